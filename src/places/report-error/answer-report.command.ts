import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { notify } from "#notifications";
import { routes } from "../routes.ts";
import { authorOf, authorSources, isStaff } from "../saving/author.ts";
import type { ReportAnswer } from "./answer.form.ts";
import { nextReportState, type ReportState } from "./error-report.ts";
import type { ReportServices } from "./file-report.command.ts";
import { answerLetter, type AnswerFacts } from "./report.letters.ts";
import { firstAddressee, type ReportedPlace, notifyKeepers } from "./keepers-notice.command.ts";

type AnsweredReport = { readonly ok: true } | { readonly ok: false; readonly problem: "done_already" };

/** Of two who answer at once one is heard; the other is told. Whoever reported is thanked, and their address forgotten. */
export async function answerReport(
  db: Db,
  lent: ReportServices,
  visitor: Visitor,
  place: ReportedPlace,
  { id, act, words }: ReportAnswer,
): Promise<AnsweredReport> {
  return db.transaction().execute(async (trx) => {
    const report = await trx
      .selectFrom("places.error_report")
      .selectAll()
      .where("place_id", "=", place.id)
      .where(sql<boolean>`id::text = ${id}`)
      .forUpdate()
      .executeTakeFirst();
    const next = report && nextReportState(act, report.state);
    if (!next) return { ok: false, problem: "done_already" };
    const state = next === "open" ? await firstAddressee(trx, lent.offers, place) : next;

    await writeState(trx, report.id, state, { answered_by: visitor.id, answer: words });
    if (state === "open" || state === "forwarded") await notifyKeepers(trx, lent.offers, place, { ...report, state });
    if (state === "corrected" || state === "not_error") await thank(trx, lent, place, report, { outcome: state, words });
    if (isStaff(authorOf(visitor, place))) {
      const of = (one: string) => ({ report: report.id, state: one });
      const about = { kind: "place", id: place.id };
      await recordAct(trx, {
        who: visitor.id,
        act: `place.report_${act}`,
        room: "places",
        about,
        before: of(report.state),
        after: of(state),
        reason: words,
      });
    }
    return { ok: true };
  });
}

/** Once it is over its answer stands there, and the address is forgotten. */
async function writeState(trx: Db, id: string, state: ReportState, answer: { readonly answered_by: string; readonly answer: string | null }): Promise<void> {
  const ended = state === "corrected" || state === "not_error" || state === "dropped";
  await trx
    .updateTable("places.error_report")
    .set({
      state,
      ...(ended && { ...answer, answered_at: sql<Date>`now()`, email: null }),
      ...(state === "forwarded" && { forwarded_at: sql<Date>`now()` }),
    })
    .where("id", "=", id)
    .execute();
}

type Report = Pick<Tables["places.error_report"], "wrong" | "locale" | "email" | "reporter_id"> & { readonly opened_at: Date | null };

/** In their language, with the answer and what changed since they wrote. */
async function thank(
  trx: Db,
  lent: ReportServices,
  place: ReportedPlace,
  report: Report,
  { outcome, words }: { outcome: AnswerFacts["outcome"]; words: string | null },
): Promise<void> {
  const changed = outcome === "corrected" ? await fieldsChangedSince(trx, place.id, report.opened_at) : [];
  const answered: AnswerFacts = { name: place.name, wrong: report.wrong, outcome, words, changed };
  if (report.reporter_id) {
    await notify(trx, { to: [report.reporter_id], kind: "places.report_answered", payload: { ...answered, slug: place.slug } });
  } else if (report.email) {
    const href = publicAddress(lent.settings, routes.show.href({ slug: place.slug }));
    await sendLetter(lent, (language) => answerLetter(answered, href, language), { to: report.email, locale: report.locale, room: "places" }, trx);
  }
}

async function fieldsChangedSince(trx: Db, placeId: string, since: Date | null): Promise<string[]> {
  const rows = await trx
    .selectFrom("places.change")
    .select("field")
    .distinct()
    .where("place_id", "=", placeId)
    .where("at", ">=", since ?? new Date(0))
    .where("source", "in", Object.values(authorSources))
    .orderBy("field")
    .limit(20)
    .execute();
  return rows.map(({ field }) => field);
}
