import { z } from 'zod';

/** How somebody of 12–15 wants to be reached. */
const contacts = ['inbox', 'phone', 'nurse'] as const;
type Contact = (typeof contacts)[number];

/** Asked before anything is sent: who is told and how, and what the young person wants to say. */
export type YoungWish = { contact: Contact; phone: string; words: string };

type WishFault = 'no-contact' | 'no-phone' | 'words-too-long';

const longestWords = 2_000;

/** What cannot be read is as not given: the form then asks for it, and keeps the rest. */
const wishForm = z.object({
  na: z.enum(contacts).optional().catch(undefined),
  telefon: z.string().catch('').transform(asTyped),
  ord: z.string().catch('').transform(asTyped),
});

/** A telephone number as people write it, of Norway or elsewhere. */
const phonePattern = /^\+?[\d ]{8,20}$/;

export type ReadWish =
  | { outcome: 'read'; wish: YoungWish }
  | {
      outcome: 'faulty';
      faults: WishFault[];
      typed: { contact: Contact | undefined; phone: string; words: string };
    };

export function readWish(body: unknown): ReadWish {
  const { na: contact, telefon: phone, ord: words } = wishForm.parse(body ?? {});
  const faults: WishFault[] = [];
  if (contact === undefined) faults.push('no-contact');
  if (contact === 'phone' && !phonePattern.test(phone)) faults.push('no-phone');
  if (words.length > longestWords) faults.push('words-too-long');
  return contact === undefined || faults.length > 0
    ? { outcome: 'faulty', faults, typed: { contact, phone, words } }
    : { outcome: 'read', wish: { contact, phone: contact === 'phone' ? phone : '', words } };
}

/** What the form shows: what was typed, and what is wrong with it. */
export function wishView(read: ReadWish | undefined) {
  const typed = read?.outcome === 'read' ? read.wish : read?.typed;
  return {
    ...{ contacts, longestWords },
    faults: read?.outcome === 'faulty' ? read.faults : [],
    typed: {
      contact: typed?.contact ?? '',
      phone: typed?.phone ?? '',
      words: typed?.words ?? '',
    },
  };
}

function asTyped(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
