import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Report } from "./report.ts";
import { recordBounce, recordComplaint, type ReturnedMail } from "./suppression.ts";

/** Whether the report was about a mail of ours. One that is not, or whose identifier was made up, changes nothing. */
export async function takeReport(db: Db, report: Report): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // A mail that waits has not left: nobody can have seen it come back.
    const { rows } = await sql<ReturnedMail>`
      select id, recipient from platform.mail where id = any(${report.mails}::uuid[]) and state in ('sent', 'failed') limit 1`.execute(trx);
    const mail = rows[0];
    if (!mail) return false;
    if (report.kind === "complaint") await recordComplaint(trx, mail);
    else {
      await sql`update platform.mail set problem = 'came back' where id = ${mail.id} and problem is null`.execute(trx);
      await recordBounce(trx, mail, report.refusal);
    }
    return true;
  });
}
