import { expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox, keepBoxes } from "../keeping/boxes.command.ts";
import { deviceOf } from "../kiosk/kiosk.testing.ts";
import { crowdOnWeb, readLog } from "./web-voter.testing.ts";
import { readEverything } from "../anonymity/joining.testing.ts";

/** Somebody who stands in the town hall, sees who comes to the screen, and reads the public log and later a copy of the database. */
const house = await budgetsHouse();
const { db, services } = house;
const agent = house.as(house.agent);

async function deskOf(passes: number) {
  const vote = await house.addVote();
  const href = (await agent.post(`/votes/${vote.slug}/guichets`, { nom: "Mairie de Hem", commune: "59299" })).headers.get("location")!;
  const sheet = await (await agent.post(`${href}/jetons`, { nombre: String(passes) })).text();
  const given = [...sheet.matchAll(/n° (\d+)<\/span><b>([0-9A-Z]{4}-[0-9A-Z]{4})/g)].map(([, number, code]) => ({ number: number!, code: code! }));
  return { ...vote, href, passes: given };
}
const give = (href: string, n: number, jeton: string) =>
  agent.post(href, {
    act: "mark",
    nom: `Passant ${String.fromCharCode(97 + n)}`,
    naissance: "1970-01-01",
    commune: "59299",
    lien: "residence",
    voie: "kiosk",
    jeton,
  });

it("a kiosk without scripts writes no line when somebody votes, and one line in all after the closing", async () => {
  const desk = await deskOf(5);
  const kiosk = await deviceOf(house, desk, "Sans script", { scripts: false });
  const before = (await house.chain(desk.id)).lines.length;
  const seen = new Set<string>();
  for (const [n, { number, code }] of desk.passes.entries()) {
    await give(desk.href, n, number);
    const done = await (await house.post(kiosk.href, { act: "confirm", jeton: code, bulletin: "2" })).text();
    expect(done).toMatch(/BF-[0-9A-Z]{4}-/);
    await keepBoxes(db, services.settings);
    expect((await house.chain(desk.id)).lines.filter(({ kind }) => kind !== "opened")).toHaveLength(before);
    // Nor does the desk's own page move with it: a camera at the door and this page opened again and again tell nothing of one press.
    const kiosks = await (await agent.get(`${desk.href}/bornes`)).text();
    expect(kiosks).toContain(n < 4 ? "Moins de 5" : "5 ou plus");
    seen.add(kiosks.replaceAll(/nonce="[^"]*"/g, ""));
  }
  expect(seen.size).toBe(2);
  await crowdOnWeb(house, desk.slug, 25);
  await house.letClose(desk.id);
  await closeBox(db, services.settings, desk.id);
  // Kiosks are awaited until the count: as many of the web wait with theirs as make a batch.
  expect(JSON.parse((await house.chain(desk.id)).lines.at(-1)!.entry)).toMatchObject({ kind: "closed", waiting: 30 });
  expect(await countVote(db, services.settings, { voteId: desk.id, context })).toMatchObject({ ok: true });
  const log = await readLog(house, desk.slug);
  expect(log.filter(({ kind }) => kind === "kiosk_merged")).toMatchObject([{ ballots: 5 }]);
  expect(log.find(({ kind }) => kind === "batch")).toMatchObject({ voters: 22, origin: "mixed" });
  expect(log.filter(({ kind }) => kind === "ballot")).toHaveLength(30);
});

it("a ballot whose pass has no name yet lies in no table with anything that is published later", async () => {
  const desk = await deskOf(1);
  const kiosk = await deviceOf(house, desk);
  const record = await kiosk.record(desk.passes[0]!.code, [2, 4]);
  expect((await kiosk.send([record])).records).toMatchObject([{ state: "waiting" }]);
  const rows = await readEverything(house.owner);
  const waiting = rows.filter(({ table }) => table === "budgets.kiosk_waiting");
  expect(waiting).toHaveLength(1);
  expect(waiting[0]!.text).not.toContain("[2, 4]");
  expect(waiting[0]!.text).not.toContain("[2,4]");
  for (const { table, values } of rows) expect([table, values.has(record.receipt.toLowerCase())]).toEqual([table, false]);
});
