import { digestOf } from "./digest.ts";
import { announcementOf, type LogEntry, sheetOf } from "./log.ts";
import type { Fault } from "./publication.ts";

interface Rule {
  readonly seed?: string | null;
  readonly seed_nonce?: string;
}

/** The same as budgets.seed_commitment. */
export const seedCommitment = (voteId: string, nonce: string): Promise<string> => digestOf(["beffroi seed nonce", voteId, nonce].join("\n"));

/** The same as budgets.seed_of: nobody knows it before the closing, and it is drawn once. */
const seedOf = (voteId: string, nonce: string, closing: string): Promise<string> => digestOf(["beffroi seed", voteId, nonce, closing].join("\n"));

/** The seed of the lots: what the announcement says, or what follows from its commitment and the head at the closing. Null before that. */
export async function readSeed(voteId: string, log: readonly LogEntry[], rule: Rule | null): Promise<string | null | Fault> {
  const announcement = announcementOf(log);
  if (!announcement) return null;
  const { seed, seed_commitment: commitment } = sheetOf(announcement);
  if (!commitment) return seed ?? null;
  const closing = log.find(({ kind }) => kind === "closed");
  if (!closing || !rule) return null;
  const wrong = { fault: "seed", line: announcement.line, file: "regle.json" } as const;
  if (!rule.seed_nonce || (await seedCommitment(voteId, rule.seed_nonce)) !== commitment) return wrong;
  const drawn = await seedOf(voteId, rule.seed_nonce, closing.hash);
  return rule.seed === drawn ? drawn : { ...wrong, line: closing.line };
}
