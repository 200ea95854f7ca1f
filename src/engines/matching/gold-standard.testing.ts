import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { affinities } from "./affinity.ts";

/** What 58 people said of how well they know the matter of papers; not part of the project (see ../shared/data/README.md). */
const folder = join(process.cwd(), "..", "shared", "data", "reviewers");
export const present = existsSync(folder);
if (!present) console.warn(`skipped: no reviewers at ${folder}`);

interface GoldJudgement {
  /** What the person said, 1 to 5, and what the engine says, 0 to 1. */
  readonly said: number;
  readonly found: number;
}

interface Paper {
  readonly id: string;
  readonly content: { readonly title: string | null; readonly abstract: string | null };
}

const textOf = ({ content: { title, abstract } }: Paper) => `${title ?? ""}\n${abstract ?? ""}`;
const read = (file: string) => readFileSync(join(folder, file), "utf8");

/** For each person the papers that they judged, with the engine's affinity by their own papers. */
export function goldStandard(): GoldJudgement[][] {
  const papers = Object.values<Paper>(JSON.parse(read("d_20_1/submissions.json")));
  const at = new Map(papers.map(({ id }, file) => [id, file]));
  const people = readdirSync(join(folder, "d_20_1/archives"));
  const texts = people.map((file) =>
    read(`d_20_1/archives/${file}`)
      .trim()
      .split("\n")
      .map((line) => textOf(JSON.parse(line))),
  );
  const { of } = affinities(papers.map(textOf), texts, "en");
  const [, ...rows] = read("evaluations.csv").trim().split(/\r?\n/);
  return rows.map((row) => {
    const [id, ...cells] = row.split("\t");
    const person = people.indexOf(`~${id}.jsonl`);
    return cells.slice(0, 10).flatMap((paper, place) => (at.has(paper) ? [{ said: Number(cells[10 + place]), found: of[at.get(paper)!]![person]! }] : []));
  });
}

/**
 * How much of what people said is turned round, 0 to 1: over all two papers of a person, the difference of what they said where the engine has
 * them the other way, half of it where it has them equal, of all differences (Stelmakh, Wieting, Neubig, Shah, "A Gold Standard Dataset for
 * the Reviewer Assignment Problem", 2023, section 4).
 */
export function kendallLoss(people: readonly (readonly GoldJudgement[])[]): number {
  let [lost, all] = [0, 0];
  for (const judged of people)
    for (const [at, one] of judged.entries())
      for (const other of judged.slice(at + 1)) {
        const difference = Math.abs(one.said - other.said);
        const agrees = Math.sign(one.found - other.found) * Math.sign(one.said - other.said);
        all += difference;
        lost += agrees < 0 ? difference : agrees === 0 ? difference / 2 : 0;
      }
  return lost / all;
}
