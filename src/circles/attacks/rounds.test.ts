import { sql } from "kysely";
import { expect, it } from "vitest";

import { circlesHouse, type TestStructure } from "../circles.testing.ts";

const house = await circlesHouse();
const { db, as, structure, circle } = house;
const [host, second, outside] = [await structure(), await structure(), await structure()];
const { id, address } = await circle(host, second);
const rounds = `${address}/tours`;
const asked = { act: "open", question: "Qu’est-ce qui nous prend du temps\u202f?", minutes: "3" };
const status = (one: TestStructure, at: string, fields: Record<string, string>) =>
  as(one.manager)
    .post(at, fields)
    .then((answer) => answer.status);
const turnsOf = async (round: string) =>
  (
    await sql<{ by: string; begun: boolean; ended: boolean }>`
      select structure_id as by, begun_at is not null as begun, ended_at is not null as ended from circles.turn where round_id = ${round} order by rank`.execute(
      db,
    )
  ).rows;

it("is opened by hosts, one at a time, with the same minutes for each structure that takes part", async () => {
  expect((await as(outside.manager).get(rounds)).status).toBe(404);
  expect(await status(outside, rounds, asked)).toBe(404);
  expect(await status(second, rounds, asked)).toBe(404);
  const wrong = await as(host.manager).post(rounds, { ...asked, minutes: "90" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("nous prend du temps");
  const both = await Promise.all([status(host, rounds, asked), status(host, rounds, asked)]);
  expect(both.toSorted()).toEqual([303, 409]);
  const { rows } = await sql<{ id: string }>`select id from circles.round where circle_id = ${id}`.execute(db);
  expect((await turnsOf(rows[0]!.id)).map(({ by }) => by).toSorted()).toEqual([host.id, second.id].toSorted());
});

it("lets one speak after the other, each once, whoever presses twice; what was said is read by the circle alone", async () => {
  const { rows } = await sql<{ id: string }>`select id from circles.round where circle_id = ${id}`.execute(db);
  const round = rows[0]!.id;
  const page = `${rounds}/${round}`;
  const order = (await turnsOf(round)).map(({ by }) => (by === host.id ? host : second));
  const [first, last] = [order[0]!, order[1]!];
  const say = (one: TestStructure, words: string, whose = one) => status(one, page, { act: `say:${whose.id}`, [`mots_${whose.id}`]: words });
  const next = (one: TestStructure, speaks: number) => status(one, page, { act: "next", version: String(speaks) });
  expect(await say(first, "Trop tôt.")).toBe(404);
  expect(await next(second, 0)).toBe(404);
  expect((await Promise.all([next(host, 0), next(host, 0)])).toSorted()).toEqual([303, 409]);
  expect(await turnsOf(round)).toMatchObject([{ begun: true, ended: false }, { begun: false }]);
  expect(await say(first, "Le secret du tour.")).toBe(303);
  expect(await say(last, "À sa place.", first)).toBe(404);
  // Nobody before their turn, nobody twice, nobody elsewhere in the order: by whoever writes to the tables.
  await expect(sql`update circles.turn set begun_at = now() where round_id = ${round} and begun_at is null`.execute(db)).rejects.toThrow(
    /turn_speaks|before it/,
  );
  await expect(
    sql`update circles.turn set begun_at = now() + interval '1 hour' where round_id = ${round} and begun_at is not null`.execute(db),
  ).rejects.toThrow(/once/);
  await expect(sql`update circles.turn set rank = 9 where round_id = ${round} and begun_at is null`.execute(db)).rejects.toThrow(/order stays/);
  expect(await next(host, 1)).toBe(303);
  expect(await next(host, 1)).toBe(409);
  expect(await next(host, 2)).toBe(303);
  expect(await next(host, 0)).toBe(409);
  expect(await (await as(second.manager).get(page)).text()).toContain("Le secret du tour.");
  for (const who of [as(outside.manager), house]) {
    expect((await who.get(page)).status).not.toBe(200);
    expect(await (await who.get(address)).text()).not.toContain("secret du tour");
  }
  // Ended, another one may be opened.
  expect(await status(host, rounds, asked)).toBe(303);
});
