import type { Warning } from "../count/result.ts";
import { isFileWarning, type PrintedFileWarning } from "./printed-result.ts";

const meanings: Readonly<Record<Warning["code"], string>> = {
  "comparison-replaced": "the greedy outcome, which more voters prefer, replaces that of equal shares:",
  excluded: "excluded by another project with more support:",
  ineligible: "may not win, by the conditions of the count:",
  "no-voters": "the file holds no ballot",
  unsupported: "supported by nobody:",
};

export function warningSentence(warning: Warning | PrintedFileWarning): string {
  if (!isFileWarning(warning)) return `${meanings[warning.code]} ${warning.projects.join(", ")}`.trim();
  const more = warning.times > 1 ? ` (and ${warning.times - 1} more like this)` : "";
  return `line ${warning.line}, column ${warning.column}: ${warning.reason}${more}`;
}
