import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findHeld } from "../../saving/held-fields.command.ts";
import type { ComparedRecord } from "../compared-facts.ts";
import { findPlaceJson, type PlaceJson } from "../lock-pair.command.ts";
import type { PairRow } from "../pairs.query.ts";
import type { UnmergeRest } from "../unmerge.command.ts";

/** One record of the pair, as it is compared. */
export interface PairedPlace extends PlaceJson, Pick<ComparedRecord, "held"> {
  readonly seen: string;
}

export interface PastMerge {
  readonly id: string;
  readonly kept_id: string;
  readonly reason: string;
  readonly merged_at: Date;
  readonly merged_by: string | null;
  readonly undone_at: Date | null;
  readonly undone_by: string | null;
  readonly undo_reason: string | null;
  readonly stayed: UnmergeRest | null;
}

export interface Pair {
  readonly one: PairedPlace;
  readonly other: PairedPlace;
  readonly suggestion: (Pick<PairRow, "reasons" | "signalled" | "decided" | "decided_at" | "decided_by"> & { readonly decide_reason: string | null }) | null;
  /** Between these two records, the latest first. */
  readonly merges: readonly PastMerge[];
}

/** Null when one of the records does not exist, or nobody ever took them for one place. */
export async function findPair(db: Db, { one: oneSlug, other: otherSlug }: { one: string; other: string }): Promise<Pair | null> {
  const [one, other] = [await findPlaceJson(db, oneSlug), await findPlaceJson(db, otherSlug)];
  if (!one || !other || oneSlug === otherSlug) return null;
  const ids = [one.row.id, other.row.id];
  const [suggestion, merges, held] = [await findSuggestion(db, ids), await findMerges(db, ids), await findHeld(db, ids)];
  if (!suggestion && merges.length === 0) return null;
  const paired = ({ row, seen }: typeof one): PairedPlace => ({ ...row, seen, held: [...(held.get(row.id) ?? [])] });
  return { one: paired(one), other: paired(other), suggestion, merges };
}

async function findSuggestion(db: Db, ids: readonly string[]): Promise<Pair["suggestion"]> {
  const { rows } = await sql<NonNullable<Pair["suggestion"]>>`
    select s.reasons, s.signalled_by is not null as signalled, s.decided, s.decided_at, s.decide_reason, p.name as decided_by
    from places.duplicate_suggestion s left join people.person p on p.id = s.decided_by
    where s.place_id = any(${[...ids]}::uuid[]) and s.other_id = any(${[...ids]}::uuid[])`.execute(db);
  return rows[0] ?? null;
}

async function findMerges(db: Db, ids: readonly string[]): Promise<PastMerge[]> {
  const { rows } = await sql<PastMerge>`
    select m.id, m.kept_id, m.reason, m.merged_at, a.name as merged_by, m.undone_at, u.name as undone_by, m.undo_reason, m.stayed
    from places.merge m left join people.person a on a.id = m.merged_by left join people.person u on u.id = m.undone_by
    where m.kept_id = any(${[...ids]}::uuid[]) and m.gone_id = any(${[...ids]}::uuid[]) order by m.merged_at desc`.execute(db);
  return rows;
}
