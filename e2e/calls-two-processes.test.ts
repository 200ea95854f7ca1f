import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { verifyChain } from "#platform/audit/audit.ts";
import { readSettings } from "#platform/settings.ts";
import { type OpenDatabase, openDatabase } from "#platform/start/open-database.ts";
import { rooms } from "../src/app.ts";
import { noRules } from "../src/calls/call.ts";
import { cast } from "../src/people/cast.ts";
import { enterAs } from "./enter.ts";
import { sharedHouse } from "./shared-house.ts";

const { folder, urls } = await sharedHouse("races");
const houses = urls.map((url) => ({ url }));
let database: OpenDatabase;

beforeAll(async () => {
  database = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non" }), rooms, () => {});
});
afterAll(() => database?.close());

const euros = 1000;
const rules = { ...noRules, kinds: ["association"], criteria: [{ key: "utilite", label: "Utilité", about: "", weight: 1 }] };

/** An open call with so many complete files of one person, admissible or drafts; its envelope holds `holds` of them and a cent less than one more. */
async function addCall(slug: string, { count, state, holds }: { count: number; state: "admissible" | "draft"; holds: number }): Promise<string[]> {
  const { db } = database;
  await sql`
    with call as (
      insert into calls.call (slug, title, summary, about, opens_at, closes_at, published_at)
      values (${slug}, ${slug}, 'Un essai', 'Un essai', now(), now() + interval '1 day', now()) returning id), edition as (
      insert into calls.edition (call_id, number, rules, form) select id, 1, ${JSON.stringify(rules)}::jsonb, '[]' from call returning call_id), envelope as (
      insert into calls.envelope (call_id, year, total) select id, 2026, ${(holds + 1) * euros * 100 - 1} from call), file as (
      insert into calls.application (call_id, edition, number, state, title, summary, structure_name, structure_kind, siret, commune_code, asked_cents, sent_at,
        expenses, resources)
      select call_id, 1, case when ${state} = 'draft' then null else n end, ${state}, 'Projet ' || n, 'Un atelier', 'Association ' || n, 'association', '73282932000074', '59512',
        ${euros * 100}, case when ${state} = 'draft' then null else now() end, '[{"label": "Travaux", "cents": 1000000}]', '[{"label": "Fonds", "kind": "own", "cents": 900000}]'
      from edition, generate_series(1, ${count}) n returning id)
    insert into calls.author (application_id, person_id, role) select id, ${cast.amina.id}, 'lead' from file`.execute(db);
  const { rows } = await sql<{ id: string }>`
    select a.id from calls.application a join calls.call c on c.id = a.call_id where c.slug = ${slug} order by a.id`.execute(db);
  return rows.map(({ id }) => id);
}

const committee = (slug: string) => `/appels/preparation/${slug}/comite`;
const decision = (ids: readonly string[], outcome: "granted" | "refused") =>
  [
    ...([["act", "decide"] as const, ["enveloppe", "2026_"] as const, ["jour", "2026-11-20"] as const] as const),
    ...ids.flatMap((id) => [
      [`decision_${id}`, outcome] as const,
      outcome === "granted" ? ([`somme_${id}`, String(euros)] as const) : ([`motifs_${id}`, "Le modèle ne tient pas."] as const),
    ]),
  ] as const;
const back = (id: string) =>
  [
    ["act", "back"],
    ["reprise", id],
    ["reprise_raison", "La structure renonce."],
  ] as const;

/** How often each status was answered. */
const statuses = (answers: readonly Response[]) =>
  Object.fromEntries([...Map.groupBy(answers, ({ status }) => status)].map(([status, all]) => [status, all.length]));

/** What the envelope says, beside what the files of the call say of it. */
async function moneyOf(slug: string) {
  const { rows } = await sql<{ reserved: number; granted: number; decided: number }>`
    select v.reserved::float8 as reserved, (select count(*)::int from calls.application a where a.call_id = c.id and a.state = 'granted') as granted,
      (select coalesce(sum(d.cents), 0)::float8 from calls.decision d join calls.application a on a.id = d.application_id where a.call_id = c.id) as decided
    from calls.call c join calls.envelope v on v.call_id = c.id where c.slug = ${slug}`.execute(database.db);
  return rows[0]!;
}

