import type { Db } from "#platform/db/db.ts";
import { verifyChain } from "#platform/audit/audit.ts";
import type { Settings } from "#platform/settings.ts";

/** What a room asks of its rows after a restore, or whenever somebody doubts: chains that hold, seals that open. */
export interface SoundCheck {
  /** In the plural: "lines of the logs of votes". */
  readonly what: string;
  /** How many were looked at, and in one sentence each what does not hold. `settings` lead to the keys. */
  look(db: Db, settings: Settings): Promise<{ readonly count: number; readonly faults: readonly string[] }>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    soundChecks: SoundCheck;
  }
}

export const auditCheck: SoundCheck = {
  what: "lines of the log of acts",
  async look(db) {
    const chain = await verifyChain(db);
    return chain.ok ? { count: chain.count, faults: [] } : { count: 0, faults: [`The log of acts breaks at line ${chain.brokenAt}.`] };
  },
};
