import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { judgingHouse, roubaix } from "../../ideas/judging/judging.testing.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { decide } from "./change-dates.command.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, lea, amina, hugo, told, audited } = house;

let process: Awaited<ReturnType<typeof house.process>>;
beforeEach(async () => {
  process = await house.process({ stages: { collect: {}, award: { opens: 40, closes: 60 } }, owner: roubaix });
});

const address = (stage: string) => `/participer/instruction/etape/${stage}/dates`;
const inDays = (days: number) => addDays(dayOf(new Date()), days);
const reason = "Cinq ateliers ont été reportés à cause des intempéries.";
const extend = (more: Record<string, string> = {}) => ({ act: "change", closes_date: inDays(45), closes_time: "18:00", reason, version: "1", ...more });
const read = async (stage: string) =>
  (
    await sql<{ version: number; closes: string | null; over: boolean }>`
      select version, to_char(closes_at at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') as closes, closes_at <= clock_timestamp() as over
      from processes.stage where id = ${stage}`.execute(db)
  ).rows[0]!;

describe("an agent opens a stage now", () => {
  it("which keeps its end; once it is open, or with an end that is past, nothing changes", async () => {
    const opens = { act: "open_now", opens_date: "", opens_time: "", closes_date: inDays(60), closes_time: "18:00", reason, version: "1" };
    expect((await as(denis).post(address(process.stages.award), { ...opens, closes_date: inDays(-1) })).status).toBe(422);
    expect((await as(denis).post(address(process.stages.award), opens)).headers.get("location")).toContain("fait=dates");
    const { rows } = await sql<{ open: boolean; change: string }>`
      select s.opens_at <= clock_timestamp() and s.closes_at > clock_timestamp() as open, c.change
      from processes.stage s join processes.stage_change c on c.stage_id = s.id where s.id = ${process.stages.award}`.execute(db);
    expect(rows).toEqual([{ open: true, change: "moved" }]);
    expect((await as(denis).post(address(process.stages.award), { ...opens, version: "2" })).status).toBe(422);
  });
});

describe("an agent extends a stage", () => {
  it("with a reason that everybody reads; followers and authors are told, the agent is not", async () => {
    await sql`insert into processes.follow (person_id, process_id) values (${hugo}, ${process.id}), (${denis}, ${process.id})`.execute(db);
    await house.idea(process.id);
    expect((await as(denis).post(address(process.stages.collect), extend())).headers.get("location")).toContain("fait=dates");
    expect(await read(process.stages.collect)).toMatchObject({ version: 2, closes: `${inDays(45)} 18:00` });
    const page = await (await get(`/participer/${process.slug}`)).text();
    expect(page).toContain(reason);
    expect(page).not.toContain("Denis Exemple");
    for (const person of [hugo, amina]) expect((await told(person)).at(-1)).toMatchObject({ kind: "participation.process_moved", news: "extended" });
    expect((await told(denis)).filter(({ kind }) => kind === "participation.process_moved")).toHaveLength(0);
    expect(await audited(process.stages.collect)).toEqual(["stage.extended"]);
  });

  it("so that it stays open, without an end", async () => {
    await as(denis).post(address(process.stages.collect), extend({ closes_date: "", closes_time: "", stays_open: "1" }));
    expect(await read(process.stages.collect)).toMatchObject({ version: 2, closes: null });
    const page = (await (await get(`/participer/${process.slug}`)).text()).replaceAll("\u00a0", " ");
    expect(page).toContain("prolongée, sans date de fin");
    expect(page).not.toMatch(/jusqu.au sans/);
  });

  it("opens again one that had closed", async () => {
    await sql`update processes.stage set opens_at = now() - interval '9 days', closes_at = now() - interval '1 day' where id = ${process.stages.collect}`.execute(
      db,
    );
    expect((await as(denis).post(address(process.stages.collect), extend())).status).toBe(303);
    expect((await read(process.stages.collect)).over).toBe(false);
  });
});

describe("an agent closes a stage early", () => {
  it("now: the database's clock says when", async () => {
    expect((await as(denis).post(address(process.stages.collect), extend({ act: "close_now" }))).status).toBe(303);
    expect(await read(process.stages.collect)).toMatchObject({ version: 2, over: true });
    expect(await audited(process.stages.collect)).toEqual(["stage.closed_early"]);
  });

  it("or at an earlier day", async () => {
    await as(denis).post(address(process.stages.collect), extend({ closes_date: inDays(2) }));
    const { rows } = await sql<{ change: string }>`select change from processes.stage_change where stage_id = ${process.stages.collect}`.execute(db);
    expect(rows).toEqual([{ change: "closed_early" }]);
  });
});

it("moves a stage that has not begun, with both of its instants", async () => {
  const moved = { opens_date: inDays(50), opens_time: "10:00", closes_date: inDays(70), closes_time: "18:00", reason, version: "1" };
  expect((await as(denis).post(address(process.stages.award), moved)).status).toBe(303);
  const { rows } = await sql<{ change: string; days: number }>`
    select change, (closes_after at time zone 'Europe/Paris')::date - (closes_before at time zone 'Europe/Paris')::date as days
    from processes.stage_change where stage_id = ${process.stages.award}`.execute(db);
  expect(rows).toEqual([{ change: "moved", days: 10 }]);
});

