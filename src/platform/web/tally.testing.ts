import { appendFileSync } from "node:fs";

/**
 * What tests did many times in one sentence. A look: one page, by one person, in one language, at one width and in one scheme. A page of
 * HTML sent to the validator. A refusal: one request that somebody must be refused. A reading: one page read, after which nothing may
 * differ. Hidden: one address at which somebody must find nothing of what is hidden.
 */
export type TallyKind = "look" | "html" | "refusal" | "reading" | "hidden";

/** Notes it in the file that TALLY names, a line each, so that `npm test` says how many there were, and tests that are moved lose none. */
export function tally(kind: TallyKind, ...what: readonly string[]): void {
  const file = process.env["TALLY"];
  if (file) appendFileSync(file, `${[kind, ...what].join("\t")}\n`);
}
