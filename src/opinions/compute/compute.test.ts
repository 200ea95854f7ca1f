import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

import { invent } from "#engines/opinion/invented.testing.ts";
import { fileNames } from "../file-names.ts";
import { opinionsHouse, textOf } from "../opinions.testing.ts";
import { computeLine } from "./compute.line.ts";
import { readLines } from "./csv-lines.ts";
import { checkFiles, fingerprintsOf, sha256Of } from "./fingerprints.ts";

const folder = mkdtempSync(join(tmpdir(), "beffroi-opinions-"));
afterAll(() => rmSync(folder, { recursive: true }));

const house = await opinionsHouse();
const { as, chloe, stage, close } = house;

async function compute(...args: string[]) {
  const said = { out: "", err: "" };
  const exit = await computeLine.run(args, {
    database: () => Promise.reject(new Error("No house is asked.")),
    settings: house.services.settings,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { exit, ...said };
}

/** Three groups of sixty, as a file of somebody else. */
function inventedFiles(): { comments: string; matrix: string } {
  const { votes, names } = invent({ people: 180, statements: 20, groups: 3, seed: 3 });
  const comments = ["comment-id,moderated,comment-body", ...names.map((_, at) => `${at},1,"Phrase ""${at}"", inventée"`)].join("\n");
  const rows = Map.groupBy(votes, ({ person }) => person);
  const number = { agree: "1", pass: "0", disagree: "-1" } as const;
  const matrix = [...rows].map(([person, own]) => {
    const said = new Map(own.map(({ statement, opinion }) => [statement, number[opinion]]));
    return [person, "", ...names.map((name) => said.get(name) ?? "")].join(",");
  });
  return { comments, matrix: [["participant", "group-id", ...names.keys()].join(","), ...matrix].join("\n") };
}

async function upload(process: { slug: string; stageId: string }, { comments, matrix }: { comments: string; matrix: string }) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ stage: process.stageId, title: "Ailleurs", language: "fr" })) form.set(name, value);
  form.set("comments", new File([comments], "comments.csv"));
  form.set("matrix", new File([matrix], "participants-votes.csv"));
  return as(chloe).post(`/participer/${process.slug}/conversations/importer`, form);
}

