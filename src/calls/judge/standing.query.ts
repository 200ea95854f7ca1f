import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Call } from "../calls.query.ts";
import { inNeighbourhood } from "../neighbourhood.query.ts";
import { centred } from "./calibrate.ts";
import { countAside, type Decision, listDecisions, type RankedFile, readRanked } from "./judge.query.ts";
import { type Place, rank } from "./rank.ts";

/** All that a committee's list is made of, as the database had it at one instant or later. */
export interface Standing {
  readonly files: readonly RankedFile[];
  readonly byNumber: ReadonlyMap<number, RankedFile>;
  readonly byId: ReadonlyMap<string, RankedFile>;
  readonly decided: readonly Decision[];
  readonly decisionOf: ReadonlyMap<string, Decision>;
  /** How many reviews of a file count no more. */
  readonly aside: ReadonlyMap<string, number>;
  /** By number, as if readers were as severe as each other; empty where the rules do not say so. */
  readonly centred: ReadonlyMap<number, number>;
  /** The ranking of what is not granted yet, for so many cents. */
  readonly places: (cents: number) => readonly Place[];
}

/** By call, under the mark that the database had before it was read: those that were asked for last. */
const kept = new Map<string, { readonly mark: string; readonly standing: Standing }>();
const keptAtMost = 8;

/**
 * As it stands now. What was read before is given again only while the database still has the mark that it had then: each transaction that changes
 * anything of it gives another, in the same instant in which others see the change (`standing_moves` in the migrations). The directory, by which
 * a place lies in a neighbourhood, is asked each time where the rules make something of it.
 */
export async function standingOf(db: Db, call: Call): Promise<Standing> {
  const mark = await markOf(db, call);
  const before = kept.get(call.id);
  kept.delete(call.id);
  if (mark !== null && before?.mark === mark) {
    kept.set(call.id, before);
    return before.standing;
  }
  const standing = await readStanding(db, call);
  if (mark === null) return standing;
  if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value!);
  kept.set(call.id, { mark, standing });
  return standing;
}

/** Without anything that was kept. */
export async function readStanding(db: Db, call: Call): Promise<Standing> {
  const [files, decided, aside] = await Promise.all([readRanked(db, call.id, call.rules.criteria), listDecisions(db, call.id), countAside(db, call.id)]);
  const granted = new Set(decided.filter(({ outcome }) => outcome === "granted").map(({ applicationId }) => applicationId));
  const open = files.filter(({ id }) => !granted.has(id));
  let last: { readonly cents: number; readonly places: readonly Place[] } | null = null;
  return {
    ...{ files, decided, aside },
    byNumber: new Map(files.map((one) => [one.number, one])),
    decisionOf: new Map(decided.map((one) => [one.applicationId, one])),
    byId: new Map(files.map((one) => [one.id, one])),
    centred: call.rules.calibrated ? centred(files, call.rules) : new Map(),
    places(cents) {
      if (last?.cents !== cents) last = { cents, places: rank(open, call.rules, cents) };
      return last.places;
    },
  };
}

/** Null: the call has none, so that nothing is kept. */
async function markOf(db: Db, { id, edition, rules }: Call): Promise<string | null> {
  const { rows } = await sql<{ mark: string; near: string | null }>`
    select s.mark::text as mark, case when ${(rules.bonus?.ofNeighbourhood ?? 0) > 0}::boolean then (
      select string_agg(a.number::text, ' ' order by a.number) from calls.application a where a.call_id = s.call_id and a.place_id is not null and ${inNeighbourhood}) end as near
    from calls.standing s where s.call_id = ${id}`.execute(db);
  return rows[0] ? `${edition} ${rows[0].mark} ${rows[0].near ?? ""}` : null;
}
