import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Commune, Territory } from "#territory";
import { qpv } from "#territory";
import { firstPicture } from "./first-picture.query.ts";
import type { ProcessSheet, StageSheet } from "./process.query.ts";
import type { PluggedStage } from "./stage-plug.ts";
import { type StageJson, stageOf, stagesJson } from "./stages-json.query.ts";

/** What lists need of a process: not its long texts. */
export interface ListedProcess
  extends Pick<
    ProcessSheet,
    | "id"
    | "slug"
    | "title"
    | "summary"
    | "scale"
    | "ownerCommune"
    | "ownerService"
    | "envelopeCents"
    | "state"
    | "publishedAt"
    | "endedAt"
    | "communes"
    | "zones"
    | "picture"
  > {
  readonly stages: readonly PluggedStage[];
}

interface Row extends Omit<ListedProcess, "stages"> {
  readonly stages: readonly StageJson[];
}

/** Every process that outsiders see, with its stages. A metropolis has tens of them: they are read whole, and sorted by whoever asks. */
export async function listPublic(db: Db): Promise<ListedProcess[]> {
  const { rows } = await sql<Row>`
    select p.id, p.slug, p.title, p.summary, p.scale, p.owner_commune as "ownerCommune", p.owner_service as "ownerService",
      p.envelope_cents as "envelopeCents",
      p.state, p.published_at as "publishedAt", p.ended_at as "endedAt",
      array(select commune_code::text from processes.process_commune c where c.process_id = p.id order by 1) as communes,
      array(select zone_id::text from processes.process_zone z where z.process_id = p.id order by 1) as zones,
      ${firstPicture} as picture, ${stagesJson} as stages
    from processes.process p where p.state in ('published', 'ended', 'cancelled')
    order by p.published_at desc, p.id`.execute(db);
  return rows.map(({ stages, ...process }) => ({
    ...process,
    stages: stages.map((stage) => ({ ...stageOf(stage), process })),
  }));
}

/** Whether a process is for the people of a commune: the whole metropolis is, a neighbourhood is when it lies there. */
export function concerns({ scale, communes, zones }: Pick<ListedProcess, "scale" | "communes" | "zones">, commune: Commune, territory: Territory): boolean {
  if (scale === "metropolis") return true;
  if (scale === "communes") return communes.includes(commune.code);
  return territory.zones(qpv).some((zone) => zones.includes(zone.id) && zone.communes.includes(commune.code));
}

/** For sorting by what ends first: what has no end comes last. */
export const endOf = ({ closesAt }: Pick<StageSheet, "closesAt">): number => closesAt?.getTime() ?? Number.POSITIVE_INFINITY;