describe("a conversation held elsewhere", () => {
  it("comes in, is published, goes out, and is calculated again to the last figure; a changed line is found", async () => {
    const process = await stage();
    const made = await upload(process, inventedFiles());
    expect(made.status).toBe(303);
    const manage = made.headers.get("location")!.split("?")[0]!;
    const href = manage.replace(/\/gerer$/, "");
    await as(chloe).post(manage, { act: "online" });
    expect((await house.post(`${href}/repondre`, { act: "agree", statement: "1" })).status).toBe(409);
    await close(process);
    expect((await as(chloe).post(manage, { act: "publish" })).status).toBe(303);
    const report = await textOf(house.get(`${href}/rapport`));
    expect(report).toContain("3 façons de voir");
    const [, fingerprint] = /data-fingerprint="([0-9a-f]{64})"/.exec(report)!;
    for (const name of fileNames) writeFileSync(join(folder, name), await (await house.get(`${href}/fichiers/${name}`)).text());

    const sound = await compute(folder, "--fingerprint", fingerprint!);
    expect(sound).toMatchObject({ exit: 0, err: "" });
    expect(sound.out).toContain("3 groups");
    expect(sound.out).toContain("The same as published.");

    const votes = join(folder, "participants-votes.csv");
    const lines = readFileSync(votes, "utf8").split("\r\n");
    writeFileSync(votes, lines.with(41, lines[41]!.replace(/,1,/, ",-1,")).join("\r\n"));
    expect(await compute(folder)).toMatchObject({ exit: 1, err: expect.stringContaining("participants-votes.csv, line 42") });
    writeFileSync(votes, lines.join("\r\n"));

    // What was answered stays, and the statement says something else.
    const comments = join(folder, "comments.csv");
    const statements = readFileSync(comments, "utf8").split("\r\n");
    const withLine = (at: number, line: string) => writeFileSync(comments, statements.with(at - 1, line).join("\r\n"));
    withLine(6, statements[5]!.replace("inventée", "jamais inventée"));
    expect(await compute(folder, "--fingerprint", fingerprint!)).toMatchObject({ exit: 1, err: "comments.csv, line 6: not as it was published\n" });
    writeFileSync(comments, [...statements.slice(0, -1), ',,99,,3,3,1,"De trop"', ""].join("\r\n"));
    expect(await compute(folder)).toMatchObject({ exit: 1, err: expect.stringContaining(`comments.csv, line ${statements.length}`) });
    // Moderation takes words out later: said, and the figures stay.
    withLine(6, statements[5]!.replace(/,1,".*$/, ",-1,"));
    const hidden = await compute(folder, "--fingerprint", fingerprint!);
    expect(hidden).toMatchObject({ exit: 0, err: "" });
    expect(hidden.out).toContain("comments.csv, line 6: its words were taken out since");
    expect(hidden.out).toContain("The same as published.");
    writeFileSync(comments, statements.join("\r\n"));
    expect(await compute(folder, "--fingerprint", "0".repeat(64))).toMatchObject({ exit: 1 });
    expect(await compute(join(folder, "rien"))).toMatchObject({ exit: 2 });
  });

  it("is refused with the line that cannot be read", async () => {
    const process = await stage();
    const { comments, matrix } = inventedFiles();
    const wrong = await upload(process, { comments, matrix: matrix.replace(/(\n[^\n]*){3}$/, (end) => end.replace(/,1,/, ",7,")) });
    expect(wrong.status).toBe(422);
    expect(await textOf(wrong)).toMatch(/participants-votes\.csv, \d+/);
    // A column that stands twice, a name without end, a statement that is a book.
    const [head = "", ...rows] = matrix.split("\n");
    expect((await upload(process, { comments, matrix: [head.replace(/,1,/, ",0,"), ...rows].join("\n") })).status).toBe(422);
    expect((await upload(process, { comments, matrix: matrix.replace(/\n[^,\n]+,/, `\n${"7".repeat(90)},`) })).status).toBe(422);
    const book = await upload(process, { comments: `${comments.trimEnd()}\n999,1,${"long ".repeat(20_000)}\n`, matrix });
    expect(book.status).toBe(422);
    expect(await textOf(book)).toContain("comments.csv, 22");
    // One number written twice in another way.
    expect((await upload(process, { comments: `${comments.trimEnd()}\n07,1,Encore sept\n`, matrix })).status).toBe(422);
    expect((await upload(process, { comments: "a,b\n1,2", matrix })).status).toBe(422);
    expect((await upload(process, { comments, matrix: "" })).status).toBe(422);
  });

  it("comes in over signs that no line holds, and twice as two conversations", async () => {
    const process = await stage();
    const { comments, matrix } = inventedFiles();
    const odd = { comments: comments.replace("inventée", "inventée\u0085\u0001 ailleurs"), matrix };
    const [first, second] = [await upload(process, odd), await upload(process, odd)];
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.headers.get("location")).not.toBe(first.headers.get("location"));
    expect(await textOf(as(chloe).get(second.headers.get("location")!.replace(/\/gerer.*/, "/papier")))).toContain("inventée ailleurs");
  });

  const real = join(process.cwd(), "..", "shared", "data", "polis", "brexit-consensus");
  it.skipIf(!existsSync(real))("is calculated from a folder of Polis as it is published", async () => {
    const found = await compute(real);
    expect(found.exit).toBe(0);
    expect(found.out).toContain("204 people");
  });
});

it("what was published before statements had fingerprints is checked as it was then", async () => {
  const answers = "participant,0\r\n0,1\r\n";
  const fingerprints = await fingerprintsOf(answers, null);
  const files = { answers, statements: "comment-id\r\n0\r\n", fingerprints };
  expect(fingerprints).toMatch(/^line,sha256\r\n1,[0-9a-f]{64}\r\n2,[0-9a-f]{64}\r\n$/);
  expect(await checkFiles(files, await sha256Of(fingerprints))).toEqual({ fault: null, hidden: [] });
  expect((await checkFiles({ ...files, answers: "participant,0\r\n0,-1\r\n" }, null)).fault).toEqual({ file: "participants-votes.csv", line: 2 });
});

it("reads quotes, line ends and marks of tables as they are written", () => {
  expect(readLines('\ufeffa,b\r\n"x, ""y""\nz",2\r\n\r\n3,').map(({ cells, line }) => [line, ...cells])).toEqual([
    [1, "a", "b"],
    [2, 'x, "y"\nz', "2"],
    [5, "3", ""],
  ]);
  // As a French spreadsheet saves it.
  expect(readLines('\ufeffparticipant;0;1\r\n12;1;-1\r\n"a;b";"";"x, y"\r\n').map(({ cells, line }) => [line, ...cells])).toEqual([
    [1, "participant", "0", "1"],
    [2, "12", "1", "-1"],
    [3, "a;b", "", "x, y"],
  ]);
});
