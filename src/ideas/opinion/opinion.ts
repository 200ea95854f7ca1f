import type { OpinionVerdict } from "../verdicts.ts";

type OpinionStand = "to_come" | "awaited" | "given" | "silent";

interface Request {
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly verdict: OpinionVerdict | null;
}

/** A commune that let the deadline pass was silent: that is no opinion, and is shown as what it is. */
export function standOf({ opensAt, dueAt, verdict }: Request, now: Date): OpinionStand {
  if (verdict !== null) return "given";
  if (now >= dueAt) return "silent";
  return now < opensAt ? "to_come" : "awaited";
}
