import { query, type Db } from '../database/query.ts';
import type { Language } from '../shared/format.ts';
import type { CodeSources, CodeValue, NamedCode } from './codes.ts';

type CodeValueRow = {
  oid: string;
  code: string;
  valid_from: string;
  valid_to: string | null;
  texts: Texts;
  plain: Texts;
};

type Texts = Record<Language, string | null>;

/** All texts of codes, and the names of code systems, organisations and municipalities. */
export async function loadCodeTexts(
  register: Db,
): Promise<Pick<CodeSources, 'values' | 'systems' | 'organisations' | 'municipalities'>> {
  const values = await query<CodeValueRow>(
    register,
    `select oid, code, valid_from, valid_to,
            json_build_object('nb', display_nb, 'nn', display_nn, 'en', display_en) as texts,
            json_build_object('nb', plain_nb, 'nn', plain_nn, 'en', plain_en) as plain
       from ref.code_value`,
  );
  const systems = await query<NamedCode>(register, `select oid as code, name from ref.code_system`);
  const organisations = await query<NamedCode>(
    register,
    `select org_nr as code, name from kpr.organisation`,
  );
  const municipalities = await query<NamedCode>(
    register,
    `select kommune_nr as code, name from kpr.organisation
      where org_kind = 'kommune' and kommune_nr is not null`,
  );
  return { values: values.map(codeValueOf), systems, organisations, municipalities };
}

/** ICPC-2 and ICD-10 in bokmål: half a second the first time, so only when first needed. */
export async function loadDiagnoses(): Promise<Pick<CodeSources, 'icpc2' | 'icd10'>> {
  const { ICPC2, ICD10 } = await import('@navikt/diagnosekoder');
  return {
    icpc2: new Map(ICPC2.map(({ code, text }) => [code, text])),
    icd10: new Map(ICD10.map(({ code, text }) => [code, text])),
  };
}

function codeValueOf({ oid, code, valid_from, valid_to, texts, plain }: CodeValueRow): CodeValue {
  return {
    system: oid,
    code,
    validFrom: valid_from,
    validTo: valid_to ?? undefined,
    texts: written(texts),
    plain: written(plain),
  };
}

function written({ nb, nn, en }: Texts): Partial<Record<Language, string>> {
  return {
    ...(nb === null ? {} : { nb }),
    ...(nn === null ? {} : { nn }),
    ...(en === null ? {} : { en }),
  };
}
