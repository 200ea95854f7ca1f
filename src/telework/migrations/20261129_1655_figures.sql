alter table telework.agent add column home_code char(5) references territory.commune;
comment on column telework.agent.commune_code is 'Where they live, as their employer wrote it.';
comment on column telework.agent.home_code is 'Where they say themselves that they live: desks are ranked by the distance from its centre. Their employer reads nothing that comes of it.';

create table telework.figure (
  closing_id   uuid not null references telework.closing,
  commune_code char(5) references territory.commune,
  halves       integer not null,
  cents        bigint not null,
  capacity     integer not null check (capacity >= 0),
  constraint figure_once unique nulls not distinct (closing_id, commune_code),
  constraint figure_told check (commune_code is null or (halves > 0 and cents >= 0))
);
comment on table telework.figure is 'What everybody may know of a closing: half-days and cents without VAT by commune of the places. Communes to which fewer than five persons or agents of one employer alone came are one row (commune_code null), with the corrections.';
comment on column telework.figure.capacity is 'Half-days that the desks offered there could have taken, from Monday to Friday of that month.';
select platform.protect('telework.figure', 'insert, select');

create table telework.saving (
  closing_id uuid primary key references telework.closing,
  halves     integer not null check (halves > 0),
  metres     bigint not null
);
comment on table telework.saving is 'How much nearer to home agents worked, of five persons and two employers at least: as the crow flies between centres of communes and places. Of whom stands nowhere.';
comment on column telework.saving.halves is 'Half-days of agents who came, and of whom the commune where they live and that of their employer are known.';
comment on column telework.saving.metres is 'Of each half-day: from home to work less from home to the place. Below nought where the place is farther.';
select platform.protect('telework.saving', 'insert, select');

create function telework.check_figure() returns trigger language plpgsql as $$
begin
  if not exists (select from telework.closing c where c.id = new.closing_id and c.made_in = pg_current_xact_id()) then
    raise exception 'nothing is told of a closing later' using errcode = '23514', constraint = 'figure_of_closing';
  end if;
  return new;
end $$;
comment on function telework.check_figure() is 'What may be told is computed while it is known who came; nobody can know it afterwards.';
create trigger figure_of_closing before insert on telework.figure for each row execute function telework.check_figure();
create trigger saving_of_closing before insert on telework.saving for each row execute function telework.check_figure();
