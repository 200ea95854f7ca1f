import { formatNumber } from "#platform/i18n/format.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../gate.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { addDocument, documentTypes, removeDocument } from "./documents.command.ts";
import { listDocuments } from "./documents.query.ts";
import { Documents } from "./documents.view.tsx";
import { partsTexts } from "./parts.texts.ts";
import { routes } from "../routes.ts";

type DocumentsVisit = Visit<"/participer/instruction/demarche/:process/documents", Visitor>;

export default page("processes/parts", routes.editDocuments, {
  access: agent,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, files, params, visitor, locale, settings } = visit;
    const { problems: t } = partsTexts[locale].documents;
    const process = await findManaged(db, params.process, visitor);
    const input = await visit.formInput();
    const [act, id = ""] = (input.text["act"] ?? "").split(":");
    const back = (fait: string) => ({ redirect: withQuery(routes.editDocuments.href(params), { fait }) });
    if (act === "remove")
      return (await removeDocument(db, files, process.id, visitor.id, id)).ok ? back("retire") : show(visit, { wrong: partsTexts[locale].gone }, 409);
    const title = (input.text["title"] ?? "").trim();
    const file = input.file("file");
    const problems = { ...(title.length < 3 || title.length > 160 ? { title: t.title } : {}), ...(file ? {} : { file: t.file }) };
    if (!file || Object.keys(problems).length > 0) return show(visit, { values: { title }, problems }, 422);
    const added = await addDocument(db, files, process.id, visitor.id, { title, file, maxBytes: settings.FILE_MAX_MB * 1_000_000 });
    return added.ok ? back("ajoute") : show(visit, { values: { title }, problems: { file: t[added.problem] } }, 422);
  },
});

async function show(visit: DocumentsVisit, form: Partial<Parameters<typeof Documents>[0]>, status: 200 | 409 | 422 = 200) {
  const { db, params, visitor, locale, url, settings } = visit;
  const process = await findManaged(db, params.process, visitor);
  const rows = await listDocuments(db, process.id);
  const done = status === 200 ? url.searchParams.get("fait") : null;
  const limits = { accept: documentTypes.join(","), megabytes: formatNumber(settings.FILE_MAX_MB, locale) };
  const body = <Documents process={process} rows={rows} {...limits} done={done} values={{}} problems={{}} {...form} />;
  return { title: `${manageTexts[locale].tabs.editDocuments}, ${process.title}`, status, robots: "noindex" as const, body };
}
