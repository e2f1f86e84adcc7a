export const en = {
  'open.about.hva.title~child': 'What does it say about the child?',
  'open.about.barn.title~child': 'Can the child stop parents from seeing it?',
  'open.about.journal.title~child': 'Is this the medical record of the child?',

  'holdings.overview.title~child': 'KPR about {child}',
  'holdings.overview.lead~child':
    'See how much KPR holds about the child, and where it comes from.',
  'holdings.overview.rows.one~child': 'record about the child',
  'holdings.overview.rows.other~child': 'records about the child',
  'holdings.overview.no-rows~child': 'Nothing about the child',
  'holdings.overview.updated~child': 'The latest about the child came {when} from {system}',
  'holdings.overview.updated-plain~child': 'The latest about the child came {when}',
  'holdings.overview.report-lead~child': 'A report with all that is held about the child.',
  'holdings.overview.reservations~child':
    'Make a reservation for the child, or see and lift what has been chosen',
  'holdings.overview.looked-none~child':
    'No employee, organisation or computer system has looked at information about the child.',
  'holdings.overview.use~child':
    'See everybody who has seen or received information about the child',
  'holdings.overview.not-journal~child':
    'This is not the patient record of the child. The patient record is more complete. Ask the doctor, municipality or dental clinic for access to it.',
  'holdings.timeline.lead~child':
    'Everything KPR holds about the child, from all sources. The newest comes first. Press a line to see the whole record.',
  'holdings.chart.services.description~child':
    'The bars show when the child had each service. An arrow means that the service had not ended when the municipality last reported.',
  'holdings.about.KUHR~child':
    'Claims for payment from the state, sent by the GP, emergency clinic, physiotherapist, dentist and others after the child was there. The last six months may be incomplete, as a claim may be sent up to six months later.',
  'holdings.about.HELSE_OMSORG~child':
    'Services from the municipality, such as home nursing and support contact, and its assessments of what the child needs help with. The municipality sends this once a year.',
  'holdings.table.person~child': 'Information about the child',
  'holdings.table.person_pseudonym~child': 'Numbers the child is registered with',
  'holdings.title.person~child': 'Information about the child',
  'holdings.blocked.explained~child':
    'Only the child, and those who can act for the child, can see blocked information. It is blocked because of a reservation for the child.',
  'holdings.field.person-key~child': 'The key of the child in KPR',
  'holdings.field.free-of-charge~child': 'Why the child did not pay',
  'holdings.field.home-bydel~child': 'The city district where the child lives',
  'holdings.explain.blocked-at~child':
    'When the record was blocked because of a reservation. From then on only the child, and those who can act for the child, can see it.',
  'holdings.empty.title~child': 'KPR holds nothing about {child}',
  'holdings.empty.not-used~child': 'The child has not used such services since KPR began.',
  'holdings.empty.reserve~child':
    'You can make a reservation for the child even if KPR holds nothing now.',
  'holdings.page.count.one~child': 'KPR holds {n} record about the child from this source.',
  'holdings.page.count.other~child': 'KPR holds {n} records about the child from this source.',
  'holdings.page.empty~child': 'KPR holds nothing about {child} from this source',
  'holdings.page.withheld~child':
    'The identity number of the child is encrypted and kept apart from health information (KPR Regulations § 5-2). We do not show the encrypted form.',
  'holdings.page.all-words-lead~child':
    'See what each record means, why KPR holds it, and whether you can object to it for the child.',
  'holdings.fields.lead~child':
    'This is all the information KPR can hold from this source. The page is the same for everybody, and does not say what KPR holds about the child.',
  'holdings.fields.reserve~child': 'Can you make a reservation for the child?',
  'holdings.category.a~child': 'Who the child is: numbers and keys',
  'holdings.category.b~child': 'About the child: age, sex, residence and how the child lives',
  'holdings.category.d~child': 'About the health of the child and the help the child gets',
  'holdings.category.g~child': 'That there is a reservation for the child',
  'holdings.category.h~child': 'What the child has told about its own health',
  'holdings.coverage.limit.no-refund~child':
    'What was paid for without support from the state. When the state is not to pay anything, no claim is sent.',
  'holdings.coverage.complete-lead.municipality~child':
    'This is what KPR has received from the municipalities that the information about the child is from.',
  'holdings.coverage.complete-lead.county~child':
    'This is what KPR has received from the counties that the information about the child is from.',

  'journal.title~child': 'Who has seen and received information about {child}',
  'journal.lead~child':
    'Here you see who has looked at information about the child, and who has received it from KPR.',
  'journal.others-lead~child':
    'Employees, organisations and computer systems that have looked at information about the child. What belongs together stands as one event. Open the event to see more.',
  'journal.others-empty~child':
    'No employee, organisation or computer system has looked at information about the child.',
  'journal.representatives~child': 'Those who act for {child}',
  'journal.representatives-lead~child':
    'Here you see when somebody has looked at the information on behalf of the child. That includes yourself.',
  'journal.representatives-empty~child': 'Nobody has acted on behalf of the child.',
  'journal.representatives-silent~child':
    'Nobody has acted on behalf of the child on this website. What KPR has written down, we cannot see right now.',
  'journal.representatives-pages~child': 'More times somebody has acted for the child',
  'journal.self~child': 'Logged as the child',
  'journal.self-lead~child': 'This stands in the logs as done by the child.',
  'journal.self-open~child': 'Show what is logged as the child',
  'journal.self-pages~child': 'More that is logged as the child',
  'journal.releases~child': 'Who has received information about {child}',
  'journal.releases-count.one~child':
    '{n} project has received information about this child in particular from KPR.',
  'journal.releases-count.other~child':
    '{n} projects have received information about this child in particular from KPR.',
  'journal.releases-empty~child': 'Nobody has received information about this child in particular',
  'journal.projects-lead~child':
    'Information about the child may have been included here, together with information about many others. The identity number of the child was not included.',
  'journal.reserve~child': 'See and change the reservations for the child',
  'journal.avoidable.2~child':
    'Yes. You can make a reservation for the child against such use of the information.',
  'journal.reason.decision-given~child': 'Checked whether there is a reservation for the child',
  'journal.reason.decision-given.ingest~child':
    'Checked whether there is a reservation for the child, as new information came in',
  'journal.reason.decision-given.release~child':
    'Checked whether there is a reservation for the child, before information was shared',
  'journal.reason.duty~child': 'Followed up the reservation for the child',
  'journal.release.with-number~child': 'The identity number of the child was included.',
  'journal.release.without-number~child': 'The identity number of the child was not included.',
  'journal.who.self~child': 'The child, according to the log',
  'journal.who.other~child': 'Somebody who acts for the child',
  'journal.action.age-checked~child':
    'We checked the age of the child in KPR, because the National Population Register did not answer',
  'journal.action.overview-viewed~child': '{who} saw the overview',
  'journal.action.source-viewed~child': '{who} saw the information from {source}',
  'journal.action.timeline-viewed~child': '{who} saw the timeline',
  'journal.action.row-viewed~child': '{who} saw one of the records',
  'journal.action.reservations-viewed~child': '{who} saw the reservations',
  'journal.action.reservation-made~child': '{who} made a reservation',
  'journal.action.emergency-stop-set~child':
    '{who} stopped everybody who could act on behalf of the child',
  'journal.action.cases-viewed~child': '{who} looked at the cases',
  'journal.action.case-viewed~child': '{who} looked at one of the cases',
  'journal.action.messages-viewed~child': '{who} saw the messages',
  'journal.action.watch-checked~child': 'We checked the log, because somebody has asked to be told',
  'journal.action.decision-given~child': '{who} asked about the reservations',
  'journal.action.decision-given.ingest~child':
    '{who} asked about the reservations when collecting information',
  'journal.action.decision-given.release~child':
    '{who} asked about the reservations when releasing information',

  'reservation.scope.release-identified~child':
    'Do not share information together with the national identity number of {child}',
  'reservation.scope.release-secondary~child':
    'Do not use information about {child} for research, analyses, quality work, emergency preparedness and the summary care record (kjernejournal)',
  'reservation.about.registration-preventive-health~child':
    'That the child has been there is still registered.',
  'reservation.about.registration-dental~child':
    'That the child has been there is still registered.',
  'reservation.about.release-identified~child':
    'Information can still be shared without the national identity number.',
  'reservation.list.title~child': 'Reservations for {child}',
  'reservation.list.works~child': 'The reservation (opting out) for the child works.',
  'reservation.list.applies~child': 'The reservation (opting out) for the child applies.',
  'reservation.list.none~child': 'There are no reservations (opting out) for the child now.',
  'reservation.list.noneNext~child':
    'You can make a reservation for the child whenever you like. You need not say why, and the child gets the same health care.',
  'reservation.list.reserve~child': 'Make a reservation for the child',
  'reservation.list.extractsNone~child':
    'No extract that concerns the child has been made since the reservation was made.',
  'reservation.list.history~child': 'Everything that has been chosen for the child',
  'reservation.action.reserve~child': 'Made a reservation for the child:',
  'reservation.choose.reserve.title~child': 'What do you want to say no to for {child}?',
  'reservation.choose.lift.title~child': 'What do you want to lift for {child}?',
  'reservation.choose.already~child': 'There is already a reservation for the child against this',
  'reservation.choose.reserve.nothing~child':
    'There are already reservations for the child against everything possible.',
  'reservation.choose.lift.nothing~child': 'There are no reservations that you can lift alone.',
  'reservation.choose.cannot1~child':
    'That information from the GP, the emergency clinic, physiotherapy and municipal care is registered.',
  'reservation.choose.cannot2~child':
    'That it is registered that the child has used a service: who the child is, when and where.',
  'reservation.check.youChose.reserve~child': 'You make this reservation (opting out) for {child}:',
  'reservation.check.youChose.lift~child': 'You lift for {child}:',
  'reservation.check.identified.enforced~child':
    'From now on nothing from KPR is shared together with the national identity number of the child, not even when registers are linked.',
  'reservation.check.identified.excepted~child':
    'From now on nothing from KPR is shared together with the national identity number of the child, except when registers are linked under section 4-2 of the KPR Regulations.',
  'reservation.check.identified.not~child':
    'Information can still be shared without the national identity number.',
  'reservation.check.secondary.happens~child':
    'From now on the child is left out when information is extracted for research, analyses, quality work, emergency preparedness and the summary care record (kjernejournal).',
  'reservation.check.not.journal~child': 'The patient record is not changed.',
  'reservation.check.not.clinic~child':
    'Whoever treated the child is not told, and the child gets the same help.',
  'reservation.check.lift.identified~child':
    'Information can again be shared together with the national identity number of the child, when the law allows it.',
  'reservation.check.lift.secondary~child':
    'Information about the child can again be used for research, analyses, quality work, emergency preparedness and the summary care record (kjernejournal).',
  'reservation.check.lift.notGap~child':
    'What was not stored while the reservation applied will not be collected afterwards.',
  'reservation.receipt.title.reserve~child': 'The reservation for {child} has been made',
  'reservation.receipt.title.lift~child': 'You have lifted the reservation for {child}',
  'reservation.receipt.checkText~child':
    'The page “Reservations for {child}” shows when the information has been blocked and erased, and each time the reservation has been used.',
  'reservation.receipt.sequence~child': 'Choice number {n} for the child',
  'reservation.receipt.superseded~child':
    'A newer choice has been made about the same, so this cannot be undone. See the reservations for the child.',
  'reservation.receipt.back~child': 'Go to the reservations for the child',
  'reservation.alreadySo.reserve~child':
    'This reservation had already been made for the child, perhaps in another window or by somebody else. Nothing has been changed.',

  'casework.fault.not-me~child': 'This is not the child',
  'casework.list.title~child': 'Your cases about {child}',
  'casework.list.empty~child': 'You have no cases about the child now.',
  'casework.can.reserve-link~child': 'Make a reservation for the child',
  'casework.can.not-me~child':
    'That we look at a choice that somebody else has made in your name. Press “This was not me” on the receipt of the choice:',
  'casework.can.not-me-link~child': 'See the choices for the child',
  'casework.new.lead~child': 'Tell us here if something that KPR has about the child is wrong.',
  'casework.new.how-journal~child':
    'The medical record of the child is something other than KPR. If there is a mistake in the medical record, ask the doctor, municipality or dental clinic to correct it.',

  'report.page.lead~child':
    'Download a copy of everything KPR has about {child}, and of the reservations for the child.',
  'report.page.slow~child':
    'If KPR has a lot about the child, it may take up to half a minute to make the file.',
  'report.page.contents.records~child':
    'every piece of information KPR has about the child, from all sources, also what is corrected, rejected or blocked',
  'report.page.contents.reservations~child': 'the reservations for the child now and earlier',
  'report.page.not-contents.journal~child':
    'the patient record of the child. It is kept by those who have treated the child',
  'reservation.letter.lead~child':
    'This is the receipt for a choice you have made for {child} in KPR innsyn. Keep it.',
  'report.title~child': 'What KPR has about {child}',
  'report.lead~child':
    'The report shows everything about {child} in the Norwegian Registry for Primary Health Care (KPR), who it comes from, and what you can do about it.',
  'report.about.name-unknown~child':
    'A child. We did not get the name from the population register.',
  'report.notice.nothing~child': 'KPR has nothing about {child}',
  'report.notice.nothing-text~child':
    'This may be because nobody has sent anything yet, or because the information was sent without a national identity number. You can make reservations for the child all the same.',
  'report.iplos-why~child': 'Without names and numbers, cannot be connected to the child',
  'report.source.empty~child': 'We searched this source. It has nothing about the child.',
  'report.reservations~child': 'Reservations for {child}',
  'report.reservations.intro~child':
    'This is how the reservations were registered when the report was made. They are changed on the website, and a choice applies from the moment it is confirmed.',
  'report.reservations.history~child': 'What has been chosen earlier',
  'report.reservations.history-none~child': 'No choices have been made.',
  'report.use.others~child':
    'Employees, organisations and computer systems that have looked at information about the child. What belongs together stands as one event.',
  'report.chapter.not-journal~child': 'This is not the patient record of {child}',
  'report.chapter.not-journal.text~child':
    'KPR is a register with selected information. The record kept by the doctor, the child health clinic, the dental clinic or the municipality says more. Ask those who treated the child if you want to see the record.',
  'report.chapter.why.law~child':
    'KPR is established by act (helseregisterloven) and regulation (KPR-forskriften, FOR-2017-08-25-1292). Municipalities, county authorities and those who are paid by the state for treating the child must send information. The Norwegian Institute of Public Health is responsible for the register.',
  'report.chapter.how-long.text~child':
    'KPR has no fixed limit for how long the information is kept. It can be demanded that it is erased after 30 years, and at the latest ten years after the death of the person it is about (KPR-forskriften § 4-3).',
  'report.chapter.not-shown.iplos~child':
    'IPLOS from 2006 to 2017: That information is stored without names and numbers, so nobody can find what is about the child.',
  'report.chapter.not-shown.reserved~child':
    'What there is a reservation for the child against KPR storing: New information of that kind is not stored, and what has been erased is gone. What is blocked and not erased is included in the report, marked “Blocked”.',
  'report.chapter.rights~child': 'What you can demand for {child}',
  'report.chapter.rights.access~child':
    'Access: to see everything about the child, and who has looked at it and received it (GDPR article 15, helseregisterloven § 24).',
  'report.chapter.rights.erase~child':
    'Erasure or blocking: when information is a heavy burden to the child (helseregisterloven § 25).',
  'report.chapter.rights.object~child':
    'Objection: to use of the information on grounds that concern the child in particular (article 21).',
  'report.chapter.complain.access~child':
    'If you do not get the access you believe you have a right to, or if information about the child is misused, you can complain to the Norwegian Data Protection Authority, Datatilsynet (GDPR article 77).',
} as const;
