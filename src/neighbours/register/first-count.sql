-- By sender first: then senders need not be told apart person by person.
insert into innsyn.oversikt_teller (person_key, source_code, row_count, first_on, last_on, senders)
select person_key, source_code, sum(row_count),
       (min(first_at) at time zone 'Europe/Oslo')::date,
       (max(last_at) at time zone 'Europe/Oslo')::date,
       count(sender_org_nr)
from (
  select person_key, source_code, sender_org_nr, count(*) as row_count,
         min(occurred_at) as first_at, max(occurred_at) as last_at
  from innsyn.v_tidslinje
  group by person_key, source_code, sender_org_nr
) by_sender
group by person_key, source_code;
