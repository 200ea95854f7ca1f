import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { knotsOf, walkThread } from "#thread";
import { figureOn, figuresOf, historyOf } from "../figures/figures.query.ts";
import { dayOf } from "../figures/measure.job.ts";
import { readProgress } from "../figures/progress.query.ts";
import { type KnownIndicator, readIndicators } from "../series/all-indicators.ts";
import { routes } from "../routes.ts";
import type { Target } from "../strategy/strategy.query.ts";
import { plannedPoints, reachedPoints } from "./curve.ts";
import { findObjective } from "./objective.query.ts";
import { ShowObjective } from "./objective.view.tsx";

const whole = { kind: "metropolis", id: null } as const;

/** One objective: each target against its planned path, and what hangs from it on the thread. */
export default page("governance/objective", routes.objective, {
  access: anyone,

  async get(visit) {
    const { db, offers, locale, params } = visit;
    const found = await findObjective(db, params.slug);
    if (!found) throw new NotFound();
    const { objective, strategy } = found;
    const indicators = await readIndicators(db, offers);
    const [targets, thread] = await Promise.all([
      Promise.all(objective.targets.map((target) => followTarget(visit, target, indicators))),
      walkThread(db, offers, { kind: "objective", id: objective.id }, locale),
    ]);
    const knots = thread.links.length > 0 ? knotsOf(thread, locale) : [];
    const editable = can(visit.visitor, "governance.edit", {});
    const done = visit.url.searchParams.get("fait") === "modifie";
    return { title: objective.title, body: <ShowObjective {...{ objective, strategy, targets, knots, editable, done }} /> };
  },
});

async function followTarget({ db, now }: Visit, target: Target, indicators: readonly KnownIndicator[]) {
  const today = dayOf(now);
  const figures = await figuresOf(db, whole);
  const progress = await readProgress(db, target, figures, today);
  const [history, then] = await Promise.all([
    historyOf(db, target.indicator, whole, target.baseline_on, today),
    target.counted_from ? figureOn(db, target.indicator, whole, target.counted_from) : null,
  ]);
  const reached = reachedPoints(target, history, then, progress.reached, today);
  return { stated: { target, progress }, reached, planned: plannedPoints(target), indicator: indicators.find(({ id }) => id === target.indicator) };
}

export type Followed = Awaited<ReturnType<typeof followTarget>>;
