import type { Fault, FaultName } from "./checks/publication.ts";

/** {line}: of the log, or of the file that the sentence names; {file}; {what}: a receipt, a hash, a kind of line, a number or a field. */
export type FaultTexts = Record<FaultName, string>;

/** The sentence of a fault. Shared with the browser, which is given the texts of its language. */
export const sayFault = (texts: FaultTexts, { fault, line, file = "journal.txt", what = "" }: Fault): string =>
  texts[fault]
    .replace("{line}", String(line))
    .replace("{file}", () => file)
    .replace("{what}", () => what);
