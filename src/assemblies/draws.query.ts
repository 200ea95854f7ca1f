import { type RawBuilder, sql } from "kysely";

import type { RelaxedQuota } from "#engines/sortition/relaxation.ts";
import type { Db } from "#platform/db/db.ts";
import type { Chance, DrawState, Method, SeatState } from "./assembly.ts";

export interface DrawRow {
  readonly id: string;
  readonly assemblyId: string;
  readonly number: number;
  readonly kind: "panel" | "replacement";
  readonly method: Method;
  readonly state: DrawState;
  readonly size: number;
  readonly chance: Chance | null;
  readonly source: string | null;
  readonly takesPlaceAt: Date | null;
  readonly takesPlace: string | null;
  readonly pool: string | null;
  readonly rules: string | null;
  readonly panels: string | null;
  readonly prints: string | null;
  readonly seal: string | null;
  /** Why there is no panel: the least change of quotas; null when no quota is to blame. */
  readonly relaxed: { readonly changes: readonly RelaxedQuota[] | null } | null;
  readonly sealedAt: Date | null;
  readonly revealedAt: Date | null;
  readonly figures: string | null;
  readonly value: string | null;
  readonly witnesses: string | null;
  readonly voidedAt: Date | null;
  readonly voidReason: string | null;
}

/** Draws that fulfil a condition on `d`, by number. */
export async function findDraws(db: Db, where: RawBuilder<unknown>): Promise<DrawRow[]> {
  const { rows } = await sql<DrawRow>`
    select d.id, d.assembly_id as "assemblyId", d.number, d.kind, d.method, d.state, d.size, d.chance, d.source, d.takes_place_at as "takesPlaceAt",
      d.takes_place as "takesPlace", d.pool, d.rules, d.panels, d.prints, d.seal, d.relaxed, d.sealed_at as "sealedAt", d.revealed_at as "revealedAt", d.figures,
      d.value, d.witnesses, d.voided_at as "voidedAt", d.void_reason as "voidReason"
    from assemblies.draw d where ${where} order by d.number`.execute(db);
  return rows;
}

/** A draw as lists name it, without its files. */
export type DrawBrief = Pick<
  DrawRow,
  "id" | "number" | "kind" | "state" | "size" | "takesPlaceAt" | "takesPlace" | "sealedAt" | "revealedAt" | "figures" | "seal"
>;

export async function listDraws(db: Db, assemblyId: string): Promise<DrawBrief[]> {
  const { rows } = await sql<DrawBrief>`
    select d.id, d.number, d.kind, d.state, d.size, d.takes_place_at as "takesPlaceAt", d.takes_place as "takesPlace", d.sealed_at as "sealedAt",
      d.revealed_at as "revealedAt", d.figures, d.seal
    from assemblies.draw d where d.assembly_id = ${assemblyId} and d.state in ('sealed', 'revealed', 'void') order by d.number`.execute(db);
  return rows;
}

export interface StepRow {
  readonly fact: "refus" | "depart" | "retrait" | "remplacement";
  readonly number: number;
  readonly replaces: number | null;
  readonly at: Date;
}

/** What came after a draw, in its order. */
export async function findSteps(db: Db, drawId: string): Promise<StepRow[]> {
  return (await sql<StepRow>`select fact, number, replaces, at from assemblies.step where draw_id = ${drawId} order by position`.execute(db)).rows;
}

export interface Seat {
  readonly id: string;
  readonly drawId: string;
  readonly candidateId: string | null;
  readonly number: number;
  readonly state: SeatState;
  readonly since: Date;
  readonly answeredAt: Date | null;
  /** Whose place it was. */
  readonly replaces: number | null;
}

export async function findSeats(db: Db, assemblyId: string): Promise<Seat[]> {
  const { rows } = await sql<Seat>`
    select s.id, s.draw_id as "drawId", s.candidate_id as "candidateId", s.number, s.state, s.since, s.answered_at as "answeredAt", r.number as replaces
    from assemblies.seat s left join assemblies.seat r on r.id = s.replaces where s.assembly_id = ${assemblyId} order by s.number`.execute(db);
  return rows;
}
