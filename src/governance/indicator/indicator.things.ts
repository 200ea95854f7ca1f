import type { ThingKind } from "#thread";
import { figuresOf } from "../figures/figures.query.ts";
import { sayValue, worthOf } from "../figures/say-figure.ts";
import { routes } from "../routes.ts";
import { readIndicators } from "../series/indicators.query.ts";

/** An indicator on the thread, with its figure of today: what something else is measured by. */
export const indicatorThings: ThingKind = {
  kind: "indicator",
  verb: "show",
  label: { fr: "un indicateur", en: "an indicator", nl: "een indicator" },
  async find(db, ids, locale, offers) {
    const [indicators, figures] = await Promise.all([readIndicators(db, offers), figuresOf(db, { kind: "metropolis", id: null })]);
    const wanted = indicators.filter(({ id }) => ids.includes(id));
    return new Map(
      wanted.map(({ id, title, unit }) => {
        const figure = figures.get(id);
        const state = figure && figure.value !== null ? sayValue(worthOf(figure, unit), unit, locale) : undefined;
        return [id, { title: title[locale], href: routes.indicator.href({ id }), day: null, progress: "now", state }];
      }),
    );
  },
};
