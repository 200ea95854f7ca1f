import { expect, it } from "vitest";

import { checkRecord, type RecordFiles } from "#engines/sortition/record/check-record.ts";
import { figuresOf } from "#engines/sortition/digest.ts";
import { linesOf, printsText } from "#engines/sortition/record/files.ts";
import { revealDraw, sealDraw } from "../draw/seal.command.ts";
import { filesOf, findShownDraw } from "../hall/hall.query.ts";
import { assembliesHouse } from "../assemblies.testing.ts";

const { db, services, agent, open, assembly, fill, compute, letItBeTime } = await assembliesHouse();

/** Eight people, of whom four are drawn by a value that was announced and is public: what is published of it. */
async function published() {
  const id = await open();
  await fill(id, ["Femmes", "Femmes", "Hommes", "Hommes", "Femmes", "Femmes", "Hommes", "Hommes"]);
  const drawId = await compute(id);
  const announced = { chance: "value", source: "Le tirage national du soir", at: new Date(Date.now() + 60_000), place: "La salle" } as const;
  expect(await sealDraw(db, drawId, announced, agent)).toBe("sealed");
  await letItBeTime(drawId);
  const value = "7 12 23 31 44";
  expect(await revealDraw(db, services, drawId, { figures: await figuresOf(value), value, witnesses: null }, agent)).toBe("revealed");
  const found = await findShownDraw(db, { slug: (await assembly(id)).slug, number: "1" }, null);
  return { files: filesOf(found) as Required<RecordFiles>, seal: found.draw.seal!, figures: found.draw.figures! };
}

it("whatever is changed in a published draw, its line is named: the pool, a quota, two lists exchanged, the public value", async () => {
  const { files, seal, figures } = await published();
  const lines = (key: keyof RecordFiles) => linesOf(files[key]);
  const check = (key: keyof RecordFiles, changed: readonly string[]) => checkRecord({ ...files, [key]: `${changed.join("\n")}\n` }, seal);
  expect(await checkRecord(files, seal)).toMatchObject({ figures });

  const pool = lines("pool");
  expect(await check("pool", [...pool, "009;;Femmes"])).toMatchObject({ file: "pool", line: 10, fault: "changed" });
  expect(await check("pool", pool.toSpliced(3, 1))).toMatchObject({ file: "pool", line: 4, fault: "changed" });
  expect(await check("pool", pool.slice(0, -1))).toMatchObject({ file: "pool", line: 9, fault: "missing" });
  expect(await check("pool", pool.with(1, pool[1]!.replace("Femmes", "Hommes")))).toMatchObject({ file: "pool", line: 2, fault: "changed" });
  const rules = lines("rules");
  expect(await check("rules", rules.with(2, rules[2]!.replace(/;\d+$/, ";3")))).toMatchObject({ file: "rules", line: 3, fault: "changed" });

  const panels = lines("panels");
  const other = panels.findIndex((line, at) => at > 40 && line.slice(4) !== panels[40]!.slice(4));
  const named = (at: number, members: string) => `${String(at).padStart(3, "0")} ${members}`;
  const swapped = panels.with(40, named(40, panels[other]!.slice(4))).with(other, named(other, panels[40]!.slice(4)));
  expect(await check("panels", swapped)).toMatchObject({ file: "panels", line: 41, fault: "changed" });
  expect(await check("panels", panels.slice(0, 900))).toMatchObject({ file: "panels", line: 901, fault: "missing" });

  const drawn = lines("drawn");
  const wished = String((Number(figures) + 1) % 1000).padStart(3, "0");
  expect(await check("drawn", drawn.with(1, "valeur;7 12 23 32 44"))).toMatchObject({ file: "drawn", line: 1, fault: "figures" });
  expect(await check("drawn", drawn.with(0, `chiffres;${wished}`))).toMatchObject({ file: "drawn", line: 1, fault: "figures" });

  // All of it made anew, prints included: the seal that was published before is then another.
  const forged = { ...files, panels: `${swapped.join("\n")}\n` };
  expect(await checkRecord({ ...forged, prints: await printsText(forged) }, seal)).toMatchObject({ file: "prints", fault: "seal" });
});
