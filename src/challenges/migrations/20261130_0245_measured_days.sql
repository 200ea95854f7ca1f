-- What a day of a series says, kept beside its values: a series of a hundred thousand values is read by its days.
create table challenges.measured_day (
  series_id uuid not null references challenges.series on delete cascade,
  day       date not null,
  count     integer not null check (count >= 0),
  sum       double precision not null,
  lowest    double precision,
  highest   double precision,
  first     timestamptz,
  last      timestamptz,
  doubtful  integer not null check (doubtful between 0 and count),
  wrong     integer not null check (wrong >= 0),
  primary key (series_id, day),
  constraint measured_day_some check (count + wrong > 0 and (count > 0) = (num_nonnulls(lowest, highest, first, last) = 4))
);
comment on table challenges.measured_day is 'By day here: count, sum, lowest, highest, first and last of the values that are not known to be wrong; how many of them are doubtful; how many are wrong. Made by the database from the values alone.';

create function challenges.count_days(the_series uuid[], the_days date[]) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from challenges.measured_day d using unnest(the_series, the_days) as t (series_id, day) where d.series_id = t.series_id and d.day = t.day;
  insert into challenges.measured_day (series_id, day, count, sum, lowest, highest, first, last, doubtful, wrong)
  select t.series_id, t.day, count(*) filter (where m.flag <> 'wrong'), coalesce(sum(m.value) filter (where m.flag <> 'wrong'), 0),
    min(m.value) filter (where m.flag <> 'wrong'), max(m.value) filter (where m.flag <> 'wrong'), min(m.at) filter (where m.flag <> 'wrong'),
    max(m.at) filter (where m.flag <> 'wrong'), count(*) filter (where m.flag = 'doubtful'), count(*) filter (where m.flag = 'wrong')
  from unnest(the_series, the_days) as t (series_id, day) join challenges.measurement m on m.series_id = t.series_id
    and m.at >= t.day::timestamp at time zone 'Europe/Paris' and m.at < (t.day + 1)::timestamp at time zone 'Europe/Paris'
  group by t.series_id, t.day;
end $$;
comment on function challenges.count_days(uuid[], date[]) is 'Counts days of series anew, from their values.';
revoke execute on function challenges.count_days(uuid[], date[]) from public;

-- Once a statement, whatever it wrote. Whoever else writes to the same series waits, and counts what was written meanwhile.
create function challenges.keep_days() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_series uuid[];
  the_days date[];
begin
  perform pg_advisory_xact_lock(hashtextextended('challenges.days ' || s.id, 0)) from (select distinct series_id as id from touched order by 1) s;
  select array_agg(t.series_id), array_agg(t.day) into the_series, the_days
  from (select distinct series_id, (at at time zone 'Europe/Paris')::date as day from touched) t;
  if the_series is not null then
    perform challenges.count_days(the_series, the_days);
  end if;
  return null;
end $$;
create trigger days_of_added after insert on challenges.measurement referencing new table as touched for each statement execute function challenges.keep_days();
create trigger days_of_changed after update on challenges.measurement referencing new table as touched for each statement execute function challenges.keep_days();
create trigger days_of_moved after update on challenges.measurement referencing old table as touched for each statement execute function challenges.keep_days();
create trigger days_of_gone after delete on challenges.measurement referencing old table as touched for each statement execute function challenges.keep_days();

select challenges.count_days(array_agg(t.series_id), array_agg(t.day))
from (select distinct series_id, (at at time zone 'Europe/Paris')::date as day from challenges.measurement) t having count(*) > 0;

select platform.protect('challenges.measured_day', 'select');
