import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import type { Services } from "#platform/web/services.ts";
import { notify } from "#notifications";
import { listHolders } from "#people";
import { reportReceived } from "../letters.ts";
import type { ReportableThing } from "../offers.ts";
import type { ReportWords } from "./report.form.ts";

interface NewReport extends ReportWords {
  readonly kind: string;
  readonly thingId: string;
  readonly thing: ReportableThing;
  readonly reporterId: string | null;
  readonly locale: Locale;
}

type Outcome = { ok: true; caseId: string } | { ok: false; problem: "already" };

type ReportServices = Pick<Services, "mailer" | "metropolis" | "settings" | "offers">;

/** Joins the open case on this thing, or opens one: the moderators whom it concerns are told of a new one only. */
export function fileReport(db: Db, report: NewReport, lent: ReportServices): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    const { kind, thing, locale } = report;
    const { id: caseId, fresh } = await openCase(trx, report);
    const kept = await sql`
      insert into moderation.report (case_id, rule, words, reporter_id, reporter_email, locale)
      values (${caseId}, ${report.rule}, ${report.words}, ${report.reporterId}, ${report.email}, ${locale})
      on conflict do nothing`.execute(trx);
    if (kept.numAffectedRows === 0n) return { ok: false, problem: "already" };
    if (fresh) {
      const moderators = await listHolders(trx, lent.offers, "moderation.decide", thing.where);
      await notify(trx, { to: moderators.map(({ personId }) => personId), kind: "moderation.opened", payload: { caseId, title: thing.title, kind } });
    }
    if (report.email)
      await sendLetter(lent, (language) => reportReceived(thing.title, language, lent.settings), { to: report.email, locale, room: "moderation" }, trx);
    return { ok: true, caseId };
  });
}

async function openCase(trx: Db, { kind, thingId, thing }: NewReport): Promise<{ id: string; fresh: boolean }> {
  const { title, excerpt, href, authorId, where } = thing;
  // The update locks the case against a decision taken at the same time; xmax tells an insertion from an update.
  const { rows } = await sql<{ id: string; fresh: boolean }>`
    insert into moderation.case_file (kind, thing_id, title, excerpt, href, author_id, stands_in)
    values (${kind}, ${thingId}, ${title}, ${excerpt}, ${href}, ${authorId}, ${JSON.stringify(where)}::jsonb)
    on conflict (kind, thing_id) where closed_at is null do update set title = moderation.case_file.title
    returning id, xmax = 0 as fresh`.execute(trx);
  return rows[0]!;
}
