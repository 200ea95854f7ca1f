import type { Db } from "#platform/db/db.ts";
import { type Locale, isTyped } from "#platform/i18n/locale.ts";
import { addDays } from "#platform/time/day.ts";
import type { Indicator } from "#territory";
import type { CurvePoint, Thing, ThingKind } from "#thread";
import { figuresOf, historyOf } from "../figures/figures.query.ts";
import { sayValue, worthOf } from "../figures/say-figure.ts";
import { routes } from "../routes.ts";
import { readIndicators } from "../series/indicators.query.ts";

/** An indicator on the thread, with its figure of today: what something else is measured by. */
/** The months of a year and a half: enough to see which way it goes. Of persons none: a month may have had fewer than five. */
async function curveOf(db: Db, { id, unit }: Pick<Indicator, "id" | "unit">, until: string, locale: Locale): Promise<CurvePoint[] | undefined> {
  const past = await historyOf(db, id, { kind: "metropolis", id: null }, addDays(until, -550), until);
  const points = past.flatMap(({ day, ...amount }) => {
    const value = worthOf(amount, unit);
    return value === null ? [] : [{ day, value, said: sayValue(value, unit, locale) }];
  });
  return points.length > 1 ? points : undefined;
}

export const indicatorThings: ThingKind = {
  kind: "indicator",
  verb: "show",
  label: { fr: "un indicateur", en: "an indicator", nl: "een indicator" },
  page: { path: routes.indicator, find: async (_, { id = "" }) => id },
  async find(db, ids, locale, offers) {
    const [indicators, figures] = await Promise.all([readIndicators(db, offers), figuresOf(db, { kind: "metropolis", id: null })]);
    const wanted = indicators.filter(({ id }) => ids.includes(id));
    const things = wanted.map(async (indicator): Promise<[string, Thing]> => {
      const { id, title, unit, counted, persons } = indicator;
      const figure = figures.get(id);
      const said = figure && figure.value !== null ? { said: sayValue(worthOf(figure, unit), unit, locale), of: counted[locale] } : undefined;
      const curve = figure && !persons ? await curveOf(db, indicator, figure.asOf, locale) : undefined;
      return [id, { title: title[locale], lang: isTyped(title), href: routes.indicator.href({ id }), day: null, progress: "now", figure: said, curve }];
    });
    return new Map(await Promise.all(things));
  },
};
