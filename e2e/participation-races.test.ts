import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readSettings } from "#platform/settings.ts";
import { type OpenDatabase, openDatabase } from "#platform/start/open-database.ts";
import { rooms } from "../src/app.ts";
import type { cast } from "../src/people/cast.ts";
import { enterAs } from "./enter.ts";
import { sharedHouse } from "./shared-house.ts";

const { folder, urls } = await sharedHouse("races");
const houses = urls.map((url) => ({ url }));
let database: OpenDatabase;

beforeAll(async () => {
  database = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non" }), rooms, () => {});
});
afterAll(() => database?.close());

/** Somebody of the story, who asks now this process, now the other, and reads no answer. */
async function become(who: keyof typeof cast) {
  const somebody = await enterAs(houses, who);
  return async (n: number, path: string, fields: Record<string, string>) => {
    const answer = await somebody.post(n, path, Object.entries(fields));
    await answer.body?.cancel();
    return answer;
  };
}

const ideas = "/participer/budget-participatif-2026-2027/idees";
const ideaOf = async (number: number) =>
  (
    await sql<{ id: string; process_id: string; supports: number; counted_supports: number; given: number }>`
      select p.id, p.process_id, p.supports, p.counted_supports,
        (select count(*)::int from ideas.support s where s.counts_for = p.id and s.counted) as given
      from ideas.proposal p join processes.process r on r.id = p.process_id
      where r.slug = 'budget-participatif-2026-2027' and p.number = ${number}`.execute(database.db)
  ).rows[0]!;
const all = (count: number, post: (n: number) => Promise<Response>) => Promise.all(Array.from({ length: count }, (_, n) => post(n)));

describe("over two processes of the house", () => {
  it("two hundred supports by one person at once leave one", async () => {
    const hugo = await become("hugo");
    const before = await ideaOf(12);
    const answers = await all(200, (n) => hugo(n, `${ideas}/12-x/soutenir`, { act: "support" }));
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    const after = await ideaOf(12);
    expect([after.supports - before.supports, after.given - before.given]).toEqual([1, 1]);
  });

  it("a merge while people support loses none, whichever process and address they ask", async () => {
    const chloe = await become("chloe");
    const people = await Promise.all((["amina", "bilal", "elif", "farid", "gaelle", "hugo", "ines", "jonas", "katia", "louise"] as const).map(become));
    const asked = await chloe(0, "/participer/instruction/demarche/budget-participatif-2026-2027/doublons", {
      ...{ act: "ask", gardee: "8", reunie: "17", jours: "14", raison: "Le même besoin, dans la même rue." },
    });
    const pair = asked.headers.get("location")!.split("?")[0]!;
    const reason = "Une seule étude suffit pour les deux.";
    const [kept, gone] = [await ideaOf(8), await ideaOf(17)];
    const acts = people.flatMap((person, who) =>
      Array.from({ length: 12 }, (_, n) => person(n, `${ideas}/${(n + who) % 2 ? 17 : 8}-x/soutenir`, { act: "support" })),
    );
    const [merges, supports] = await Promise.all([all(10, (n) => chloe(n, pair, { act: "merge", raison: reason })), Promise.all(acts)]);
    expect(merges.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(supports.map(({ status }) => status).filter((status) => status !== 303)).toEqual([]);
    const { rows } = await sql<{ n: number }>`
      select count(distinct person_id)::int as n from ideas.support where proposal_id in (${kept.id}, ${gone.id})`.execute(database.db);
    const united = await ideaOf(8);
    expect(united.supports).toBe(rows[0]!.n + united.counted_supports);
    const { rows: cast10 } = await sql<{ n: number }>`
      select count(distinct person_id)::int as n from ideas.support
      where counts_for = ${kept.id} and counted and person_id::text like 'a0000000-%'`.execute(database.db);
    expect(cast10[0]!.n).toBe(people.length);
  });

  it("the closing instant is respected under load: nobody is counted at it or after", async () => {
    const people = await Promise.all((["amina", "bilal", "elif", "farid"] as const).map(become));
    const { process_id } = await ideaOf(13);
    const { rows } = await sql<{ id: string }>`
      update processes.stage set closes_at = clock_timestamp() + interval '1.5 seconds' where process_id = ${process_id} and kind = 'collect' returning id`.execute(
      database.db,
    );
    const statuses = new Map<number, number>();
    for (let turn = 0; turn < 60 && !(statuses.get(409) ?? 0); turn += 1) {
      const answers = await Promise.all(
        people.flatMap((person, who) =>
          [13, 16, 20, 21].map((idea) => person(turn + who, `${ideas}/${idea}-x/soutenir`, { act: (turn + who) % 2 ? "withdraw" : "support" })),
        ),
      );
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()].sort()).toEqual([303, 409]);
    const { rows: late } = await sql`
      select from ideas.support s join ideas.proposal p on p.id = s.counts_for join processes.stage g on g.process_id = p.process_id
      where g.id = ${rows[0]!.id} and s.given_at >= g.closes_at`.execute(database.db);
    expect(late).toEqual([]);
    for (const number of [13, 16, 20, 21]) {
      const idea = await ideaOf(number);
      expect(idea.supports).toBe(idea.given + idea.counted_supports);
    }
  });
});
