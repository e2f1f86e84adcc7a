import { z } from 'zod';
import type { AccessTokens } from '../shared/maskinporten.client.ts';
import { NationalId } from './national-id.ts';
import type { PersonFacts, PersonLookUp, PersonPort } from './person.ts';

const scope = 'folkeregister:deling/offentligmedhjemmel';
const parts = ['identifikasjonsnummer', 'navn', 'foedsel', 'doedsfall', 'adressebeskyttelse'];
const timeoutMs = 3_000;

/** Every entity is a list of rows, of which those in force are marked; unknown members are let be. */
const rowsOf = <Row extends z.ZodRawShape>(row: Row) =>
  z.array(z.object({ erGjeldende: z.boolean(), ...row })).default([]);

const personDocument = z.object({
  identifikasjonsnummer: rowsOf({ foedselsEllerDNummer: z.string(), status: z.string() }),
  navn: rowsOf({
    fornavn: z.string(),
    mellomnavn: z.string().optional(),
    etternavn: z.string(),
  }),
  foedsel: rowsOf({ foedselsdato: z.iso.date().optional() }),
  doedsfall: rowsOf({ doedsdato: z.iso.date().optional() }),
  adressebeskyttelse: rowsOf({ graderingsnivaa: z.string() }),
});
type PersonDocument = z.infer<typeof personDocument>;

export type FolkeregisteretOptions = {
  url: string;
  tokens: AccessTokens;
  allowSynthetic: boolean;
  onFailure: (reason: string) => void;
};

/**
 * Folkeregisteret's «offentlig med hjemmel», `GET …/v1/personer/{number}`. Silence, throttling and
 * an answer that we cannot read are all `unavailable`: nothing is guessed.
 */
export function createFolkeregisteretClient(options: FolkeregisteretOptions): PersonPort {
  const { url, tokens, allowSynthetic, onFailure } = options;
  return {
    async lookUp(id): Promise<PersonLookUp> {
      try {
        const address = new URL(
          `folkeregisteret/offentlig-med-hjemmel/api/v1/personer/${id.reveal()}`,
          url.endsWith('/') ? url : `${url}/`,
        );
        for (const part of parts) address.searchParams.append('part', part);
        const response = await fetch(address, {
          headers: { authorization: `Bearer ${await tokens.tokenFor(scope)}` },
          signal: AbortSignal.timeout(timeoutMs),
        });
        if (response.status === 404) return { outcome: 'not-found' };
        if (!response.ok) throw new Error(`status ${response.status}`);
        const document = personDocument.parse(await response.json());
        return { outcome: 'found', facts: factsOf(document, allowSynthetic) };
      } catch (error) {
        onFailure(error instanceof Error ? error.name : 'unknown');
        return { outcome: 'unavailable' };
      }
    },
  };
}

function factsOf(document: PersonDocument, allowSynthetic: boolean): PersonFacts {
  const name = document.navn.find(inForce);
  return {
    identifiers: [...document.identifikasjonsnummer]
      .sort((a, b) => Number(b.erGjeldende) - Number(a.erGjeldende))
      .flatMap(({ foedselsEllerDNummer }) => {
        const parsed = NationalId.parse(foedselsEllerDNummer, { allowSynthetic });
        return parsed.outcome === 'valid' ? [parsed.id] : [];
      }),
    name: name && { first: name.fornavn, middle: name.mellomnavn, last: name.etternavn },
    birthDate: document.foedsel.find(inForce)?.foedselsdato,
    deceasedOn: document.doedsfall.find(inForce)?.doedsdato,
    addressProtection: protectionOf(document.adressebeskyttelse.filter(inForce)),
    readAt: new Date(),
  };
}

function inForce({ erGjeldende }: { erGjeldende: boolean }): boolean {
  return erGjeldende;
}

/** A level that we do not know counts as the strictest. */
function protectionOf(rows: { graderingsnivaa: string }[]): PersonFacts['addressProtection'] {
  const levels = rows.map(({ graderingsnivaa }) => graderingsnivaa);
  if (levels.every((level) => level === 'ugradert')) return 'none';
  return levels.every((level) => level === 'fortrolig' || level === 'ugradert')
    ? 'confidential'
    : 'strictly-confidential';
}
