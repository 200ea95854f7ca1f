import type { Taker } from "../answer/taker.ts";
import type { Conversation } from "../conversation.ts";
import type { OpenStatement } from "../statement.ts";

/** What somebody is about to write. */
export interface OwnStatement {
  readonly conversation: Conversation;
  readonly taker: Taker;
  readonly written: number;
  /** What resembles the statement that was just typed; null before it was looked for. */
  readonly alike: readonly OpenStatement[] | null;
}
