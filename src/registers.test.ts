import { type RawBuilder, sql } from "kysely";
import { describe, expect, it } from "vitest";

import type { Db } from "#platform/db/db.ts";
import { applicationRole } from "#platform/db/own-server.ts";
import { testDb } from "#platform/db/test-db.ts";

const { db, owner } = await testDb();

/**
 * Instants of registers that are not those of the row: of what was there before, or planned. Each other one is given by the database. A new register is
 * found by itself: a table to which the application adds rows and changes none, by its rights or by a trigger.
 */
const told = new Map([
  ["ideas.study_past.concluded_at", "of the conclusion that was taken back"],
  ["ideas.assessment_past.given_at", "of the opinion that was given again"],
  ["governance.series_value_past.entered_at", "of the figure that was corrected"],
  ["processes.stage_change.before", "of the stage as it was planned"],
  ["processes.stage_change.after", "of the stage as it is planned"],
  ["processes.stage_change.closes_before", "of the stage as it was planned"],
  ["processes.stage_change.closes_after", "of the stage as it is planned"],
  ["moderation.decision.suspended_until", "until when the author may not write"],
  ["publications.edition.appears_at", "when it is to be read"],
  ["budgets.bureau.made_at", "of a key that is made anew until the vote is announced, which its log tells"],
  ["budgets.bureau.handed_at", "the same"],
  ["budgets.bureau_member.given_at", "the same"],
  ["meetings.meeting_change.starts_at", "of the meeting as it was planned"],
]);

/**
 * Registers that go with what they stand on, and why they may. Those of `budgets` stand on votes, which `budgets.keep_vote` and its like keep; those of
 * published processes on what `published_stays` keeps.
 */
const goesAlong = [
  // Personal, and kept as long as what they are about.
  "bookings.former with bookings.booking",
  "prices.quote with bookings.booking",
  "people.consent with people.person",
  "budgets.hand with people.person",
  // Sums of other rows.
  "challenges.measured_day with",
  "network.given_year with",
  // Of an idea of a process that was only tried (ideas.proposal_stays).
  "ideas.admissibility with ideas.proposal",
  "ideas.award with ideas.proposal",
  "ideas.contest with ideas.proposal",
  // Of a strategy that promised nothing (governance.promised_stays), of a process that was only tried (processes.stage_stays).
  "governance.version with governance.strategy",
  "processes.stage_change with processes.stage",
  "processes.stage_rewording with processes.stage",
  "processes.process_decision with processes.process",
  "ideas.award with processes.process",
  "texts.former_decision with texts.amendment",
  "opinions.former_answer with opinions.answer",
];

/** Before update and delete, whatever the row: not on insert, and under no condition. */
const refusesAll = sql`not t.tgisinternal and t.tgtype & 26 = 26 and t.tgtype & 4 = 0 and t.tgqual is null`;
const registers = sql`
  select c.oid from pg_class c join platform.room_schemas() s on s = c.relnamespace
  where c.relkind in ('r', 'p') and c.oid <> 'platform.audit'::regclass
    and has_table_privilege(c.oid, 'insert') and (not has_table_privilege(c.oid, 'update') and not has_table_privilege(c.oid, 'delete')
      or exists (select from pg_trigger t where t.tgrelid = c.oid and (t.tgfoid = 'platform.decided_stays'::regproc or ${refusesAll})))`;

const instants = (where: RawBuilder<unknown>) => sql<{ name: string; own: boolean }>`
  select format('%s.%s', a.attrelid::regclass, a.attname) as name, exists (
    select from pg_trigger t where t.tgrelid = a.attrelid and t.tgfoid = 'platform.own_instant'::regproc and t.tgenabled = 'O'
      and convert_to(a.attname, 'UTF8') in (select decode(one, 'escape') from unnest(string_to_array(encode(t.tgargs, 'escape'), '\\000')) one)) as own
  from pg_attribute a where a.attnum > 0 and not a.attisdropped and a.atttypid = 'timestamptz'::regtype and a.attrelid in (${where}) order by 1`;

