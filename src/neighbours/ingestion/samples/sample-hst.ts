import { shownInOslo } from './oslo-clock.ts';
import type { SampleBatch, SampleConsultation } from './sample-consultations.ts';

/** How each record system writes a batch of consultations. */
export const consultationWriters = {
  'Visma HsPro': asVismaHsPro,
  'EG Infodoc': asEgInfodoc,
  'CGM Helsestasjon': asCgmHelsestasjon,
  Helseplattformen: asHelseplattformen,
} as const;

function asVismaHsPro({ orgNr, kommuneNr, unitName, consultations }: SampleBatch): object {
  const names = { vekt: 'Vekt', lengde: 'Lengde', hoyde: 'Høyde', hodeomkrets: 'Hodeomkrets' };
  return [
    {
      orgNr: Number(orgNr),
      kommuneNr: Number(kommuneNr),
      bydelNr: '',
      konsultasjon: consultations.map((one) => ({
        konsultasjonId: `HSPRO-${one.id}`,
        person: personAsIntegers(one),
        datoTidStart: `${one.day}T${one.clock}:00`,
        registrertTidspunkt: `${one.day}T${one.clock}:40`,
        formKonsultasjon: 'I',
        anbefaltTypeKonsultasjon: 'E',
        lokalKonsultasjonType: one.localType,
        amming: one.breastfeeding ?? null,
        malinger: one.measures.map(({ kind, value, unit }) => ({
          typeMaling: names[kind],
          verdi: String(value).replace('.', ','),
          enhet: unit,
          datoTid: `${one.day}T${one.clock}:00`,
        })),
        helsepersoner: [{ yrkesgruppe: 28, rolle: 1 }],
        deltakere: one.withParents ? [{ deltakerType: 2 }] : [],
        enhetNavn: unitName,
        statusNotifikasjon: 'N',
      })),
    },
  ];
}

function asEgInfodoc({ orgNr, kommuneNr, unitName, consultations }: SampleBatch): object {
  const names = { vekt: 'vekt', lengde: 'lengde', hoyde: 'hoyde', hodeomkrets: 'hode' };
  return {
    kommune: { kommuneNr },
    enhet: { orgNr },
    konsultasjoner: consultations.map((one) => ({
      konsultasjonId: `INFODOC-${one.id}`,
      person: personAsText(one),
      datoTidStart: `${one.day} ${one.clock}`,
      registrertTidspunkt: `${one.day} ${one.clock}`,
      formKonsultasjon: 'I',
      anbefaltTypeKonsultasjon: 'E',
      lokalKonsultasjonType: one.localType,
      amming: one.breastfeeding === undefined ? '' : String(one.breastfeeding),
      malinger: one.measures.map(({ kind, value, unit }) => ({
        typeMaling: names[kind],
        verdi: value,
        enhet: unit,
        datoTid: `${one.day} ${one.clock}`,
      })),
      helsepersoner: [{ yrkesgruppe: '28', rolle: '1' }],
      deltakere: one.withParents ? [{ deltakerType: '2' }] : [],
      enhetNavn: unitName,
      statusNotifikasjon: 'N',
    })),
  };
}

/** This one also sends a field that nobody has agreed on. */
function asCgmHelsestasjon({ orgNr, kommuneNr, unitName, consultations }: SampleBatch): object {
  const names = {
    vekt: 'WEIGHT',
    lengde: 'LENGTH',
    hoyde: 'HEIGHT',
    hodeomkrets: 'HEAD_CIRCUMFERENCE',
  };
  return {
    header: { orgNr: Number(orgNr), kommuneNr: Number(kommuneNr) },
    items: consultations.map((one) => {
      const start = shownInOslo(one.day, one.clock).utc;
      return {
        id: `CGM-${one.id}`,
        patient: personAsIntegers(one),
        start,
        registered: start,
        form: 'I',
        step: 'E',
        localType: one.localType,
        breastfeeding: one.breastfeeding ?? null,
        measurements: one.measures.map(({ kind, value, unit }) => ({
          typeMaling: names[kind],
          verdi: String(value),
          enhet: unit,
          datoTid: start,
        })),
        hodeomkretsKommentar: 'Følger kurven',
        staff: [{ yrkesgruppe: 28, rolle: 1 }],
        participants: one.withParents ? [{ deltakerType: 2 }] : [],
        unit: unitName,
        status: 'N',
      };
    }),
  };
}

function asHelseplattformen({ orgNr, kommuneNr, unitName, consultations }: SampleBatch): object {
  const names = {
    vekt: 'Kroppsvekt',
    lengde: 'Kroppslengde',
    hoyde: 'Kroppshøyde',
    hodeomkrets: 'Hodeomkrets (cm)',
  };
  return consultations.map((one) => {
    const start = shownInOslo(one.day, one.clock).withOffset;
    return {
      kommune: kommuneNr,
      organisasjon: orgNr,
      konsultasjon: {
        konsultasjonId: `HP-${one.id}`,
        person: { identifikator: one.number.digits },
        datoTidStart: start,
        registrertTidspunkt: start,
        formKonsultasjon: 'I',
        anbefaltTypeKonsultasjon: 'E',
        lokalKonsultasjonType: one.localType,
        ...(one.breastfeeding === undefined ? {} : { amming: String(one.breastfeeding) }),
        malinger: one.measures.map(({ kind, value, unit }) => ({
          typeMaling: names[kind],
          verdi: String(value),
          enhet: unit,
          datoTid: start,
        })),
        helsepersoner: [{ yrkesgruppe: '28', rolle: '1' }],
        deltakere: one.withParents ? [{ deltakerType: '2' }] : [],
        enhetNavn: unitName,
        statusNotifikasjon: 'N',
      },
    };
  });
}

/** The leading zero of a number is lost in an integer, as it is in the real samples. */
export function personAsIntegers({ number }: Pick<SampleConsultation, 'number'>): object {
  const { kind, digits } = number;
  const value = Number(digits);
  return {
    fodselsNr: kind === 'fnr' ? value : 0,
    dNr: kind === 'dnr' ? value : 0,
    dufNr: kind === 'duf' ? value : 0,
  };
}

function personAsText({ number: { kind, digits } }: SampleConsultation): object {
  return kind === 'fnr'
    ? { fodselsNr: digits }
    : kind === 'dnr'
      ? { dNr: digits }
      : { dufNr: digits };
}
