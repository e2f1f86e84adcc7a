-- Made after the first load: checking millions of rows at once is many times faster than one by
-- one. Children go with their parent; a person never goes by cascade.
alter table kpr.kuhr_takst add foreign key (person_key, regning_id)
  references kpr.kuhr_regning on delete cascade;
alter table kpr.kuhr_diagnose add foreign key (person_key, regning_id)
  references kpr.kuhr_regning on delete cascade;
-- Last, since it keeps the other tables' references to persons waiting.
alter table kpr.kuhr_regning add foreign key (person_key) references kpr.person;
