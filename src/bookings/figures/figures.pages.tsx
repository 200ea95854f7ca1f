import { protectTable } from "#engines/disclosure/small-cells.ts";
import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { bookingsTexts } from "../bookings.texts.ts";
import { findKeptPlaces } from "../edit/owners.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { findFigures, findServed, monthOf } from "./figures.query.ts";
import { endings } from "./figures.ts";
import { figureTexts } from "./figures.texts.ts";
import { FiguresPage } from "./figures.view.tsx";
import { shareOf } from "./occupation.ts";

type FiguresVisit = Visit<string, Visitor>;

/** A month of one place, for whoever keeps it. Whole months alone: a day more or less would tell of whoever came on it. */
const figures = page("bookings/figures", routes.figures, {
  access: keeper,
  async get(visit) {
    const { db, locale, now } = visit;
    const { place, places, month } = await askedOf(visit);
    const t = figureTexts[locale];
    const found = place && (await findFigures(db, place.id, monthOf(month)));
    const served = place ? await servedOf(visit, place.id, month) : [];
    return {
      title: place ? t.of(place.name) : t.title,
      robots: "noindex",
      body: <FiguresPage place={place} places={places} month={month} months={monthsUntil(dayOf(now))} figures={found} served={served} />,
    };
  },
});

const figuresCsv = page("bookings/figures", routes.figuresCsv, {
  access: keeper,
  async get(visit) {
    const { db, locale } = visit;
    const { place, month } = await askedOf(visit);
    const t = figureTexts[locale];
    const found = place ? (await findFigures(db, place.id, monthOf(month))).lines : [];
    type Line = (typeof found)[number];
    const rounded = (value: number | null, digits: number) => (value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits);
    const columns = {
      [t.columns.what]: ({ name }: Line) => name,
      [t.columns.kind]: ({ kind }: Line) => bookingsTexts[locale].kinds[kind],
      [t.columns.open]: ({ open }: Line) => rounded(open, 2),
      [t.columns.booked]: ({ booked }: Line) => rounded(booked, 2),
      [t.columns.share]: (line: Line) => rounded(shareOf(line), 4),
      [t.columns.bookings]: ({ bookings }: Line) => bookings,
      [t.columns.arrived]: ({ arrived }: Line) => arrived,
      ...Object.fromEntries(endings.map((one) => [t.endings[one], ({ ended }: Line) => ended[one]])),
      [t.columns.breakdowns]: ({ breakdowns }: Line) => breakdowns,
    };
    return csvResponse(columns, found, { filename: `reservations-${month}.csv`, bom: true });
  },
});

async function askedOf({ db, visitor, url, now }: FiguresVisit) {
  const wanted = url.searchParams.get("lieu");
  const places = await findKeptPlaces(db, visitor, wanted);
  const asked = url.searchParams.get("mois") ?? "";
  const month = isDayOfThisCentury(`${asked}-01`) ? asked : dayOf(now).slice(0, 7);
  return { places, place: places.find(({ id }) => id === wanted) ?? places[0] ?? null, month };
}

/** This month, the next and the eleven before, the latest first. */
function monthsUntil(today: string): string[] {
  const months = [addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7)];
  while (months.length < 13) months.push(addDays(`${months.at(-1)!}-01`, -1).slice(0, 7));
  return months;
}

async function servedOf({ db, locale }: FiguresVisit, placeId: string, month: string) {
  const [territory, rows] = await Promise.all([readTerritory(db), findServed(db, placeId, monthOf(month))]);
  const cells = rows.map(({ commune, persons }) => ({
    key: commune ?? "",
    name: commune === null ? figureTexts[locale].unsaid : (territory.communeByCode(commune)?.commune.name ?? commune),
    persons,
  }));
  return protectTable(cells, locale);
}

export const figuresPages = [figures, figuresCsv];
