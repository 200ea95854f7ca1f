import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, may } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";
import { authorOf, isStaff } from "../saving/author.ts";
import { findSteered, type SteeredRecord } from "../steer/find-steered.query.ts";
import { answerReport } from "./answer-report.command.ts";
import { isReportAct, type ReportAct } from "./error-report.ts";
import { reportRoutes } from "./report-error.routes.ts";
import { findReports } from "./reports.query.ts";
import { reportsTexts } from "./reports.texts.ts";
import { ReportsView } from "./reports.view.tsx";

const power = "places.answer_reports";

export default page("places/report-error", reportRoutes.reports, {
  access: may(power),

  async get(visit) {
    const place = await findSteered(visit.db, visit.params.slug, visit.visitor, power);
    return show(visit, place, { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const place = await findSteered(db, params.slug, visitor, power);
    const fields = await visit.form();
    const { acte, signalement: id = "" } = fields;
    if (!isReportAct(acte)) throw new NotFound();
    if (isReview(acte) && !can(visitor, "places.review_reports", whereOf(place))) throw new Forbidden();
    const words = fields[`reponse-${id}`]?.trim() || null;
    const t = reportsTexts[locale];
    const wrong = acte === "not_error" && !words ? t.answerMissing : words && words.length > 2000 ? t.answerLong : null;
    if (wrong) return { ...(await show(visit, place, { values: fields, problems: { [`reponse-${id}`]: wrong } })), status: 422 };
    const outcome = await answerReport(db, visit, visitor, place, { id, act: acte, words });
    if (outcome.ok) return { redirect: withQuery(reportRoutes.reports.href({ slug: place.slug }), { fait: acte }) };
    return { ...(await show(visit, place, { values: fields, conflict: true })), status: 409 };
  },
});

const isReview = (act: ReportAct) => act === "release" || act === "drop";

interface More {
  readonly done?: string | null;
  readonly values?: Values;
  readonly problems?: Problems;
  readonly conflict?: boolean;
}

async function show({ db, visitor, locale }: Pick<Visit, "db" | "visitor" | "locale">, place: SteeredRecord, more: More): Promise<HtmlAnswer> {
  const reports = await findReports(db, place.id);
  const reviews = can(visitor, "places.review_reports", whereOf(place));
  return {
    title: `${reportsTexts[locale].title}, ${place.name}`,
    robots: "noindex",
    body: (
      <ReportsView
        place={place}
        reports={reports.filter(({ state }) => reviews || state !== "held")}
        mayForward={visitor !== null && !isStaff(authorOf(visitor, place))}
        {...more}
      />
    ),
  };
}
