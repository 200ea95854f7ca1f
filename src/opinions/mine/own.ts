import type { Commune } from "#territory";
import type { Taker } from "../answer/taker.ts";
import type { Conversation } from "../conversation.ts";
import type { OpenStatement } from "../statement.ts";
import type { OwnStatement } from "./mine.query.ts";

/** What somebody has given in a conversation. */
export interface OwnPart {
  readonly conversation: Conversation;
  readonly taker: Taker;
  readonly statements: readonly OpenStatement[];
  readonly communes: readonly Commune[];
  readonly written: readonly OwnStatement[];
}
