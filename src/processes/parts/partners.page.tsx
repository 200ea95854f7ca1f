import { sql } from "kysely";

import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../gate.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { addPartner, removePartner } from "./partners.command.ts";
import { type PartnerLine, Partners } from "./partners.view.tsx";
import { partsTexts } from "./parts.texts.ts";
import { routes } from "../routes.ts";

type PartnersVisit = Visit<"/participer/instruction/demarche/:process/partenaires", Visitor>;

export default page("processes/parts", routes.editPartners, {
  access: agent,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const { problems: t } = partsTexts[locale].partners;
    const process = await findManaged(db, params.process, visitor);
    const form = await visit.form();
    const [act, id = ""] = (form["act"] ?? "").split(":");
    const back = (fait: string) => ({ redirect: withQuery(routes.editPartners.href(params), { fait }) });
    if (act === "remove")
      return (await removePartner(db, process.id, visitor.id, id)).ok ? back("retire") : show(visit, { wrong: partsTexts[locale].gone }, 409);
    const text = (name: string) => (form[name] ?? "").trim();
    const [name, part, website] = [text("name"), text("part"), text("website") || null];
    const problems = {
      ...(name.length < 2 || name.length > 160 ? { name: t.name } : {}),
      ...(part.length > 300 ? { part: t.part } : {}),
      ...(website !== null && !(website.length <= 500 && /^https?:\/\/\S+$/.test(website) && URL.canParse(website)) ? { website: t.website } : {}),
    };
    if (Object.keys(problems).length > 0) return show(visit, { values: form, problems }, 422);
    await addPartner(db, process.id, visitor.id, { name, part, website });
    return back("ajoute");
  },
});

async function show(visit: PartnersVisit, form: Partial<Parameters<typeof Partners>[0]>, status: 200 | 409 | 422 = 200) {
  const { db, params, visitor, locale, url } = visit;
  const process = await findManaged(db, params.process, visitor);
  const { rows } = await sql<PartnerLine>`
    select id, name, part, website from processes.process_partner where process_id = ${process.id} order by position, id`.execute(db);
  const done = status === 200 ? url.searchParams.get("fait") : null;
  const body = <Partners process={process} rows={rows} done={done} values={{}} problems={{}} {...form} />;
  return { title: `${manageTexts[locale].tabs.editPartners}, ${process.title}`, status, robots: "noindex" as const, body };
}
