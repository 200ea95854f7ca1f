import { csvLine } from "#platform/web/csv.ts";
import type { Findings } from "../analyse/findings.ts";
import type { FileStatement } from "./files.query.ts";
import type { PublishedReport } from "../compute/published-report.ts";

/** Without hours, and without who wrote it: both would lead to somebody. */
export const commentsFile = (statements: readonly FileStatement[]): string =>
  [
    csvLine(["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"]),
    ...statements.map(({ number, agree, disagree, left, words }) => csvLine(["", "", number, "", agree, disagree, left ? -1 : 1, words])),
  ].join("");

/** As they were published; null where that was before there were prints of statements. */
export function printsIn(statements: readonly FileStatement[]): string[] | null {
  const prints = statements.flatMap(({ print }) => print ?? []);
  return prints.length === 0 ? null : prints;
}

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
