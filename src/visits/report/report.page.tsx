import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Refused } from "#platform/refused.ts";
import { acts, again, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { reading } from "#platform/web/reader.ts";
import { handleTexts } from "../handle.texts.ts";
import { planner } from "../planner.ts";
import { routes } from "../routes.ts";
import { findRequest, type Request } from "../visits.query.ts";
import { addPhoto, publishReport, removePhoto } from "./report.command.ts";
import { type NewPhoto, readPhoto, readReport } from "./report.form.ts";
import { findPhotos, findReport, findReportSlug, type Report } from "./report.query.ts";
import { reportTexts } from "./report.texts.ts";
import { Write } from "./report.view.tsx";

type ReportVisit = VisitOf<typeof routes.write>;

const tooLarge = (locale: Locale) => ({ photo: reportTexts[locale].photoLarge });

/** One form: adding a picture keeps what is written. */
export default acts("visits/report", routes.write, {
  access: planner,
  find: findReportable,

  async values({ db }, request) {
    const report = await standingReport(db, request);
    if (!report) return { people: String(request.people), version: "0" };
    return { title: report.title, body: report.body, people: String(report.people), version: String(report.version) };
  },

  show: async ({ db, locale }, request, form) => ({
    title: reportTexts[locale].title,
    robots: "noindex",
    body: (
      <Write
        request={request}
        photos={await findPhotos(db, request.id)}
        standing={form.status === 409 ? await standingReport(db, request) : null}
        form={form}
      />
    ),
  }),

  acts: (step) => ({
    // A picture that was chosen is kept first: no form can show it again.
    publish: step({ read: (form) => (form.file("photo") ? readPhoto(form) : null), run: publish }),
    photo: step({ tooLarge, read: readPhoto, run: async (visit, request, photo) => (await keepPhoto(visit, request, photo)) ?? again({ alt: "" }) }),
    remove: step({
      read: (form) => form.on(),
      async run({ db, files }, request, fileId) {
        await removePhoto(db, files, request.id, fileId);
        return again();
      },
    }),
  }),
});

async function standingReport(db: Db, { id }: Request): Promise<Report | null> {
  const slug = await findReportSlug(db, id);
  return slug === null ? null : findReport(db, slug);
}

/** @throws NotFound when it is not there; Refused (409) before the visit has taken place. */
async function findReportable({ db, params }: ReportVisit): Promise<Request> {
  const request = await findRequest(db, params.id);
  if (!request?.received_at) throw new NotFound();
  if (request.state !== "done" && request.state !== "reported") throw new Refused(409);
  return request;
}

async function publish(visit: ReportVisit, request: Request, photo: NewPhoto | null) {
  const { db, visitor, params, locale } = visit;
  const refused = photo && (await keepPhoto(visit, request, photo));
  if (refused) return refused;
  const report = reading(await visit.formInput(), locale, readReport);
  if (!report.ok) return wrong(report.problems, undefined, { alt: "" });
  const published = await publishReport(db, visit, request.id, visitor.id, report.value);
  if (published.ok) return done(routes.handle.href(params), "publie");
  return conflict(published.problem === "changed" ? reportTexts[locale].changed : handleTexts[locale].problems.not_possible);
}

/** Null when it is kept. */
async function keepPhoto({ db, files, locale }: ReportVisit, request: Request, photo: NewPhoto | null) {
  if (!photo) return null;
  const added = await addPhoto(db, files, request.id, { content: new Uint8Array(await photo.file.arrayBuffer()), alt: photo.alt });
  return added.ok ? null : wrong({ photo: reportTexts[locale][added.problem] });
}
