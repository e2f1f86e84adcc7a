import type { Objections } from '../casework/objection.service.ts';
import type { Erasure, Proofs } from '../gate/proof.service.ts';
import type { Representation } from '../mandate/representation.service.ts';
import type { PersonId } from '../population/person.ts';
import type { Choice } from '../reservation/reservation.ts';
import type { Reservations } from '../reservation/reservation.service.ts';
import type { ChoiceMessage } from './message.ts';

export type ChoiceMessages = ReturnType<typeof createChoiceMessages>;

/** What another parent has chosen, as told to one who may act for the child now. */
export type ToldChoice = {
  childId: PersonId;
  child: string | undefined;
  choice: Choice;
  erasure: Erasure;
  /** One's own objection, once it has been made. */
  objection: { reference: string; dueBy: Date } | undefined;
};

/** Fills in what a message is about, from its source and not from the message itself. */
export function createChoiceMessages(deps: {
  representation: Pick<Representation, 'decide'>;
  reservations: Pick<Reservations, 'choiceOfAnother'>;
  proofs: Pick<Proofs, 'erasureOf'>;
  objections: Pick<Objections, 'findObjection'>;
  nameOf: (person: PersonId) => Promise<string | undefined>;
}) {
  const { representation, reservations, proofs, objections, nameOf } = deps;
  return {
    /** Undefined when one may no longer act for the child, for whatever reason. */
    async find(actor: PersonId, about: ChoiceMessage): Promise<ToldChoice | undefined> {
      const { subject, choiceId } = about;
      const decision = await representation.decide({ actor, subject });
      if (decision.outcome !== 'granted') return undefined;
      const { mandate } = decision;
      const choice = await reservations.choiceOfAnother(mandate, choiceId);
      if (choice === undefined) return undefined;
      const [child, erasure, objection] = await Promise.all([
        nameOf(subject),
        proofs.erasureOf(mandate, choiceId),
        objections.findObjection(mandate, choiceId),
      ]);
      return { childId: subject, child, choice, erasure, objection };
    },
  };
}
