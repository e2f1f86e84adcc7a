import { rules } from './rule-texts.nn.ts';
import type { nb } from './texts.nb.ts';

export const nn: Record<keyof typeof nb, string> = {
  ...rules,

  'mandate.banner.label': 'Kven sida gjeld',
  'mandate.banner.for': 'Du ser og handlar for',
  'mandate.banner.child': 'eit barn',
  'mandate.banner.back': 'Tilbake til deg sjølv',
  'mandate.banner.other': 'Vel ein annan',
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
