import { act, conflict, done, tooMany } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { takeMailboxTurn } from "#people";
import { fileReport } from "./file-report.command.ts";
import { type NewReport, readErrorReport } from "./report.form.ts";
import { ReportErrorView } from "./report-error.view.tsx";
import { reportTexts } from "./report-error.texts.ts";
import { findReportedPlace } from "./reported-place.query.ts";
import { routes } from "../routes.ts";

export default act("places/report-error", routes.reportError, {
  access: anyone,

  async find({ db, params }) {
    const place = await findReportedPlace(db, params.slug);
    if (!place) throw new NotFound();
    return place;
  },

  show({ locale, visitor }, place, form) {
    const t = reportTexts[locale];
    const says = { courriel: { sentence: t.sentMail, next: t.sentMailNote }, envoye: { sentence: t.sent, next: t.sentNote } };
    return { title: t.title(place.name), robots: "noindex", says, body: <ReportErrorView place={place} signedIn={visitor !== null} form={form} /> };
  },

  read: (form, { visitor }) => readErrorReport(form, visitor !== null),

  async run(visit, place, report) {
    const { db, visitor, locale, params } = visit;
    const t = reportTexts[locale];
    if (!(await mayReport(visit, place.id, report))) return tooMany(t.tooMany, t.tooManyNote);
    const filed = await fileReport(db, visit, { place, report, visitor, locale });
    return filed.ok ? done(routes.reportError.href(params), visitor ? "envoye" : "courriel") : conflict({ faux: t.problems.identical });
  },
});

const hour = 3600;

const limits = { address: { limit: 8, windowSeconds: hour }, pair: { limit: 5, windowSeconds: hour }, account: { limit: 30, windowSeconds: hour } };

type Reporting = Pick<Visit, "db" | "settings" | "headers" | "address" | "visitor">;

/** An address, a person and a place bear only so many; nobody's mailbox is filled by typing it here. */
async function mayReport(visit: Reporting, placeId: string, { email }: NewReport): Promise<boolean> {
  const { db, address, visitor } = visit;
  const turns = [
    email ? await takeMailboxTurn(visit, "error report", email, limits) : await takeToken(db, `error report ${visitor?.id ?? address}`, limits.address),
    await takeToken(db, `error report place ${placeId}`, { limit: 40, windowSeconds: 24 * hour }),
  ];
  return turns.every(({ allowed }) => allowed);
}