describe("a register", () => {
  it("has its instants from the database, whatever the application says", async () => {
    const { rows } = await instants(registers).execute(db);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ name, own }) => !own && !told.has(name)).map(({ name }) => name)).toEqual([]);
    expect([...told.keys()].filter((name) => !rows.some((row) => row.name === name && !row.own))).toEqual([]);
  });

  it("that stays as it was decided keeps who signed it, until their account is erased or merged", async () => {
    const { rows } = await sql<{ name: string }>`
      select format('%s.%s', t.tgrelid::regclass, a.attname) as name
      from pg_trigger t join pg_constraint k on k.conrelid = t.tgrelid and k.contype = 'f' and k.confrelid = 'people.person'::regclass
      join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = k.conkey[1]
      where t.tgfoid = 'platform.decided_stays'::regproc
        and convert_to(a.attname, 'UTF8') in (select decode(one, 'escape') from unnest(string_to_array(encode(t.tgargs, 'escape'), '\\000')) one)
        and not exists (select from pg_trigger s where s.tgrelid = t.tgrelid and s.tgfoid = 'people.signed_stays'::regproc
          and starts_with(encode(s.tgargs, 'escape'), a.attname || '\\000'))`.execute(db);
    expect(rows).toEqual([]);
  });

  it("outlives what it stands on: no row of it goes with what the application deletes by SQL", async () => {
    const { rows } = await sql<{ name: string }>`
      select format('%s with %s', k.conrelid::regclass, k.confrelid::regclass) as name
      from pg_constraint k left join platform.protected p on to_regclass(p.relation) = k.conrelid
      where k.contype = 'f' and k.confdeltype = 'c' and has_table_privilege(k.confrelid, 'delete')
        and (p.relation is not null or k.conrelid in (select t.tgrelid from pg_trigger t where t.tgfoid = 'platform.decided_stays'::regproc))
        and not exists (select from pg_trigger t where t.tgrelid = k.conrelid and t.tgfoid = 'platform.outlives'::regproc)
        and not exists (select from pg_trigger t where t.tgrelid = k.confrelid and t.tgfoid = 'platform.never_alone'::regproc) order by 1`.execute(db);
    expect(rows.map(({ name }) => name).filter((name) => !goesAlong.some((one) => name.startsWith(one)) && !/ with budgets\.\w+$/.test(name))).toEqual([]);
    expect(goesAlong.filter((one) => !rows.some(({ name }) => name.startsWith(one)))).toEqual([]);
  });

  it("is told in the instant of its writing: no row of another day, by insert or by update; a past is planted by the owner alone", async () => {
    await sql`create table platform.tried (id int primary key, at timestamptz not null default now(), ended_at timestamptz, words text)`.execute(owner);
    await sql`select platform.keep_instants('platform.tried', 'at', 'ended_at')`.execute(owner);
    await sql`select platform.grant_application(${applicationRole}::regrole)`.execute(owner);
    const write = (by: Db, id: number, at: string) => sql`insert into platform.tried (id, at, words) values (${id}, ${at}, 'Décidé')`.execute(by);
    await write(owner, 1, "2020-01-01");
    await write(db, 2, "2020-01-01");
    await write(db, 3, "2120-01-01");
    await sql`insert into platform.tried (id) values (4)`.execute(db);
    await sql`update platform.tried set words = 'Autre chose' where id = 1`.execute(db);
    await sql`update platform.tried set ended_at = '2020-01-02' where id = 2`.execute(db);
    await sql`update platform.tried set at = '2020-01-02' where id = 4`.execute(db);
    const { rows } = await sql<{ id: number; old: boolean; ended: boolean | null }>`
      select id, at not between now() - interval '1 hour' and now() as old, ended_at > now() - interval '1 hour' as ended from platform.tried order by id`.execute(
      db,
    );
    expect(rows).toEqual([
      { id: 1, old: true, ended: null },
      { id: 2, old: false, ended: true },
      { id: 3, old: false, ended: null },
      { id: 4, old: false, ended: null },
    ]);
  });
});
