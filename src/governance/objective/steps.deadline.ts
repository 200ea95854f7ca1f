import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Deadline, DueDate, Indicator } from "#territory";
import { sayValue } from "../figures/say-figure.ts";
import { promisedOn } from "./promised.query.ts";
import { routes } from "../routes.ts";
import type { Objective } from "../strategy/strategy.query.ts";

/** Further away it is a plan, not a date to keep in mind. */
const daysAhead = 366;

/** What objectives must have reached within a year: the next step of each target's path, or its end. */
export const steps: Deadline = {
  async list(context) {
    const { now, locale } = context;
    const [today, horizon] = [dayOf(now), dayOf(new Date(now.getTime() + daysAhead * 86_400_000))];
    const { strategies, indicators } = await promisedOn(context);
    return strategies.flatMap(({ priorities }) =>
      priorities.flatMap(({ objectives }) => objectives.flatMap((objective) => nextStep(objective, indicators, today, horizon, locale))),
    );
  },
};

/** An objective has one line, its first target's: the others explain it. */
function nextStep({ slug, title, targets }: Objective, indicators: ReadonlyMap<string, Indicator>, today: string, horizon: string, locale: Locale): DueDate[] {
  const [target] = targets;
  const indicator = target && indicators.get(target.indicator);
  if (!target || !indicator) return [];
  const step = [...target.path, { on: target.deadline, value: target.value }].find(({ on }) => today <= on && on <= horizon);
  if (!step) return [];
  const { unit, counted } = indicator;
  const value = sayValue(step.value, unit, locale);
  return [{ title, href: routes.objective.href({ slug }), day: step.on, what: unit === "count" ? `${value} ${counted[locale]}`.trim() : value }];
}
