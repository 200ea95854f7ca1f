import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ProcessPlug } from "../process-plug.ts";
import { type MemberPart, memberParts } from "../process.ts";

export interface Category {
  readonly id: string;
  readonly name: string;
}

export async function listCategories(db: Db, processId: string): Promise<Category[]> {
  return (await sql<Category>`select id, name from processes.category where process_id = ${processId} order by position, name`.execute(db)).rows;
}

/** Category id → how many things are in it, of all rooms. */
export async function usesOf(db: Db, plugs: readonly ProcessPlug[], processId: string): Promise<ReadonlyMap<string, number>> {
  const uses = new Map<string, number>();
  for (const plug of plugs) for (const [id, count] of (await plug.uses?.(db, processId)) ?? []) uses.set(id, (uses.get(id) ?? 0) + count);
  return uses;
}

export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly part: MemberPart;
  readonly service: string;
}

export async function listMembers(db: Db, processId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select m.person_id as "personId", p.name, p.email, m.part, m.service
    from processes.process_member m join people.person p on p.id = m.person_id
    where m.process_id = ${processId} order by array_position(${[...memberParts]}::text[], m.part), p.name, m.person_id`.execute(db);
  return rows;
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly website: string | null;
}

export async function listPartners(db: Db, processId: string): Promise<Partner[]> {
  const { rows } = await sql<Partner>`
    select id, name, part, website from processes.process_partner where process_id = ${processId} order by position, id`.execute(db);
  return rows;
}

export interface ProcessDocument {
  readonly id: string;
  readonly title: string;
  readonly fileId: string;
  readonly mediaType: string | null;
  /** In bytes. */
  readonly size: number | null;
  readonly addedAt: Date;
}

export async function listDocuments(db: Db, processId: string): Promise<ProcessDocument[]> {
  const { rows } = await sql<ProcessDocument>`
    select id, title, file_id as "fileId", media_type as "mediaType", size, added_at as "addedAt"
    from processes.process_document where process_id = ${processId} order by position, id`.execute(db);
  return rows;
}

export interface Milestone {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly link: string | null;
}

export async function listMilestones(db: Db, processId: string): Promise<Milestone[]> {
  const { rows } = await sql<Milestone>`
    select id, day, title, link from processes.process_milestone where process_id = ${processId} order by day, id`.execute(db);
  return rows;
}

/** The stored file of one of its documents. */
export async function findDocumentFile(db: Db, processId: string, documentId: string): Promise<string | undefined> {
  const { rows } = await sql<{ fileId: string }>`
    select file_id as "fileId" from processes.process_document where process_id = ${processId} and id::text = ${documentId}`.execute(db);
  return rows[0]?.fileId;
}
