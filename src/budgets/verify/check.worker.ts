import { PabulibError } from "#engines/budgeting/pabulib/pabulib.ts";
import { checkPublication, isFault } from "./checks/check-list.ts";
import { fetchPublication, UnreadableSource } from "./checks/fetch-publication.ts";
import type { CheckReply, CheckRequest } from "./check-protocol.ts";

/** Fetches everything that a vote published and checks it, beside the page. */
async function check({ address, voteId }: CheckRequest): Promise<CheckReply> {
  try {
    const publication = await fetchPublication({ address, voteId });
    const found = await checkPublication(publication);
    return isFault(found) ? { type: "fault", fault: found } : { type: "sound", sound: found, publication };
  } catch (error) {
    if (!(error instanceof PabulibError || error instanceof UnreadableSource || error instanceof SyntaxError)) throw error;
    return { type: "unreadable", message: error.message };
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<CheckRequest>) => self.postMessage(await check(data)));
