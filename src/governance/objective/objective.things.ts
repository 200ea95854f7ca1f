import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Thing, ThingKind } from "#thread";
import { figuresOf } from "../figures/figures.query.ts";
import { findObjective } from "../strategy/objective.query.ts";
import { readProgress } from "../strategy/progress.query.ts";
import { sayValue } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import { readIndicators } from "../series/indicators.query.ts";
import { type Objective, readStrategies, type Target } from "../strategy/strategy.query.ts";

/** An objective on the thread: what it promises, and where it stands as it was last measured. */
export const objectiveThings: ThingKind = {
  kind: "objective",
  verb: "show",
  label: { fr: "un objectif", en: "an objective", nl: "een doelstelling" },
  page: { path: routes.objective, find: async (db, { slug = "" }) => (await findObjective(db, slug))?.objective.id ?? null },
  async find(db, ids, locale, offers) {
    const wanted = new Set(ids);
    const holding = sql`s.id in (
      select p.strategy_id from governance.objective o join governance.priority p on p.id = o.priority_id where o.id::text = any(${ids}::text[]))`;
    const strategies = await readStrategies(db, holding);
    const objectives = strategies.flatMap(({ priorities }) => priorities.flatMap((priority) => priority.objectives)).filter(({ id }) => wanted.has(id));
    const things = await Promise.all(objectives.map(async (one) => [one.id, await thingOf(db, one, locale, offers)] as const));
    return new Map(things);
  },
};

async function thingOf(db: Db, { slug, title, targets: [target] }: Objective, locale: Locale, offers: AllOffers): Promise<Thing> {
  const standing = target && (await standingOf(db, target, locale, offers));
  return { title, href: routes.objective.href({ slug }), day: null, progress: standing?.over ? "done" : "now", state: standing?.said };
}

/** "En avance, 18 sur 40": by the first target, the others explain it. */
async function standingOf(db: Db, target: Target, locale: Locale, offers: AllOffers): Promise<{ said: string; over: boolean } | null> {
  const figures = await figuresOf(db, { kind: "metropolis", id: null });
  const figure = figures.get(target.indicator);
  const indicator = (await readIndicators(db, offers)).find(({ id }) => id === target.indicator);
  if (!figure || !indicator) return null;
  const { reached, status } = (await readProgress(db, [target], figures, figure.asOf)).get(target.id)!.progress;
  if (reached === null || status === null) return null;
  const t = governanceTexts[locale];
  const [now, aim] = [sayValue(reached, indicator.unit, locale), sayValue(target.value, indicator.unit, locale)];
  return { said: `${t.statuses[status]}, ${t.objective.reachedOf(now, aim)}`, over: figure.asOf >= target.deadline };
}
