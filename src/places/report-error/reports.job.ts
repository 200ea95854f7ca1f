import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import type { Subject } from "./error-report.ts";
import { type ReportedPlace, notifyKeepers } from "./keepers-notice.command.ts";

/** Every morning: what hosts left without answer for fourteen days goes to a public officer; what nobody confirmed in a week is forgotten. */
export const reportsJob: Job = {
  name: "places/error-reports",
  says: { fr: "Signalements d’erreur restés sans réponse", en: "Reports of mistakes left unanswered", nl: "Onbeantwoorde meldingen van fouten" },
  cron: "10 6 * * *",
  async run({ db, offers, signal }) {
    await sql`delete from places.error_report where state = 'unconfirmed' and created_at < now() - interval '7 days'`.execute(db);
    const { rows } = await sql<{ id: string }>`
      select id from places.error_report where state = 'open' and opened_at < now() - interval '14 days' order by opened_at`.execute(db);
    for (const { id } of rows) {
      signal.throwIfAborted();
      await db.transaction().execute(async (trx) => {
        const late = await sql<ReportedPlace & { subject: Subject; wrong: string }>`
          update places.error_report r set state = 'forwarded', forwarded_at = now()
          from places.place p
          where r.id = ${id} and r.state = 'open' and p.id = r.place_id
          returning p.id, p.name, p.slug, p.commune_code, r.subject, r.wrong`.execute(trx);
        const [report] = late.rows;
        if (report) await notifyKeepers(trx, offers, report, { subject: report.subject, wrong: report.wrong, state: "forwarded" });
      });
    }
  },
};
