import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { stageDefaults } from "../create/stage-defaults.texts.ts";
import { agent, findManaged } from "../gate.ts";
import type { ProcessSheet } from "../process.query.ts";
import { isStageKind, type StageKind } from "../stage.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { isAboutIdeas, settingValues, type Values } from "./settings.form.ts";
import { addStage } from "./stage-edit.command.ts";
import { type Problems, readStage, typedValues } from "./stage-edit.form.ts";
import { stageEditTexts } from "./stage-edit.texts.ts";
import { ChooseKind, NewStage } from "./stage-edit.view.tsx";
import { routes } from "../routes.ts";

type NewVisit = Visit<"/participer/instruction/demarche/:process/etapes/nouvelle", Visitor>;

/** A stage more: first its kind, then what it says. */
export default page("processes/stage-edit", routes.newStage, {
  access: agent,

  async get(visit) {
    const { url, locale } = visit;
    const kind = url.searchParams.get("kind");
    const process = await find(visit);
    if (isStageKind(kind)) return show(visit, process, kind, usualValues(process, kind, visit));
    return { title: stageEditTexts[locale].newTitle, robots: "noindex", body: <ChooseKind process={process} problems={{}} /> };
  },

  async post(visit) {
    const { db, visitor, locale, offers } = visit;
    const t = stageEditTexts[locale];
    const [process, input] = await Promise.all([find(visit), visit.formInput()]);
    const kind = input.text["kind"];
    if (!isStageKind(kind))
      return { title: t.newTitle, status: 422, robots: "noindex", body: <ChooseKind process={process} problems={{ kind: t.problems.kind }} /> };
    const read = readStage(input, { kind, settings: {}, rules: true, dates: true }, t);
    const reason = (input.text["reason"] ?? "").trim();
    const unsaid = process.state === "published" && (reason.length < 10 || reason.length > 2000) ? { reason: t.problems.reason } : null;
    if (!read.ok || unsaid) return show(visit, process, kind, typedValues(input), { ...(read.ok ? {} : read.problems), ...unsaid });
    const { words, rules, dates } = read.value;
    const typed = { kind, words, rules: rules!, dates: dates!, reason: process.state === "published" ? reason : null };
    const added = await addStage(db, process, typed, { by: visitor.id, plugs: offers.processPlugs });
    if (added.ok) return { redirect: withQuery(routes.editStages.href({ process: process.slug }), { fait: "ajoute" }) };
    return show(visit, await find(visit), kind, typedValues(input), added.problem === "past" ? { opens: t.problems.past } : { reason: t.problems.reason });
  },
});

/** @throws NotFound also for a process that is over: nothing begins in it any more. */
async function find({ db, params, visitor }: NewVisit): Promise<ProcessSheet> {
  const process = await findManaged(db, params.process, visitor);
  if (process.state === "ended" || process.state === "cancelled") throw new NotFound();
  return process;
}

/** It begins the day after the last stage ends. */
function usualValues({ stages }: ProcessSheet, kind: StageKind, { now, locale }: NewVisit): Values {
  const ends = stages.map(({ opensAt, closesAt }) => (closesAt ?? opensAt).getTime());
  const first = addDays(dayOf(new Date(Math.max(now.getTime(), ...ends))), 1);
  return { criteria: "", ...stageDefaults[locale][kind], opens: `${first}T09:00`, closes: `${addDays(first, 30)}T23:59`, ...settingValues(kind, {}) };
}

function show({ locale }: NewVisit, process: ProcessSheet, kind: StageKind, values: Values, problems?: Problems) {
  const body = <NewStage process={process} kind={kind} ideas={isAboutIdeas(kind)} values={values} problems={problems ?? {}} />;
  return { title: stageEditTexts[locale].newTitle, status: problems ? (422 as const) : (200 as const), robots: "noindex" as const, body };
}
