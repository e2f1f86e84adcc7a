import { rules } from './rule-texts.en.ts';
import type { nb } from './texts.nb.ts';

export const en: Record<keyof typeof nb, string> = {
  ...rules,

  'mandate.banner.label': 'Whom this page is about',
  'mandate.banner.for': 'You are acting for',
  'mandate.banner.child': 'a child',
  'mandate.banner.back': 'Back to yourself',
  'mandate.banner.other': 'Choose somebody else',
  'mandate.explained':
    'The explanations of the records are written to the person they concern. There “you” means {child}.',
  'mandate.not-itself': 'Nothing is logged as the child.',
  'mandate.choose.title': 'Who is it about?',
  'mandate.choose.lead': 'Choose for whom you want to see and act.',
  'mandate.choose.self': 'Yourself',
  'mandate.choose.people': 'Children you can act for now',
  'mandate.choose.age.one': '{n} year old',
  'mandate.choose.age.other': '{n} years old',
  'mandate.choose.nobody': 'Right now there is nobody else you can act for here.',
  'mandate.choose.ask': 'Ask for access for another person',
  'mandate.choose.askText':
    'Is it about somebody who is not on this list? You can send a request, and a person will look at it.',
  'mandate.choose.who': 'Who can act for others?',
  'mandate.choose.whoText':
    'Whoever has parental responsibility can see and act for children until they turn 12. We ask the National Population Register every time.',
  'mandate.shield.title': 'My parents are not to see',
  'mandate.shield.lead':
    'You can ask that your parents do not see what KPR holds about you. It applies at once. A person here looks at it afterwards, and hears you first.',
  'mandate.shield.stands': 'This applies now.',
  'mandate.shield.against': 'These do not get to see: {names}.',
  'mandate.shield.againstAll': 'None of your parents get to see.',
  'mandate.shield.end': 'I want to end it',
  'mandate.shield.who': 'Who is not to see?',
  'mandate.shield.all': 'None of them',
  'mandate.shield.nobody': 'Choose whom it is about',
  'mandate.shield.atOnce':
    'It applies from when you press the button. Those it is about are not told that you have asked.',
  'mandate.shield.send': 'Send, and shield me now',
  'mandate.stop.title': 'Emergency stop',
  'mandate.stop.lead':
    'With the emergency stop you stop everybody who can act on your behalf here, at once.',
  'mandate.stop.what1': 'Nobody else can see your information or choose anything for you here.',
  'mandate.stop.what2': 'Those it is about are not told that you have done it.',
  'mandate.stop.what3':
    'A person here confirms it, as a rule the next working day. You can end it yourself whenever you want.',
  'mandate.stop.set': 'Stop everybody now',
  'mandate.stop.stands': 'The emergency stop applies.',
  'mandate.stop.since': 'Since {when} nobody can act on your behalf here.',
  'mandate.stop.end': 'End the stop',
  'mandate.stop.phone': 'You can also call, and we do it for you.',
  'mandate.neutral.title': 'You cannot use the service for this person now',
  'mandate.neutral.text':
    'There can be several reasons: age, address, missing information, a register that does not answer, or that a person must look at the case. We do not say which, out of regard for everybody it may concern.',
  'mandate.neutral.next':
    'You can send a request. A person will look at it, and you get an answer within a month.',
  'mandate.neutral.back': 'Back to yourself',
  'mandate.again.title': 'Choose the person again',
  'mandate.again.text':
    'This page belongs to an earlier sign-in. Nothing has been sent or changed.',
  'mandate.again.choose': 'Choose who it is about',
};
