import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "csv-parse/sync";

import { gather, type Opinion, type Vote, type Votes } from "./votes.ts";

/** Conversations of others, with the groups and figures that they published; not part of the project (see ../shared/data/README.md). */
const folder = join(process.cwd(), "..", "shared", "data", "polis");
export const present = existsSync(folder);
if (!present) console.warn(`skipped: no conversations at ${folder}`);

const read = (...path: string[]) => readFileSync(join(folder, ...path), "utf8");
const rowsOf = (...path: string[]): Record<string, string>[] => parse(read(...path), { columns: true, bom: true });

export interface Conversation {
  readonly name: string;
  readonly votes: Votes;
  /** Statements that were taken out. */
  readonly left: ReadonlySet<number>;
  /** The published group of each person, by name; those without one are not in it. */
  readonly groups: ReadonlyMap<string, string>;
}

const opinions: Readonly<Record<string, Opinion>> = { "1": "agree", "-1": "disagree", "0": "pass" };

/** The seven conversations with published groups. */
export function conversations(): Conversation[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "participants-votes.csv")));
  return names.map((name) => {
    const people = rowsOf(name, "participants-votes.csv");
    const statements = Object.keys(people[0]!).filter((column) => /^\d+$/.test(column));
    const votes = people.flatMap((row) =>
      statements.flatMap((statement): Vote[] => (row[statement] ? [{ person: row["participant"]!, statement, opinion: opinions[row[statement]]! }] : [])),
    );
    const out = new Set(rowsOf(name, "comments.csv").flatMap((row) => (row["moderated"] === "-1" ? [row["comment-id"]!] : [])));
    const gathered = gather(votes, statements);
    const left = new Set([...gathered.statements.keys()].filter((at) => out.has(gathered.statements[at]!)));
    return {
      name,
      votes: gathered,
      left,
      groups: new Map(people.flatMap((row) => (row["group-id"] ? [[row["participant"]!, row["group-id"]] as const] : []))),
    };
  });
}

/** What a production server of Polis answered for a conversation, as far as it is compared. */
export interface Answer {
  readonly tids: readonly number[];
  readonly "meta-tids": readonly number[];
  readonly "mod-out": readonly number[];
  readonly pca: { readonly center: number[]; readonly comps: number[][]; readonly "comment-extremity": number[] };
  readonly "base-clusters": { readonly id: number[]; readonly members: number[][]; readonly x: number[]; readonly y: number[] };
  readonly "group-clusters": readonly { readonly id: number; readonly members: number[] }[];
  readonly "group-votes": Readonly<
    Record<string, { readonly votes: Readonly<Record<string, { readonly A: number; readonly D: number; readonly S: number }>> }>
  >;
  readonly repness: Readonly<
    Record<
      string,
      readonly (ProportionTest & {
        readonly repness: number;
        readonly "repness-test": number;
        readonly "repful-for": string;
        readonly "best-agree"?: boolean;
      })[]
    >
  >;
  readonly consensus: { readonly agree: readonly ProportionTest[]; readonly disagree: readonly ProportionTest[] };
  readonly "group-aware-consensus": Readonly<Record<string, number>>;
  readonly "comment-priorities": Readonly<Record<string, number>>;
}

interface ProportionTest {
  readonly tid: number;
  readonly "n-success": number;
  readonly "n-trials": number;
  readonly "p-success": number;
  readonly "p-test": number;
}

/** Three conversations with what the server made of them. */
export function answers(): { name: string; votes: Votes; answer: Answer }[] {
  return readdirSync(join(folder, "production-results")).map((name) => {
    const answer: Answer = JSON.parse(read("production-results", name, "math-pca2.json"));
    const cast: Record<string, number>[] = JSON.parse(read("production-results", name, "votes.json"));
    const votes = cast.map(
      (one): Vote => ({
        person: String(one["participant_id"] ?? one["pid"]),
        statement: String(one["statement_id"] ?? one["tid"]),
        opinion: opinions[String(one["vote"])]!,
      }),
    );
    return { name, votes: gather(votes, answer.tids.map(String)), answer };
  });
}
