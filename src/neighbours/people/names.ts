import type { Random } from './random.ts';

type Names = { first: string; middle?: string; last: string };

/** A first name from adjectives and a last name from things, so that nobody can bear it. */
export function inventName(random: Random): Names {
  if (random.chance(0.03)) return inventSamiName(random);
  const last = random.pick(things);
  if (random.chance(0.85)) return { first: random.pick(qualities), last };
  return { first: random.pick(qualities), middle: random.pick(things), last };
}

function inventSamiName(random: Random): Names {
  return { first: random.pick(samiQualities), last: random.pick(samiThings) };
}

const qualities = words(`
  Aktuell Blid Blå Brå Djerv Ekte Ensom Fersk Fin Flink Frodig Fyndig Gild Glad Grønn Gyllen
  Hendig Høflig Ivrig Jevn Kjapp Klar Klok Kvikk Lett Livlig Lun Lystig Mild Modig Munter Myk
  Nett Nøysom Omtenksom Oppvakt Prektig Rask Robust Rolig Rund Sann Skarp Slitesterk Snar
  Sprek Stille Stødig Søt Tapper Treg Trygg Ujålete Uredd Vakker Varm Vennlig Viljesterk Våken
  Yr Ærlig Øm Åpen Årvåken
`);

const things = words(`
  Ask Appelsin Bekk Bjelle Blomst Bok Bukt Bær Båt Dal Drage Dråpe Eng Eple Fjær Fløyte Foss
  Gaffel Gitar Gran Gress Grend Hatt Heil Humle Hylle Iskrem Kaffe Kanne Kløver Kopp Krone
  Kurv Lampe Lyng Lønn Maskin Mose Nøkkel Ost Paraply Penn Perle Plomme Rips Rose Saft Sagbruk
  Skje Sky Sleiv Snø Sokk Sol Stein Stol Strand Sykkel Teppe Trane Tromme Tue Ugle Vaffel Vind
  Viol Vott Ørret Ås
`);

const samiQualities = words(`
  Čáppa Čielga Čuovgi Duođalaš Fiinna Jaska Liegga Nanus Ruoná Šealgi
`);

const samiThings = words(`
  Beaivi Čáhci Geađgi Giđđa Guolli Jávri Johka Lieđđi Muorra Násti Suotnju Várri
`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
