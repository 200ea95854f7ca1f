import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { HomeFigure } from "../offers.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";

/** The metropolis itself, in the street of figures: after what rooms have to show. */
export const residents: HomeFigure = {
  order: 90,
  async measure({ territory: { metropolis, communes }, locale }) {
    const t = texts[locale];
    return {
      value: formatNumber(metropolis.population, locale),
      label: t.home.residents(plural(communes.length, locale, t.communesCount)),
      href: routes.communes.href(),
      source: t.home.residentsSource(metropolis.populationYear),
    };
  },
};
