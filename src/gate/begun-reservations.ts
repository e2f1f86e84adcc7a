/**
 * SQL of what is in force of reservations against storing, each with the choice that began it: who
 * joins in later, the other parent or the young person, asks for no more and for no less.
 */
export const begunReservations = `
  select s.person_id, s.scope, c.choice_id, c.undo_days, c.protective, c.rules_version,
         c.erase_at_once, c.confirmed_at
    from reservation.status s
   cross join lateral (
     select e.choice_id from reservation.event e
      where e.person_id = s.person_id and e.scope = s.scope and e.action = 'reserve'
        and e.position > coalesce((select max(l.position) from reservation.event l
              where l.person_id = s.person_id and l.scope = s.scope and l.action = 'lift'), 0)
      order by e.position limit 1) begun
    join reservation.choice c on c.choice_id = begun.choice_id
   where s.active and s.scope like 'registration-%'`;
