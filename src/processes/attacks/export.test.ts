import { strFromU8, unzipSync } from "fflate";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { plantCase } from "#moderation";
import { cast } from "#people";
import { plantedHouse } from "../../planted.testing.ts";
import { exportJob, forgetExportFiles } from "../export/export.jobs.ts";

const house = await plantedHouse();
const { db } = house;
const chloe = house.as(cast.chloe.id);
const slug = "budget-participatif-2025";
const at = `/participer/instruction/demarche/${slug}/export`;
const said: [number, number | null][] = [];
const context = { ...house.services, db, progress: async (done: number, total: number | null) => said.push([done, total]) };
const exports = async () =>
  (
    await sql<{ id: string; file: string | null; task: string }>`select id, file_id as file, task_id as task from processes.export order by started_at`.execute(
      db,
    )
  ).rows;

/** Hidden by a moderator before anything is exported. */
const { rows: hidden } = await sql<{ id: string; number: number }>`
  select p.id, p.number from ideas.proposal p join processes.process r on r.id = p.process_id where r.slug = ${slug} and p.state <> 'withdrawn'
  and not exists (select from ideas.proposal_file f where f.proposal_id = p.id) order by p.number limit 1`.execute(db);
await sql`update ideas.proposal set title = 'Titre caché par la modération' where id = ${hidden[0]!.id}`.execute(db);
const thing = { title: "Une idée", excerpt: "", href: "/", authorId: null, where: {} };
await plantCase(db, { kind: "proposal", id: hidden[0]!.id, thing, daysAgo: 1, brakes: ["links"] });

await sql`insert into ideas.internal_note (proposal_id, words, as_whom, by)
  select p.id, 'Note à ne jamais publier', 'Voirie', ${cast.chloe.id} from ideas.proposal p join processes.process r on r.id = p.process_id where r.slug = ${slug}`.execute(
  db,
);

async function download(from = at, id?: string): Promise<Record<string, string>> {
  const answer = await chloe.get(`${from}/${id ?? (await exports())[0]!.id}`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes, !/\.(csv|json|txt|pb)$/.test(path))]));
}

