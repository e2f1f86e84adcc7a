/** What /regler says of the rule table. */
export const rules = {
  'reservation.scope.ehds-secondary-use':
    'Ikke bruk helseopplysningene mine videre etter EUs regler om helsedata (EHDS)',
  'reservation.rules.title': 'Hva reservasjoner gjelder',
  'reservation.rules.back': 'Til reglene',
  'reservation.rules.can': 'Det man kan si nei til',
  'reservation.rules.lead':
    'Dette er den ene tabellen som nettsidene, kvitteringene, rapporten og kontrollen av datastrømmen alle leser.',
  'reservation.rules.version': 'Versjon {version}, i kraft fra {date}.',
  'reservation.rules.versions': 'Alle versjoner',
  'reservation.rules.versions-kept':
    'Det du har sagt nei til, blir aldri mindre uten at du får vite det og kan velge på nytt: En reservasjon omfatter minst det den omfattet da den ble gjort. Derfor tar hver ny versjon med seg alt som gjaldt før den.',
  'reservation.rules.version.now': '{version}, fra {date}: gjelder nå',
  'reservation.rules.version.earlier': '{version}, fra {date}: har gjeldt tidligere',
  'reservation.rules.version.later': '{version}: gjelder fra {date}',
  'reservation.rules.sure':
    '«Bekreftet» er det loven sier klart. Det slettes. «Antatt» er slik vi leser loven til den er avklart: Det blir ikke lagret, og det som alt er lagret, sperres, men slettes ikke.',
  'reservation.rules.unknown':
    'Et felt, et slag opplysninger eller en melding som ikke står i tabellen, blir verken lagret eller delt for den som har reservert seg. Det blir heller ikke slettet før det er avklart.',
  'reservation.rules.from': 'Gjelder fra {date}.',
  'reservation.rules.off': 'Kan ikke velges ennå. Loven gjelder ikke i Norge nå.',
  'reservation.rules.covers': 'Dette gjelder det',
  'reservation.rules.confirmed': 'Bekreftet.',
  'reservation.rules.assumed': 'Antatt.',
  'reservation.rules.effects': 'Dette skjer',
  'reservation.rules.effect.refuse-fields':
    'Nye opplysninger som valget gjelder, blir ikke lagret.',
  'reservation.rules.effect.block-and-erase':
    'Det som alt er lagret, sperres, og det som er bekreftet, slettes når angrefristen er ute.',
  'reservation.rules.effect.drop-fields-1-2':
    'Det tas ut når opplysninger brukes eller deles, uansett formål.',
  'reservation.rules.effect.strip-identifier-1-2':
    'Fødselsnummeret tas bort når opplysninger brukes eller deles, uansett formål, også når registre kobles sammen.',
  'reservation.rules.effect.strip-identifier-1-2-linkage-excepted':
    'Fødselsnummeret tas bort når opplysninger brukes eller deles, uansett formål, unntatt når registre kobles sammen.',
  'reservation.rules.effect.drop-person-2':
    'Personen er ikke med når opplysninger hentes ut til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.rules.stays': 'Dette blir stående',
  'reservation.rules.stays-why':
    'Retten til å si nei gjelder ikke opplysninger om hvem man er, og om når og hvor man har brukt en tjeneste.',
} as const;
