import type { PabulibDocument } from "../pabulib/pabulib.ts";
import { type PrintedResult, printedProject } from "./printed-result.ts";
import { warningSentence } from "./sentences.ts";

const longestName = 48;
/** Columns that hold numbers are read from their right end. */
const rightAligned = new Set(["#", "cost", "effective", "largest payment"]);

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1)}…`;
};

/** `result` as a table for people: winners in the order of selection, the sums, the warnings. */
export function textTable(result: PrintedResult, document: PabulibDocument): string {
  const rows = result.rounds.map(({ project, by, effectiveVotesDecimal, maxPaymentDecimal }, index) => ({
    "#": String(index + 1),
    project,
    cost: printedProject(document, project).cost,
    effective: effectiveVotesDecimal,
    "largest payment": maxPaymentDecimal ?? "",
    by,
    name: cut(printedProject(document, project).name),
  }));
  const parameters = Object.entries(result.parameters).map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`);
  const endowment = result.endowmentDecimal === undefined ? [] : [`endowment per voter ${result.endowmentDecimal}`];
  return [
    parameters.join(" · "),
    "",
    ...(rows.length === 0 ? ["no project won"] : table(rows)),
    "",
    [
      `${rows.length} of ${document.election.projects.length} projects`,
      `spent ${result.spent} of ${result.budget}`,
      `${document.election.voters} voters`,
      ...endowment,
    ].join(" · "),
    ...result.warnings.map((warning) => `warning: ${warningSentence(warning)}`),
    "",
  ].join("\n");
}

function table(rows: readonly Readonly<Record<string, string>>[]): string[] {
  const columns = Object.keys(rows[0] ?? {});
  const width = new Map(columns.map((column) => [column, Math.max(column.length, ...rows.map((row) => (row[column] ?? "").length))]));
  const line = (cells: Readonly<Record<string, string>>): string =>
    columns
      .map((column) => (cells[column] ?? "")[rightAligned.has(column) ? "padStart" : "padEnd"](width.get(column) ?? 0))
      .join("  ")
      .trimEnd();
  const header = Object.fromEntries(columns.map((column) => [column, column]));
  const rule = Object.fromEntries(columns.map((column) => [column, "─".repeat(width.get(column) ?? 0)]));
  return [line(header), line(rule), ...rows.map(line)];
}
