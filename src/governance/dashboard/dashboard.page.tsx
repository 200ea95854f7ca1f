import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { type Part, qpv, readTerritory } from "#territory";
import { strategist } from "../edit/gate.ts";
import { figuresBy, figuresOf, figuresOfCommunes } from "../figures/figures.query.ts";
import { readAllProgress, type TargetProgress } from "../strategy/progress.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { type KnownIndicator, readIndicators } from "../series/indicators.query.ts";
import { routes } from "../routes.ts";
import { type TargetCourse, followTarget } from "../objective/followed.query.ts";
import { listStrategies, type Strategy } from "../strategy/strategy.query.ts";
import { underWay } from "../strategy/under-way.ts";
import { contributionsOf } from "./contributions.query.ts";
import { readCurves, readPartCurves } from "./curves.query.ts";
import { Dashboard } from "./dashboard.view.tsx";
import { PartDashboard } from "./part.view.tsx";

const metropolis = page("governance/dashboard", routes.dashboard, {
  access: anyone,

  async get({ db, offers, locale, now, url, visitor }) {
    const today = dayOf(now);
    const chosen = (await readTerritory(db)).communeBySlug(url.searchParams.get("commune") ?? "");
    if (chosen) return { redirect: routes.commune.href({ slug: chosen.slug }) };
    const map = offers.indicators.find(({ headline }) => headline) ?? null;
    const [told, territory, communes, curves] = await Promise.all([
      tellStrategy({ db, offers }, today),
      readTerritory(db),
      map ? figuresBy(db, map.id, "commune") : [],
      map && readCurves(db, map.id, today),
    ]);
    const alternates = { "text/csv": routes.dashboardCsv.href(), "application/json": routes.dashboardJson.href() };
    const body = <Dashboard {...told} {...{ territory, communes, curves, map, today }} measures={strategist(visitor)} />;
    return { title: governanceTexts[locale].dashboard.title, alternates, wide: true, body };
  },
});

/** The strategy under way, today's figures, and where they stand to what it promised. */
async function tellStrategy({ db, offers }: Pick<Visit, "db" | "offers">, today: string) {
  const [strategies, figures, indicators] = await Promise.all([
    listStrategies(db),
    figuresOf(db, { kind: "metropolis", id: null }),
    readIndicators(db, offers),
  ]);
  const strategy = underWay(strategies, today);
  const stated = strategy ? await readAllProgress(db, strategy, figures, today) : new Map<string, TargetProgress>();
  return { strategy, figures, indicators, stated, followed: await followFirst(db, strategy, { stated, indicators, today }) };
}

interface PartFigures {
  readonly stated: ReadonlyMap<string, TargetProgress>;
  readonly indicators: readonly KnownIndicator[];
  readonly today: string;
}

/** The curves of the first objectives: the others are on their own pages. */
async function followFirst(db: Db, strategy: Strategy | null, { stated, indicators, today }: PartFigures): Promise<TargetCourse[]> {
  const objectives = strategy?.priorities.flatMap((priority) => priority.objectives) ?? [];
  const first = objectives.flatMap(({ targets: [target] }) => (target ? [stated.get(target.id)!] : [])).slice(0, 2);
  const followed = await Promise.all(first.map((one) => followTarget(db, one, indicators, today)));
  return followed.filter(({ reached, indicator }) => reached.length > 1 && indicator);
}

const commune = page("governance/dashboard", routes.commune, {
  access: anyone,

  async get(visit) {
    const { db, params, locale } = visit;
    const territory = await readTerritory(db);
    const found = territory.communeBySlug(params.slug);
    if (!found) throw new NotFound();
    const part = { kind: "commune", id: found.code } as const;
    const [known, whole, communes] = await Promise.all([readPart(visit, part), figuresOf(db, { kind: "metropolis", id: null }), figuresOfCommunes(db)]);
    const zones = territory.zonesOf(found, qpv);
    const measures = strategist(visit.visitor);
    const body = <PartDashboard {...known} {...{ name: found.name, part, territory, zones, measures }} commune={found} others={{ whole, communes }} />;
    return { title: governanceTexts[locale].named(governanceTexts[locale].dashboard.title, found.name), body };
  },
});

const zone = page("governance/dashboard", routes.zone, {
  access: anyone,

  async get(visit) {
    const { db, params, locale } = visit;
    const territory = await readTerritory(db);
    const found = territory.zones(qpv).find(({ id }) => id === params.id);
    if (!found) throw new NotFound();
    const part = { kind: "zone", id: found.id } as const;
    const own = { name: found.name, part, territory, zones: [], measures: strategist(visit.visitor) };
    const body = <PartDashboard {...(await readPart(visit, part))} {...own} />;
    return { title: governanceTexts[locale].named(governanceTexts[locale].dashboard.title, found.name), body };
  },
});

async function readPart({ db, offers, now }: Visit, part: Part) {
  const today = dayOf(now);
  const indicators = (await readIndicators(db, offers)).filter(({ granularity }) => granularity.includes(part.kind));
  const ids = indicators.map(({ id }) => id);
  const figures = figuresOf(db, part);
  const [known, curves, contributions] = await Promise.all([
    figures,
    readPartCurves(db, ids, part, today),
    figures.then((found) => contributionsOf(db, part, found, today)),
  ]);
  return { today, indicators, figures: known, curves, contributions };
}

export const dashboardPages: readonly Page[] = [metropolis, commune, zone];