describe("what is typed wrong is asked again", () => {
  it.each([
    [{ reason: "trop peu" }, "Écrivez la raison"],
    [{ closes_date: "" }, "Choisissez un jour et une heure de fin"],
    [{ closes_date: "2026-02-30" }, "Choisissez un jour et une heure de fin"],
    [{ closes_time: "25:00" }, "Choisissez un jour et une heure de fin"],
    [{ closes_date: "2020-01-01" }, "La fin vient après l’ouverture"],
    [{ act: "nothing" }, "Choisissez ce que vous voulez faire"],
  ])("%o", async (wrong, said) => {
    const answer = await as(denis).post(address(process.stages.collect), extend(wrong));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
    expect(await read(process.stages.collect)).toMatchObject({ version: 1 });
  });

  it("the dates that it has already, and a stage that is not open", async () => {
    const { closes } = await read(process.stages.collect);
    const [day, clock] = closes!.split(" ") as [string, string];
    await sql`update processes.stage set closes_at = date_trunc('minute', closes_at) where id = ${process.stages.collect}`.execute(db);
    expect(await (await as(denis).post(address(process.stages.collect), extend({ closes_date: day, closes_time: clock }))).text()).toContain(
      "Ce sont les dates actuelles",
    );
  });
});

describe("two agents at once", () => {
  it("of ten, one is heard; the others are told, with both versions", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        as(at % 2 ? chloe : denis).post(address(process.stages.collect), extend({ closes_date: inDays(40 + at), reason: `${reason} Version ${at}.` })),
      ),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(9);
    const won = answers.findIndex(({ status }) => status === 303);
    const lost = answers.findIndex(({ status }) => status === 409);
    const html = await answers[lost]!.text();
    expect(html).toContain("Quelqu’un vient de changer les dates");
    expect(html).toContain(`Version ${won}.`);
    expect(html).toContain(`Version ${lost}.`);
    expect(html).toContain('name="version" value="2"');
    expect(await read(process.stages.collect)).toMatchObject({ version: 2, closes: `${inDays(40 + won)} 18:00` });
  });
});

describe("whoever may not", () => {
  it("does not find it", async () => {
    expect((await as(lea).get(address(process.stages.collect))).status).toBe(404);
    expect((await as(lea).post(address(process.stages.collect), extend())).status).toBe(404);
    expect((await as(amina).post(address(process.stages.collect), extend())).status).toBe(403);
    expect((await as(denis).get(address("70000000-0000-4000-8000-0000000000ff"))).status).toBe(404);
    expect((await as(denis).get(address("pas-un-identifiant"))).status).toBe(404);
    expect(await read(process.stages.collect)).toMatchObject({ version: 1 });
  });

  it("changes nothing of a process that is over, and is led to the form of one that is a draft", async () => {
    await sql`update processes.process set state = 'cancelled', reason = 'Annulée pour l’essai' where id = ${process.id}`.execute(db);
    const answer = await as(denis).post(address(process.stages.collect), extend());
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("ses dates ne changent plus");
    const draft = await house.process({ stages: { collect: {} }, state: "draft" });
    expect((await as(chloe).get(address(draft.stages.collect))).headers.get("location")).toBe(`/participer/instruction/etape/${draft.stages.collect}`);
  });
});

describe("what becomes of a stage", () => {
  const day = (n: number) => new Date(Date.UTC(2027, 0, n));
  const typed = { act: "change", opensAt: null, closesAt: null, reason, version: 1 } as const;

  it("is decided by its phase at the instant of the act", () => {
    const open = { opensAt: day(1), closesAt: day(10), now: day(5) };
    expect(decide(open, { ...typed, closesAt: day(20) })).toMatchObject({ change: "extended" });
    expect(decide(open, { ...typed, closesAt: day(7) })).toMatchObject({ change: "closed_early" });
    expect(decide(open, { ...typed, closesAt: null })).toMatchObject({ change: "extended", closesAt: null });
    expect(decide(open, { ...typed, closesAt: day(4) })).toEqual({ problem: "past" });
    expect(decide(open, { ...typed, closesAt: day(10) })).toEqual({ problem: "same" });
    expect(decide({ ...open, now: day(10) }, { ...typed, act: "close_now" })).toEqual({ problem: "notOpen" });
    expect(decide({ ...open, closesAt: null }, { ...typed, closesAt: day(20) })).toMatchObject({ change: "closed_early" });
  });

  it("keeps its opening once it began", () => {
    const begun = decide({ opensAt: day(1), closesAt: day(10), now: day(5) }, { ...typed, opensAt: day(8), closesAt: day(20) });
    expect(begun).toMatchObject({ opensAt: day(1), change: "extended" });
    const ahead = { opensAt: day(8), closesAt: day(10), now: day(5) };
    expect(decide(ahead, { ...typed, opensAt: day(4), closesAt: day(10) })).toEqual({ problem: "pastOpening" });
    expect(decide(ahead, { ...typed, opensAt: day(12), closesAt: day(11) })).toEqual({ problem: "order" });
    expect(decide(ahead, { ...typed, opensAt: day(9), closesAt: day(30) })).toMatchObject({ change: "moved" });
  });
});
