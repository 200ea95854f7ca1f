import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import { sha256 } from "#platform/crypto/sha256.ts";
import { isFault } from "../verify/checks/check-list.ts";
import { faultTexts } from "../verify/faults.texts.ts";
import { sayFault } from "../verify/say-fault.ts";
import { atTheCommandLine, inTheBrowser } from "./checked.testing.ts";
import { at, type Forgeable, honestVote, insert, publish, type ForgedPublication } from "./publication.testing.ts";

afterEach(() => vi.unstubAllGlobals());

/** Node hands each of half a million digests to another thread, which takes ten times as long as the digest. A spy would remember them all. */
beforeAll(() => {
  const original = crypto.subtle.digest;
  crypto.subtle.digest = async (_, data) => Uint8Array.from(sha256(Buffer.from(data as Uint8Array))).buffer;
  return () => {
    crypto.subtle.digest = original;
  };
});

const hash = (word: string) => sha256(word).toString("hex");

/** The honest vote, with the lines that other votes have: a session of the bureau, a closing that moved, a comparison, a challenge, a departure. */
function longVote(): Forgeable {
  const vote = honestVote();
  const opened = vote.entries.findIndex(({ kind }) => kind === "opened");
  const closes = vote.poll.vote.closes_at.toISOString();
  const before = { closes_at: "2026-11-19T10:00:00.000Z" };
  Object.assign(vote.entries[0]!, before);
  insert(vote, opened, [
    { kind: "minutes", ...at, session: "opening", made_in: "browser", makings: 1, threshold: 2, shares: [hash("1"), hash("2"), hash("3")] },
    { kind: "closing_moved", ...at, before: before.closes_at, after: closes, reason: "Une semaine de grève." },
  ]);
  const box = { web: { box: 59, surplus: 0 }, kiosk: { box: 3, surplus: 5 }, paper: { box: 0, surplus: 0 } };
  vote.after = [
    { kind: "minutes", ...at, session: "counting", given: [1, 3] },
    { kind: "challenged", ...at, number: 1, about: "ballots", subject: null, lines: [6] },
    { kind: "challenge_decided", ...at, number: 1, state: "rejected" },
    { kind: "reconciled", ...at, ...box, unmatched: 1, doubles: 0 },
    { kind: "reserve", ...at, ballots: 1, reason: "Un essai fait avant l’ouverture." },
    { kind: "departed", ...at, project: 6, funded: true, authority: "Conseil métropolitain", reason: "Le sol est pollué." },
  ];
  return vote;
}

/** Nothing that publishes it changes it. */
const vote = longVote();
const honest = publish(vote);
const entries = honest.journal
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line.slice(65)) as Record<string, unknown>);

type Path = readonly (string | number)[];

/** Every field, those within fields too; of rows that are alike, the first. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  const keys = Array.isArray(value) ? (value.length > 0 ? [0] : []) : Object.keys(value);
  for (const key of keys) yield* pathsIn((value as Record<string | number, unknown>)[key], [...path, key]);
}

const valueAt = (value: unknown, path: Path): unknown => path.reduce((branch, key) => (branch as Record<string | number, unknown>)[key], value);

/** What stands there instead, as JSON; undefined: nothing. */
const wrongs: Readonly<Record<string, (was: unknown) => string | undefined>> = {
  missing: () => undefined,
  "a word for a number, a number for a word": (was) => (typeof was === "number" ? '"douze"' : "12"),
  null: () => "null",
  "an array": () => "[]",
  "an object": () => "{}",
  huge: () => "1e300",
  negative: () => "-1",
  "half of one": () => "0.5",
};

