import type { Sound } from "./checks/check-list.ts";
import type { Fault, Publication } from "./checks/publication.ts";

/** To the worker: where a vote is published, and which it should be. */
export interface CheckRequest {
  readonly address: string;
  readonly voteId: string;
}

/** From the worker, once. What it checked comes with it: whoever counts again counts those very bytes. */
export type CheckReply =
  | { readonly type: "sound"; readonly sound: Sound; readonly publication: Publication }
  | { readonly type: "fault"; readonly fault: Fault }
  | { readonly type: "unreadable"; readonly message: string };
