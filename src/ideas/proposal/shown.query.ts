import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Told } from "../judging/journey-told.ts";
import type { ProposalState } from "../proposal.ts";

export interface JourneyEntry {
  readonly at: Date;
  readonly act: string;
  readonly state: ProposalState | null;
  readonly asWhom: string;
  readonly told: Told | null;
  readonly words: string | null;
}

/** What the public reads of its journey, the oldest first. */
export async function findJourney(db: Db, id: string): Promise<JourneyEntry[]> {
  const { rows } = await sql<JourneyEntry>`
    select at, act, state, as_whom as "asWhom", told, words from ideas.journey where proposal_id = ${id} and not internal order by at, id`.execute(db);
  return rows;
}

export interface ShownFile {
  readonly id: string;
  readonly kind: "picture" | "document";
  readonly fileId: string;
  readonly smallFileId: string | null;
  /** Of a picture: what it shows. */
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly size: number;
  readonly mediaType: string;
}

export async function findFiles(db: Db, id: string): Promise<ShownFile[]> {
  const { rows } = await sql<ShownFile>`
    select f.id, f.kind, f.file_id as "fileId", f.small_file_id as "smallFileId", f.title, f.width, f.height, k.size, k.media_type as "mediaType"
    from ideas.proposal_file f join platform.file k on k.id = f.file_id
    where f.proposal_id = ${id} order by f.kind desc, f.position, f.id`.execute(db);
  return rows;
}

/** The priority neighbourhoods of its point, by name. */
export async function findZoneIds(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select zone_id as id from ideas.proposal_zone where proposal_id = ${id}`.execute(db);
  return rows.map((row) => row.id);
}