/** A document with another value at a path, or with what JSON.stringify would not write: a name twice, or "__proto__". */
function rewritten(document: unknown, path: Path, wrong: (was: unknown) => string | undefined): string {
  const copy = structuredClone(document);
  const [parent, key] = [valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>, path.at(-1)!];
  const instead = wrong(parent[key]);
  if (instead === undefined && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (instead === undefined) delete parent[key];
  else parent[key] = "@instead@";
  return JSON.stringify(copy).replace('"@instead@"', () => instead ?? "");
}

const doubled = (document: unknown, path: Path): string => {
  const said = JSON.stringify(valueAt(document, path));
  return rewritten(document, path, () => `${said},${JSON.stringify(path.at(-1))}:${said === "1" ? 2 : 1}`);
};

const withProto = (document: unknown, path: Path): string => {
  const said = JSON.stringify(valueAt(document, path));
  return rewritten(document, path, () => `${said},"__proto__":{"box":0}`);
};

interface Mutation {
  readonly name: string;
  readonly published: () => ForgedPublication;
}

function* mutationsOf(document: object, publishWith: (text: string) => ForgedPublication, place: string): Generator<Mutation> {
  for (const path of pathsIn(document)) {
    const name = `${place} ${path.join(".")}`;
    for (const [what, wrong] of Object.entries(wrongs)) {
      const text = rewritten(document, path, wrong);
      if (text !== JSON.stringify(document)) yield { name: `${name}: ${what}`, published: () => publishWith(text) };
    }
    if (typeof path.at(-1) === "number") continue;
    yield { name: `${name}: twice`, published: () => publishWith(doubled(document, path)) };
    yield { name: `${name}: beside "__proto__"`, published: () => publishWith(withProto(document, path)) };
  }
}

/** Whoever forges writes all hashes anew: only what a line says is wrong. */
function* mutationsOfLog(): Generator<Mutation> {
  const seen = new Set<unknown>();
  for (const entry of entries) {
    const kind = `${String(entry["kind"])} ${String(entry["session"] ?? "")}`.trim();
    if (seen.has(kind)) continue;
    seen.add(kind);
    const write = (text: string) => (one: object) => ((one as typeof entry)["line"] === entry["line"] ? text : JSON.stringify(one));
    const publishWith = (text: string) => publish(vote, undefined, { filesOf, write: write(text) });
    yield* mutationsOf(entry, publishWith, kind);
  }
}

const textOf = (name: string) => Buffer.from(honest.files.get(name)!).toString();
const filesOf = () => [...honest.files.keys()].map((name) => ({ name, content: textOf(name) }));
const withFile = (name: string, content: string): ForgedPublication => publish(vote, (files) => files.set(name, content), { filesOf });

function* mutationsOfJson(): Generator<Mutation> {
  for (const name of ["regle.json", "resultat-1.json"]) yield* mutationsOf(JSON.parse(textOf(name)) as object, (text) => withFile(name, text), name);
}

/** Cells of these rows of a table of semicolons. */
function* mutationsOfRows(name: string, rows: readonly string[], places: readonly number[]): Generator<Mutation> {
  for (const at of places) {
    const cells = rows[at]!.split(";");
    const instead = (row: string) => withFile(name, `${rows.with(at, row).join("\n")}\n`);
    for (const [column, cell] of cells.entries())
      for (const [what, wrong] of Object.entries({
        missing: "",
        "a word": "douze",
        huge: "1e300",
        negative: "-1",
        __proto__: "__proto__",
        "a list": `${cell},${cell}`,
      }))
        if (wrong !== cell) yield { name: `${name}, ${headingOf(rows, at, column)}: ${what}`, published: () => instead(cells.with(column, wrong).join(";")) };
    for (const [what, row] of Object.entries({
      "a cell less": cells.slice(0, -1).join(";"),
      "a cell more": [...cells, "1"].join(";"),
      twice: `${rows[at]}\n${rows[at]}`,
    }))
      yield { name: `${name}, row ${at + 1}: ${what}`, published: () => instead(row) };
  }
}

/** "unit" for the value of that key, "PROJECTS category" for a cell under that name, "heading" for the name itself. */
function headingOf(rows: readonly string[], at: number, column: number): string {
  const section = rows.slice(0, at).findLastIndex((row) => /^[A-Z]+$/.test(row));
  if (at === section + 1) return "heading";
  return rows[section] === "META"
    ? column === 0
      ? "key"
      : rows[at]!.split(";")[0]!
    : `${rows[section] ?? ""} ${rows[section + 1]!.split(";")[column]}`.trim();
}

/** What nothing is counted by: compared with nothing but the hash of the file (check-list.ts). */
const unread = [
  ...["description", "country", "unit", "subunit", "instance", "date_begin", "date_end", "min_length", "max_length", "language", "currency"],
  ...["PROJECTS category", "PROJECTS district"],
];

function* mutationsOfTables(): Generator<Mutation> {
  for (const name of ["ouvertures.csv", "bulletins.pb", "bulletins-2.pb"]) {
    const rows = textOf(name).trimEnd().split("\n");
    const [projects, votes] = [rows.indexOf("PROJECTS"), rows.indexOf("VOTES")];
    const places = votes === -1 ? [0, 1, 2] : [...rows.slice(1, projects).keys()].map((at) => at + 1).concat(projects + 1, projects + 2, votes + 1, votes + 2);
    for (const mutation of mutationsOfRows(name, rows, places)) if (!unread.some((one) => mutation.name.includes(`, ${one}:`))) yield mutation;
  }
}

/** The command line reads files: each fourth is shown to it too. */
async function outcomeOf({ published }: Mutation, atBoth: boolean): Promise<string> {
  const tampered = published();
  const found = await inTheBrowser(tampered);
  if (!isFault(found)) return "agrees";
  if (!(found.line >= 1)) return `a fault without its line: ${JSON.stringify(found)}`;
  if (!atBoth) return "found";
  const { code, said } = await atTheCommandLine(tampered, ["--vote", honest.voteId]);
  if (code !== 1 && !(code === 3 && found.fault === "other_vote")) return `the command line ends with ${code}`;
  return said === sayFault(faultTexts.en, found) ? "found" : `the command line says ${said}`;
}

async function unfound(mutations: Iterable<Mutation>): Promise<{ asked: number; left: string[] }> {
  let asked = 0;
  const left: string[] = [];
  for (const mutation of mutations) {
    asked += 1;
    const outcome = await outcomeOf(mutation, asked % 4 === 0).catch((error: unknown) => `ends with ${String(error)}`);
    if (outcome !== "found") left.push(`${mutation.name} → ${outcome}`);
  }
  return { asked, left };
}

describe("a sealed vote of which one field is not what it should be, all hashes written anew", () => {
  it("is sound before", async () => {
    expect(await inTheBrowser(honest)).toMatchObject({ standing: 63, opened: true, reserve: { ballots: 1 } });
    expect((await atTheCommandLine(honest)).code).toBe(0);
  });

  it("is found with its line in the log", async () => {
    const { asked, left } = await unfound(mutationsOfLog());
    expect(left).toEqual([]);
    expect(asked).toBeGreaterThan(1500);
  });

  it("is found with its line in the rule and in a result", async () => {
    const { asked, left } = await unfound(mutationsOfJson());
    expect(left).toEqual([]);
    expect(asked).toBeGreaterThan(600);
  });

  it("is found with its line in ballots and openings", async () => {
    const { asked, left } = await unfound(mutationsOfTables());
    expect(left).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  });
});
