import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { fileReport } from "./file-report.command.ts";
import { type NewReport, readReportForm } from "./report.form.ts";
import { findReportedPlace } from "./reported-place.query.ts";
import { ReportErrorView } from "./report-error.view.tsx";
import { reportRoutes } from "./report-error.routes.ts";
import { reportTexts } from "./report-error.texts.ts";

export default page("places/report-error", reportRoutes.reportError, {
  access: anyone,

  async get(visit) {
    const place = await findReportedPlace(visit.db, visit.params.slug);
    if (!place) throw new NotFound();
    return show(visit, place, { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const { db, visitor, locale, params } = visit;
    const place = await findReportedPlace(db, params.slug);
    if (!place) throw new NotFound();
    const fields = await visit.form();
    const read = readReportForm(fields, visitor !== null, locale);
    if (!read.ok) return { ...(await show(visit, place, { values: fields, problems: read.problems })), status: 422 };
    if (!(await mayReport(visit, place.id, read.report))) return { ...(await show(visit, place, { values: fields, tooMany: true })), status: 429 };
    const filed = await fileReport(db, visit, { place, report: read.report, visitor, locale });
    if (filed.ok) return { redirect: withQuery(reportRoutes.reportError.href({ slug: place.slug }), { fait: visitor ? "envoye" : "courriel" }) };
    return { ...(await show(visit, place, { values: fields, problems: { faux: reportTexts[locale].problems.identical } })), status: 409 };
  },
});

const hour = 3600;

/** An address, a person and a place bear only so many; nobody's mailbox is filled by typing it here. */
async function mayReport({ db, address, visitor }: Pick<Visit, "db" | "address" | "visitor">, placeId: string, { email }: NewReport): Promise<boolean> {
  const turns = [
    await takeToken(db, `error report ${visitor?.id ?? address}`, { limit: 8, windowSeconds: hour }),
    await takeToken(db, `error report place ${placeId}`, { limit: 40, windowSeconds: 24 * hour }),
    ...(email ? [await takeToken(db, `error report mail ${email}`, { limit: 5, windowSeconds: hour })] : []),
  ];
  return turns.every(({ allowed }) => allowed);
}

interface More {
  readonly done?: string | null;
  readonly values?: Values;
  readonly problems?: Problems;
  readonly tooMany?: boolean;
}

async function show({ locale, visitor }: Pick<Visit, "locale" | "visitor">, place: { name: string; slug: string }, more: More): Promise<HtmlAnswer> {
  return {
    title: reportTexts[locale].title(place.name),
    robots: "noindex",
    body: <ReportErrorView place={place} signedIn={visitor !== null} {...more} />,
  };
}
