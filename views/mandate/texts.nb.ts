import { rules } from './rule-texts.nb.ts';

export const nb = {
  ...rules,

  'mandate.banner.label': 'Hvem siden gjelder',
  'mandate.banner.for': 'Du ser og handler for',
  'mandate.banner.child': 'et barn',
  'mandate.banner.back': 'Tilbake til deg selv',
  'mandate.banner.other': 'Velg en annen',
  'mandate.choose.title': 'Hvem gjelder det?',
  'mandate.choose.lead': 'Her velger du hvem du vil se og handle for.',
  'mandate.choose.self': 'Deg selv',
  'mandate.choose.people': 'Barn du kan handle for nå',
  'mandate.choose.age.one': '{n} år',
  'mandate.choose.age.other': '{n} år',
  'mandate.choose.nobody': 'Akkurat nå er det ingen andre du kan handle for her.',
  'mandate.choose.ask': 'Be om innsyn for en annen person',
  'mandate.choose.askText':
    'Gjelder det noen som ikke står her? Da kan du sende en forespørsel, og et menneske ser på den.',
  'mandate.choose.who': 'Hvem kan handle for andre?',
  'mandate.choose.whoText':
    'Den som har foreldreansvar, kan se og handle for barn til de fyller 12 år. Vi spør Folkeregisteret hver gang.',
  'mandate.neutral.title': 'Du kan ikke bruke tjenesten for denne personen nå',
  'mandate.neutral.text':
    'Det kan ha flere grunner: alder, adresse, opplysninger som mangler, et register som ikke svarer, eller at saken må vurderes av et menneske. Vi sier ikke hvilken, av hensyn til alle det kan gjelde.',
  'mandate.neutral.next':
    'Du kan sende en forespørsel. Da ser et menneske på den, og du får svar innen en måned.',
  'mandate.neutral.back': 'Tilbake til deg selv',
  'mandate.again.title': 'Velg person på nytt',
  'mandate.again.text': 'Siden hører til en tidligere innlogging. Ingenting er sendt eller endret.',
  'mandate.again.choose': 'Velg hvem det gjelder',
} as const;
