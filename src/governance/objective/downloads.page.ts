import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { csvResponse, jsonResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { figuresOf } from "../figures/figures.query.ts";
import { dayOf } from "../figures/measure.job.ts";
import { readProgress } from "../figures/progress.query.ts";
import { routes } from "../routes.ts";
import { readIndicators } from "../series/all-indicators.ts";
import { followTarget } from "./followed.query.ts";
import { findObjective } from "./objective.query.ts";
import { plannedOn } from "./status.ts";

/** A point of the curve as open data: what was reached and what was planned, euros in cents, a share from 0 to 1. */
interface Step {
  readonly indicateur: string;
  readonly jour: string;
  readonly atteint: number;
  readonly prevu: number;
  readonly cible: number;
  readonly echeance: string;
}

/** @throws NotFound */
async function stepsOf({ db, offers, params, now }: Pick<Visit<"/objectifs/:slug/mesures">, "db" | "offers" | "params" | "now">): Promise<Step[]> {
  const found = await findObjective(db, params.slug);
  if (!found) throw new NotFound();
  const [indicators, figures] = await Promise.all([readIndicators(db, offers), figuresOf(db, { kind: "metropolis", id: null })]);
  const today = dayOf(now);
  const stated = await readProgress(db, found.objective.targets, figures, today);
  const followed = await Promise.all([...stated.values()].map((one) => followTarget(db, one, indicators, today)));
  return followed.flatMap(({ stated: { target }, reached }) =>
    reached.map(({ day, value }) => ({
      indicateur: target.indicator,
      jour: day,
      atteint: value,
      prevu: plannedOn(target, day),
      cible: target.value,
      echeance: target.deadline,
    })),
  );
}

const headers = { "access-control-allow-origin": "*" };
const columns = {
  indicateur: ({ indicateur }: Step) => indicateur,
  jour: ({ jour }: Step) => jour,
  atteint: ({ atteint }: Step) => atteint,
  prevu: ({ prevu }: Step) => prevu,
  cible: ({ cible }: Step) => cible,
  echeance: ({ echeance }: Step) => echeance,
};

const csv = page("governance/objective", routes.objectiveCsv, {
  access: anyone,
  get: async (visit) => csvResponse(columns, await stepsOf(visit), { filename: `${visit.params.slug}.csv`, bom: true, headers }),
});

const json = page("governance/objective", routes.objectiveJson, {
  access: anyone,
  get: async (visit) => jsonResponse(await stepsOf(visit), { headers }),
});

export const objectiveDownloads: readonly Page[] = [csv, json];
