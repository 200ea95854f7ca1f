import type { Findings } from "../analyse/findings.ts";

/** `report.json`: what was published of a conversation, with what is needed to calculate it again. */
export interface PublishedReport {
  readonly format: "beffroi-conversation-1";
  readonly title: string;
  readonly seed: number;
  /** Statements that everybody was asked first. */
  readonly first: readonly number[];
  readonly findings: Findings;
}

/** @throws SyntaxError for what is no such file */
export function readReport(text: string): PublishedReport {
  const report: PublishedReport = JSON.parse(text);
  if (report?.format !== "beffroi-conversation-1" || !Array.isArray(report.first) || !report.findings) throw new SyntaxError("report.json");
  return report;
}
