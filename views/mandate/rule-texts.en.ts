import type { rules as nb } from './rule-texts.nb.ts';

export const rules: Record<keyof typeof nb, string> = {
  'mandate.rules.title': 'The rules we follow',
  'mandate.rules.lead':
    'These are all the rules and choices the service uses to decide what a reservation covers, who can see information in KPR and who can reserve. They are applied anew each time somebody opens a page.',
  'mandate.rules.version':
    'The rules apply from {date}. Version {version} is kept with each decision.',
  'mandate.rules.unknown':
    'If something we need to know is missing, we never say yes by ourselves. You can then send a request, and a person decides.',
  'mandate.rules.answers': 'What the answers mean',
  'mandate.rules.outcome.auto': 'At once',
  'mandate.rules.outcome.auto.text': 'You do it yourself, here.',
  'mandate.rules.outcome.case': 'A person decides',
  'mandate.rules.outcome.case.text': 'You send a request and get an answer within a month.',
  'mandate.rules.outcome.no': 'No',
  'mandate.rules.outcome.no.text': 'You can still ask us to look at your case.',
  'mandate.rules.later': 'Cannot be done here yet. Until then a person decides.',
  'mandate.rules.answer': 'Answer',
  'mandate.rules.who': 'Who',
  'mandate.rules.see.caption': 'Who can see',
  'mandate.rules.see.text':
    'To see covers the information, the reservations, the log of who has seen it, and the report. The first row that fits applies.',
  'mandate.rules.see.self-16.who': 'Yourself, aged 16 or over',
  'mandate.rules.see.self-16.what': 'Everything about you.',
  'mandate.rules.see.self-under-12.who': 'Yourself, under 12',
  'mandate.rules.see.self-under-12.what': 'You can phone us, or ask an adult you trust.',
  'mandate.rules.see.self-12-15.who': 'Yourself, aged 12–15',
  'mandate.rules.see.self-12-15.what':
    'You can ask that your parents do not get to see. It applies at once, also by phone, and is assessed afterwards.',
  'mandate.rules.see.self-protected-address.who': 'Yourself from 16, with a protected address',
  'mandate.rules.see.self-protected-address.what': 'Everything about you, but never the address.',
  'mandate.rules.see.self-register-silent.who':
    'Yourself from 16, when the population register does not answer',
  'mandate.rules.see.self-register-silent.what':
    'Everything about you, once we have learnt your date of birth.',
  'mandate.rules.see.parent-of-child-under-12.who':
    'You with parental responsibility, child under 12',
  'mandate.rules.see.parent-of-child-under-12.what':
    'Each parent alone, when all the conditions below are met.',
  'mandate.rules.see.parent-of-child-12-15.who':
    'You with parental responsibility, child aged 12–15',
  'mandate.rules.see.parent-of-child-12-15.what':
    'The child is heard first. Normally the answer is no.',
  'mandate.rules.see.parent-of-child-16.who':
    'You with parental responsibility, young person from 16',
  'mandate.rules.see.parent-of-child-16.what':
    'Young people decide for themselves. A person can assess what you need in order to exercise your responsibility.',
  'mandate.rules.see.no-standing.who':
    'Parent without parental responsibility, foster home, child welfare and everybody else',
  'mandate.rules.see.no-standing.what': 'Send a request with documents.',
  'mandate.rules.see.power-of-attorney.who': 'You with a power of attorney to see',
  'mandate.rules.see.power-of-attorney.what':
    'What it covers, for as long as it lasts. Never employers, insurers or police.',
  'mandate.rules.see.next-of-kin.who': 'Next of kin of somebody who lacks capacity to decide',
  'mandate.rules.see.next-of-kin.what':
    'A yes says what it covers, and lasts one year. The person is told and can object.',
  'mandate.rules.see.written-consent.who': 'Lawyer or health worker with written consent',
  'mandate.rules.see.written-consent.what':
    'The same applies to parents under 18, and to those who only have a DUF number.',
  'mandate.rules.see.guardian-personal.who': 'Guardian for health and personal matters',
  'mandate.rules.see.guardian-personal.what': 'We ask what the person thinks.',
  'mandate.rules.see.guardian-economic.who':
    'Guardian for money matters only, and relatives with a statutory power',
  'mandate.rules.see.guardian-economic.what':
    'Responsibility for money gives no access to health information.',
  'mandate.rules.see.next-of-kin-of-deceased.who': 'Next of kin of somebody who has died',
  'mandate.rules.see.next-of-kin-of-deceased.what':
    'There must be weighty reasons, and we consider what the person would have wanted.',
  'mandate.rules.see.lasting-power-of-attorney.who':
    'Confirmed lasting power of attorney for personal matters',
  'mandate.rules.see.lasting-power-of-attorney.what':
    'We assess it once. After a yes it works at once.',
  'mandate.rules.see.caseworker.who': 'Caseworker at FHI',
  'mandate.rules.see.caseworker.what':
    'Only in a case assigned to them, with a stated ground. You see it in the log. Never in their own or a relative’s case.',
  'mandate.rules.reserve.caption': 'Who can reserve and lift',
  'mandate.rules.reserve.text':
    'The rules are the same for everything one can say no to, unless otherwise stated.',
  'mandate.rules.reserve.self-16.who': 'Yourself, aged 16 or over',
  'mandate.rules.reserve.self-16.what': 'You can also lift what others chose for you.',
  'mandate.rules.reserve.self-12-15-reserves.who': 'Yourself, aged 12–15, when you reserve',
  'mandate.rules.reserve.self-12-15-reserves.what':
    'You are protected from the moment you send: what you say no to is blocked or not shared, and nothing is erased. Your own wish weighs heavily.',
  'mandate.rules.reserve.self-12-15.who': 'Yourself, aged 12–15, when you lift',
  'mandate.rules.reserve.self-12-15.what': 'The reservation applies until we have answered.',
  'mandate.rules.reserve.self-under-12.who': 'Yourself, under 12',
  'mandate.rules.reserve.self-under-12.what': 'You can phone us, or ask an adult you trust.',
  'mandate.rules.reserve.parent-alone-on-registration.who':
    'One of two with parental responsibility, about storage',
  'mandate.rules.reserve.parent-alone-on-registration.what':
    'Only if the choice about one parent further down says so.',
  'mandate.rules.reserve.parent-lifts-anothers.who':
    'You with parental responsibility, child under 12, lifting what another made',
  'mandate.rules.reserve.parent-lifts-anothers.what':
    'The other can be the other parent, the child or a decision.',
  'mandate.rules.reserve.parent-of-child-under-12.who':
    'You with parental responsibility, child under 12',
  'mandate.rules.reserve.parent-of-child-under-12.what':
    'You can reserve, and lift what you made yourself. You say whether the child was heard. The other holder of responsibility is told and can disagree. Erasure then waits.',
  'mandate.rules.reserve.parent-of-child-12-15.who':
    'You with parental responsibility, child aged 12–15',
  'mandate.rules.reserve.parent-of-child-12-15.what': 'The child is heard first.',
  'mandate.rules.reserve.parent-of-child-16.who':
    'You with parental responsibility, young person from 16',
  'mandate.rules.reserve.parent-of-child-16.what':
    'Young people decide for themselves. Earlier reservations stay.',
  'mandate.rules.reserve.power-of-attorney.who': 'You with a power of attorney to act',
  'mandate.rules.reserve.power-of-attorney.what':
    'The one who gave it is told at once and can stop it.',
  'mandate.rules.reserve.next-of-kin-or-guardian.who': 'Accepted next of kin, and guardian',
  'mandate.rules.reserve.next-of-kin-or-guardian.what': 'We ask what the person thinks.',
  'mandate.rules.reserve.relatives-of-deceased.who': 'Relatives of somebody who has died',
  'mandate.rules.reserve.relatives-of-deceased.what': 'The reservations stand as they were.',
  'mandate.rules.reserve.no-standing.who': 'Everybody else',
  'mandate.rules.reserve.no-standing.what': 'Send a request with documents.',
  'mandate.rules.gates.caption': 'Conditions for acting for another',
  'mandate.rules.gates.text':
    'All must be met, and they are checked in this order. If you are not signed in at the highest level, the answer is no. If anything else stops you, the page is the same whatever the reason, out of regard for everybody it may concern.',
  'mandate.rules.gates.condition': 'Condition',
  'mandate.rules.gates.allow': 'Example that passes',
  'mandate.rules.gates.refuse': 'Example that stops',
  'mandate.rules.gate.signed-in-high': 'You are signed in at the highest level',
  'mandate.rules.gate.signed-in-high.allow': 'BankID',
  'mandate.rules.gate.signed-in-high.refuse': 'MinID',
  'mandate.rules.gate.actor-capable': 'You are 18 or over and can act for yourself',
  'mandate.rules.gate.actor-capable.allow': 'A mother turns 18 today.',
  'mandate.rules.gate.actor-capable.refuse': 'A mother turns 18 tomorrow.',
  'mandate.rules.gate.subject-alive': 'The person is alive',
  'mandate.rules.gate.subject-alive.allow': 'The child is registered as resident or emigrated.',
  'mandate.rules.gate.subject-alive.refuse': 'The child is registered as dead or missing.',
  'mandate.rules.gate.no-protected-address':
    'Neither you, the child nor anybody with parental responsibility has a protected address',
  'mandate.rules.gate.no-protected-address.allow':
    'Both parents and the child have ordinary addresses.',
  'mandate.rules.gate.no-protected-address.refuse': 'The other parent has a confidential address.',
  'mandate.rules.gate.register-fresh':
    'The population register has answered within the last minute',
  'mandate.rules.gate.register-fresh.allow': 'The answer is 60 seconds old.',
  'mandate.rules.gate.register-fresh.refuse': 'The answer is 61 seconds old, or none comes.',
  'mandate.rules.gate.child-lives-with-holder':
    'The child lives with at least one who has parental responsibility',
  'mandate.rules.gate.child-lives-with-holder.allow':
    'The child lives with its father, and the father wants to see.',
  'mandate.rules.gate.child-lives-with-holder.refuse': 'The child lives with its grandparents.',
  'mandate.rules.gate.no-block': 'Nobody has stopped it',
  'mandate.rules.gate.no-block.allow': 'There is no block.',
  'mandate.rules.gate.no-block.refuse':
    'The child, a court, child welfare or a caseworker has set a block.',
  'mandate.rules.switches.caption': 'Choices where the law can be read in several ways',
  'mandate.rules.switches.text':
    'FHI’s lawyers confirm or change these choices. Until then what is proposed here applies.',
  'mandate.rules.switches.title': 'Choices we have made',
  'mandate.rules.gates.title': 'When somebody acts for another',
  'mandate.rules.who-title': 'Who can see, and who can reserve',
  'mandate.rules.switches.others': 'Could also be:',
  'mandate.rules.switches.proposed': 'Proposed: «{value}», by {by}, {date}.',
  'mandate.rules.periods.proposed': 'Proposed by {by}, {date}.',
  'mandate.rules.switches.question': 'Question',
  'mandate.rules.switches.value': 'In force',
  'mandate.rules.switch.parentsWhoMayAct':
    'Who can act when the child lives with only one of two with parental responsibility?',
  'mandate.rules.switch.parentsWhoMayAct.both': 'Both',
  'mandate.rules.switch.parentsWhoMayAct.living-with-child': 'Only the one the child lives with',
  'mandate.rules.switch.oneParentReservesRegistration':
    'Can one parent alone say no to storage for the child?',
  'mandate.rules.switch.oneParentReservesRegistration.yes': 'Yes',
  'mandate.rules.switch.oneParentReservesRegistration.case': 'A person decides',
  'mandate.rules.switch.youngPeopleActDigitally':
    'Can those aged 12–15 protect themselves here at once?',
  'mandate.rules.switch.youngPeopleActDigitally.yes': 'Yes',
  'mandate.rules.switch.youngPeopleActDigitally.no': 'No',
  'mandate.rules.switch.guardianSees': 'Does a guardian for health get to see at once?',
  'mandate.rules.switch.guardianSees.case': 'A person decides',
  'mandate.rules.switch.guardianSees.at-once': 'Yes',
  'mandate.rules.switch.breastfeedingHidden':
    'Is information about breastfeeding hidden from others than the mother?',
  'mandate.rules.switch.breastfeedingHidden.no': 'No',
  'mandate.rules.switch.breastfeedingHidden.yes': 'Yes',
  'mandate.rules.switch.registerAskedForReservations':
    'May we ask the population register also when it is about a reservation?',
  'mandate.rules.switch.registerAskedForReservations.yes': 'Yes',
  'mandate.rules.switch.registerAskedForReservations.no': 'No',
  'mandate.rules.switch.preventiveHealthCovers':
    'What does a no to storage from health centres, school health, pregnancy and maternity cover?',
  'mandate.rules.switch.preventiveHealthCovers.all-health-facts': 'All health information',
  'mandate.rules.switch.preventiveHealthCovers.height-weight-breastfeeding':
    'Only height, weight and breastfeeding',
  'mandate.rules.switch.preventiveHealthClaims':
    'Does it also cover claims from health centres and midwives?',
  'mandate.rules.switch.preventiveHealthClaims.blocked-until-confirmed':
    'They are blocked, and not erased until confirmed',
  'mandate.rules.switch.preventiveHealthClaims.covered': 'Yes',
  'mandate.rules.switch.preventiveHealthClaims.not-covered': 'No',
  'mandate.rules.switch.refundedDentalCare':
    'Does a no to storage from dentists cover treatment paid by the state?',
  'mandate.rules.switch.refundedDentalCare.not-covered': 'No',
  'mandate.rules.switch.refundedDentalCare.covered': 'Yes',
  'mandate.rules.switch.linkageException':
    'Can registers be linked by national identity number although you said no?',
  'mandate.rules.switch.linkageException.off': 'No',
  'mandate.rules.switch.linkageException.on': 'Yes',
  'mandate.rules.switch.anonymousStatistics':
    'Are you part of anonymous statistics when you have said no to use?',
  'mandate.rules.switch.anonymousStatistics.left-out': 'No',
  'mandate.rules.switch.anonymousStatistics.included': 'Yes',
  'mandate.rules.switch.feedbackToReporters':
    'Do reservations apply to feedback to those who sent the information?',
  'mandate.rules.switch.feedbackToReporters.outside-reservations': 'No',
  'mandate.rules.switch.feedbackToReporters.inside-reservations': 'Yes',
  'mandate.rules.switch.thirtyYearsCountedFrom':
    'From when are the 30 years counted before you can demand deletion?',
  'mandate.rules.switch.thirtyYearsCountedFrom.undecided': 'Not decided',
  'mandate.rules.switch.thirtyYearsCountedFrom.each-entry': 'From each entry',
  'mandate.rules.switch.thirtyYearsCountedFrom.latest-entry': 'From the latest entry',
  'mandate.rules.switch.complaintBody': 'Who decides a complaint about a decision?',
  'mandate.rules.switch.complaintBody.ministry': 'The Ministry of Health and Care Services',
  'mandate.rules.switch.complaintBody.undecided': 'Not decided',
  'mandate.rules.switch.archivingOfCases': 'Are access cases to be archived?',
  'mandate.rules.switch.archivingOfCases.undecided': 'Not decided',
  'mandate.rules.switch.archivingOfCases.archived': 'Yes',
  'mandate.rules.switch.ehdsOptOut': 'Can one opt out under the EU regulation on health data?',
  'mandate.rules.switch.ehdsOptOut.off': 'No, it does not apply yet',
  'mandate.rules.switch.ehdsOptOut.on': 'Yes',
  'mandate.rules.switch.helsenorge': 'How is the service connected to Helsenorge?',
  'mandate.rules.switch.helsenorge.parallel': 'Side by side',
  'mandate.rules.switch.helsenorge.integrated': 'As a part of Helsenorge',
  'mandate.rules.periods.caption': 'Time limits we have set',
  'mandate.rules.periods.what': 'Time limit',
  'mandate.rules.periods.days.one': '{n} day',
  'mandate.rules.periods.days.other': '{n} days',
  'mandate.rules.periods.hours.one': '{n} hour',
  'mandate.rules.periods.hours.other': '{n} hours',
  'mandate.rules.period.undoWindowDays': 'How long you can undo a choice for yourself',
  'mandate.rules.period.undoWindowDaysForAnother': 'How long a choice for a child can be undone',
  'mandate.rules.period.blockDueHours': 'KPR must have blocked within',
  'mandate.rules.period.eraseOverdueHours': 'An erasure counts as late after',
  'mandate.rules.period.backupDays': 'How long what is erased can remain in a backup',
  'mandate.rules.period.recipientNoticeDays': 'Recipients are to be asked to delete within',
  'mandate.rules.period.misuseReportHours': 'A report of misuse must be assessed within',
};
