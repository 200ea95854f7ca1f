import type { Conversation } from "../conversation.ts";
import type { OpenStatement } from "../statement.ts";
import type { Taker } from "./taker.ts";

/** What somebody is asked now. */
export interface Turn {
  readonly conversation: Conversation;
  readonly taker: Taker;
  readonly statements: readonly OpenStatement[];
  /** The one that the address names, else the next; null when all is answered. */
  readonly asked: OpenStatement | null;
  /** Carried by the form of whoever has not begun. */
  readonly draw: number;
}
