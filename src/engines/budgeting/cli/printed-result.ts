import type { PabulibDocument, Warning as FileWarning } from "../pabulib/pabulib.ts";
import type { Result, Warning } from "../count/result.ts";

/** A warning of the reader in the list of the result: it is the one that has a line. */
export interface PrintedFileWarning {
  readonly code: FileWarning["code"];
  readonly line: number;
  readonly column: number;
  readonly field: string | null;
  readonly times: number;
  readonly reason: string;
}

/** The result as `--format json` prints it and `verify` reads it: what the count says, and what the file made us warn of. */
export type PrintedResult = Omit<Result, "warnings"> & { readonly warnings: readonly (Warning | PrintedFileWarning)[] };

export const isFileWarning = (warning: Warning | PrintedFileWarning): warning is PrintedFileWarning => "line" in warning;

export function printedWarnings(document: PabulibDocument): PrintedFileWarning[] {
  return document.warnings.map(({ code, place, times, reason }) => ({ code, ...place, times, reason }));
}

export function printedResult(result: Result, document: PabulibDocument): PrintedResult {
  return { ...result, warnings: [...result.warnings, ...printedWarnings(document)] };
}

/** What tables show of a winner beside its round. */
export function printedProject(document: PabulibDocument, id: string): { readonly name: string; readonly cost: string } {
  const at = document.election.projects.findIndex((project) => project.id === id);
  return {
    name: document.election.projects[at]?.name ?? "",
    cost: document.projectRows[at]?.[document.projectColumns.indexOf("cost")]?.trim() ?? "",
  };
}
