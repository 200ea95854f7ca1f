import { formatNumber } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import type { HomeFigure } from "#territory";
import { figuresOf } from "../figures/figures.query.ts";
import { readProgress } from "../strategy/progress.query.ts";
import { underWay } from "../strategy/under-way.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import { promisedOn } from "./promised.query.ts";

/** A house has forty windows at most. */
const mostWindows = 40;

/** The first thing counted that the current strategy promises, one window for each: 17 / 40. */
export const promise: HomeFigure = {
  order: 5,
  async measure(context) {
    const { db, now, locale } = context;
    const today = dayOf(now);
    const { strategies, indicators } = await promisedOn(context);
    const objectives = underWay(strategies, today)?.priorities.flatMap((priority) => priority.objectives) ?? [];
    for (const { slug, title, targets } of objectives) {
      const target = targets.find(({ indicator, direction }) => indicators.get(indicator)?.unit === "count" && direction === "up");
      if (!target) continue;
      const figures = await figuresOf(db, { kind: "metropolis", id: null });
      const { reached } = (await readProgress(db, [target], figures, today)).get(target.id)!.progress;
      if (reached === null) continue;
      const windows = target.value <= mostWindows ? { lit: Math.min(Math.max(reached, 0), target.value), of: target.value } : undefined;
      return {
        value: `${formatNumber(reached, locale)} / ${formatNumber(target.value, locale)}`,
        label: title,
        ...(windows ? { windows } : {}),
        href: routes.objective.href({ slug }),
        source: governanceTexts[locale].dashboard.title,
      };
    }
    return null;
  },
};
