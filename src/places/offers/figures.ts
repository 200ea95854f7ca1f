import { formatNumber, plural } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import type { HomeFigure, MapCount, SlotContext } from "#territory";
import { countByCommune } from "../directory/directory.query.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { countTotals, knowsZones, type Totals } from "./open-now.query.ts";

export const mapCount: MapCount = {
  order: 10,
  key: "places",
  glass: "place",
  label: { fr: texts.fr.offers.mapLabel, en: texts.en.offers.mapLabel, nl: texts.nl.offers.mapLabel },
  describe: (count, locale) => plural(count, locale, texts[locale].places),
  href: ({ code }) => withQuery(routes.directory.href(), { commune: code }),
  count: ({ db }) => countByCommune(db),
};

/** The four figures of one page come from one count. */
const counted = new WeakMap<SlotContext, Promise<Totals>>();
function totalsFor(context: SlotContext): Promise<Totals> {
  let totals = counted.get(context);
  if (!totals) counted.set(context, (totals = countTotals(context.db, context.territory, dayOf(context.now))));
  return totals;
}

function figure(
  order: number,
  address: Record<string, string>,
  say: (totals: Totals, context: SlotContext) => { value: string; label: string } | null,
): HomeFigure {
  return {
    order,
    async measure(context) {
      const totals = await totalsFor(context);
      const said = totals.open > 0 ? say(totals, context) : null;
      return said && { ...said, href: withQuery(routes.directory.href(), { genre: "ouverts", ...address }), source: texts[context.locale].offers.source };
    },
  };
}

export const homeFigures: readonly HomeFigure[] = [
  figure(10, {}, ({ open }, { locale }) => ({ value: formatNumber(open, locale), label: plural(open, locale, texts[locale].offers.figureOpen) })),
  figure(20, { mediation: "1" }, ({ mediation, open }, { locale }) => {
    const t = texts[locale].offers;
    const share = formatNumber(mediation / open, locale, { style: "percent", maximumFractionDigits: 0 });
    return { value: t.outOf(formatNumber(mediation, locale), formatNumber(open, locale)), label: t.figureMediation(share) };
  }),
  figure(30, { qpv: "1" }, ({ in_qpv, open }, { locale, territory }) => {
    const t = texts[locale].offers;
    return knowsZones(territory) ? { value: t.outOf(formatNumber(in_qpv, locale), formatNumber(open, locale)), label: t.figureQpv } : null;
  }),
  figure(40, {}, ({ communes }, { locale, territory }) => {
    const t = texts[locale].offers;
    return { value: t.outOf(formatNumber(communes, locale), formatNumber(territory.communes.length, locale)), label: t.figureCommunes };
  }),
];
