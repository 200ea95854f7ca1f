import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManagedStage } from "../gate.ts";
import { isPublic } from "../process.ts";
import { phaseOf } from "../stage.ts";
import { changeDates } from "./change-dates.command.ts";
import { listChanges } from "./stage-changes.query.ts";
import { type Problems, readDatesChange, typedValues, type Values, valuesOf } from "./stage-dates.form.ts";
import { stageDatesTexts } from "./stage-dates.texts.ts";
import { StageDates, type StageDatesProps } from "./stage-dates.view.tsx";
import { routes } from "../routes.ts";

type DatesVisit = Visit<"/participer/instruction/etape/:stage/dates", Visitor>;

/** Extending, closing early, moving: only with a reason that everybody reads. */
export default page("processes/stage-dates", routes.stageDates, {
  access: agent,

  async get(visit) {
    const { process } = await find(visit);
    // Nothing was announced yet: its dates are a part of its form.
    return isPublic(process.state) ? show(visit, {}) : { redirect: routes.editStage.href(visit.params) };
  },

  async post(visit) {
    const { db, visitor, locale, now, offers } = visit;
    const t = stageDatesTexts[locale];
    const [{ process, stage }, input] = await Promise.all([find(visit), visit.formInput()]);
    const values = typedValues(input);
    const read = readDatesChange(input, phaseOf(stage, now) === "next", t);
    if (!read.ok) return show(visit, { values, problems: read.problems }, 422);
    const changed = await changeDates(db, process, stage, read.value, { by: visitor.id, plugs: offers.processPlugs });
    if (changed.ok) return { redirect: withQuery(routes.editStages.href({ process: process.slug }), { fait: "dates" }) };
    if (changed.problem === "over") return show(visit, { values }, 409);
    if (changed.problem !== "changed") return show(visit, { values, problems: problemsOf(changed.problem, t) }, 422);
    const { stage: standing } = await find(visit);
    return show(visit, { values: { ...values, version: String(standing.version) }, conflict: read.value }, 409);
  },
});

const find = ({ db, params, visitor }: DatesVisit) => findManagedStage(db, params.stage, visitor);

type Refused = "past" | "pastOpening" | "order" | "same" | "notOpen";

function problemsOf(problem: Refused, { problems: t }: (typeof stageDatesTexts)["fr"]): Problems {
  const field = { past: "closes", pastOpening: "opens", order: "closes", same: "closes", notOpen: "act" }[problem];
  return { [field]: t[problem] };
}

interface Form {
  values?: Values;
  problems?: Problems;
  conflict?: StageDatesProps["conflict"];
}

async function show(visit: DatesVisit, { values, problems, conflict }: Form, status: 200 | 409 | 422 = 200) {
  const { db, locale, now } = visit;
  const { process, stage } = await find(visit);
  const changes = await listChanges(db, { stageId: stage.id });
  const props = { process, stage, changes, phase: phaseOf(stage, now), values: values ?? valuesOf(stage), problems: problems ?? {} };
  return {
    title: stageDatesTexts[locale].title(stage.title),
    status,
    robots: "noindex" as const,
    body: <StageDates {...props} conflict={conflict} />,
  };
}
