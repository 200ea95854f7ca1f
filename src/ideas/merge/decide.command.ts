import type { Db } from "#platform/db/db.ts";
import { recordAct } from "#platform/audit/audit.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { endPair, lockDuplicate } from "./lock-pair.command.ts";

interface Decision {
  readonly pairId: string;
  readonly by: string;
  readonly reason: string;
}

const from = { not_duplicates: ["asked"], dropped: ["asked", "not_duplicates"] } as const;

/**
 * Two ideas, for good: the pair is not asked about again (`not_duplicates`). Or the agent gives it up, or comes back on that decision:
 * then it may be (`dropped`). False when somebody decided otherwise meanwhile.
 */
export function decidePair(db: Db, state: keyof typeof from, { pairId, by, reason }: Decision): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const pair = await lockDuplicate(trx, pairId);
    if (!(from[state] as readonly string[]).includes(pair.state)) return false;
    await endPair(trx, pairId, { state, by, reason });
    const act = state === "not_duplicates" ? "proposal.keep_apart" : "proposal.drop_merge";
    const about = { kind: "proposal", id: pair.kept_id };
    await recordAct(trx, { who: by, act, room: "participation", about, before: { state: pair.state }, after: { gone: pair.gone_id, pair: pairId }, reason });
    return true;
  });
}

interface Decisions {
  readonly processId: string;
  readonly ids: readonly string[];
  readonly by: string;
  readonly reason: string;
}

/** The same of several of a process, each by itself; gives of how many. */
export async function decidePairs(db: Db, state: keyof typeof from, { processId, ids, by, reason }: Decisions): Promise<number> {
  const known = ids.filter(isUuid);
  if (known.length === 0) return 0;
  const pairs = await db.selectFrom("ideas.duplicate").select("id").where("process_id", "=", processId).where("id", "in", known).orderBy("id").execute();
  let decided = 0;
  for (const { id } of pairs) if (await decidePair(db, state, { pairId: id, by, reason })) decided += 1;
  return decided;
}
