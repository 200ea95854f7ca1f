import type { Knot } from "#platform/ui/thread.tsx";
import type { Decision } from "../decide/decision/decision.query.ts";
import type { ProcessSheet } from "../process.query.ts";
import type { Beside, StageOnPage } from "./process-page.query.ts";

/** What the page of a process shows, to the parts it is drawn of. */
export interface ShowProcessProps {
  process: ProcessSheet;
  stages: readonly StageOnPage[];
  beside: Beside;
  /** What was decided, by version, the last one first. */
  decisions: readonly Decision[];
  /** Whom it concerns, in words. */
  where: string;
  follows: boolean;
  signedIn: boolean;
  /** Whether the reader runs it. */
  managed: boolean;
  /** Whether there is a summary in easy words. */
  easy: boolean;
  /** Of the thread it stands on; none before the first link. */
  knots: readonly Knot[];
  now: Date;
}
