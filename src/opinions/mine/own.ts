import type { Commune } from "#territory";
import type { Taker } from "../answer/taker.ts";
import type { Conversation } from "../conversation.ts";
import type { AskedStatement } from "../statement.ts";
import type { OwnWritten } from "./mine.query.ts";

/** What somebody has given in a conversation. */
export interface Own {
  readonly conversation: Conversation;
  readonly taker: Taker;
  readonly statements: readonly AskedStatement[];
  readonly communes: readonly Commune[];
  readonly written: readonly OwnWritten[];
}
