import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone } from "#platform/web/visitor.ts";
import { qpv, readTerritory } from "#territory";
import { figuresBy, figuresOf } from "../figures/figures.query.ts";
import { dayOf } from "../figures/measure.job.ts";
import { readAllProgress } from "../figures/progress.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { readIndicators } from "../series/all-indicators.ts";
import { routes } from "../routes.ts";
import { listStrategies } from "../strategy/strategy.query.ts";
import { readCurves } from "./curves.query.ts";
import { allFigures, type StandingFigure } from "./dashboard.query.ts";
import { Dashboard } from "./dashboard.view.tsx";
import { PartDashboard } from "./part.view.tsx";

/** The figure whose map and curves the page shows. */
const shown = "places.opened";

const metropolis = page("governance/dashboard", routes.dashboard, {
  access: anyone,

  async get({ db, offers, locale, now, url }) {
    const today = dayOf(now);
    const chosen = (await readTerritory(db)).communeBySlug(url.searchParams.get("commune") ?? "");
    if (chosen) return { redirect: routes.commune.href({ slug: chosen.slug }) };
    const [territory, strategies, figures, communes, curves, indicators] = await Promise.all([
      readTerritory(db),
      listStrategies(db),
      figuresOf(db, { kind: "metropolis", id: null }),
      figuresBy(db, shown, "commune"),
      readCurves(db, shown),
      readIndicators(db, offers),
    ]);
    const current = strategies.find(({ starts_on, ends_on }) => starts_on <= today && today <= ends_on) ?? strategies[0] ?? null;
    const stated = current ? await readAllProgress(db, current, figures, today) : new Map();
    const map = indicators.find(({ id }) => id === shown) ?? null;
    const body = <Dashboard {...{ territory, strategy: current, stated, figures, communes, curves, map, indicators, today }} />;
    return { title: governanceTexts[locale].dashboard.title, alternates: { "text/csv": routes.dashboardCsv.href() }, wide: true, body };
  },
});

const commune = page("governance/dashboard", routes.commune, {
  access: anyone,

  async get({ db, offers, params, locale, now }) {
    const territory = await readTerritory(db);
    const found = territory.communeBySlug(params.slug);
    if (!found) throw new NotFound();
    const [figures, indicators] = await Promise.all([figuresOf(db, { kind: "commune", id: found.code }), readIndicators(db, offers)]);
    const zones = territory.zonesOf(found, qpv);
    const part = { kind: "commune", id: found.code } as const;
    const body = <PartDashboard {...{ name: found.name, part, territory, figures, zones, indicators, today: dayOf(now) }} commune={found} />;
    return { title: `${governanceTexts[locale].dashboard.title} : ${found.name}`, body };
  },
});

const zone = page("governance/dashboard", routes.zone, {
  access: anyone,

  async get({ db, offers, params, locale, now }) {
    const territory = await readTerritory(db);
    const found = territory.zones(qpv).find(({ id }) => id === params.id);
    if (!found) throw new NotFound();
    const [figures, indicators] = await Promise.all([figuresOf(db, { kind: "zone", id: found.id }), readIndicators(db, offers)]);
    const part = { kind: "zone", id: found.id } as const;
    const body = <PartDashboard {...{ name: found.name, part, territory, figures, zones: [], indicators, today: dayOf(now) }} />;
    return { title: `${governanceTexts[locale].dashboard.title} : ${found.name}`, body };
  },
});

const columns = {
  indicateur: ({ indicator }: StandingFigure) => indicator,
  territoire: ({ part_kind }: StandingFigure) => part_kind,
  code: ({ part_id }: StandingFigure) => part_id,
  valeur: ({ value }: StandingFigure) => value,
  sur: ({ of_value }: StandingFigure) => of_value,
  mesure: ({ measured_at }: StandingFigure) => measured_at,
};

const csv = page("governance/dashboard", routes.dashboardCsv, {
  access: anyone,
  get: ({ db }) =>
    csvResponse(columns, streamRows(db, allFigures(db)), { filename: "indicateurs.csv", bom: true, headers: { "access-control-allow-origin": "*" } }),
});

export const dashboardPages: readonly Page[] = [metropolis, commune, zone, csv];
