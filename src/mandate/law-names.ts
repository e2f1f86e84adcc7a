import type { Language } from '../shared/format.ts';

/** What the laws that rules rest on are called on screen; in code they have their bokmål names. */
const lawNames: Readonly<Record<string, Record<Language, string>>> = {
  arkivloven: named('arkivloven', 'arkivlova', 'Archives Act'),
  barneloven: named('barneloven', 'barnelova', 'Children Act'),
  eForvaltningsforskriften: named(
    'eForvaltningsforskriften',
    'eForvaltningsforskrifta',
    'eGovernment Regulations',
  ),
  folkeregisterloven: named('folkeregisterloven', 'folkeregisterlova', 'Population Register Act'),
  forvaltningsloven: named('forvaltningsloven', 'forvaltningslova', 'Public Administration Act'),
  helsepersonelloven: named('helsepersonelloven', 'helsepersonellova', 'Health Personnel Act'),
  helseregisterloven: named('helseregisterloven', 'helseregisterlova', 'Health Registers Act'),
  'KPR-forskriften': named('KPR-forskriften', 'KPR-forskrifta', 'KPR Regulations'),
  'pasient- og brukerrettighetsloven': named(
    'pasient- og brukerrettighetsloven',
    'pasient- og brukarrettslova',
    'Patients’ and Users’ Rights Act',
  ),
  vergemålsloven: named('vergemålsloven', 'verjemålslova', 'Guardianship Act'),
  'GDPR article': named(
    'personvernforordningen artikkel',
    'personvernforordninga artikkel',
    'GDPR article',
  ),
  'EHDS article': named('EHDS artikkel', 'EHDS artikkel', 'EHDS article'),
};

/** Where a long name of a law can be divided on a phone. */
const longName = /(?<=\p{L}{5})(rettighets|lov(en|a)|forskrift(en|a)|forordning(en|a))/gu;

/**
 * The laws of a rule's `legalBasis`, one per line of the page. A paragraph sign holds on to its
 * number, and long names may be divided.
 *
 * @throws for a law without names
 */
export function lawsIn(legalBasis: string, language: Language): string[] {
  return legalBasis.split('; ').map((law) => {
    const name = Object.keys(lawNames).find((known) => law.startsWith(known));
    const inLanguage = name === undefined ? undefined : lawNames[name]?.[language];
    if (name === undefined || inLanguage === undefined) throw new Error(`No law ${law}`);
    const inFull = inLanguage + law.slice(name.length);
    return inFull.replaceAll(/(§+) /g, '$1\u00a0').replace(longName, '\u00ad$&');
  });
}

function named(nb: string, nn: string, en: string): Record<Language, string> {
  return { nb, nn, en };
}
