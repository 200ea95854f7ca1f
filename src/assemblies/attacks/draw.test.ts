import { sql } from "kysely";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

import { checkRecord } from "#engines/sortition/record/check-record.ts";
import { fileNames } from "#engines/sortition/record/files.ts";
import { saveCriterion } from "../criteria/criteria.command.ts";
import { startDraw } from "../draw/start.command.ts";
import { voidDraw } from "../draw/seal.command.ts";
import { filesOf, findShownDraw } from "../hall/hall.query.ts";
import { assembliesHouse } from "../assemblies.testing.ts";
import { noteFreed } from "../panel/panel.command.ts";
import { findCandidates } from "../candidates.query.ts";
import { withdraw } from "../own/own.command.ts";
import { register } from "../register/register.command.ts";
import { verifyLine } from "../verify/verify.line.ts";

const house = await assembliesHouse();
const { db, owner, as, get, services, agent, otherAgent, open, assembly, fill, compute, seal, letItBeTime, reveal, draw, seats } = house;
const four = ["Femmes", "Femmes", "Hommes", "Hommes"];
const many = Array.from({ length: 16 }, (_, at) => (at % 3 === 0 ? "Hommes" : "Femmes"));

const shown = async (id: string, number = 1) => findShownDraw(db, { slug: (await assembly(id)).slug, number: String(number) }, null);

it("an agent changes nothing after the seal: nobody comes or leaves the pool, no quota moves, no list is computed instead", async () => {
  const id = await open();
  await fill(id, many);
  const drawId = await compute(id);
  expect(await seal(drawId, 60)).toBe("sealed");
  const typed = { code: null, name: "Tard", email: "tard@exemple.fr", phone: null, address: "9 rue", wantsCare: false, wantsHelp: null, choices: new Map() };
  expect(await register(db, services, typed, { assemblyId: id, channel: "paper", locale: "fr", personId: null, by: agent, invitationId: null })).toEqual({
    ok: false,
    problem: "closed",
  });
  const { rows } = await sql<{ id: string }>`select id from assemblies.criterion where assembly_id = ${id}`.execute(db);
  const quotas = ["Femmes", "Hommes"].map((label, at) => ({ label, population: 1, min: at * 2, max: 4 }));
  expect(await saveCriterion(db, { name: "Genre", source: "", quotas }, { assemblyId: id, criterionId: rows[0]!.id, kind: "asked", by: agent })).toEqual({
    ok: false,
    problem: "sealed",
  });
  for (const attack of [
    sql`insert into assemblies.candidate (assembly_id, number, channel, confirmed_at) values (${id}, 99, 'web', now())`,
    sql`update assemblies.candidate set number = 98 where assembly_id = ${id} and number = 1`,
    sql`delete from assemblies.candidate where assembly_id = ${id} and number = 1`,
    sql`delete from assemblies.choice where candidate_id = (select id from assemblies.candidate where assembly_id = ${id} and number = 1)`,
    sql`update assemblies.quota set max = 4 where criterion_id = ${rows[0]!.id}`,
    sql`update assemblies.draw set panels = replace(panels, '001', '002') where id = ${drawId}`,
    sql`update assemblies.draw set seal = repeat('0', 64) where id = ${drawId}`,
    sql`update assemblies.draw set takes_place_at = now() - interval '1 day' where id = ${drawId}`,
    sql`update assemblies.draw set state = 'discarded' where id = ${drawId}`,
    sql`delete from assemblies.draw where id = ${drawId}`,
    // With all of it: what is deleted along is deleted by the owner of the tables.
    sql`delete from assemblies.assembly where id = ${id}`,
    sql`insert into assemblies.seat (assembly_id, draw_id, number) values (${id}, ${drawId}, 1)`,
  ])
    await expect(attack.execute(db)).rejects.toThrow();
  expect(await startDraw(db, { assemblyId: id, kind: "panel", method: "leximin", size: 4, by: agent })).toBe(false);
  expect(await reveal(drawId)).toBe("early");
  expect((await as(agent).post(`/assemblees/bureau/${id}`, { act: "open" })).status).toBe(409);
});

