import type { Knex } from 'knex';

/**
 * Who of a batch had something reserved is stored with the batch itself: a row for each, in two
 * indexes and checked against two other tables, took longer than all the rest of an answer. And
 * whether it was about few, so that somebody sees it who should when that is asked often.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table gate.decision_batch
      add reserved_indexes integer[] not null default '{}',
      add reserved_persons uuid[] not null default '{}',
      add reserved_outcomes text[] not null default '{}',
      add of_few boolean not null default false,
      add check (cardinality(reserved_indexes) = cardinality(reserved_persons)
             and cardinality(reserved_indexes) = cardinality(reserved_outcomes));
    comment on column gate.decision_batch.reserved_persons is
      'Only persons with something reserved at the time; their places and outcomes stand beside';

    comment on column gate.decision_batch.of_few is
      'About fewer than ten persons, each of whom is shown that it was asked';

    update gate.decision_batch b
       set reserved_indexes = i.indexes, reserved_persons = i.persons,
           reserved_outcomes = i.outcomes
      from (select batch_id, array_agg(item_index order by item_index) as indexes,
                   array_agg(person_id order by item_index) as persons,
                   array_agg(outcome order by item_index) as outcomes
              from gate.decision_item group by batch_id) i
     where i.batch_id = b.batch_id;
    drop table gate.decision_item;
  `);
  await db.raw(`
    create index decision_batch_reserved on gate.decision_batch using gin (reserved_persons);
    create index decision_batch_of_few on gate.decision_batch (decided_at)
      where of_few and operation = 'release';
    grant select (consumer_id, operation, of_few, decided_at) on gate.decision_batch to kpr_worker;
  `);
}
