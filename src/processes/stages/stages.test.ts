import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { judgingHouse } from "../../ideas/judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, chloe, denis, amina } = house;

let draft: Awaited<ReturnType<typeof house.process>>;
beforeEach(async () => {
  draft = await house.process({ stages: { collect: {}, admissibility: {}, award: { opens: 30, closes: 40 } }, state: "draft" });
});

const address = (slug: string) => `/participer/instruction/demarche/${slug}/etapes`;
const order = async (id: string) =>
  (await sql<{ kind: string }>`select kind from processes.stage where process_id = ${id} order by position`.execute(db)).rows.map(({ kind }) => kind);
const positionOf = async (stage: string) =>
  (await sql<{ position: number }>`select position from processes.stage where id = ${stage}`.execute(db)).rows[0]!.position;
const act = async (name: string, stage: string) => ({ act: `${name}:${await positionOf(stage)}:${stage}` });

describe("an agent arranges the stages", () => {
  it("up and down", async () => {
    expect((await as(chloe).post(address(draft.slug), await act("down", draft.stages.collect))).status).toBe(303);
    expect(await order(draft.id)).toEqual(["admissibility", "collect", "award"]);
    await as(chloe).post(address(draft.slug), await act("up", draft.stages.award));
    expect(await order(draft.id)).toEqual(["admissibility", "award", "collect"]);
  });

  it("removes one of a draft: the others close the gap", async () => {
    expect((await as(chloe).post(address(draft.slug), await act("remove", draft.stages.admissibility))).status).toBe(303);
    expect(await order(draft.id)).toEqual(["collect", "award"]);
    await as(chloe).post(address(draft.slug), await act("remove", draft.stages.collect));
    await as(chloe).post(address(draft.slug), await act("remove", draft.stages.award));
    expect(await (await as(chloe).get(address(draft.slug))).text()).toContain("Aucune étape");
  });

  it("is warned of a stage that opens before the one that precedes it", async () => {
    await as(chloe).post(address(draft.slug), await act("up", draft.stages.award));
    expect(await (await as(chloe).get(address(draft.slug))).text()).toContain("qui la précède");
  });
});

it("twice the same move at once is done once: the second sees the present order", async () => {
  const asked = await act("down", draft.stages.collect);
  const answers = await Promise.all([1, 2, 3].map(() => as(chloe).post(address(draft.slug), asked)));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
  expect(await order(draft.id)).toEqual(["admissibility", "collect", "award"]);
});

describe("what cannot be", () => {
  it("the first does not go up, what is unknown does not move", async () => {
    for (const wrong of [await act("up", draft.stages.collect), { act: "up:99:nothing" }, { act: `down:1:${draft.id}` }])
      expect((await as(chloe).post(address(draft.slug), wrong)).status).toBe(409);
    expect((await as(chloe).post(address(draft.slug), { act: "" })).status).toBe(404);
    expect(await order(draft.id)).toEqual(["collect", "admissibility", "award"]);
  });

  it("a stage that was announced is not removed", async () => {
    const open = await house.process({ stages: { collect: {}, award: {} } });
    const answer = await as(chloe).post(address(open.slug), await act("remove", open.stages.award));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("ne se retire plus");
    expect(await order(open.id)).toEqual(["collect", "award"]);
  });

  it("a stage of another process is not removed by the way of this one", async () => {
    const other = await house.process({ stages: { collect: {} }, state: "draft" });
    expect((await as(chloe).post(address(draft.slug), { act: `remove:0:${other.stages.collect}` })).status).toBe(409);
    expect(await order(other.id)).toEqual(["collect"]);
  });

  it("whoever does not run the process does not find it", async () => {
    expect((await as(denis).post(address(draft.slug), await act("down", draft.stages.collect))).status).toBe(404);
    expect((await as(amina).get(address(draft.slug))).status).toBe(403);
  });
});
