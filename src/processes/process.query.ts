import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type FirstPicture, firstPicture } from "./first-picture.query.ts";
import type { ProcessState, Scale } from "./process.ts";
import type { StageKind } from "./stage.ts";
import { maySee } from "./team.query.ts";

export interface StageSheet {
  readonly id: string;
  readonly processId: string;
  readonly position: number;
  readonly kind: StageKind;
  readonly title: string;
  readonly description: string;
  readonly criteria: string;
  readonly actors: string;
  readonly decides: string;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  /** Read by `settingsOf(kind, settings)`. */
  readonly settings: unknown;
  readonly version: number;
}

export interface ProcessSheet {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly introduction: string;
  readonly objectives: string;
  readonly scale: Scale;
  readonly ownerCommune: string | null;
  readonly ownerService: string;
  readonly contact: string | null;
  readonly envelopeCents: number | null;
  readonly template: string;
  readonly copiedFrom: string | null;
  readonly state: ProcessState;
  readonly reason: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly endedAt: Date | null;
  readonly demo: boolean;
  /** Codes of the communes that it concerns, and ids of the zones; both empty when it concerns the whole metropolis. */
  readonly communes: readonly string[];
  readonly zones: readonly string[];
  readonly picture: FirstPicture | null;
  /** In their order. */
  readonly stages: readonly StageSheet[];
}

type Row = Omit<ProcessSheet, "stages">;

/** A process with its stages, by its address; null when there is none that this person may see. */
export async function findProcess(db: Db, slug: string, someone: Visitor | null): Promise<ProcessSheet | null> {
  const [{ rows }, stages] = await Promise.all([
    sql<Row>`select ${columns} from processes.process p where slug = ${slug}`.execute(db),
    findStages(db, sql`(select id from processes.process where slug = ${slug})`),
  ]);
  const found = rows[0];
  return found && (await maySee(db, found, someone)) ? { ...found, stages } : null;
}

const columns = sql`
  p.id, p.slug, p.title, p.summary, p.introduction, p.objectives, p.scale, p.owner_commune as "ownerCommune", p.owner_service as "ownerService",
  p.contact,
  p.envelope_cents as "envelopeCents", p.template, p.copied_from as "copiedFrom", p.state, p.reason, p.version, p.created_at as "createdAt",
  p.published_at as "publishedAt", p.ended_at as "endedAt", p.demo, ${firstPicture} as picture,
  array(select commune_code::text from processes.process_commune c where c.process_id = p.id order by 1) as communes,
  array(select zone_id::text from processes.process_zone z where z.process_id = p.id order by 1) as zones`;

export const stagesOf = (db: Db, processId: string): Promise<StageSheet[]> => findStages(db, sql`${processId}`);

async function findStages(db: Db, processId: RawBuilder<unknown>): Promise<StageSheet[]> {
  const { rows } = await sql<StageSheet>`
    select id, process_id as "processId", position, kind, title, description, criteria, actors, decides, opens_at as "opensAt",
      closes_at as "closesAt", settings, version
    from processes.stage where process_id = ${processId} order by position`.execute(db);
  return rows;
}