describe("a committee over two processes", () => {
  it("two hundred decisions at once, by two agents, promise what the envelope holds and no cent more; each is answered, none is told to come back", async () => {
    const slug = "deux-cents-decisions";
    const files = await addCall(slug, { count: 200, state: "admissible", holds: 50 });
    const agents = [await enterAs(houses, "chloe"), await enterAs(houses, "louise")];
    const answers = await Promise.all(files.map((id, n) => agents[(n >> 1) % 2]!.post(n, committee(slug), decision([id], "granted"))));
    expect(statuses(answers)).toEqual({ 303: 50, 409: 150 });
    expect(await moneyOf(slug)).toEqual({ reserved: 50 * euros * 100, granted: 50, decided: 50 * euros * 100 });
    const { rows: logged } = await sql<{ n: number }>`
      select count(*)::int as n from platform.audit where act = 'calls.decide' and about_id = any(${files})`.execute(database.db);
    expect(logged).toEqual([{ n: 50 }]);
  });

  it("two committees on the same files, one that grants and one that refuses, while awards are taken back: each list whole or not at all, nobody waits in a ring", async () => {
    const slug = "deux-comites";
    const files = await addCall(slug, { count: 45, state: "admissible", holds: 45 });
    const [chloe, louise] = [await enterAs(houses, "chloe"), await enterAs(houses, "louise")];
    const [lists, given] = [[0, 1, 2, 3].map((n) => files.slice(n * 10, n * 10 + 10)), files.slice(40)];
    expect((await chloe.post(0, committee(slug), decision(given, "granted"))).status).toBe(303);
    const answers = await Promise.all(
      lists.flatMap((list, n) => [
        chloe.post(n, committee(slug), decision(list, "granted")),
        louise.post(n + 1, committee(slug), decision(list.toReversed(), "refused")),
        chloe.post(n, committee(slug), back(given[n]!)),
        louise.post(n + 1, committee(slug), back(given[n]!)),
      ]),
    );
    for (const { status } of answers) expect([303, 409]).toContain(status);
    const { rows } = await sql<{ id: string; state: string; told: string }>`
      select a.id, a.state, d.outcome as told from calls.application a left join calls.decision d on d.application_id = a.id
      where a.id = any(${files}::uuid[])`.execute(database.db);
    const stateOf = new Map(rows.map(({ id, state }) => [id, state]));
    for (const list of lists) expect(new Set(list.map((id) => stateOf.get(id))).size).toBe(1);
    for (const { state, told } of rows) expect(told ?? "admissible").toBe(state);
    // Who comes second has not seen what the first decided, and changes nothing of it.
    for (const [n] of lists.entries()) expect(statuses(answers.slice(n * 4, n * 4 + 2))).toEqual({ 303: 1, 409: 1 });
    const granted = lists.filter((_, n) => answers[n * 4]!.status === 303);
    expect(lists.filter((list) => stateOf.get(list[0]!) === "granted")).toEqual(granted);
    expect(lists.filter((list) => stateOf.get(list[0]!) === "refused")).toHaveLength(lists.length - granted.length);
    const backs = answers.filter((_, n) => n % 4 > 1);
    expect(statuses(backs)).toEqual({ 303: 4, 409: 4 });
    const grants = 1 + granted.length * 10;
    expect(await moneyOf(slug)).toEqual({ reserved: grants * euros * 100, granted: grants, decided: grants * euros * 100 });
    expect(await verifyChain(database.db)).toMatchObject({ ok: true });
  });

  it("a call that closes while two hundred send: the clock of the database has the last word, numbers have no holes, nobody is lost between", async () => {
    const slug = "closes-pendant-l-envoi";
    const files = await addCall(slug, { count: 200, state: "draft", holds: 200 });
    const amina = await enterAs(houses, "amina");
    const press = (ids: readonly string[]) => Promise.all(ids.map((id, n) => amina.post(n, `/projets/${id}`, [["act", "send"]])));
    const early = await press(files.slice(0, 20));
    expect(statuses(early)).toEqual({ 303: 20 });
    const { rows: closing } = await sql<{ at: Date }>`
      update calls.call set closes_at = clock_timestamp() + interval '400 milliseconds' where slug = ${slug} returning closes_at as at`.execute(database.db);
    const rush = await press(files.slice(20, 180));
    for (const { status } of rush) expect([303, 409]).toContain(status);
    await sql`select pg_sleep_until(${closing[0]!.at}::timestamptz + interval '1 millisecond')`.execute(database.db);
    const late = await press(files.slice(180));
    expect(statuses(late)).toEqual({ 409: 20 });
    expect(await late[0]!.text()).toContain("clos");
    const answered = [...early, ...rush, ...late];
    const { rows } = await sql<{ id: string; state: string; number: number | null; late: boolean; kept: number }>`
      select a.id, a.state, a.number, coalesce(a.sent_at > c.closes_at, false) as late, (select count(*)::int from calls.sending s where s.application_id = a.id) as kept
      from calls.application a join calls.call c on c.id = a.call_id where c.slug = ${slug} order by a.id`.execute(database.db);
    expect(rows.map(({ state }) => state)).toEqual(answered.map(({ status }) => (status === 303 ? "sent" : "draft")));
    expect(rows.map(({ kept }) => kept)).toEqual(answered.map(({ status }) => (status === 303 ? 1 : 0)));
    expect(rows.filter((row) => row.late)).toEqual([]);
    const numbers = rows.flatMap(({ number }) => number ?? []).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, n) => n + 1));
  });
});
