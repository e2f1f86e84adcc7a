import type { nb } from './texts.nb.ts';

export const en = {
  'identity.refused.signIn': 'Try again',
  'identity.refused.cancelled.title': 'You cancelled the sign-in',
  'identity.refused.cancelled.text': 'You are not signed in, and nothing has been changed.',
  'identity.refused.cancelled.next':
    'If you want to sign in after all, you can try again whenever you like.',
  'identity.refused.expired-attempt.title': 'You need to sign in again',
  'identity.refused.expired-attempt.text':
    'A sign-in must be finished within a quarter of an hour, and it can be used only once. You are not signed in, and nothing has been changed.',
  'identity.refused.expired-attempt.next':
    'If it happens again, your browser may not accept cookies from this site, or you may have started in another browser.',
  'identity.refused.refused-by-issuer.title': 'ID-porten stopped the sign-in',
  'identity.refused.refused-by-issuer.text':
    'ID-porten does not say why. You are not signed in, and nothing has been changed.',
  'identity.refused.refused-by-issuer.next': 'Wait a minute, and try again.',
  'identity.refused.too-low-level.title': 'You need to sign in more securely',
  'identity.refused.too-low-level.text':
    'Information about health requires the highest level of security, such as BankID. MinID is not enough.',
  'identity.refused.too-low-level.next':
    'Try again, and choose another way of signing in at ID-porten.',
  'identity.refused.no-national-id.title': 'We cannot tell who you are',
  'identity.refused.no-national-id.text':
    'ID-porten did not give us a national identity number or D number that we can use. Without it we cannot find what KPR holds about you.',
  'identity.refused.no-national-id.next':
    'Try again with another way of signing in. If that does not help, call or write to us.',
  'identity.refused.unacceptable-token.title': 'We stopped the sign-in',
  'identity.refused.unacceptable-token.text':
    'Something in the answer from ID-porten was not right. We then let nobody in, so that nobody can pretend to be you. Nothing has been changed.',
  'identity.refused.unacceptable-token.next':
    'Wait a minute, and try again. If it happens several times, please contact us.',

  'identity.signedOut.title': 'You are signed out',
  'identity.signedOut.text':
    'If others use this computer too, you should close all windows of the browser.',
  'identity.signedOut.signIn': 'Sign in again',
  'identity.finish.title': 'One step left',
  'identity.finish.text':
    'You are signed out here. ID-porten may still remember you, so you should sign out there too.',
  'identity.finish.button': 'Finish signing out',
  'identity.finish.silent.title': 'You are signed out here',
  'identity.finish.silent.text':
    'ID-porten did not answer, so you may still be signed in there. Close all windows of the browser.',
  'identity.meanwhile.title': 'You are no longer signed in',
  'identity.meanwhile.text':
    'What you sent was not received, and nothing has been changed. We sign you out after a while, and when you sign out somewhere else.',
  'identity.meanwhile.next': 'Sign in again, and do once more what you wanted to do.',

  'identity.tooYoung.title': 'Hello! A grown-up needs to help you with this page',
  'identity.tooYoung.text':
    'You are under 12. That means your parents, or another grown-up who looks after you, can ask what is written about you here.',
  'identity.tooYoung.calm': 'You have not done anything wrong.',
  'identity.tooYoung.what.title': 'What is this?',
  'identity.tooYoung.what':
    'When you have been to the school nurse, the doctor or the dentist, some of it may be written down in a big list for the whole country. The list is called KPR. It is used to find out what children and grown-ups need to be well.',
  'identity.tooYoung.adults.title': 'If you are an adult',
  'identity.tooYoung.adults':
    'Call or write to us about your child. Do not lend your BankID to anybody.',

  'identity.mustAsk.title': 'Ask us, and we will help you',
  'identity.mustAsk.text':
    'You are between 12 and 15. So we do not show anything on the screen straight away. A person here first looks at what you ask for, and then answers you.',
  'identity.mustAsk.can.title': 'You can ask',
  'identity.mustAsk.can.see': 'to know what KPR holds about you',
  'identity.mustAsk.can.refuse': 'that something is not stored or shared',
  'identity.mustAsk.can.parents': 'that your parents are not allowed to see it',
  'identity.mustAsk.can.cases': 'to see what you have asked for, and when you get an answer',
  'identity.mustAsk.more': 'Read more about what you can decide',
  'identity.mustAsk.you':
    'You decide whether you want to ask. You need not say why, and what you think yourself counts for a lot. If one of your parents asks to see it, we ask you first.',
  'identity.mustAsk.how.title': 'How to ask',
  'identity.mustAsk.how.call': 'Call us. Say that it is about KPR, and that you are under 16.',
  'identity.mustAsk.how.write':
    'Write a letter. Tell us your name, when you were born, what you want to know, and how you want your answer.',
  'identity.mustAsk.how.nurse':
    'Talk to the school nurse, who can call or write together with you.',
  'identity.mustAsk.when':
    'You get an answer within a month. If we need more time, we tell you so and say why.',

  'identity.registeredDead.title': 'We cannot show anything here',
  'identity.registeredDead.text':
    'The National Population Register says that this person has died. Nobody can then sign in and see the information.',
  'identity.registeredDead.mistake':
    'Are you alive, and the register is mistaken? Call the Norwegian Tax Administration on +47 800 80 000. As soon as they have corrected it, you can sign in here.',
  'identity.registeredDead.relatives':
    'Is this about somebody you have lost? Relatives may ask for access in some cases. Call or write to us.',
  'identity.ageUnknown.title': 'We cannot show you this right now',
  'identity.ageUnknown.text':
    'The National Population Register is not answering. We must know how old you are before we can show anything. Nothing is wrong with you or your information.',
  'identity.ageUnknown.next':
    'Wait a minute, and try again. If it is urgent, you can call or write to us.',
} satisfies Record<keyof typeof nb, string>;
