import { rules } from './rule-texts.nn.ts';
import type { nb } from './texts.nb.ts';

export const nn: Record<keyof typeof nb, string> = {
  ...rules,

  'mandate.banner.label': 'Kven sida gjeld',
  'mandate.banner.for': 'Du ser og handlar for',
  'mandate.banner.child': 'eit barn',
  'mandate.banner.back': 'Tilbake til deg sjølv',
  'mandate.banner.other': 'Vel ein annan',
  'mandate.explained':
    'Forklaringane til opplysningane er skrivne til den dei gjeld. Der tyder «du» {child}.',
  'mandate.not-itself': 'Ingenting er ført på barnet sjølv.',
  'mandate.choose.title': 'Kven gjeld det?',
  'mandate.choose.lead': 'Her vel du kven du vil sjå og handle for.',
  'mandate.choose.self': 'Deg sjølv',
  'mandate.choose.people': 'Barn du kan handle for no',
  'mandate.choose.age.one': '{n} år',
  'mandate.choose.age.other': '{n} år',
  'mandate.choose.nobody': 'Akkurat no er det ingen andre du kan handle for her.',
  'mandate.choose.ask': 'Be om innsyn for ein annan person',
  'mandate.choose.askText':
    'Gjeld det nokon som ikkje står her? Då kan du sende ein førespurnad, og eit menneske ser på han.',
  'mandate.choose.who': 'Kven kan handle for andre?',
  'mandate.choose.whoText':
    'Den som har foreldreansvar, kan sjå og handle for barn til dei fyller 12 år. Vi spør Folkeregisteret kvar gong.',
  'mandate.shield.title': 'Foreldra mine skal ikkje sjå',
  'mandate.shield.lead':
    'Du kan be om at foreldra dine ikkje får sjå det KPR har om deg. Det gjeld med ein gong. Eit menneske hos oss ser på det etterpå, og høyrer med deg først.',
  'mandate.shield.stands': 'Dette gjeld no.',
  'mandate.shield.against': 'Desse får ikkje sjå: {names}.',
  'mandate.shield.againstAll': 'Ingen av foreldra dine får sjå.',
  'mandate.shield.end': 'Eg vil ta det bort',
  'mandate.shield.who': 'Kven skal ikkje få sjå?',
  'mandate.shield.all': 'Ingen av dei',
  'mandate.shield.nobody': 'Vel kven det gjeld',
  'mandate.shield.atOnce':
    'Det gjeld frå du trykkjer på knappen. Dei det gjeld, får ikkje vite at du har spurt.',
  'mandate.shield.send': 'Send og skjerm meg no',
  'mandate.stop.title': 'Akutt sperre',
  'mandate.stop.lead':
    'Med akutt sperre stansar du alle som kan handle på dine vegner her, med ein gong.',
  'mandate.stop.what1': 'Ingen andre kan sjå opplysningane dine eller velje noko for deg her.',
  'mandate.stop.what2': 'Dei det gjeld, får ikkje vite at du har gjort det.',
  'mandate.stop.what3':
    'Eit menneske hos oss stadfestar det, som regel neste arbeidsdag. Du kan ta det bort sjølv når du vil.',
  'mandate.stop.set': 'Stans alle no',
  'mandate.stop.stands': 'Akutt sperre gjeld.',
  'mandate.stop.since': 'Sidan {when} kan ingen handle på dine vegner her.',
  'mandate.stop.end': 'Ta bort sperra',
  'mandate.stop.phone': 'Du kan òg ringje, så gjer vi det for deg.',
  'mandate.neutral.title': 'Du kan ikkje bruke tenesta for denne personen no',
  'mandate.neutral.text':
    'Det kan ha fleire grunnar: alder, adresse, opplysningar som manglar, eit register som ikkje svarar, eller at saka må vurderast av eit menneske. Vi seier ikkje kva for ein, av omsyn til alle det kan gjelde.',
  'mandate.neutral.next':
    'Du kan sende ein førespurnad. Då ser eit menneske på han, og du får svar innan ein månad.',
  'mandate.neutral.back': 'Tilbake til deg sjølv',
  'mandate.again.title': 'Vel person på nytt',
  'mandate.again.text': 'Sida høyrer til ei tidlegare innlogging. Ingenting er sendt eller endra.',
  'mandate.again.choose': 'Vel kven det gjeld',
};
