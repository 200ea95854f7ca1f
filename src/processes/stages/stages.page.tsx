import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../gate.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { moveStage, removeStage } from "./arrange.command.ts";
import { Stages } from "./stages.view.tsx";
import { routes } from "../routes.ts";

type StagesVisit = Visit<"/participer/instruction/demarche/:process/etapes", Visitor>;

/** The stages of a process, in order: moved, removed, and the way to change or add one. */
export default page("processes/stages", routes.editStages, {
  access: agent,

  get: (visit) => show(visit),

  async post(visit) {
    const { db, params, visitor } = visit;
    const process = await findManaged(db, params.process, visitor);
    const form = await visit.form();
    // "up:<position>:<stage>": the button says what stands in the row it is in.
    const [act, at, stageId = ""] = (form["act"] ?? "").split(":");
    const asked = { process, stageId, by: visitor.id };
    const from = Number(at);
    const done = act === "remove" ? await removeStage(db, asked) : await moveStage(db, asked, from, act === "up" ? from - 1 : from + 1);
    if (!done.ok) return show(visit, done.problem);
    return { redirect: withQuery(routes.editStages.href(params), { fait: act === "remove" ? "retire" : "deplace" }) };
  },
});

async function show({ db, params, visitor, locale, now, url }: StagesVisit, problem: "changed" | "published" | "used" | null = null) {
  const process = await findManaged(db, params.process, visitor);
  return {
    title: `${manageTexts[locale].tabs.editStages}, ${process.title}`,
    status: problem ? (409 as const) : (200 as const),
    robots: "noindex" as const,
    body: <Stages process={process} now={now} done={problem ? null : url.searchParams.get("fait")} problem={problem} />,
  };
}
