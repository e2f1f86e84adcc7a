import { query, queryOne, type Db } from '../database/query.ts';
import type { Parties } from './mandate.ts';
import type { Outcome } from './standing.ts';

export type DecisionRow = Parties & {
  outcome: Outcome;
  rule: string;
  gate: string | undefined;
  policyVersion: string;
  facts: object;
  decidedAt: Date;
};

/** The web role may write decisions and never read them: `decisionId` is made here. */
export async function insertDecision(db: Db, decisionId: string, decision: DecisionRow) {
  await query(
    db,
    `insert into mandate.decision (decision_id, actor_person_id, subject_person_id, outcome, rule,
       gate, policy_version, facts, decided_at)
     values (:decisionId, :actor, :subject, :outcome, :rule, :gate, :policyVersion, :facts::jsonb,
       :decidedAt)`,
    {
      ...decision,
      decisionId,
      gate: decision.gate ?? null,
      facts: JSON.stringify(decision.facts),
    },
  );
}

/** Whether anything stops this person from acting for the subject. */
export async function isBlocked(db: Db, { actor, subject }: Parties): Promise<boolean> {
  const { blocked } = await queryOne<{ blocked: boolean }>(
    db,
    `select exists (
       select from mandate.block
        where subject_person_id = :subject and ended_at is null
          and (blocked_person_id is null or blocked_person_id = :actor)) as blocked`,
    { actor, subject },
  );
  return blocked;
}
