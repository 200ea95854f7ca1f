import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { csvResponse, jsonResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import type { Point } from "../charts/progress-chart.tsx";
import { published, unitNames } from "../datasets/amount.ts";
import { figuresOf } from "../figures/figures.query.ts";
import { readProgress } from "../strategy/progress.query.ts";
import { routes } from "../routes.ts";
import { type KnownIndicator, readIndicators } from "../series/indicators.query.ts";
import type { Target } from "../strategy/strategy.query.ts";
import { followTarget } from "./followed.query.ts";
import { findObjective } from "../strategy/objective.query.ts";
import { plannedOn } from "../status.ts";

/** A point of the curve as open data: what was reached, since a day where the target counts from one, and what was planned; a share from 0 to 1. */
interface Step {
  readonly indicateur: string;
  readonly jour: string;
  readonly atteint: number;
  readonly prevu: number;
  readonly cible: number;
  readonly unite: string;
  readonly echeance: string;
  readonly compte_depuis: string | null;
}

/** @throws NotFound */
async function stepsOf({ db, offers, params, now }: Pick<Visit<"/objectifs/:slug/mesures">, "db" | "offers" | "params" | "now">): Promise<Step[]> {
  const found = await findObjective(db, params.slug);
  if (!found) throw new NotFound();
  const [indicators, figures] = await Promise.all([readIndicators(db, offers), figuresOf(db, { kind: "metropolis", id: null })]);
  const today = dayOf(now);
  const stated = await readProgress(db, found.objective.targets, figures, today);
  const followed = await Promise.all([...stated.values()].map((one) => followTarget(db, one, indicators, today)));
  return followed.flatMap(({ stated: { target }, reached, indicator }) => (indicator ? reached.map((point) => stepOf(target, point, indicator.unit)) : []));
}

function stepOf(target: Target, { day, value }: Point, unit: KnownIndicator["unit"]): Step {
  return {
    indicateur: target.indicator,
    jour: day,
    atteint: published(value, unit)!,
    prevu: published(plannedOn(target, day), unit)!,
    cible: published(target.value, unit)!,
    unite: unitNames[unit],
    echeance: target.deadline,
    compte_depuis: target.counted_from,
  };
}

const columns = {
  indicateur: ({ indicateur }: Step) => indicateur,
  jour: ({ jour }: Step) => jour,
  atteint: ({ atteint }: Step) => atteint,
  prevu: ({ prevu }: Step) => prevu,
  cible: ({ cible }: Step) => cible,
  unite: ({ unite }: Step) => unite,
  echeance: ({ echeance }: Step) => echeance,
  compte_depuis: ({ compte_depuis }: Step) => compte_depuis,
};

const csv = page("governance/objective", routes.objectiveCsv, {
  access: anyone,
  get: async (visit) => csvResponse(columns, await stepsOf(visit), { filename: `${visit.params.slug}.csv`, bom: true }),
});

const json = page("governance/objective", routes.objectiveJson, {
  access: anyone,
  get: async (visit) => jsonResponse(await stepsOf(visit)),
});

export const objectiveDownloads: readonly Page[] = [csv, json];
