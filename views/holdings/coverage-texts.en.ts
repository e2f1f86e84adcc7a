import type { coverage as nb } from './coverage-texts.nb.ts';

export const coverage = {
  'holdings.coverage.all-title': 'Where the information comes from',
  'holdings.coverage.all-lead':
    'KPR receives information from five sources. Here you can see who sends it, how often it comes, and what is missing.',
  'holdings.coverage.away-title': 'We cannot read everything right now',
  'holdings.coverage.away':
    'We cannot read when something last arrived, and from whom. The rest of this page is correct. Try again in a little while.',
  'holdings.coverage.who': 'Who sends it',
  'holdings.coverage.from': 'From',
  'holdings.coverage.how-often': 'How often',
  'holdings.coverage.updated': 'Last updated',
  'holdings.coverage.status': 'How many have sent',
  'holdings.coverage.sender.KUHR': 'Doctors and others who give treatment, through Helfo',
  'holdings.coverage.sender.HELSE_OMSORG': 'The municipalities',
  'holdings.coverage.sender.HST':
    'The municipalities, from the record system at the child health centre',
  'holdings.coverage.sender.TANN_OFF': "The counties, from the dental clinics' records",
  'holdings.coverage.sender.FREG': 'The Norwegian Tax Administration',
  'holdings.coverage.limits': 'What may be missing',
  'holdings.coverage.why': 'Why KPR holds this, and what the law says',
  'holdings.coverage.why.KUHR':
    'To see how much GPs, emergency clinics, physiotherapists and others are used, and what it costs.',
  'holdings.coverage.why.HELSE_OMSORG':
    'To plan and pay for the services of the municipalities, and see whether people get the help they need.',
  'holdings.coverage.why.HST':
    'To see what child health centres and school health services do, whether professional guidelines are followed, how infants are fed in their first year, and whether children are weighed and measured.',
  'holdings.coverage.why.TANN_OFF':
    'To see who uses the public dental service, and how healthy our teeth are.',
  'holdings.coverage.why.FREG':
    'To know the age, sex and place of residence of those who use the services, and whether somebody has died.',
  'holdings.coverage.law':
    'The law: {law}. What KPR may be used for is laid down in the KPR Regulations (KPR-forskriften) § 1-1. Those who give the help have a duty to report it (§ 3-1).',
  'holdings.coverage.open.municipality': 'See what each municipality has sent',
  'holdings.coverage.open.county': 'See what each county has sent',
  'holdings.coverage.open.national': 'See what has arrived, and when',
  'holdings.coverage.back': 'Back to all sources',

  'holdings.coverage.limit.six-months':
    'Some of the last six months. Doctors and others have six months to send the claim.',
  'holdings.coverage.limit.paper':
    'Claims that were sent on paper. They are only counted, not stored about a person.',
  'holdings.coverage.limit.no-refund':
    'What you paid for in full yourself. When the state is not to pay anything, no claim is sent.',
  'holdings.coverage.limit.no-number':
    'What came without a national identity number, D number or DUF number. We do not know whom it is about, so it can never be shown to anyone.',
  'holdings.coverage.limit.before-2017':
    'What is from before 2017. It is in an older register, IPLOS, without identity numbers, and cannot be shown.',
  'holdings.coverage.limit.once-a-year':
    'What has happened since January. The municipality sends only once a year, in January.',
  'holdings.coverage.limit.daily-since-2025':
    'Some of the years 2017 to 2025, if the municipality changed its record system. The older information was sent all at once. Since 1 August 2025 it comes every day.',
  'holdings.coverage.limit.no-notes':
    'Conversations, advice and notes. They are only in the records of the child health centre or the school.',
  'holdings.coverage.limit.private-dentists':
    'Private dentists. What the state has paid for there is found under Refund claims.',
  'holdings.coverage.limit.after-2023':
    'What has happened after 2023. The information was collected once, for the years 2017 to 2023.',
  'holdings.coverage.limit.not-all-treatment':
    'Some of the treatment. The dental clinics have not registered everything they did, and dental care in prison is only partly included.',
  'holdings.coverage.limit.no-name':
    'Name and address. They are in the National Population Register, not in KPR.',

  'holdings.coverage.one-title': '{source}: how complete is it?',
  'holdings.coverage.one-lead.municipality':
    'Each municipality sends its own. Here you can see what KPR has received from each of them, and what is missing.',
  'holdings.coverage.one-lead.county':
    'Each county sends its own. Here you can see what KPR has received from each of them, and what is missing.',
  'holdings.coverage.one-lead.national':
    'One body sends it for the whole country. It is the same in every municipality.',
  'holdings.coverage.counts.municipality': '{delivering} of {all} municipalities.',
  'holdings.coverage.counts.county': '{delivering} of {all} counties.',
  'holdings.coverage.counts.never.one': '{n} has never delivered.',
  'holdings.coverage.counts.never.other': '{n} have never delivered.',
  'holdings.coverage.counts.stopped.one': '{n} has stopped, or is late.',
  'holdings.coverage.counts.stopped.other': '{n} have stopped, or are late.',
  'holdings.coverage.search': 'Which municipality?',
  'holdings.coverage.search-hint': 'Write the whole name or its beginning, for example “Bergen”.',
  'holdings.coverage.search-button': 'Search',
  'holdings.coverage.search-all': 'Show all',
  'holdings.coverage.fault.too-long': 'The name is too long. Write {n} characters at most.',
  'holdings.coverage.fault.digits': 'Write the name of the municipality, not a number.',
  'holdings.coverage.fault.signs':
    'We did not understand the name. Use only letters, spaces and hyphens.',
  'holdings.coverage.no-hit': 'We found no municipality called “{words}”. Check the spelling.',
  'holdings.coverage.hits.one': '{n} match for “{words}”',
  'holdings.coverage.hits.other': '{n} matches for “{words}”',
  'holdings.coverage.table.municipality': 'The municipalities that are to send',
  'holdings.coverage.table.county': 'The counties that are to send',
  'holdings.coverage.table.national': 'Who sends it',
  'holdings.coverage.column.municipality': 'Municipality',
  'holdings.coverage.column.county': 'County',
  'holdings.coverage.column.national': 'Who',
  'holdings.coverage.column.deliveries': 'Delivered to KPR',
  'holdings.coverage.column.systems': 'Record system',
  'holdings.coverage.column.gaps': 'Is anything missing?',
  'holdings.coverage.none-delivered': 'Nothing',
  'holdings.coverage.first': 'First time: {when}',
  'holdings.coverage.last': 'Latest: {when}',
  'holdings.coverage.rhythm.once': 'Delivered once',
  'holdings.coverage.rhythm.daily': '{count} times, usually every day',
  'holdings.coverage.rhythm.weekly': '{count} times, usually every week',
  'holdings.coverage.rhythm.monthly': '{count} times, usually every month',
  'holdings.coverage.rhythm.sometimes': '{count} times, months apart',
  'holdings.coverage.rhythm.yearly': '{count} times, usually once a year',
  'holdings.coverage.span': '{from} – {to}',
  'holdings.coverage.versions.one': 'Version of {system}',
  'holdings.coverage.versions.other': '{n} versions of {system}',
  'holdings.coverage.version': 'Version {version}, from {from}',
  'holdings.coverage.system-unknown': 'an unknown record system',
  'holdings.coverage.gap.none': 'Not that we know of',
  'holdings.coverage.gap.never': 'Has never delivered. What has happened here is not in KPR.',
  'holdings.coverage.gap.stopped':
    'Has not delivered since {since}. What has happened after that is missing.',
  'holdings.coverage.gap.ended':
    'The municipality got a new name, a new number or a new border after {on}. See the new municipality.',
  'holdings.coverage.gap.system-change':
    'Changed its record system from {earlier} to {later}. Information from {from} to {to} may be missing.',

  'holdings.coverage.complete-title': 'How complete is this?',
  'holdings.coverage.complete-lead.municipality':
    'This is what KPR has received from the municipalities that the information about you is from.',
  'holdings.coverage.complete-lead.county':
    'This is what KPR has received from the counties that the information about you is from.',
  'holdings.coverage.complete-lead.national': 'One body sends it for the whole country:',
  'holdings.coverage.complete-away':
    'We cannot read what has been delivered right now. Try again in a little while.',
  'holdings.coverage.latest': 'Last delivered {when} from {system}.',
  'holdings.coverage.latest-plain': 'Last delivered {when}.',
  'holdings.coverage.since': 'First time {when}. {rhythm}.',
} as const satisfies Record<keyof typeof nb, string>;
