import type { Condition, ReachRule, RuleTable } from './rules.ts';

const preventive = 'registration-preventive-health';
const dental = 'registration-dental';
const legalBasis = 'KPR-forskriften § 2-2 første ledd';

/** Claims of helsestasjon (HELS, KOHS) and midwife (JORD): read as preventive health, assumed. */
const preventivePractices: Condition = { field: 'praksistype', oneOf: ['HELS', 'KOHS', 'JORD'] };
/** Treatment with public refund stays: policy switch, default as FHI's public page says. */
const withoutRefund: Condition = { field: 'refund_related', oneOf: ['false'] };
const messageWithoutRefund: Condition = { field: 'refusjon', oneOf: ['false'] };

const helsestasjon: readonly ReachRule[] = [
  hst('HST_Konsultasjon', 'amming', { table: 'hst_ammestatus', columns: 'row' }),
  hst('HST_Konsultasjon', 'malinger', { table: 'hst_maling', columns: 'row' }),
  hst('HST_Konsultasjon', 'lokalKonsultasjonType', {
    table: 'hst_konsultasjon',
    columns: ['local_type'],
  }),
  hst('HST_Avtale', 'lokalKonsultasjonType', { table: 'hst_avtale', columns: ['local_type'] }),
];

const claims: readonly ReachRule[] = [
  claim('diagnoser', { table: 'kuhr_diagnose', columns: 'row' }),
  claim('takster', { table: 'kuhr_takst', columns: 'row' }),
  claim('belop', {
    table: 'kuhr_regning',
    columns: ['egenandel_amount', 'refusjon_amount', 'krav_amount'],
  }),
];

const dentistry: readonly ReachRule[] = [
  tooth('observasjoner', { table: 'tann_observasjon', columns: 'row' }),
  tooth('betaltBelop', { table: 'tann_besok', columns: ['paid_amount'] }),
];

/** First version: our reading of the regulation as it stood in 2026. */
export const reach2026: RuleTable = {
  version: '2026-1',
  validFrom: '2026-01-01',
  reach: [...helsestasjon, ...claims, ...dentistry],
  kept: [
    {
      message: 'HST_Konsultasjon',
      scope: preventive,
      when: undefined,
      fields: [
        'konsultasjonId',
        'episodeGuid',
        'person',
        'datoTidStart',
        'registrertTidspunkt',
        'formKonsultasjon',
        'anbefaltTypeKonsultasjon',
        'enhetNavn',
        'bydelNr',
        'helsepersoner',
        'deltakere',
        'statusNotifikasjon',
      ],
    },
    {
      message: 'HST_Avtale',
      scope: preventive,
      when: undefined,
      fields: ['avtaleId', 'person', 'datoTid', 'konsultasjonType', 'oppmoteStatus', 'enhetNavn'],
    },
    {
      message: 'KUHR_Regning',
      scope: preventive,
      when: preventivePractices,
      fields: [
        'regningId',
        'person',
        'tidspunkt',
        'fagomraade',
        'praksistype',
        'praksisKommuneNr',
        'praksisOrgNr',
        'behandlerType',
        'kontakttype',
        'debitor',
        'status',
      ],
    },
    {
      message: 'TANN_Journal',
      scope: dental,
      when: messageWithoutRefund,
      fields: ['besokId', 'person', 'dato', 'klinikkOrgNr', 'pasientgruppe', 'refusjon'],
    },
  ],
};

function hst(
  message: 'HST_Konsultasjon' | 'HST_Avtale',
  field: string,
  store: ReachRule['store'],
): ReachRule {
  return {
    scope: preventive,
    message,
    field,
    store,
    when: undefined,
    certainty: 'confirmed',
    legalBasis,
  };
}

function claim(field: string, store: ReachRule['store']): ReachRule {
  return {
    scope: preventive,
    message: 'KUHR_Regning',
    field,
    store,
    when: preventivePractices,
    certainty: 'assumed',
    legalBasis,
  };
}

function tooth(field: string, store: ReachRule['store']): ReachRule {
  return {
    scope: dental,
    message: 'TANN_Journal',
    field,
    store,
    when: withoutRefund,
    certainty: 'confirmed',
    legalBasis,
  };
}
