import { act, conflict, done, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent, findManagedStage } from "../process.gate.ts";
import { isPublic } from "../process.ts";
import { routes } from "../routes.ts";
import { findWarnings } from "../manage/warnings.query.ts";
import { phaseOf } from "../stage.ts";
import { dateValues } from "../stage-edit/stage-edit.form.ts";
import { changeDates } from "./change-dates.command.ts";
import { listChanges } from "./stage-changes.query.ts";
import { type DatesChange, readDatesChange } from "./stage-dates.form.ts";
import { stageDatesTexts } from "./stage-dates.texts.ts";
import { StageDates, type StageDatesProps } from "./stage-dates.view.tsx";

async function findDates(visit: VisitOf<typeof routes.stageDates>, mine: DatesChange | null = null) {
  const { db, params, visitor, now } = visit;
  const { process, stage } = await findManagedStage(db, params.stage, visitor);
  const [changes, warnings] = await Promise.all([listChanges(db, { stageId: stage.id }), findWarnings(visit, process, stage)]);
  return { process, stage, changes, warnings, phase: phaseOf(stage, now), mine } satisfies Omit<StageDatesProps, "form">;
}

/** Which field is wrong. */
const fields = { past: "closes", pastOpening: "opens", order: "closes", same: "closes", notOpen: "act", notAhead: "act" } as const;

/** Extending, closing early, moving: only with a reason that everybody reads. */
export default act("processes/stage-dates", routes.stageDates, {
  access: agent,
  find: (visit) => findDates(visit),
  values: (_, { stage }) => ({ act: "change", ...dateValues(stage), version: String(stage.version) }),

  show({ locale, params }, place, form) {
    // Nothing was announced yet: its dates are a part of its form.
    if (!isPublic(place.process.state)) return { redirect: routes.editStage.href(params) };
    return { title: stageDatesTexts[locale].title(place.stage.title), robots: "noindex", body: <StageDates {...place} form={form} /> };
  },

  read: (form, _, { phase }) => readDatesChange(form, phase === "next"),

  async run(visit, { process, stage }, dates) {
    const { db, visitor, locale, offers } = visit;
    const t = stageDatesTexts[locale];
    const changed = await changeDates(db, process, stage, dates, { by: visitor.id, plugs: offers.processPlugs });
    if (changed.ok) return done(routes.editStages.href({ process: process.slug }), "dates");
    // The page says that all is over.
    if (changed.problem === "over") return conflict({});
    if (changed.problem === "changed") return conflict(t.conflict, t.conflictSays, { thing: await findDates(visit, dates) });
    return wrong({ [fields[changed.problem]]: t.problems[changed.problem] });
  },
});
