/** One line that a bill may have: code, what Helfo refunds for it, how likely it stands there. */
type TakstChoice = { code: string; amount: number; probability: number };

type MainTakst = readonly (readonly [code: string, amount: number, weight: number])[];

/** How a contact of one kind is claimed for. */
export type ClaimKind = {
  fagomraade: 'LE' | 'FY' | 'KI' | 'HS' | 'JO' | 'LOGO' | 'TH' | 'TP';
  kontakttype: string;
  main: MainTakst;
  /** Where the list of takster was made anew that year. */
  mainBefore2022?: MainTakst;
  extras: readonly TakstChoice[];
  /** What an adult without exemption pays, in kroner; nothing where care is free. */
  egenandel: readonly [number, number] | null;
};

const laboratory: readonly TakstChoice[] = [
  { code: '701a', amount: 61, probability: 0.55 },
  { code: '705k', amount: 47, probability: 0.4 },
  { code: '706f', amount: 51, probability: 0.35 },
  { code: '701c', amount: 24, probability: 0.35 },
  { code: '706k', amount: 47, probability: 0.25 },
];

export const generalPractice = {
  physical: {
    fagomraade: 'LE',
    kontakttype: 'fysisk-konsultasjon',
    main: [
      ['2ad', 0, 30],
      ['2ed', 0, 1],
    ],
    extras: [
      { code: '2dd', amount: 117, probability: 0.75 },
      { code: '2cd', amount: 211, probability: 0.6 },
      { code: '10a', amount: 0, probability: 0.45 },
      ...laboratory,
    ],
    egenandel: [179, 320],
  },
  electronic: {
    fagomraade: 'LE',
    kontakttype: 'e-konsultasjon',
    main: [['2ae', 0, 1]],
    extras: [
      { code: '2dd', amount: 117, probability: 0.75 },
      { code: '2cd', amount: 211, probability: 0.3 },
    ],
    egenandel: [179, 240],
  },
  homeVisit: {
    fagomraade: 'LE',
    kontakttype: 'sykebesok',
    main: [
      ['11ad', 263, 9],
      ['11ak', 389, 1],
    ],
    extras: [{ code: '2dd', amount: 117, probability: 0.7 }],
    egenandel: [238, 360],
  },
  simple: {
    fagomraade: 'LE',
    kontakttype: 'enkel-kontakt',
    main: [
      ['1ad', 0, 1],
      ['701a', 61, 0.6],
    ],
    extras: laboratory.slice(1),
    egenandel: [73, 73],
  },
  message: {
    fagomraade: 'LE',
    kontakttype: 'brev-telefon',
    main: [['1bd', 0, 1]],
    extras: [{ code: 'H1', amount: 78, probability: 0.3 }],
    egenandel: [68, 73],
  },
  cooperation: {
    fagomraade: 'LE',
    kontakttype: 'tverrfaglig-samarbeid',
    main: [
      ['1f', 178, 3],
      ['14', 482, 1],
    ],
    extras: [],
    egenandel: null,
  },
  paperwork: {
    fagomraade: 'LE',
    kontakttype: 'administrativt',
    main: [
      ['H1', 78, 3],
      ['L1', 118, 2],
      ['2ld', 95, 1],
    ],
    extras: [],
    egenandel: null,
  },
} as const satisfies Record<string, ClaimKind>;

export const emergencyCare = {
  physical: {
    fagomraade: 'LE',
    kontakttype: 'fysisk-konsultasjon',
    main: [
      ['2ak', 92, 3],
      ['2ad', 0, 1],
    ],
    extras: [
      { code: '2dk', amount: 129, probability: 0.6 },
      { code: '2ck', amount: 258, probability: 0.5 },
      { code: '10b', amount: 0, probability: 0.25 },
      ...laboratory,
    ],
    egenandel: [312, 410],
  },
  telephone: {
    fagomraade: 'LE',
    kontakttype: 'brev-telefon',
    main: [
      ['1bk', 44, 3],
      ['1g', 69, 2],
    ],
    extras: [],
    egenandel: null,
  },
} as const satisfies Record<string, ClaimKind>;

export const otherCare = {
  physiotherapy: {
    fagomraade: 'FY',
    kontakttype: 'fysioterapi',
    main: [
      ['A1a', 212, 1],
      ['A2b', 190, 4],
      ['A2c', 248, 2],
    ],
    extras: [
      { code: 'A2k', amount: 74, probability: 0.5 },
      { code: 'A2g', amount: 10, probability: 0.5 },
      { code: 'A10', amount: 5, probability: 0.45 },
      { code: 'B22', amount: 0, probability: 0.35 },
    ],
    egenandel: [110, 280],
  },
  chiropractic: {
    fagomraade: 'KI',
    kontakttype: 'kiropraktor',
    main: [
      ['K1', 139, 1],
      ['K2', 64, 5],
    ],
    extras: [],
    egenandel: [450, 780],
  },
  contraceptionAdvice: {
    fagomraade: 'HS',
    kontakttype: 'helsestasjon',
    main: [['2', 108, 1]],
    extras: [],
    egenandel: null,
  },
  firstPregnancyCheck: {
    fagomraade: 'JO',
    kontakttype: 'jordmor',
    main: [['1a', 316, 1]],
    extras: [{ code: '1d', amount: 54, probability: 0.9 }],
    egenandel: null,
  },
  pregnancyCheck: {
    fagomraade: 'JO',
    kontakttype: 'jordmor',
    main: [['1b', 159, 1]],
    extras: [
      { code: '1c', amount: 109, probability: 0.1 },
      { code: '1d', amount: 54, probability: 0.4 },
    ],
    egenandel: null,
  },
  speechTherapy: {
    fagomraade: 'LOGO',
    kontakttype: 'logoped',
    main: [
      ['A1a', 405, 1],
      ['A2a', 610, 4],
      ['A7a', 230, 1],
    ],
    mainBefore2022: [
      ['A1', 1573, 1],
      ['A2', 787, 4],
      ['A3', 1043, 1],
    ],
    extras: [],
    egenandel: null,
  },
  dentist: {
    fagomraade: 'TH',
    kontakttype: 'tannbehandling',
    main: [
      ['1', 282, 2],
      ['501', 620, 3],
    ],
    extras: [
      { code: '801a', amount: 38, probability: 0.6 },
      { code: '202', amount: 515, probability: 0.4 },
      { code: '203', amount: 760, probability: 0.25 },
    ],
    egenandel: [250, 1800],
  },
  dentalHygienist: {
    fagomraade: 'TP',
    kontakttype: 'tannbehandling',
    main: [
      ['501', 560, 3],
      ['1', 210, 1],
    ],
    extras: [{ code: '801a', amount: 38, probability: 0.4 }],
    egenandel: [200, 900],
  },
} as const satisfies Record<string, ClaimKind>;
