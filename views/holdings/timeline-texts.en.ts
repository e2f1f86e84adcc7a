import type { timeline as nb } from './timeline-texts.nb.ts';

export const timeline = {
  'holdings.overview.title': 'KPR about you',
  'holdings.overview.lead': 'See how much KPR holds about you, and where it comes from.',
  'holdings.overview.questions': 'What would you like to know?',
  'holdings.overview.sources': 'The sources',
  'holdings.overview.sources-lead':
    'KPR gets information from five sources. Choose a source to see all that it holds.',
  'holdings.overview.rows.one': 'record about you',
  'holdings.overview.rows.other': 'records about you',
  'holdings.overview.years': '{source}, number per year: {counts}',
  'holdings.overview.period': '{from} – {to}',
  'holdings.overview.no-rows': 'Nothing about you',
  'holdings.overview.updated': 'The latest about you came {when} from {system}',
  'holdings.overview.updated-plain': 'The latest about you came {when}',
  'holdings.overview.loaded': 'The source was last updated {when}',
  'holdings.overview.failed':
    'At {time} we got no answer from this source. This does not mean that it is empty. Try again in a few minutes.',
  'holdings.overview.timeline': 'See everything on a timeline',
  'holdings.overview.timeline-lead': 'All sources in one list, the newest first.',
  'holdings.overview.report': 'Download everything',
  'holdings.overview.report-lead': 'A report with all that is held about you.',
  'holdings.overview.reservations': 'Make a reservation, or see and lift what you have chosen',
  'holdings.overview.looked': 'The last who have looked at it',
  'holdings.overview.looked-none': 'Nobody else has looked at your information.',
  'holdings.overview.looked-silent':
    'We cannot read the log of KPR right now. Please try again shortly.',
  'holdings.overview.use': 'See everybody who has seen or received information about you',
  'holdings.overview.not-journal':
    'This is not your patient record. The patient record is more complete. Ask your doctor, municipality or dental clinic for access to it.',

  'holdings.timeline.title': 'Timeline',
  'holdings.timeline.lead':
    'Everything KPR holds about you, from all sources. The newest comes first. Press a line to see the whole record.',
  'holdings.timeline.to-list': 'Go straight to the list',
  'holdings.timeline.list': 'Year by year',
  'holdings.timeline.sources': 'Show only records from',
  'holdings.timeline.year': 'Show only one year',
  'holdings.timeline.year-hint': 'Four digits, for example 2024.',
  'holdings.timeline.not-a-year':
    'Write a year with four digits, for example 2024. All years are shown for now.',
  'holdings.timeline.not-a-source':
    'The source in the address does not exist. Choose one of those listed here.',
  'holdings.timeline.show': 'Show',
  'holdings.timeline.show-all': 'Show all sources and years',
  'holdings.timeline.views': 'How much is shown',
  'holdings.timeline.important': 'Most important',
  'holdings.timeline.everything': 'Everything',
  'holdings.timeline.leaves-out.one':
    '{n} record is not shown here because it was later corrected or withdrawn. Choose “Everything” to see it.',
  'holdings.timeline.leaves-out.other':
    '{n} records are not shown here because they were later corrected or withdrawn. Choose “Everything” to see them.',
  'holdings.timeline.shows-everything':
    'This also shows what was later corrected or withdrawn. It is marked.',
  'holdings.timeline.failed-title': 'Something is missing on this page',
  'holdings.timeline.failed':
    'At {time} we got no answer from {sources}. This does not mean that there is nothing there.',
  'holdings.timeline.failed-next': 'The rest of the page is right. Try again in a few minutes.',
  'holdings.timeline.no-match': 'No records match',
  'holdings.timeline.no-match-next':
    'Choose another year or more sources, or “Show all sources and years”.',
  'holdings.timeline.nothing-next': 'So there is nothing to show here either.',
  'holdings.timeline.why-nothing': 'See why it may be empty',
  'holdings.timeline.years': 'Years on this page',
  'holdings.timeline.from': 'from {unit}',
  'holdings.timeline.sent-by': 'sent by {sender}',
  'holdings.timeline.from-sent-by': 'from {unit}, sent by {sender}',
  'holdings.timeline.newer': 'Newer',
  'holdings.timeline.older': 'Older',

  'holdings.age.days.one': '{n} day',
  'holdings.age.days.other': '{n} days',
  'holdings.age.weeks.one': '{n} week',
  'holdings.age.weeks.other': '{n} weeks',
  'holdings.age.months.one': '{n} month',
  'holdings.age.months.other': '{n} months',
  'holdings.age.years.one': '{n} year',
  'holdings.age.years.other': '{n} years',

  'holdings.chart.hidden':
    'The chart is hidden because you have chosen to hide health information.',
  'holdings.chart.year': 'Year',
  'holdings.chart.date': 'Date',
  'holdings.chart.age': 'Age',
  'holdings.chart.blocked': 'Blocked',
  'holdings.chart.reserved': 'Reserved',
  'holdings.chart.gaps':
    'Hatched areas are times when measurements are blocked, or were not stored because of a reservation.',
  'holdings.chart.in-months': 'Age in months',
  'holdings.chart.in-years': 'Age in years',
  'holdings.chart.in-calendar-years': 'Year',
  'holdings.chart.without-figure': 'no number we can read',
  'holdings.chart.without-unit': 'without a unit',
  'holdings.chart.not-drawn':
    'These measurements are not in the chart because the number or the unit is missing or cannot be right: {values}.',
  'holdings.chart.oldest-left-out.one':
    'The oldest measurement is not in the table and the chart. You find it in the report.',
  'holdings.chart.oldest-left-out.other':
    'The {n} oldest measurements are not in the table and the chart. You find them in the report.',
  'holdings.chart.without-date.one':
    '{n} measurement has no date we can read, and is not in the chart.',
  'holdings.chart.without-date.other':
    '{n} measurements have no date we can read, and are not in the chart.',
  'holdings.chart.not-in-force':
    'Measurements that have been corrected or annulled are not in the chart.',
  'holdings.chart.weight.title': 'Weight',
  'holdings.chart.weight.unit': 'kg',
  'holdings.chart.weight.caption': 'Weight, measurement by measurement',
  'holdings.chart.weight.description':
    'The weight at each measurement. The lines between them are only there to help.',
  'holdings.chart.height.title': 'Length and height',
  'holdings.chart.height.unit': 'cm',
  'holdings.chart.height.caption': 'Length and height, measurement by measurement',
  'holdings.chart.height.description':
    'The length or height at each measurement. The lines between them are only there to help.',
  'holdings.chart.services.title': 'Services from the municipality',
  'holdings.chart.services.caption': 'The services, from the first to the last',
  'holdings.chart.services.description':
    'The bars show when you had each service. An arrow means that the service had not ended when the municipality last reported.',
  'holdings.chart.services.what': 'Service',
  'holdings.chart.services.from': 'From',
  'holdings.chart.services.to': 'To',
  'holdings.chart.services.ongoing': 'Not ended in {year}',
  'holdings.chart.services.left-out.one':
    'These are the latest {most} services. {n} older service is not included here. You find it under its year in the list further down.',
  'holdings.chart.services.left-out.other':
    'These are the latest {most} services. {n} older services are not included here. You find them under their years in the list further down.',
  'holdings.chart.services.ends-before':
    'Services with an end date before the start date are not drawn. They are in the table as they were sent.',
  'holdings.chart.years.title': 'How much KPR has from each year',
  'holdings.chart.years.caption': 'Number of records per year',
  'holdings.chart.years.description':
    'The columns show the number of records from each source. Choose a year in the table to see them.',
  'holdings.chart.years.in-table': 'The numbers are in the table.',
} as const satisfies Record<keyof typeof nb, string>;
