import { protectTable } from "#engines/disclosure/small-cells.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory } from "#territory";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { findBorrowers, findParties, findTotals, findYears, type Party, type Period } from "./figures.query.ts";
import { figureTexts } from "./figures.texts.ts";
import { Figures } from "./figures.view.tsx";

async function askedOf({ db, url, now }: Pick<Visit, "db" | "url" | "now">): Promise<{ year: number; years: number[]; period: Period }> {
  const current = Number(dayOf(now).slice(0, 4));
  const years = [...new Set([current, ...(await findYears(db))])].toSorted((a, b) => b - a);
  const asked = Number(url.searchParams.get("annee"));
  const year = years.includes(asked) ? asked : current;
  return { year, years, period: { first: `${year}-01-01`, last: `${year}-12-31` } };
}

/** People are counted by whole months: a day more would tell of whoever borrowed on it. */
function untilLastMonth({ first, last }: Period, today: string): Period {
  const end = addDays(`${today.slice(0, 7)}-01`, -1);
  return { first, last: end < last ? end : last };
}

/** Who lends to whom, in a year. */
const figures = page("loans/figures", routes.figures, {
  access: anyone,
  async get(visit) {
    const { db, locale, url } = visit;
    const { period, ...asked } = await askedOf(visit);
    const [territory, parties, totals, borrowers] = await Promise.all([
      readTerritory(db),
      findParties(db, period),
      findTotals(db, period),
      findBorrowers(db, untilLastMonth(period, dayOf(visit.now))),
    ]);
    const cells = borrowers.map(({ commune, persons }) => ({
      key: commune ?? "",
      name: commune === null ? figureTexts[locale].unsaid : (territory.communeByCode(commune)?.commune.name ?? commune),
      persons,
    }));
    return {
      title: figureTexts[locale].title,
      description: figureTexts[locale].lead,
      ...(isNarrowed(url) && { robots: "noindex" as const }),
      body: <Figures {...asked} parties={parties} totals={totals} borrowers={protectTable(cells, locale)} />,
    };
  },
});

const figuresCsv = page("loans/figures", routes.figuresCsv, {
  access: anyone,
  async get(visit) {
    const { year, period } = await askedOf(visit);
    const c = figureTexts[visit.locale].columns;
    const general = loansTexts[visit.locale];
    const columns = {
      [c.name]: ({ name }: Party) => name,
      [c.kind]: ({ kind }: Party) => general.borrowers[kind],
      [c.lent]: ({ lent }: Party) => lent,
      [c.borrowed]: ({ borrowed }: Party) => borrowed,
    };
    return csvResponse(columns, await findParties(visit.db, period), { filename: `prets-${year}.csv`, bom: true });
  },
});

export const figuresPages = [figures, figuresCsv];