describe("the export of a process", () => {
  it("is asked for once, though three press at the same time", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => chloe.post(at, {})));
    expect(answers.map(({ headers }) => new URL(headers.get("location")!, "http://house").searchParams.get("fait")).sort()).toEqual([
      "demande",
      "en_cours",
      "en_cours",
    ]);
    expect(await exports()).toHaveLength(1);
    expect(await (await chloe.get(at)).text()).toContain("En préparation");
    expect((await chloe.get(`${at}/${(await exports())[0]!.id}`)).status).toBe(404);
  });

  it("holds tables as CSV and JSON, what votes published, pictures, and says what each file is; done twice it is one file", async () => {
    const { id } = (await exports())[0]!;
    await exportJob.run(context as never, { export: id, locale: "fr" });
    await exportJob.run(context as never, { export: id, locale: "fr" });
    expect(said.at(-1)![0]).toBe(said.at(-1)![1]);
    const files = await download();
    const paths = Object.keys(files);
    for (const name of ["demarches", "etapes-des-demarches", "propositions", "commentaires", "avis-des-services", "etudes"])
      expect(paths).toEqual(expect.arrayContaining([`${name}.csv`, `${name}.json`]));
    expect(paths.some((path) => /^images\/idee-\d+-\d+\.\w+$/.test(path))).toBe(true);
    const note = files["LISEZ-MOI.txt"]!;
    for (const path of paths.filter((one) => one !== "LISEZ-MOI.txt")) expect(note).toContain(path.includes("/") ? `${path.split("/")[0]}/` : path);
    const ideas = JSON.parse(files["propositions.json"]!) as { demarche: string }[];
    expect(ideas.length).toBeGreaterThan(5);
    expect(new Set(ideas.map(({ demarche }) => demarche))).toEqual(new Set([slug]));
    expect(files["propositions.csv"]).toMatch(/^\ufeff?demarche,/);
  });

  it("tells of nobody: no mail address, no internal note, no hidden idea nor its pictures, no small cell", async () => {
    const files = await download();
    const texts = Object.entries(files).filter(([path]) => /\.(csv|json|txt|pb)$/.test(path));
    const whole = texts.map(([, text]) => text).join("\n");
    expect(whole).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
    expect(whole).not.toContain("Note à ne jamais publier");
    expect(whole).not.toContain("Titre caché par la modération");
    const told = JSON.parse(files["propositions.json"]!) as { numero: number }[];
    expect(told.map(({ numero }) => numero)).not.toContain(hidden[0]!.number);
    const cells = JSON.parse(files["questionnaires.json"] ?? "[]") as { personnes: number | null }[];
    expect(cells.filter(({ personnes }) => personnes !== null && personnes > 0 && personnes < 5)).toEqual([]);
    for (const path of Object.keys(files)) expect(path).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*(\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*)?$/u);
  });

  it("holds what its vote published, byte by byte", async () => {
    const { rows } = await sql<{ id: string; slug: string; process: string }>`
      select v.id, v.slug, r.slug as process from budgets.vote v join processes.process r on r.id = v.process_id
      where v.rehearsal_of is null and r.state in ('published', 'ended') order by v.slug limit 1`.execute(db);
    const vote = rows[0]!;
    const content = Buffer.from("META\nkey;value\n");
    await sql`insert into budgets.publication (vote_id, name, media_type, content, size, sha256, zipped)
      values (${vote.id}, 'essai.pb', 'text/plain', ${content}, ${content.length}, sha256(${content}), false) on conflict do nothing`.execute(house.owner);
    const there = `/participer/instruction/demarche/${vote.process}/export`;
    await chloe.post(there, {});
    const { id } = (await exports()).at(-1)!;
    await exportJob.run(context as never, { export: id, locale: "nl" });
    const files = await download(there, id);
    expect(files[`votes/${vote.slug}-essai.pb`]).toBe("META\nkey;value\n");
    expect(files["LEESMIJ.txt"]).toContain("votes/");
  });

  it("is its team’s alone, and of a draft there is none", async () => {
    const { id } = (await exports())[0]!;
    for (const other of [house.as(cast.hugo.id), house.as(cast.amina.id), house.as(cast.denis.id)])
      for (const address of [at, `${at}/${id}`]) expect([403, 404]).toContain((await other.get(address)).status);
    expect([401, 303, 302]).toContain((await house.get(`${at}/${id}`)).status);
    expect((await chloe.get(`/participer/instruction/demarche/rives-de-la-deule/export/${id}`)).status).toBe(404);
    await sql`update processes.process set state = 'draft' where slug = 'plan-lumiere'`.execute(house.owner);
    expect((await chloe.post("/participer/instruction/demarche/plan-lumiere/export", {})).status).toBe(409);
  });

  it("goes after seven days; one that failed may be asked for again", async () => {
    const { id, file } = (await exports())[0]!;
    await sql`update processes.export set started_at = now() - interval '8 days' where id = ${id}`.execute(db);
    expect((await chloe.get(`${at}/${id}`)).status).toBe(404);
    expect(await (await chloe.get(at)).text()).toContain("Échu");
    await forgetExportFiles.run(context as never, {});
    expect([await house.services.files.get(file!), (await exports())[0]!.file]).toEqual([null, null]);
    await chloe.post(at, {});
    await sql`update platform.task set state = 'failed', reason = 'essai', finished_at = now() where kind = 'processes/export' and finished_at is null`.execute(
      db,
    );
    expect(await (await chloe.get(at)).text()).toContain("N’a pas abouti");
    expect((await chloe.post(at, {})).headers.get("location")).toContain("fait=demande");
    expect((await exports()).filter((one) => one.id !== id)).toHaveLength(2);
  });
});
