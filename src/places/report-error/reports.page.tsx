import { acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { can, may } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";
import { authorOf, isStaff } from "../saving/author.ts";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";
import { readAnswer, type ReportAnswer } from "./answer.form.ts";
import { answerReport } from "./answer-report.command.ts";
import { reportActs } from "./error-report.ts";
import { findReports } from "./reports.query.ts";
import { reportsTexts } from "./reports.texts.ts";
import { ReportsView } from "./reports.view.tsx";
import { routes } from "../routes.ts";

const power = "places.answer_reports";

export default acts("places/report-error", routes.reports, {
  access: may(power),
  find: ({ db, params, visitor }) => findPlaceFor(db, params.slug, visitor, power),

  async show({ db, visitor, locale }, place, form) {
    const t = reportsTexts[locale];
    const reports = await findReports(db, place.id);
    const reviews = can(visitor, "places.review_reports", whereOf(place));
    const thanked = { corrected: { sentence: t.done.corrected, next: t.doneNote }, not_error: { sentence: t.done.not_error, next: t.doneNote } };
    const body = (
      <ReportsView
        place={place}
        reports={reports.filter(({ state }) => reviews || state !== "held")}
        mayForward={!isStaff(authorOf(visitor, place))}
        form={form}
      />
    );
    return { title: `${t.title}, ${place.name}`, robots: "noindex", says: { ...t.done, ...thanked }, body };
  },

  acts: (step) => Object.fromEntries(reportActs.map((act) => [act, step({ read: (form) => readAnswer(form, act), run: answer })])),
});

async function answer(visit: VisitOf<typeof routes.reports>, place: PlaceRecord, given: ReportAnswer) {
  const { db, visitor, params, locale } = visit;
  const reviews = given.act === "release" || given.act === "drop";
  if (reviews && !can(visitor, "places.review_reports", whereOf(place))) throw new Forbidden();
  const outcome = await answerReport(db, visit, visitor, place, given);
  const t = reportsTexts[locale];
  return outcome.ok ? done(routes.reports.href(params), given.act) : conflict(t.conflict, t.conflictNote);
}
