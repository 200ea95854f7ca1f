import type { Db } from "#platform/db/db.ts";
import { makeLink } from "../links.command.ts";
import type { House } from "../news/tell.command.ts";
import { receive } from "./receive.command.ts";

/** Pressed twice, or by two at once, its department is told once. Gives a private link to the question. */
export const confirmInquiry = (db: Db, house: House, inquiryId: string, now: Date): Promise<string> =>
  db.transaction().execute(async (trx) => {
    await receive(trx, house, inquiryId, now);
    return makeLink(trx, "follow", { inquiryId });
  });
