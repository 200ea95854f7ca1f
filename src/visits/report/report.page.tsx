import { NotFound, Refused } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import type { Visit as Asked } from "#platform/web/page.tsx";
import { planner } from "../planner.ts";
import { routes } from "../routes.ts";
import { findRequest, type Request } from "../visits.query.ts";
import { addPhoto, publishReport, removePhoto } from "./report.command.ts";
import { readReport } from "./report.form.ts";
import { findPhotos, findReport, findReportSlug } from "./report.query.ts";
import { reportTexts } from "./report.texts.ts";
import { Write } from "./report.view.tsx";

/** One form: adding a picture keeps what is written. */
export default page("visits/report", routes.write, {
  access: planner,

  async get(visit) {
    const request = await findReportable(visit);
    const slug = await findReportSlug(visit.db, request.id);
    const report = slug && (await findReport(visit.db, slug));
    return show(visit, request, report ? { title: report.title, body: report.body, people: String(report.people) } : { people: String(request.people) });
  },

  async post(visit) {
    const { db, files, locale, params } = visit;
    const request = await findReportable(visit);
    const input = await visit.formInput();
    const { title = "", body = "", people = "", alt = "", act = "" } = input.text;
    const typed = { title, body, people };
    if (act.startsWith("remove:")) {
      await removePhoto(db, files, request.id, act.slice("remove:".length));
      return show(visit, request, typed);
    }
    const photo = input.file("photo");
    if (act === "photo" || photo) {
      const problems = await keepPhoto(visit, request, photo, alt.trim());
      if (problems) return show(visit, request, { ...typed, alt }, problems);
      if (act === "photo") return show(visit, request, typed);
    }
    const read = readReport(input.text, locale);
    if (!read.ok) return show(visit, request, typed, read.problems);
    const published = await publishReport(db, visit, request.id, visit.visitor.id, read.value);
    if (!published.ok) throw new Refused(409);
    return { redirect: `${routes.handle.href(params)}?fait=publie` };
  },
});

type Writing = Pick<Asked, "db" | "files" | "locale"> & { readonly params: { id: string } };

/** @throws NotFound when it is not there; Refused (409) before the visit has taken place. */
async function findReportable({ db, params }: Writing): Promise<Request> {
  const request = await findRequest(db, params.id);
  if (!request?.received_at) throw new NotFound();
  if (request.state !== "done" && request.state !== "reported") throw new Refused(409);
  return request;
}

async function keepPhoto({ db, files, locale }: Writing, request: Request, photo: File | null, alt: string): Promise<Record<string, string> | null> {
  const t = reportTexts[locale];
  if (!photo) return { photo: t.photoMissing };
  if (alt.length < 3 || alt.length > 300) return { alt: t.altMissing };
  const added = await addPhoto(db, files, request.id, { content: new Uint8Array(await photo.arrayBuffer()), alt });
  return added.ok ? null : { photo: t[added.problem] };
}

async function show({ db, locale }: Writing, request: Request, values: Record<string, string>, problems: Record<string, string> = {}) {
  const photos = await findPhotos(db, request.id);
  const status = Object.keys(problems).length > 0 ? 422 : 200;
  return {
    title: reportTexts[locale].title,
    robots: "noindex",
    status,
    body: <Write request={request} photos={photos} values={values} problems={problems} />,
  } as const;
}
