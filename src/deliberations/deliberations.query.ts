import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Ballot, Details, EffectRelation, State } from "./deliberation.ts";
import { keeps, keptBy } from "./keeper.ts";

export interface Deliberation extends Details {
  readonly id: string;
  readonly slug: string;
  readonly year: number;
  readonly state: State;
  readonly withdrawReason: string | null;
  readonly fileId: string | null;
  readonly version: number;
  readonly publishedAt: Date | null;
}

interface Row extends Omit<Deliberation, "ballot" | "budget"> {
  readonly seats: number | null;
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstentions: number | null;
  readonly budgetYear: string | null;
  readonly budgetName: string | null;
}

const columns = sql`d.id, d.slug, d.commune_code as "communeCode", d.number, d.adopted_on::text as "adoptedOn", d.year, d.title, d.matter, d.decides, d.body,
  d.link, d.file_id as "fileId", d.siret, d.seats, d.votes_for as yes, d.votes_against as no, d.abstentions, d.budget_year as "budgetYear",
  d.budget_name as "budgetName", d.prefecture, d.received_on::text as "receivedOn", d.state, d.withdraw_reason as "withdrawReason", d.version,
  d.published_at as "publishedAt"`;

/** Told to everybody. */
export const isPublic = sql`d.state <> 'draft'`;
/** Of the assemblies whose register this person keeps. */
export function isKeptBy(someone: Visitor | null): RawBuilder<unknown> {
  const communes = keptBy(someone);
  return communes === null ? sql`true` : sql`d.commune_code = any(${[...communes]}::text[])`;
}

export async function findDeliberations(db: Db, where: RawBuilder<unknown>): Promise<Deliberation[]> {
  const { rows } = await sql<Row>`select ${columns} from deliberations.deliberation d where ${where}`.execute(db);
  return rows.map(readRow);
}

/** Who changes it waits for whoever does already, to the end of their transaction. */
export async function lockDeliberation(trx: Db, id: string): Promise<Deliberation | null> {
  const { rows } = await sql<Row>`select ${columns} from deliberations.deliberation d where d.id = ${id} for update`.execute(trx);
  return rows[0] ? readRow(rows[0]) : null;
}

function readRow({ seats, yes, no, abstentions, budgetYear, budgetName, ...row }: Row): Deliberation {
  const ballot: Ballot | null = seats === null || yes === null || no === null || abstentions === null ? null : { seats, for: yes, against: no, abstentions };
  return { ...row, ballot, budget: budgetYear === null || budgetName === null ? null : { year: budgetYear, name: budgetName } };
}

/** At its address; a draft only for whoever keeps the register of its assembly. */
export async function findShown(db: Db, slug: string, someone: Visitor | null): Promise<Deliberation | null> {
  const [found] = await findDeliberations(db, sql`d.slug = ${slug}`);
  return found && (found.state !== "draft" || keeps(someone, found.communeCode)) ? found : null;
}

/** In whatever state, of an assembly whose register this person keeps. */
export async function findKept(db: Db, id: string, someone: Visitor): Promise<Deliberation | null> {
  const [found] = isUuid(id) ? await findDeliberations(db, sql`d.id = ${id}`) : [];
  return found && keeps(someone, found.communeCode) ? found : null;
}

export interface Effect {
  readonly id: string;
  readonly relation: EffectRelation;
  readonly kind: string;
  readonly thingId: string;
  readonly cents: number | null;
  readonly reason: string;
}

/** What it funds first, the largest sum first. */
export async function findEffects(db: Db, deliberationId: string): Promise<Effect[]> {
  const { rows } = await sql<Effect>`
    select id, relation, kind, thing_id as "thingId", cents, reason from deliberations.effect
    where deliberation_id = ${deliberationId} order by cents desc nulls last, relation, added_at, id`.execute(db);
  return rows;
}

export interface Change {
  readonly at: Date;
  readonly act: "registered" | "imported" | "corrected" | "published" | "withdrawn" | "restored";
  readonly reason: string | null;
  readonly fields: readonly string[];
  readonly before: Readonly<Record<string, string>> | null;
}

/** The latest first; what was before is asked for agents alone. */
export async function findChanges(db: Db, deliberationId: string, { all }: { readonly all: boolean }): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select at, act, reason, fields, ${all ? sql`before` : sql`null::jsonb`} as before from deliberations.change
    where deliberation_id = ${deliberationId} and (${all} or public) order by id desc`.execute(db);
  return rows;
}

/** The number of the authority as its last deliberation told it: an assembly types it once. */
export async function findLastSiret(db: Db, communeCode: string | null): Promise<string | null> {
  const { rows } = await sql<{ siret: string }>`
    select siret from deliberations.deliberation where commune_code is not distinct from ${communeCode} order by adopted_on desc, id limit 1`.execute(db);
  return rows[0]?.siret ?? null;
}
