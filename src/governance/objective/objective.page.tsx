import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { knotsOf, oembedOf, walkThread } from "#thread";
import { strategist } from "../edit/gate.ts";
import { editTexts } from "../edit/edit.texts.ts";
import { figuresOf } from "../figures/figures.query.ts";
import { readProgress } from "../strategy/progress.query.ts";
import { readIndicators } from "../series/indicators.query.ts";
import { routes } from "../routes.ts";
import { listVersions } from "../strategy/version.query.ts";
import { communesToward, followTarget } from "./followed.query.ts";
import { findObjective } from "../strategy/objective.query.ts";
import { ShowObjective } from "./objective.view.tsx";
import { versionsTouching } from "./objective-history.view.tsx";
import { mostOnThread } from "../thread-band.view.tsx";

/** One objective: each target against its planned path, what changed of it and why, and what hangs from it on the thread. */
export default page("governance/objective", routes.objective, {
  access: anyone,

  async get(visit) {
    const { db, offers, locale, params, now, visitor } = visit;
    const found = await findObjective(db, params.slug);
    if (!found) throw new NotFound();
    const { objective, strategy } = found;
    const ref = { kind: "objective", id: objective.id };
    const [indicators, figures] = await Promise.all([readIndicators(db, offers), figuresOf(db, { kind: "metropolis", id: null })]);
    const today = dayOf(now);
    const stated = await readProgress(db, objective.targets, figures, today);
    const [territory, communes, targets, thread, versions] = await Promise.all([
      readTerritory(db),
      communesToward(db, objective.targets[0], indicators),
      Promise.all([...stated.values()].map((one) => followTarget(db, one, indicators, today))),
      walkThread(db, offers, ref, locale, { own: true, most: mostOnThread }),
      listVersions(db, strategy.id),
    ]);
    const knots = thread.links.length > 0 ? knotsOf(thread, locale, ref) : [];
    const touched = versionsTouching(objective.id, versions);
    const editable = can(visitor, "governance.edit", {});
    const alternates = {
      ...{ "text/csv": routes.objectiveCsv.href(params), "application/json": routes.objectiveJson.href(params) },
      ...oembedOf(visit, routes.objective.href(params)),
    };
    const body = (
      <ShowObjective
        {...{ objective, strategy, targets, communes, knots, cut: thread.cut, touched, indicators, territory, editable, figures }}
        measures={strategist(visitor)}
      />
    );
    return { title: objective.title, alternates, says: { modifie: editTexts[locale].done }, body };
  },
});
