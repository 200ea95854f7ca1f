import { sql } from "kysely";

import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../gate.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";
import { addMilestone, removeMilestone } from "./milestones.command.ts";
import { type MilestoneLine, Milestones } from "./milestones.view.tsx";
import { partsTexts } from "./parts.texts.ts";
import { routes } from "../routes.ts";

type MilestonesVisit = Visit<"/participer/instruction/demarche/:process/jalons", Visitor>;

/** A whole address, or a path of this site. */
const isLink = (text: string) => text.length <= 500 && ((/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) || /^\/(?![/\\])[^\s\\]*$/.test(text));

export default page("processes/parts", routes.editMilestones, {
  access: agent,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const { problems: t } = partsTexts[locale].milestones;
    const process = await findManaged(db, params.process, visitor);
    const form = await visit.form();
    const [act, id = ""] = (form["act"] ?? "").split(":");
    const back = (fait: string) => ({ redirect: withQuery(routes.editMilestones.href(params), { fait }) });
    if (act === "remove")
      return (await removeMilestone(db, process.id, visitor.id, id)).ok ? back("retire") : show(visit, { wrong: partsTexts[locale].gone }, 409);
    const text = (name: string) => (form[name] ?? "").trim();
    const [day, title, link] = [text("day"), text("title"), text("link") || null];
    const problems = {
      ...(isDayOfThisCentury(day) ? {} : { day: t.day }),
      ...(title.length < 3 || title.length > 200 ? { title: t.title } : {}),
      ...(link !== null && !isLink(link) ? { link: t.link } : {}),
    };
    if (Object.keys(problems).length > 0) return show(visit, { values: form, problems }, 422);
    await addMilestone(db, process.id, visitor.id, { day, title, link });
    return back("ajoute");
  },
});

async function show(visit: MilestonesVisit, form: Partial<Parameters<typeof Milestones>[0]>, status: 200 | 409 | 422 = 200) {
  const { db, params, visitor, locale, url } = visit;
  const process = await findManaged(db, params.process, visitor);
  const { rows } = await sql<MilestoneLine>`
    select id, day, title, link from processes.process_milestone where process_id = ${process.id} order by day, id`.execute(db);
  const done = status === 200 ? url.searchParams.get("fait") : null;
  const body = <Milestones process={process} rows={rows} done={done} values={{}} problems={{}} {...form} />;
  return { title: `${manageTexts[locale].tabs.editMilestones}, ${process.title}`, status, robots: "noindex" as const, body };
}
