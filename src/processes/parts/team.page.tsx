import { sql } from "kysely";

import { Forbidden } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../gate.ts";
import { leads } from "../team.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { memberParts } from "../process.ts";
import { partsTexts } from "./parts.texts.ts";
import { addMember, removeMember } from "./team.command.ts";
import { type MemberLine, Team } from "./team.view.tsx";
import { routes } from "../routes.ts";

type TeamVisit = Visit<"/participer/instruction/demarche/:process/equipe", Visitor>;

export default page("processes/parts", routes.editTeam, {
  access: agent,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const { problems: t } = partsTexts[locale].team;
    const process = await findManaged(db, params.process, visitor);
    if (!(await leads(db, process, visitor))) throw new Forbidden();
    const form = await visit.form();
    const [act, personId = "", leaving = ""] = (form["act"] ?? "").split(":");
    const back = (fait: string) => ({ redirect: withQuery(routes.editTeam.href(params), { fait }) });
    if (act === "remove") {
      const removed = await removeMember(db, process, visitor.id, personId, leaving);
      return removed.ok ? back("retire") : show(visit, { wrong: removed.problem === "last" ? t.last : partsTexts[locale].gone }, 409);
    }
    const email = (form["email"] ?? "").trim();
    const part = memberParts.find((one) => one === form["part"]);
    const service = (form["service"] ?? "").trim();
    const problems = {
      ...(/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email) && email.length <= 254 ? {} : { email: t.email }),
      ...(part ? {} : { part: t.part }),
      ...(service.length > 160 ? { service: t.service } : {}),
    };
    if (!part || Object.keys(problems).length > 0) return show(visit, { values: form, problems }, 422);
    const added = await addMember(db, process, visitor.id, { email, part, service });
    return added.ok ? back("ajoute") : show(visit, { values: form, problems: { email: t[added.problem] } }, 422);
  },
});

async function show(visit: TeamVisit, form: Partial<Parameters<typeof Team>[0]>, status: 200 | 409 | 422 = 200) {
  const { db, params, visitor, locale, url } = visit;
  const process = await findManaged(db, params.process, visitor);
  const { rows } = await sql<MemberLine>`
    select m.person_id as "personId", p.name, p.email, m.part, m.service
    from processes.process_member m join people.person p on p.id = m.person_id
    where m.process_id = ${process.id} order by array_position(${[...memberParts]}::text[], m.part), p.name, m.person_id`.execute(db);
  const done = status === 200 ? url.searchParams.get("fait") : null;
  const body = <Team process={process} rows={rows} mayChange={await leads(db, process, visitor)} done={done} values={{}} problems={{}} {...form} />;
  return { title: `${manageTexts[locale].tabs.editTeam}, ${process.title}`, status, robots: "noindex" as const, body };
}
