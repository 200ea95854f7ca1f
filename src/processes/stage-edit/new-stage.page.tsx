import { longText } from "#platform/web/form-input.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { agent, findManaged } from "../process.gate.ts";
import type { ProcessSheet } from "../process.query.ts";
import { routes } from "../routes.ts";
import { isStageKind, stageKinds } from "../stage.ts";
import { stageDefaults } from "../stage-defaults.texts.ts";
import { isAboutIdeas, settingValues } from "./settings.form.ts";
import { addStage, type NewStage } from "./stage-edit.command.ts";
import { readDates, readRules, readWords } from "./stage-edit.form.ts";
import { stageEditTexts } from "./stage-edit.texts.ts";
import { ChooseKind, NewStagePage } from "./stage-edit.view.tsx";

type NewStageVisit = VisitOf<typeof routes.newStage>;

/** A stage more: first its kind, then what it says. */
export default act("processes/stage-edit", routes.newStage, {
  access: agent,
  takes: longText,
  find: findRunning,
  values: usualValues,

  show({ locale }, process, form) {
    const kind = form.values["kind"];
    const body = isStageKind(kind) ? (
      <NewStagePage process={process} kind={kind} ideas={isAboutIdeas(kind)} form={form} />
    ) : (
      <ChooseKind process={process} form={form} />
    );
    return { title: stageEditTexts[locale].newTitle, robots: "noindex", body };
  },

  read: (form, _, { state }) => readNewStage(form, state === "published"),

  async run(visit, process, stage) {
    const { db, visitor, locale, offers } = visit;
    const { problems: t } = stageEditTexts[locale];
    const added = await addStage(db, process, stage, { by: visitor.id, plugs: offers.processPlugs });
    if (added.ok) return done(routes.editStages.href({ process: process.slug }), "ajoute");
    return wrong(added.problem === "past" ? { opens: t.past } : { reason: t.reason }, undefined, {}, await findRunning(visit));
  },
});

/** @throws NotFound also for a process that is over: nothing begins in it any more. */
async function findRunning({ db, params, visitor }: NewStageVisit): Promise<ProcessSheet> {
  const process = await findManaged(db, params.process, visitor);
  if (process.state === "ended" || process.state === "cancelled") throw new NotFound();
  return process;
}

/** It begins the day after the last stage ends. */
function usualValues({ url, now, locale }: NewStageVisit, { stages }: ProcessSheet): Values {
  const kind = url.searchParams.get("kind");
  if (!isStageKind(kind)) return {};
  const ends = stages.map(({ opensAt, closesAt }) => (closesAt ?? opensAt).getTime());
  const first = addDays(dayOf(new Date(Math.max(now.getTime(), ...ends))), 1);
  const dates = { opens: `${first}T09:00`, closes: `${addDays(first, 30)}T23:59` };
  return { kind, criteria: "", ...stageDefaults[locale][kind], ...dates, ...settingValues(kind, {}) };
}

function readNewStage(form: Reader, published: boolean): NewStage {
  const { problems: t } = stageEditTexts[form.locale];
  const kind = form.choice("kind", stageKinds, t.kind);
  return {
    kind,
    words: readWords(form),
    rules: readRules(form, kind, {}),
    dates: readDates(form),
    reason: published ? form.lines("reason", 10, 2000, t.reason) : null,
  };
}
