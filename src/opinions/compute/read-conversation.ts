import type { Vote } from "#engines/opinion/votes.ts";
import type { Material } from "../analyse/findings.ts";
import { readLines } from "./csv-lines.ts";
import type { PublishedReport } from "./published-report.ts";

/** Why a folder is no conversation: which file, which line, what. */
export class UnreadableConversation extends Error {}

/** Of a number or name under which a person stands in a file. */
const longestName = 60;
/** Of a statement, in characters: as much as the table takes. */
const longestWords = 1000;

interface ReadStatement {
  readonly number: number;
  readonly words: string;
  readonly left: boolean;
}

export interface ReadConversation {
  readonly statements: readonly ReadStatement[];
  /** In the order of the file. */
  readonly people: readonly string[];
  readonly votes: readonly Vote[];
}

const opinions = { "1": "agree", "0": "pass", "-1": "disagree" } as const;

/**
 * A conversation in the open format of Polis: `comments.csv` and `participants-votes.csv`, ours or anybody's. A statement with `moderated` -1 is
 * left out of the calculation; one without a column of votes has none.
 * @throws UnreadableConversation with the file and the line
 */
export function readConversation(comments: string, matrix: string): ReadConversation {
  const statements = readStatements(comments);
  const [head, ...rows] = readLines(matrix);
  const columns = (head?.cells ?? []).flatMap((title, at) => (/^\d+$/.test(title) ? [{ number: title, at }] : []));
  const person = head?.cells.indexOf("participant") ?? -1;
  if (person < 0 || columns.length === 0) throw new UnreadableConversation("participants-votes.csv, 1: participant, 0, 1, 2…");
  const titles = new Set<string>();
  const twice = columns.find(({ number }) => titles.size === titles.add(number).size);
  if (twice) throw new UnreadableConversation(`participants-votes.csv, 1: ${twice.number}`);
  const known = new Set(statements.map(({ number }) => String(number)));
  const people = new Set<string>();
  const votes: Vote[] = [];
  for (const { cells, line } of rows) {
    const name = cells[person] ?? "";
    if (name === "" || name.length > longestName || people.has(name))
      throw new UnreadableConversation(`participants-votes.csv, ${line}: participant “${name.slice(0, 20)}”`);
    people.add(name);
    for (const { number, at } of columns) {
      const said = cells[at] ?? "";
      if (said === "") continue;
      if (!isOpinion(said)) throw new UnreadableConversation(`participants-votes.csv, ${line}: ${number} “${said.slice(0, 20)}”`);
      if (known.has(number)) votes.push({ person: name, statement: number, opinion: opinions[said] });
    }
  }
  return { statements, people: [...people], votes };
}

const isOpinion = (said: string): said is keyof typeof opinions => Object.hasOwn(opinions, said);

function readStatements(comments: string): ReadStatement[] {
  const [head, ...rows] = readLines(comments);
  const at = (title: string) => head?.cells.indexOf(title) ?? -1;
  const [number, words, moderated] = [at("comment-id"), at("comment-body"), at("moderated")];
  if (number < 0 || words < 0) throw new UnreadableConversation("comments.csv, 1: comment-id, comment-body");
  const seen = new Set<string>();
  return rows.map(({ cells, line }) => {
    const id = cells[number] ?? "";
    if (!/^(0|[1-9]\d{0,6})$/.test(id) || seen.has(id)) throw new UnreadableConversation(`comments.csv, ${line}: comment-id “${id.slice(0, 20)}”`);
    if ((cells[words]?.length ?? 0) > longestWords) throw new UnreadableConversation(`comments.csv, ${line}: > ${longestWords}`);
    seen.add(id);
    return { number: Number(id), words: cells[words] ?? "", left: moderated >= 0 && cells[moderated] === "-1" };
  });
}

/** What is calculated of it: with what was published where that is at hand, else as it stands. */
export function materialOf({ statements, votes }: ReadConversation, report: PublishedReport | null): Material {
  const first = new Set(report?.first);
  const counted = report && new Set(report.findings.statements.map(({ number }) => number));
  return {
    statements: statements.map(({ number, left }) => ({ number, left: counted ? !counted.has(number) : left, askedFirst: first.has(number) })),
    votes,
    important: {},
    seed: report?.seed ?? 1,
    earlier: report?.findings ?? null,
  };
}
