import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { csvResponse, jsonResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { published, unitNames } from "../datasets/amount.ts";
import { figuresOf } from "../figures/figures.query.ts";
import { sayPart } from "../figures/part.ts";
import { routes } from "../routes.ts";
import { findIndicator } from "../series/indicators.query.ts";
import { linesFilters, readLinesWanted } from "./lines.filters.ts";
import { linesTexts } from "./lines.texts.ts";
import { ShowLines } from "./lines.view.tsx";

type LinesVisit = Pick<Visit<"/indicateurs/:id/lignes">, "db" | "offers" | "params" | "url" | "now" | "locale">;

/** The rows behind one figure of one part: they add up to it. Where they are public elsewhere, the way there. */
const show = list("governance/lines", routes.lines, {
  access: anyone,
  find,
  elsewhere: ({ lines, indicator, wanted, territory }) => (lines ? null : indicator.rows(wanted.part, territory).href),
  filters: linesFilters,
  size: 50,
  // Each room gives its rows in the order that says most of them: there is no other to ask for.
  async rows(_visit, { lines }, _asked, { limit, offset }) {
    const { lines: rows = [], total = 0, ...sum } = (await lines?.({ offset, ...(limit === null ? {} : { limit }) })) ?? {};
    return { rows, total, sum };
  },
  async show({ db, locale }, { indicator, territory, wanted, today, lines }, found) {
    const figures = wanted.day === today && wanted.after === null ? await figuresOf(db, wanted.part) : new Map();
    const props = { indicator, territory, wanted, found: lines && found, figure: figures.get(indicator.id) ?? null };
    const title = linesTexts[locale].title(indicator.title[locale], sayPart(wanted.part, territory));
    return { title, robots: "noindex", body: <ShowLines {...props} /> };
  },
});

/** @throws NotFound for an indicator or a part that does not exist. */
async function find({ db, offers, params, url, now, locale }: LinesVisit) {
  const indicator = await findIndicator(db, offers, params.id);
  const territory = await readTerritory(db);
  const today = dayOf(now);
  const wanted = readLinesWanted(url.searchParams, territory, today);
  if (!indicator || !wanted || !indicator.granularity.includes(wanted.part.kind)) throw new NotFound();
  const { part, day, after } = wanted;
  const lines = indicator.lines && ((range: { offset?: number; limit?: number }) => indicator.lines!(db, { part, day, after, territory, locale, ...range }));
  return { indicator, territory, wanted, today, lines };
}

/** Every line as files give it: euros where the house counts in cents. */
async function allLines(visit: LinesVisit & Pick<Visit, "settings">) {
  const { lines, indicator } = await find(visit);
  if (!lines) throw new NotFound();
  const { unit } = indicator;
  return (await lines({})).lines.map(({ title, href, commune, day, value, of }) => ({
    nom: title,
    adresse: href && publicAddress(visit.settings, href),
    commune,
    depuis: day,
    valeur: published(value, unit),
    sur: published(of ?? null, unit),
    unite: unitNames[unit],
  }));
}

type FileLine = Awaited<ReturnType<typeof allLines>>[number];

const columns = {
  nom: ({ nom }: FileLine) => nom,
  adresse: ({ adresse }: FileLine) => adresse,
  commune: ({ commune }: FileLine) => commune,
  depuis: ({ depuis }: FileLine) => depuis,
  valeur: ({ valeur }: FileLine) => valeur,
  sur: ({ sur }: FileLine) => sur,
  unite: ({ unite }: FileLine) => unite,
};

const csv = page("governance/lines", routes.linesCsv, {
  access: anyone,
  get: async (visit) => csvResponse(columns, await allLines(visit), { filename: `${visit.params.id}-lignes.csv`, bom: true }),
});

const json = page("governance/lines", routes.linesJson, {
  access: anyone,
  get: async (visit) => jsonResponse(await allLines(visit)),
});

export const linesPages: readonly Page[] = [...show, csv, json];
