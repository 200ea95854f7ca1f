import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { checkFiles } from "../compute/fingerprints.ts";
import { opinionsHouse, textOf } from "../opinions.testing.ts";

const house = await opinionsHouse();
const { db, owner, as, chloe, addSettled, stage, addConversation, device, votes, statements, close } = house;

const file = async (href: string, name: string) => (await house.get(`${href}/fichiers/${name}`)).text();
const filesOf = async (href: string) => ({
  answers: await file(href, "participants-votes.csv"),
  statements: await file(href, "comments.csv"),
  fingerprints: await file(href, "fingerprints.csv"),
});
const sealOf = async (id: string) => {
  const { rows } = await sql<{ seal: string }>`select fingerprint as seal from opinions.conversation where id = ${id}`.execute(db);
  return rows[0]!.seal;
};

describe("somebody who wants a published conversation to have said something else", () => {
  it("lifts a ban, rewrites a statement, turns an answer in the tables, and is found by anybody who has the report", async () => {
    const process = await stage();
    const { id, href, manage } = await addConversation(process, { readFirst: "" });
    const flood = device();
    await flood.answer(href, 1, "disagree");
    await flood.post(`${href}/ecrire`, { act: "send", words: "Une phrase de trop dans la nuit.", language: "fr" });
    for (let person = 0; person < 6; person++) await device().answer(href, 1, "agree");
    const spam = (await statements(id)).at(-1)!;
    await as(chloe).post(`${href}/gerer/phrases?etat=posees`, { act: "ban", statement: spam.id, because: "Elle inonde la conversation." });
    // No page lifts it.
    for (const act of ["unban", "lift", "back"])
      await as(chloe).post(`${href}/gerer/phrases?etat=retirees`, { act, statement: spam.id, because: "Elle s’excuse." });
    const banned = () =>
      sql<{ n: number }>`select count(*)::int as n from opinions.participant where conversation_id = ${id} and banned_at is not null`.execute(db);
    expect((await banned()).rows[0]!.n).toBe(1);
    await close(process);
    expect((await as(chloe).post(manage, { act: "publish" })).status).toBe(303);
    const seal = await sealOf(id);
    const published = await filesOf(href);
    expect(await checkFiles(published, seal)).toEqual({ fault: null, hidden: [] });

    // By whoever owns the tables; found in the files as anybody takes them, then taken back.
    const words = (await statements(id)).find(({ number }) => number === 1)!.words;
    await sql`update opinions.statement set words = 'Les bus devraient dormir la nuit.' where conversation_id = ${id} and number = 1`.execute(owner);
    expect((await checkFiles(await filesOf(href), seal)).fault).toEqual({ file: "comments.csv", line: 2 });
    await sql`update opinions.statement set words = ${words} where conversation_id = ${id} and number = 1`.execute(owner);
    const turned = sql`
      update opinions.vote set opinion = -opinion where opinion = 1
        and participant_id = (select min(participant_id::text)::uuid from opinions.vote where conversation_id = ${id} and opinion = 1)`;
    await turned.execute(owner);
    const withTurned = await filesOf(href);
    expect((await checkFiles(withTurned, seal)).fault).toBe("fingerprints");
    expect((await checkFiles({ ...withTurned, fingerprints: published.fingerprints }, seal)).fault).toMatchObject({ file: "participants-votes.csv" });
    await sql`update opinions.participant set banned_at = null, banned_because = null, banned_by = null where conversation_id = ${id}`.execute(owner);
    const lifted = await filesOf(href);
    expect((await checkFiles(lifted, seal)).fault).toBe("fingerprints");
    expect((await checkFiles({ ...lifted, fingerprints: published.fingerprints }, seal)).fault).toMatchObject({ file: "participants-votes.csv" });
  });

  it("lets a translation say something else: what it said before is kept, the original stands beside it, and after the report none changes", async () => {
    const process = await stage();
    const { id, href, manage } = await addConversation(process);
    const [first] = await statements(id);
    const translate = (words: string, who = chloe) =>
      as(who).post(`${href}/gerer/phrases?etat=posees`, { act: "translate", statement: first!.id, language: "en", words });
    expect((await translate("Buses should run at night.", await addSettled())).status).toBe(403);
    expect((await translate("Buses should run at night.")).status).toBe(303);
    await device().answer(href, 1, "agree");
    expect((await translate("Buses should not run at night.")).status).toBe(303);
    const { rows } = await sql<{ before: { words?: string } | null; after: { words: string } }>`
      select before, after from platform.audit where act = 'statement.translate' and about_id = ${first!.id} order by id`.execute(db);
    expect(rows.map(({ before, after }) => [before?.words ?? null, after.words])).toEqual([
      [null, "Buses should run at night."],
      ["Buses should run at night.", "Buses should not run at night."],
    ]);
    const read = await textOf(house.request(`${href}/phrases/1`, { headers: { cookie: "langue=en", "accept-language": "en" } }));
    expect(read).toContain(first!.words);
    await close(process);
    await as(chloe).post(manage, { act: "publish" });
    expect((await translate("Trams should run at night.")).status).toBe(409);
    expect((await sql`select words from opinions.translation where statement_id = ${first!.id}`.execute(db)).rows).toEqual([
      { words: "Buses should not run at night." },
    ]);
  });
});

