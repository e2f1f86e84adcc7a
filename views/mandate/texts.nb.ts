import { rules } from './rule-texts.nb.ts';

export const nb = {
  ...rules,

  'mandate.banner.label': 'Hvem siden gjelder',
  'mandate.banner.for': 'Du ser og handler for',
  'mandate.banner.child': 'et barn',
  'mandate.banner.back': 'Tilbake til deg selv',
  'mandate.banner.other': 'Velg en annen',
  'mandate.explained':
    'Forklaringene til opplysningene er skrevet til den de gjelder. Der betyr «du» {child}.',
  'mandate.not-itself': 'Ingenting er ført på barnet selv.',
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
  'mandate.shield.title': 'Foreldrene mine skal ikke se',
  'mandate.shield.lead':
    'Du kan be om at foreldrene dine ikke får se det KPR har om deg. Det gjelder med en gang. Et menneske hos oss ser på det etterpå, og hører med deg først.',
  'mandate.shield.stands': 'Dette gjelder nå.',
  'mandate.shield.against': 'Disse får ikke se: {names}.',
  'mandate.shield.againstAll': 'Ingen av foreldrene dine får se.',
  'mandate.shield.end': 'Jeg vil ta det bort',
  'mandate.shield.who': 'Hvem skal ikke få se?',
  'mandate.shield.all': 'Ingen av dem',
  'mandate.shield.nobody': 'Velg hvem det gjelder',
  'mandate.shield.atOnce':
    'Det gjelder fra du trykker på knappen. De det gjelder, får ikke vite at du har spurt.',
  'mandate.shield.send': 'Send og skjerm meg nå',
  'mandate.stop.title': 'Akutt sperre',
  'mandate.stop.lead':
    'Med akutt sperre stanser du alle som kan handle på dine vegne her, med en gang.',
  'mandate.stop.what1': 'Ingen andre kan se opplysningene dine eller velge noe for deg her.',
  'mandate.stop.what2': 'De det gjelder, får ikke vite at du har gjort det.',
  'mandate.stop.what3':
    'Et menneske hos oss bekrefter det, som regel neste arbeidsdag. Du kan ta det bort selv når du vil.',
  'mandate.stop.set': 'Stans alle nå',
  'mandate.stop.stands': 'Akutt sperre gjelder.',
  'mandate.stop.since': 'Siden {when} kan ingen handle på dine vegne her.',
  'mandate.stop.end': 'Ta bort sperren',
  'mandate.stop.phone': 'Du kan også ringe, så gjør vi det for deg.',
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
