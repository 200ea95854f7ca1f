import { neutralise } from "#engines/spreadsheet/neutralise.ts";
import type { PabulibDocument } from "../pabulib/pabulib.ts";
import { type PrintedResult, printedProject } from "./printed-result.ts";

const columns = ["round", "project", "name", "cost", "by", "effectiveVotes", "effectiveVotesDecimal", "maxPayment", "maxPaymentDecimal"];

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180: one row per winner, in the order of selection. */
export function csvTable(result: PrintedResult, document: PabulibDocument): string {
  const rows = result.rounds.map((round, index) => {
    const { name, cost } = printedProject(document, round.project);
    const { effectiveVotes, effectiveVotesDecimal, maxPayment, maxPaymentDecimal } = round;
    return [
      String(index + 1),
      neutralise(round.project),
      neutralise(name),
      cost,
      round.by,
      effectiveVotes,
      effectiveVotesDecimal,
      maxPayment ?? "",
      maxPaymentDecimal ?? "",
    ];
  });
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
