import type { Knex } from 'knex';
import { query, type Db } from '../database/query.ts';
import type { Capacity, Mandate, Reach } from '../mandate/mandate.ts';
import type { PersonId } from '../population/person.ts';
import {
  seesAllChoices,
  type ChildHeard,
  type Choice,
  type ReservationAction,
} from './reservation.ts';
import type { Scope } from './scope.ts';

type ChoiceRow = {
  choice_id: string;
  subject_person_id: PersonId;
  actor_person_id: PersonId;
  capacity: Capacity;
  action: ReservationAction;
  scopes: Scope[];
  erase_at_once: boolean;
  undo_days: number;
  rules_version: string;
  protective: boolean;
  undoes_choice_id: string | null;
  reference: string | null;
  confirmed_at: Date | null;
  disputed_at: Date | null;
};

const columns = `choice_id, subject_person_id, actor_person_id, capacity, action, scopes,
  erase_at_once, undo_days, rules_version, protective, undoes_choice_id, reference, confirmed_at, disputed_at`;

export type NewChoice = {
  action: ReservationAction;
  scopes: readonly Scope[];
  undoesChoice?: string;
  undoDays: number;
  protective: boolean;
  textVersion: string;
  rulesVersion: string;
};

export async function insertChoice(
  db: Db,
  mandate: Mandate<Reach>,
  choice: NewChoice,
): Promise<string> {
  const rows = await query<{ choice_id: string }>(
    db,
    `insert into reservation.choice (subject_person_id, actor_person_id, capacity, channel, action,
       scopes, undoes_choice_id, text_version, rules_version, decision_id,
       undo_days, protective)
     values (:subject, :actor, :capacity, 'web', :action, :scopes, :undoes, :textVersion,
       :rulesVersion, :decisionId, :undoDays, :protective)
     returning choice_id`,
    {
      subject: mandate.subject,
      actor: mandate.actor,
      capacity: mandate.capacity,
      undoes: choice.undoesChoice ?? null,
      action: choice.action,
      scopes: choice.scopes,
      textVersion: choice.textVersion,
      rulesVersion: choice.rulesVersion,
      decisionId: mandate.decisionId ?? null,
      undoDays: choice.undoDays,
      protective: choice.protective,
    },
  );
  const [row] = rows;
  if (row === undefined) throw new Error('No choice was inserted');
  return row.choice_id;
}

const visible = `subject_person_id = :subject and (:all or actor_person_id = :actor)`;

function whoLooks(mandate: Mandate<Reach>) {
  const { subject, actor } = mandate;
  return { subject, actor, all: seesAllChoices(mandate) };
}

/** For whom somebody has drafted or made a choice. */
export async function findSubjectOfChoice(
  db: Db,
  { actor, choiceId }: { actor: PersonId; choiceId: string },
): Promise<PersonId | undefined> {
  const rows = await query<{ subject: PersonId }>(
    db,
    `select subject_person_id as subject from reservation.choice
      where choice_id::text = :choiceId and actor_person_id = :actor`,
    { actor, choiceId },
  );
  return rows[0]?.subject;
}

/** Somebody else's choice is as absent as one that never was. */
export async function findChoice(
  db: Db,
  mandate: Mandate<Reach>,
  choiceId: string,
): Promise<Choice | undefined> {
  const rows = await query<ChoiceRow>(
    db,
    `select ${columns} from reservation.choice
      where choice_id::text = :choiceId and ${visible}`,
    { choiceId, ...whoLooks(mandate) },
  );
  return rows.map(choiceOf)[0];
}

export async function findChoiceByReference(
  db: Db,
  mandate: Mandate<Reach>,
  reference: string,
): Promise<Choice | undefined> {
  const rows = await query<ChoiceRow>(
    db,
    `select ${columns} from reservation.choice
      where reference = :reference and ${visible}`,
    { reference, ...whoLooks(mandate) },
  );
  return rows.map(choiceOf)[0];
}

/** What another holder of parental responsibility has chosen for the same child. */
export async function findConfirmedByAnother(
  db: Db,
  { subject, actor }: Mandate,
  choiceId: string,
): Promise<Choice | undefined> {
  const rows = await query<ChoiceRow>(
    db,
    `select ${columns} from reservation.choice
      where choice_id::text = :choiceId and subject_person_id = :subject
        and actor_person_id not in (:subject, :actor) and confirmed_at is not null`,
    { choiceId, subject, actor },
  );
  return rows.map(choiceOf)[0];
}

export async function findChoiceUndoing(db: Db, choiceId: string): Promise<Choice | undefined> {
  const rows = await query<ChoiceRow>(
    db,
    `select ${columns} from reservation.choice
      where undoes_choice_id = :choiceId and confirmed_at is not null`,
    { choiceId },
  );
  return rows.map(choiceOf)[0];
}

export async function confirmChoice(
  tx: Knex.Transaction,
  confirmation: {
    choiceId: string;
    reference: string;
    confirmedAt: Date;
    eraseAtOnce: boolean;
    childHeard: ChildHeard | undefined;
  },
) {
  await query(
    tx,
    `update reservation.choice
        set reference = :reference, confirmed_at = :confirmedAt, erase_at_once = :eraseAtOnce,
            child_heard = :childHeard
      where choice_id = :choiceId`,
    { ...confirmation, childHeard: confirmation.childHeard ?? null },
  );
}

export async function markDisputed(tx: Knex.Transaction, choiceId: string, at: Date) {
  await query(
    tx,
    `update reservation.choice set disputed_at = :at
      where choice_id = :choiceId and disputed_at is null`,
    { choiceId, at },
  );
}

function choiceOf(row: ChoiceRow): Choice {
  return {
    choiceId: row.choice_id,
    subject: row.subject_person_id,
    actor: row.actor_person_id,
    capacity: row.capacity,
    action: row.action,
    scopes: row.scopes,
    eraseAtOnce: row.erase_at_once,
    undoDays: row.undo_days,
    rulesVersion: row.rules_version,
    protective: row.protective,
    undoesChoice: row.undoes_choice_id ?? undefined,
    reference: row.reference ?? undefined,
    confirmedAt: row.confirmed_at ?? undefined,
    disputedAt: row.disputed_at ?? undefined,
  };
}