it("a draw that does not suit is not tried again: figures come once, and one that is cancelled before them stays published with its reason", async () => {
  const id = await open();
  await fill(id, many);
  const first = await compute(id);
  await seal(first, 60);
  expect(await voidDraw(db, first, "La salle est fermée ce soir-là.", agent)).toBe(true);
  const second = await compute(id);
  await seal(second, 60);
  // The same people under the same rules: the same lists, whoever tries how often.
  const [{ rows: seals }, page] = await Promise.all([
    sql<{ n: number }>`select count(distinct seal)::int as n from assemblies.draw where assembly_id = ${id}`.execute(db),
    get(`/assemblees/${(await assembly(id)).slug}/tirages/1`).then((answer) => answer.text()),
  ]);
  expect(seals[0]!.n).toBe(1);
  expect(page).toContain("La salle est fermée");
  await letItBeTime(second);
  const twice = await Promise.all([reveal(second, "001"), reveal(second, "002")]);
  expect(twice.toSorted()).toEqual(["moved", "revealed"]);
  expect(await reveal(second, "003")).toBe("moved");
  expect(await voidDraw(db, second, "Cette liste ne convient pas.", agent)).toBe(false);
  expect(await startDraw(db, { assemblyId: id, kind: "panel", method: "leximin", size: 4, by: agent })).toBe(false);
  await expect(sql`update assemblies.draw set figures = '999' where id = ${second}`.execute(db)).rejects.toThrow(/sealed/);
  await expect(sql`delete from assemblies.seat where assembly_id = ${id}`.execute(db)).rejects.toThrow(/what is decided stays/);
  expect(await seats(id)).toHaveLength(4);
});

it("two draws at once leave one, and lists of a pool that changed since are not sealed", async () => {
  const id = await open();
  await fill(id, many);
  const candidate = (await findCandidates(db, sql`c.assembly_id = ${id}`))[0]!;
  await as(agent).post(`/assemblees/bureau/${id}`, { act: "close" });
  const asked = { assemblyId: id, kind: "panel", method: "leximin", size: 4, by: agent } as const;
  expect((await Promise.all([startDraw(db, asked), startDraw(db, asked)])).toSorted()).toEqual([false, true]);
  await sql`update assemblies.draw set state = 'discarded' where assembly_id = ${id}`.execute(db);
  const drawId = await compute(id);
  await withdraw(db, services, { assembly: await assembly(id), candidate });
  expect(await findCandidates(db, sql`c.id = ${candidate.id}`)).toEqual([]);
  expect(await seal(drawId, 60)).toBe("stale");
});

it("a refusal is replaced by whom the reserve names; a name put in by hand is found with its line, by anybody", async () => {
  const id = await open();
  await fill(id, many);
  const drawId = await draw(id);
  const [first, second] = await seats(id);
  expect(await noteFreed(db, services, { assemblyId: id, seatId: first!.id, by: agent }, "silent")).toBe(false);
  const both = await Promise.all([first!, second!].map((seat) => noteFreed(db, services, { assemblyId: id, seatId: seat.id, by: agent }, "said")));
  expect(both).toEqual([true, true]);
  expect(await noteFreed(db, services, { assemblyId: id, seatId: first!.id, by: agent }, "said")).toBe(false);
  const taken = (await seats(id)).filter(({ state }) => state === "asked");
  expect(taken).toHaveLength(4);
  const sound = await checkRecord(filesOf(await shown(id)), (await shown(id)).draw.seal!);
  expect(sound).toMatchObject({ figures: "724", seated: taken.map(({ number }) => String(number).padStart(3, "0")) });

  const free = many
    .map((_, at) => at + 1)
    .filter((number) => !taken.some((seat) => seat.number === number) && number !== first!.number && number !== second!.number);
  await expect(sql`update assemblies.step set number = ${free[0]} where draw_id = ${drawId}`.execute(db)).rejects.toThrow(/permission denied/);
  await owner.transaction().execute(async (trx) => {
    await sql`update assemblies.step set number = ${free.at(-1)} where draw_id = ${drawId} and fact = 'remplacement' and position = 2`.execute(trx);
  });
  const { draw: row } = await shown(id);
  expect(await checkRecord(filesOf(await shown(id)), row.seal!)).toMatchObject({ file: "after", line: 3, fault: "replacement" });
});

