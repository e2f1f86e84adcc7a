import { doctorTakstCodes } from './doctor-takst-codes.ts';
import type { CodeList } from './reference-row.ts';
import { takster } from './takst-list.ts';
import { therapistTakstCodes } from './therapist-takst-codes.ts';

/** What is claimed for, by field. */
export const takstCodeLists: readonly CodeList[] = [
  doctorTakstCodes,
  ...therapistTakstCodes,
  takster(
    'JO',
    'jordmor',
    `
    1a | Første kontroll i svangerskapet | = | First check in pregnancy
    1b | Kontroll i svangerskapet | = | Check in pregnancy
      ? En kontroll før fødselen, eller den ene kontrollen etter. | Ein kontroll før fødselen, eller den eine kontrollen etter. | A check before birth, or the one check after it.
    1c | Tillegg: råd om prevensjon | = | Supplement: advice on contraception
    1d | Prøver sendt til laboratorium | Prøver sende til laboratorium | Samples sent to a laboratory
    2 | Råd om prevensjon utenom svangerskap | Råd om prevensjon utanom svangerskap | Advice on contraception outside pregnancy
    3a | Oppfølging før planlagt hjemmefødsel | Oppfølging før planlagd heimefødsel | Follow-up before a planned home birth
    `,
  ),
  takster(
    'HS',
    'helsestasjon',
    `
    1a | Første kontroll i svangerskapet | = | First check in pregnancy
    1b | Kontroll i svangerskapet | = | Check in pregnancy
      ? En kontroll før fødselen, eller den ene kontrollen etter. | Ein kontroll før fødselen, eller den eine kontrollen etter. | A check before birth, or the one check after it.
    1c | Tillegg: råd om prevensjon | = | Supplement: advice on contraception
    1d | Prøver sendt til laboratorium | Prøver sende til laboratorium | Samples sent to a laboratory
    2 | Råd om prevensjon | = | Advice on contraception
    `,
  ),
  takster(
    'TH',
    'tannlege',
    `
    1 | Undersøkelse | Undersøking | Examination
    2 | Undersøkelse, utvidet | Undersøking, utvida | Examination, extended
    202 | Fylling, to flater | = | Filling, two surfaces
      ? En tann har inntil fem flater. To av dem ble fylt. | Ei tann har inntil fem flater. To av dei vart fylte. | A tooth has up to five surfaces. Two of them were filled.
    203 | Fylling, tre flater | = | Filling, three surfaces
      ? En tann har inntil fem flater. Tre av dem ble fylt. | Ei tann har inntil fem flater. Tre av dei vart fylte. | A tooth has up to five surfaces. Three of them were filled.
    501 | Behandling av tannkjøttsykdom | Behandling av tannkjøtsjukdom | Treatment of gum disease
    801a | Røntgenbilde | Røntgenbilete | X-ray
    `,
  ),
  takster(
    'TP',
    'tannpleier',
    `
    1 | Undersøkelse | Undersøking | Examination
    501 | Behandling av tannkjøttsykdom | Behandling av tannkjøtsjukdom | Treatment of gum disease
    801a | Røntgenbilde | Røntgenbilete | X-ray
    `,
  ),
];
