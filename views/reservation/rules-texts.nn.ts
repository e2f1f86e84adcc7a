import type { rules as nb } from './rules-texts.nb.ts';

export const rules = {
  'reservation.scope.ehds-secondary-use':
    'Ikkje bruk helseopplysningane mine vidare etter reglane i EU om helsedata (EHDS)',
  'reservation.rules.title': 'Kva reservasjonar gjeld',
  'reservation.rules.back': 'Til reglane',
  'reservation.rules.can': 'Det ein kan seie nei til',
  'reservation.rules.lead':
    'Dette er den eine tabellen som nettsidene, kvitteringane, rapporten og kontrollen av datastraumen alle les.',
  'reservation.rules.version': 'Versjon {version}, i kraft frå {date}.',
  'reservation.rules.versions': 'Alle versjonar',
  'reservation.rules.versions-kept':
    'Det du har sagt nei til, blir aldri mindre utan at du får vite det og kan velje på nytt: Ein reservasjon omfattar minst det han omfatta då han vart gjord. Difor tek kvar ny versjon med seg alt som galdt før han.',
  'reservation.rules.version.now': '{version}, frå {date}: gjeld no',
  'reservation.rules.version.earlier': '{version}, frå {date}: har gjeldt tidlegare',
  'reservation.rules.version.later': '{version}: gjeld frå {date}',
  'reservation.rules.sure':
    '«Stadfesta» er det lova seier klart. Det blir sletta. «Rekna med» er slik vi les lova til ho er avklart: Det blir ikkje lagra, og det som alt er lagra, blir sperra, men ikkje sletta.',
  'reservation.rules.unknown':
    'Eit felt, eit slag opplysningar eller ei melding som ikkje står i tabellen, blir verken lagra eller delt for den som har reservert seg. Det blir heller ikkje sletta før det er avklart.',
  'reservation.rules.from': 'Gjeld frå {date}.',
  'reservation.rules.off': 'Kan ikkje veljast enno. Lova gjeld ikkje i Noreg no.',
  'reservation.rules.covers': 'Dette gjeld det',
  'reservation.rules.confirmed': 'Stadfesta.',
  'reservation.rules.assumed': 'Rekna med.',
  'reservation.rules.effects': 'Dette skjer',
  'reservation.rules.effect.refuse-fields': 'Nye opplysningar som valet gjeld, blir ikkje lagra.',
  'reservation.rules.effect.block-and-erase':
    'Det som alt er lagra, blir sperra, og det som er stadfesta, blir sletta når angrefristen er ute.',
  'reservation.rules.effect.drop-fields-1-2':
    'Det blir teke ut når opplysningar blir brukte eller delte, uansett formål.',
  'reservation.rules.effect.strip-identifier-1-2':
    'Fødselsnummeret blir teke bort når opplysningar blir brukte eller delte, uansett formål, også når register blir kopla saman.',
  'reservation.rules.effect.strip-identifier-1-2-linkage-excepted':
    'Fødselsnummeret blir teke bort når opplysningar blir brukte eller delte, uansett formål, unnateke når register blir kopla saman.',
  'reservation.rules.effect.drop-person-2':
    'Personen er ikkje med når opplysningar blir henta ut til forsking, analysar, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.rules.stays': 'Dette blir ståande',
  'reservation.rules.stays-why':
    'Retten til å seie nei gjeld ikkje opplysningar om kven ein er, og om når og kvar ein har brukt ei teneste.',
} as const satisfies Record<keyof typeof nb, string>;