it("a tampered record is found with its line, in the files and at the command line", async () => {
  const id = await open();
  await fill(id, four.concat(four));
  await draw(id);
  const found = await shown(id);
  const files = filesOf(found);
  const changed = files.panels!.replace(/^123 (\d+)/m, "123 999");
  expect(await checkRecord({ ...files, panels: changed }, found.draw.seal!)).toEqual({ file: "panels", line: 124, fault: "changed", about: "" });
  expect(await checkRecord({ ...files, drawn: "chiffres;7\n" }, found.draw.seal!)).toMatchObject({ file: "drawn", line: 1, fault: "unreadable" });
  expect(await checkRecord(files, "0".repeat(64))).toMatchObject({ file: "prints", fault: "seal" });

  const folder = await mkdtemp(join(tmpdir(), "beffroi-draw-"));
  const run = async () => {
    const said: string[] = [];
    const tools = {
      out: (text: string) => said.push(text),
      err: (text: string) => said.push(text),
      settings: services.settings,
      database: () => Promise.reject(new Error()),
    };
    return { code: await verifyLine.run([folder, "--seal", found.draw.seal!, "--again"], tools), said: said.join("") };
  };
  try {
    for (const [key, name] of Object.entries(fileNames)) await writeFile(join(folder, name), files[key as keyof typeof files]!);
    expect(await run()).toMatchObject({ code: 0, said: expect.stringContaining("the thousand lists are the same") });
    await writeFile(join(folder, fileNames.panels), changed);
    expect(await run()).toMatchObject({ code: 1, said: expect.stringContaining("panneaux.txt, line 124") });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("no panel is possible: the smallest change is said in words, and nothing is drawn", async () => {
  const id = await open();
  await fill(id, ["Femmes", "Femmes", "Femmes", "Femmes", "Hommes"]);
  await compute(id);
  const page = await (await as(agent).get(`/assemblees/bureau/${id}/tirage`)).text();
  expect(page).toMatch(/Genre, Hommes\s*: 2 devient 1 à 2/);
  expect(page).toMatch(/Genre, Femmes\s*: 2 devient 2 à 3/);
});

it("of one home at most one sits, however the address is written", async () => {
  const id = await open({
    size: 2,
    quotas: [
      ["Femmes", 0, 2],
      ["Hommes", 0, 2],
    ],
  });
  await fill(id, ["Femmes", "Hommes", "Femmes"], ["12 rue de l’Église, 59000", "12, RUE DE L EGLISE 59000", "3 rue seule"]);
  const drawId = await compute(id);
  const { rows } = await sql<{ panels: string }>`select panels from assemblies.draw where id = ${drawId}`.execute(db);
  expect(rows[0]!.panels).not.toMatch(/ 001 002$/m);
});

it("where the reserve has nobody, the place stays free until a draw of replacement, as rigorous; whom it draws is nobody's reserve any more", async () => {
  const id = await open({
    size: 3,
    quotas: [
      ["Femmes", 1, 1],
      ["Hommes", 2, 2],
    ],
  });
  await fill(id, ["Femmes", "Hommes", "Hommes", "Femmes"]);
  await draw(id, "000");
  const man = (await seats(id)).find(({ number }) => number === 2)!;
  await noteFreed(db, services, { assemblyId: id, seatId: man.id, by: agent }, "said");
  expect((await seats(id)).filter(({ state }) => state === "asked")).toHaveLength(2);
  const again = await compute(id, "replacement");
  expect(await seal(again, 60)).toBe("sealed");
  await letItBeTime(again);
  expect(await reveal(again, "500")).toBe("revealed");
  expect((await seats(id)).filter(({ state }) => state === "asked")).toHaveLength(3);
  for (const number of [1, 2]) {
    const found = await shown(id, number);
    expect(await checkRecord(filesOf(found), found.draw.seal!)).toHaveProperty("seated");
  }
});

it("whoever runs another territory, and whoever has no role, finds nothing of who registered", async () => {
  const id = await open();
  await fill(id, four);
  for (const more of ["", "/inscrits", "/inscrits.csv", "/tirage", "/panel", "/criteres", "/inscrire"]) {
    expect((await as(otherAgent).get(`/assemblees/bureau/${id}${more}`)).status).toBe(404);
    expect((await get(`/assemblees/bureau/${id}${more}`)).status).not.toBe(200);
  }
});
