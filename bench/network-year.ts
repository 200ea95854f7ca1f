import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { signedIn } from "./voting-people.ts";

/** Who looks at the pages of the network: somebody who answers for a member, and an administrator who keeps the network. */
export interface Looking {
  readonly member: { readonly cookie: string; readonly memberId: string; readonly number: number };
  readonly keeper: { readonly cookie: string };
}

export const assembly = "8e000000-0000-4000-8000-0000000000aa";

/** So many members and confirmed contributions with their movements, 500 questions, three years of dues, ten contributive budgets; `owner` owns the tables. */
export async function plantNetwork(
  db: Db,
  owner: Db,
  { members, movements, secret }: { members: number; movements: number; secret: string },
): Promise<Looking> {
  await sql`insert into people.structure (name, kind) select 'Structure ' || n, 'association' from generate_series(1, ${members}::int) n`.execute(db);
  await sql`
    insert into network.member (kind, structure_id, name, college, state, charter, number, admitted_at, about, skills, demo)
    select 'structure', id, name, (array['places', 'leaders', 'partners'])[1 + turn % 3], 'admitted', 1, turn, now() - make_interval(days => turn % 900),
      'Un lieu ouvert à toutes et à tous, tenu par ses usagers.', array[(array['menuiserie', 'cuisine collective', 'comptabilité'])[1 + turn % 3]], true
    from (select id, name, row_number() over (order by name)::int as turn from people.structure) s`.execute(db);
  await sql`insert into people.person (name, email) values ('Qui confirme', 'confirme@essai.example')`.execute(db);
  // Half of them to all, half to another member.
  await sql`
    insert into network.contribution (member_id, to_member_id, kind, quantity, done_on, words, value, paid, state, answered_by, answered_at, demo)
    select m.id, case when n % 2 = 0 then o.id end, (array['time', 'shift', 'service'])[1 + n % 3], 60 + n % 120, ((now() at time zone 'Europe/Paris')::date - n % 700),
      'Un coup de main, ' || (array['au commun', 'au jardin', 'à la cuisine', 'aux comptes', 'au chantier', 'à l’accueil', 'au prêt', 'à la fête'])[1 + n % 8], 100, n % 5 = 0, 'confirmed', (select id from people.person where email = 'confirme@essai.example'), now(), true
    from generate_series(1, ${movements}::int) n join network.member m on m.number = 1 + n % ${members}::int
      join network.member o on o.number = 1 + (n + 1) % ${members}::int`.execute(db);
  await post(db);
  await sql`
    insert into network.contribution (member_id, to_member_id, kind, quantity, done_on, words, value, declared_by)
    select m.id, o.id, 'time', 60, (now() at time zone 'Europe/Paris')::date - n % 30, 'Un coup de main qui attend', 100, null
    from generate_series(1, 200) n join network.member m on m.number = n % ${members}::int + 1 join network.member o on o.number = (n + 5) % ${members}::int + 1`.execute(
    owner,
  );
  await sql`
    insert into network.question (member_id, title, body) select m.id, 'Une question du réseau, la numéro ' || m.number, 'Comment font les autres membres ?'
    from network.member m where m.number <= 500`.execute(db);
  const looking = await plantBeside(owner, members, secret);
  // As whoever plants a story does: without, PostgreSQL plans as for empty tables.
  await sql`vacuum analyze`.execute(owner);
  return looking;
}

/** What else members and coordinators read. */
export async function plantBeside(owner: Db, members: number, secret: string): Promise<Looking> {
  await plantDues(owner);
  await plantFunds(owner);
  await plantAssembly(owner);
  return plantLooking(owner, members, secret);
}

/**
 * Posts as members do, each contribution for itself, and commits every hundred: PostgreSQL walks over all versions of a row that one transaction leaves,
 * and each movement writes the head of the book anew. A hundred thousand in one statement would take a quarter of an hour for that alone.
 */
async function post(db: Db): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from network.contribution order by answered_at, id`.execute(db);
  for (let at = 0; at < rows.length; at += 100) {
    const ids = rows.slice(at, at + 100).map(({ id }) => id);
    await sql`select count(network.post_contribution(id)) from unnest(${ids}::uuid[]) id`.execute(db);
  }
}

const plantDues = (owner: Db) =>
  sql`
    insert into network.due (member_id, year, amount_cents, due_on, state, settled_on)
    select m.id, y, 5000, make_date(y, 3, 31), case when m.number % 3 = 0 then 'owed' else 'received' end, case when m.number % 3 <> 0 then make_date(y, 3, 1) end
    from network.member m, generate_series(extract(year from now())::int - 2, extract(year from now())::int) y`.execute(owner);

async function plantFunds(owner: Db): Promise<void> {
  await sql`
    insert into network.fund (title, about, envelope_cents, hour_cents, rule, opens_on, closes_on, demo)
    select 'Un budget contributif, le ' || n, 'Des heures données au commun.', 500000, 1500, 'proportional', (now() at time zone 'Europe/Paris')::date - 300,
      (now() at time zone 'Europe/Paris')::date + 30, true from generate_series(1, 10) n`.execute(owner);
  await sql`
    insert into network.claim (fund_id, contribution_id, asked_cents)
    select f.id, c.id, round(c.quantity * 1500 / 60.0)::int from (select *, row_number() over (order by id) as turn from network.fund) f
    join (select *, row_number() over (order by id) as turn from network.contribution where state = 'confirmed' and not paid and done_on > (now() at time zone 'Europe/Paris')::date - 290 limit 2000) c
      on c.turn % 10 = f.turn - 1`.execute(owner);
}

/** One that is called, to which three hundred members have answered. */
async function plantAssembly(owner: Db): Promise<void> {
  await sql`
    insert into network.general_meeting (id, title, held_at, place, notice_days, proxies, quorum, state, called_at, demo)
    values (${assembly}, 'Assemblée mesurée', now() + interval '12 days', 'Salle commune', 15, 2, 33, 'called', now() - interval '4 days', true)`.execute(
    owner,
  );
  await sql`
    insert into network.agenda_item (meeting_id, rank, kind, title, majority, method) select ${assembly}, n, 'vote', 'Un vote mesuré, le ' || n, 'half', 'hands'
    from generate_series(1, 8) n`.execute(owner);
  await sql`
    insert into network.attendance (meeting_id, member_id, how) select ${assembly}, id, 'coming' from network.member where number <= 300`.execute(owner);
}

async function plantLooking(owner: Db, members: number, secret: string): Promise<Looking> {
  const [member, keeper] = await signedIn(owner, secret, 2, "Lecture");
  const { rows } = await sql<{ id: string; structureId: string; number: number }>`
    select id, structure_id as "structureId", number from network.member where number = ${Math.ceil(members / 2)}`.execute(owner);
  const own = rows[0]!;
  await sql`insert into people.role_grant (person_id, role, scope_kind, scope_id, reason) values (${member!.id}, 'manager', 'structure', ${own.structureId}, 'Mesure')`.execute(
    owner,
  );
  await sql`insert into people.role_grant (person_id, role, scope_kind, reason) values (${keeper!.id}, 'administrator', 'metropolis', 'Mesure')`.execute(owner);
  return { member: { cookie: member!.cookie, memberId: own.id, number: own.number }, keeper: { cookie: keeper!.cookie } };
}
