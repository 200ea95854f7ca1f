import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { callsHouse } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { decide, type Deciding, takeBack } from "../judge/decide.command.ts";

const { db, owner, agent, addCall, addApplication } = await callsHouse();
const committee = { by: agent, heldOn: "2026-11-20", deliberation: null, year: 2026, axis: "", today: "2026-11-29" };
const call = await addCall({ ceilingCents: null, deMinimis: false }, { total: 1_000_000 });
const whole = (await findCall(db, call.slug, { drafts: false }))!;

async function ready(): Promise<string> {
  const id = await addApplication(call.id);
  await sql`update calls.application set state = 'admissible', number = (select count(*) from calls.application), sent_at = now() where id = ${id}`.execute(db);
  return id;
}
const choice = (applicationId: string, outcome: Deciding["outcome"]): Deciding => ({
  ...{ applicationId, outcome, cents: outcome === "granted" ? 100_00 : 0, conditions: null, reasons: "Par la règle", payer: null },
});
const decided = (id: string, outcome: Deciding["outcome"]) => decide(db, whole, [choice(id, outcome)], committee);
const formerOf = async (id: string) =>
  (await sql<{ outcome: string; why: string | null }>`select outcome, why from calls.former_decision where application_id = ${id} order by number`.execute(db))
    .rows;
const settle = (id: string, outcome: string, by: string) =>
  sql`select calls.settle(${id}, ${outcome}, 0, 2026::smallint, '', null, 'Autrement', null, '2026-11-20'::date, ${by}, '[]'::jsonb)`.execute(db);

it("what a committee decided is neither changed, dated back nor deleted by SQL, nor written by another hand", async () => {
  const id = await ready();
  expect(await decided(id, "refused")).toMatchObject({ ok: true });
  const other = await ready();
  for (const statement of [
    sql`update calls.decision set decided_at = '2020-01-01' where application_id = ${id}`,
    sql`update calls.decision set outcome = 'granted', cents = 100 where application_id = ${id}`,
    sql`delete from calls.decision where application_id = ${id}`,
    sql`delete from calls.former_decision`,
    sql`update calls.ranking set published_at = '2020-01-01'`,
    sql`insert into calls.decision (application_id, outcome, year, reasons, held_on) values (${other}, 'refused', 2026, 'Non', '2026-11-20')`,
    sql`select calls.keep_former(${id}, ${agent}, 'Sans raison')`,
  ])
    await expect(statement.execute(db)).rejects.toThrow(/permission denied/);
  await expect(settle(id, "granted", agent)).rejects.toThrow(/as its state says/);
  // Nor with the file or the call on which it stands.
  for (const statement of [sql`delete from calls.application where id = ${id}`, sql`delete from calls.call where id = ${call.id}`])
    await expect(statement.execute(db)).rejects.toThrow(/outlives what it stands on/);
});

it("what another decision follows, or what is taken back, stays with its instant; a grant is not written over, nor taken back once it is signed", async () => {
  const id = await ready();
  for (const outcome of ["reserve", "refused", "granted"] as const) expect(await decided(id, outcome)).toMatchObject({ ok: true });
  expect(await formerOf(id)).toEqual([
    { outcome: "reserve", why: null },
    { outcome: "refused", why: null },
  ]);
  const another = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  await sql`update calls.application set state = 'refused', reason = 'Non' where id = ${id}`.execute(db);
  await expect(settle(id, "refused", another)).rejects.toThrow(/taken back first/);
  await sql`update calls.application set state = 'granted', reason = null where id = ${id}`.execute(db);
  expect(await takeBack(db, whole, id, "Une erreur de calcul", agent)).toBe(true);
  expect((await formerOf(id)).at(-1)).toEqual({ outcome: "granted", why: "Une erreur de calcul" });
  expect(await decided(id, "granted")).toMatchObject({ ok: true });
  await sql`insert into calls.agreement (application_id, number, signed_on, signed_for, noted_at) values (${id}, 'CV-9', '2026-11-21', 'Elle', '2020-01-01')`.execute(
    db,
  );
  expect(await takeBack(db, whole, id, "Une erreur de calcul", agent)).toBe(false);
  await sql`update calls.application set state = 'admissible' where id = ${id}`.execute(db);
  const { rows } = await sql<{ taken: boolean }>`select calls.take_back(${id}, ${agent}, 'Une erreur') as taken`.execute(db);
  expect(rows[0]!.taken).toBe(false);
  await expect(sql`update calls.agreement set signed_on = '2026-01-01' where application_id = ${id}`.execute(db)).rejects.toThrow(/what is decided stays/);
  await expect(sql`delete from calls.agreement where application_id = ${id}`.execute(db)).rejects.toThrow(/what is decided stays/);
  // Who noted it goes with their account alone.
  await sql`update calls.agreement set noted_by = ${agent} where application_id = ${id}`.execute(owner);
  for (const signer of [null, another])
    await expect(sql`update calls.agreement set noted_by = ${signer} where application_id = ${id}`.execute(db)).rejects.toThrow(/who signed it stays/);
  const { rows: noted } = await sql<{
    old: boolean;
  }>`select noted_at < now() - interval '1 hour' as old from calls.agreement where application_id = ${id}`.execute(db);
  expect(noted).toEqual([{ old: false }]);
});
