-- A right that has an end ends the hand with it: whoever may act for a voice until an instant presses until then, and no job has to come by.
alter table budgets.hand add column until timestamptz;
comment on column budgets.hand.until is 'From when on this person votes no more for the voice; null: until the seal.';

create or replace function budgets.holds_voice(the_vote uuid, the_elector uuid, the_person uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from budgets.elector e join budgets.hand h on h.elector_id = e.id
    where e.vote_id = the_vote and e.id = the_elector and h.person_id = the_person and (h.until is null or h.until > clock_timestamp()))
$$;

-- As before. `voices`: [{"number", "voice", "name", "hash", "hands": [{"person", "until"}]}].
create or replace function budgets.enrol_voices(the_vote uuid, voices jsonb) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.await_roll(the_vote);
  if not exists (select from budgets.vote v where v.id = the_vote and v.electors = 'voices' and budgets.phase(v) = 'announced' and v.voices = jsonb_array_length(enrol_voices.voices))
    or exists (select from budgets.elector e where e.vote_id = the_vote) then
    raise exception 'this vote takes no voices' using errcode = '23514', constraint = 'takes_electors';
  end if;
  insert into budgets.elector (vote_id, key_hash, voice, name, member)
    select the_vote, decode(t.hash, 'hex'), t.voice, t.name, case when v.open_ballot then t.number end
    from jsonb_to_recordset(enrol_voices.voices) t (number smallint, voice uuid, name text, hash text) join budgets.vote v on v.id = the_vote order by t.hash;
  insert into budgets.hand (elector_id, person_id, until)
    select e.id, h.person, nullif(max(coalesce(h.until, 'infinity')), 'infinity') from jsonb_to_recordset(enrol_voices.voices) t (voice uuid, hands jsonb)
    join budgets.elector e on e.vote_id = the_vote and e.voice = t.voice cross join jsonb_to_recordset(t.hands) h (person uuid, until timestamptz)
    group by e.id, h.person order by 1, 2;
end $$;

-- The end of the right of one hand of a voice, as it is now. A hand whose end has passed stays without: the list of an open vote gains nobody.
create function budgets.limit_hand(the_vote uuid, the_voice uuid, the_person uuid, the_end timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform budgets.await_roll(the_vote);
  update budgets.hand h set until = the_end from budgets.elector e
    where e.id = h.elector_id and e.vote_id = the_vote and e.voice = the_voice and h.person_id = the_person
      and (h.until is null or h.until > clock_timestamp()) and h.until is distinct from the_end;
end $$;
select platform.lend('budgets.limit_hand(uuid, uuid, uuid, timestamptz)');
