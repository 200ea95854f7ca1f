-- Each side is somebody: who acts for the employer and for the place signs for one of them.
create function telework.check_signers() returns trigger language plpgsql as $$
begin
  if exists (select from telework.signature s where s.version_id = new.version_id and s.side <> new.side and s.person_id = new.person_id) then
    raise exception 'another person signs for the other side' using errcode = '23514', constraint = 'signature_of_two';
  end if;
  return new;
end $$;
create trigger signature_of_two before insert on telework.signature for each row execute function telework.check_signers();