const form = (fields: Record<string, string>, files: Record<string, string>) => {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  for (const [name, content] of Object.entries(files)) sent.set(name, new File([content], `${name}.csv`));
  return sent;
};

it("a conversation imported again, five times at once, is another each time: nothing of the first one changes, nothing comes in by halves", async () => {
  const process = await stage();
  const comments = "comment-id,moderated,comment-body\n0,1,Une phrase\n1,1,Une autre phrase\n";
  const matrix = `participant,group-id,0,1\n${Array.from({ length: 6 }, (_, at) => `${at},,1,${at % 2 === 0 ? 1 : -1}`).join("\n")}\n`;
  const upload = (more: string = matrix) =>
    as(chloe).post(
      `/participer/${process.slug}/conversations/importer`,
      form({ stage: process.stageId, title: "Ailleurs", language: "fr" }, { comments, matrix: more }),
    );
  const first = (await upload()).headers.get("location")!.split("?")[0]!;
  const idOf = async (href: string) =>
    (await sql<{ id: string }>`select id from opinions.conversation where process_id = ${process.id} and slug = ${href.split("/").at(-2)!}`.execute(db))
      .rows[0]!.id;
  const id = await idOf(first);
  const before = [await votes(id), await statements(id)];
  const again = await Promise.all(Array.from({ length: 5 }, () => upload()));
  const places = again.map((answer) => answer.headers.get("location")!.split("?")[0]!);
  expect(new Set([first, ...places]).size).toBe(6);
  expect([await votes(id), await statements(id)]).toEqual(before);
  for (const place of places) expect(await votes(await idOf(place))).toHaveLength(12);
  // The same person twice, or an answer that is none: all or nothing.
  expect((await upload(`${matrix}0,,1,1\n`)).status).toBe(422);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from opinions.conversation where process_id = ${process.id}`.execute(db);
  expect(rows[0]!.n).toBe(6);
});

it("whoever answers while the report is published is in it or is told that it is over, and what was acknowledged is never left out", async () => {
  const process = await stage();
  const { id, href, manage } = await addConversation(process);
  const early = Array.from({ length: 12 }, () => device());
  for (const one of early) await one.answer(href, 1, "agree");
  await close(process);
  const answers = early.map((one) => one.answer(href, 2, "disagree"));
  const [published, ...late] = await Promise.all([as(chloe).post(manage, { act: "publish" }), ...answers]);
  expect(published!.status).toBe(303);
  expect(late.filter(({ status }) => status === 303)).toEqual([]);
  const kept = await votes(id);
  expect(kept).toHaveLength(12);
  const answered = (await file(href, "votes.csv")).trim().split("\r\n").slice(1);
  expect(answered).toHaveLength(kept.length);
  // In the tables nothing is added either, whatever process writes it.
  const { rows } = await sql<{ state: string }>`select state from opinions.conversation where id = ${id}`.execute(db);
  expect(rows).toEqual([{ state: "published" }]);
});
