import { csvLine } from "#platform/web/csv.ts";
import type { Findings } from "../analyse/findings.ts";
import type { FileRow, FileStatement } from "./files.query.ts";
import type { PublishedReport } from "../compute/published-report.ts";

/** Without hours, and without who wrote it: both would lead to somebody. */
export const commentsFile = (statements: readonly FileStatement[]): string =>
  [
    csvLine(["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"]),
    ...statements.map(({ number, agree, disagree, left, words }) => csvLine(["", "", number, "", agree, disagree, left ? -1 : 1, words])),
  ].join("");

/** One line for each person. Which group they are in is not said: it follows from what they said. */
export function matrixFile(statements: readonly FileStatement[], rows: readonly FileRow[]): string {
  const numbers = statements.map(({ number }) => number);
  const lines = rows.map(({ person, said }) => {
    const own = new Map(said);
    const count = (opinion: number) => said.filter(([, one]) => one === opinion).length;
    return csvLine([person, "", "", said.length, count(1), count(-1), ...numbers.map((number) => own.get(number) ?? "")]);
  });
  return [csvLine(["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree", ...numbers]), ...lines].join("");
}

/** The same, one line for each vote; without hours. */
export const votesFile = (rows: readonly FileRow[]): string =>
  [
    csvLine(["timestamp", "datetime", "comment-id", "voter-id", "vote"]),
    ...rows.flatMap(({ person, said }) => said.map(([number, opinion]) => csvLine(["", "", number, person, opinion]))),
  ].join("");

export const summaryFile = (title: string, url: string, findings: Findings): string =>
  [
    ["topic", title],
    ["url", url],
    ["voters", findings.people],
    ["voters-in-conv", findings.onMap],
    ["comments", findings.statements.length],
    ["groups", findings.groups.length],
    ["conversation-description", ""],
  ]
    .map((line) => csvLine(line))
    .join("");

export function reportFile(title: string, seed: number, statements: readonly FileStatement[], findings: Findings): string {
  const first = statements.filter(({ askedFirst }) => askedFirst).map(({ number }) => number);
  return `${JSON.stringify({ format: "beffroi-conversation-1", title, seed, first, findings } satisfies PublishedReport)}\n`;
}
