-- As many rows as in all other tables together, so it has a file of its own.
analyze kpr.kuhr_takst;

alter table kpr.kuhr_takst add primary key (person_key, regning_id, line_no);
