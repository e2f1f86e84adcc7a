import { createCitizen, formTokenOn, type Citizen, type Page } from '../support/citizen.ts';
import { digitsOf, type TestTown } from '../support/town.ts';

export const asking = '/velg-person/be-om-innsyn';

export type Attachment = { name: string; bytes: Buffer | string; type?: string };

/** What a request needs to be sent, about somebody. */
export function requestAbout(number: string): Record<string, string> {
  return {
    nummer: number,
    navn: 'Tante Sofie',
    forhold: 'next-of-kin',
    begrunnelse: 'Hun kan ikke svare for seg selv etter slaget.',
  };
}

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  Buffer.from('JFIF\0'),
  Buffer.alloc(40),
  Buffer.from([0xff, 0xd9]),
]);

export async function signedInToAsk(town: TestTown, key: string): Promise<Citizen> {
  const citizen = createCitizen(town.origin);
  await citizen.signIn(digitsOf(town.person(key)), asking);
  return citizen;
}

const boundary = '----ask';

/** As browsers write it. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  files: readonly Attachment[] = [],
): Buffer {
  const texts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const parts = files.flatMap(({ name, bytes, type = 'application/octet-stream' }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="vedlegg"; filename="${name}"\r\n` +
        `Content-Type: ${type}\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([Buffer.from(texts.join('')), ...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

export const multipartType = `multipart/form-data; boundary=${boundary}`;

/** Sends a body as it is; a redirect is not followed. */
export function post(citizen: Citizen, body: Buffer, headers: Record<string, string> = {}) {
  return citizen.send(asking, {
    method: 'POST',
    body,
    headers: { 'content-type': multipartType, ...headers },
  });
}

/** What every form carries, as an opened page has it. */
export function hiddenOn(page: Page): Record<string, string> {
  const skjema = /name="skjema" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  return { _csrf: formTokenOn(page), skjema };
}

/** Opens the form, fills it in and sends it, with an empty file field as browsers have it. */
export async function ask(
  citizen: Citizen,
  fields: Readonly<Record<string, string>>,
  files: readonly Attachment[] = [{ name: '', bytes: '' }],
): Promise<Response> {
  const hidden = hiddenOn(await citizen.visit(asking));
  return post(citizen, multipart({ ...hidden, ...fields }, files));
}

/** The reference that somebody was sent on to. */
export function referenceIn(answer: Response): string {
  return /\?ref=(S-[0-9A-Z-]+)$/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
}

/** How much is stored of what people have asked for others. */
export async function storedIn(town: TestTown): Promise<Record<string, number>> {
  const { rows } = await town.ownDb.query<Record<string, number>>(
    `select (select count(*)::int from casework.request where kind = 'access-for-another') as requests,
            (select count(*)::int from casework.access_for_another) as words,
            (select count(*)::int from casework.document) as documents,
            (select count(*)::int from journal.entry
              where action = 'access-for-another-requested') as journalled`,
  );
  return rows[0] ?? {};
}
