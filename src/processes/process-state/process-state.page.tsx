import { Forbidden } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../gate.ts";
import { leads } from "../team.ts";
import { whatLacks } from "../manage/lacks.query.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import type { ProcessSheet } from "../process.query.ts";
import { changeState, deleteDraft } from "./change-state.command.ts";
import { processStateTexts } from "./process-state.texts.ts";
import { ProcessStatePage, type ProcessStateProps } from "./process-state.view.tsx";
import { publishProcess } from "./publish.command.ts";
import { routes } from "../routes.ts";

type StateVisit = Visit<"/participer/instruction/demarche/:process/etat", Visitor>;

/** Rehearsing, publishing, closing, cancelling, deleting. */
export default page("processes/process-state", routes.processState, {
  access: agent,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const process = await findManaged(db, params.process, visitor);
    if (!(await leads(db, process, visitor))) throw new Forbidden();
    const form = await visit.form();
    const reason = (form["reason"] ?? "").trim();
    if (form["act"] === "cancel" && (reason.length < 10 || reason.length > 2000))
      return show(visit, { values: form, problems: { reason: processStateTexts[locale].problems.reason } }, 422);
    const done = await act(visit, process, form["act"] ?? "", reason);
    if (!done.ok) return show(visit, { problem: done.problem }, done.problem === "lacks" ? 422 : 409);
    if (form["act"] === "delete") return { redirect: routes.desk.href() };
    return { redirect: withQuery(routes.processState.href(params), { fait: "etat" }) };
  },
});

function act({ db, files, offers, locale, visitor }: StateVisit, process: ProcessSheet, name: string, reason: string) {
  const by = visitor.id;
  const teller = { by, plugs: offers.processPlugs };
  switch (name) {
    case "publish":
      return publishProcess(db, { files, offers, locale }, process, by);
    case "rehearse":
      return changeState(db, process, "rehearsal", teller);
    case "redraft":
      return changeState(db, process, "draft", teller);
    case "end":
      return changeState(db, process, "ended", teller);
    case "cancel":
      return changeState(db, process, "cancelled", teller, reason);
    case "delete":
      return deleteDraft(db, process, by);
    default:
      return { ok: false, problem: "not_from_there" } as const;
  }
}

async function show(visit: StateVisit, form: Partial<Pick<ProcessStateProps, "values" | "problems" | "problem">>, status: 200 | 409 | 422 = 200) {
  const { db, params, visitor, locale, offers, url } = visit;
  const process = await findManaged(db, params.process, visitor);
  const [mayChange, lacks] = await Promise.all([leads(db, process, visitor), whatLacks(db, process, offers.stagePlugs, locale)]);
  const done = status === 200 ? url.searchParams.get("fait") : null;
  const body = <ProcessStatePage process={process} mayChange={mayChange} lacks={lacks} done={done} {...form} />;
  return { title: `${manageTexts[locale].tabs.processState}, ${process.title}`, status, robots: "noindex" as const, body };
}
