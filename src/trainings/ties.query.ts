import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { titleOf } from "./say.ts";
import { findSessions, isPublicSession } from "./sessions.query.ts";

/** A session of a training as something else is tied to it: a cohort that meets there. */
export interface TiedTraining {
  readonly id: string;
  readonly title: string;
  readonly from: Date;
  readonly to: Date;
  readonly place: string;
  readonly cancelled: boolean;
  /** Whether everybody may read its page. */
  readonly told: boolean;
}

/** Those to come that everybody sees, the soonest first. */
export const findTrainingsToTie = (db: Db, locale: Locale): Promise<TiedTraining[]> =>
  find(db, sql`s.state = 'planned' and lower(s.during) > clock_timestamp() and ${isPublicSession}`, locale);

/** Those to come at some places that begin before an instant, and that everybody sees; the soonest first. */
export const findTrainingsAt = (db: Db, placeIds: readonly string[], { now, until }: { now: Date; until: Date }, locale: Locale): Promise<TiedTraining[]> =>
  placeIds.length === 0
    ? Promise.resolve([])
    : find(db, sql`s.place_id = any(${[...placeIds]}::uuid[]) and upper(s.during) > ${now} and lower(s.during) < ${until} and ${isPublicSession}`, locale);

/** What became of those that something is tied to. */
export async function findTiedTrainings(db: Db, ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, TiedTraining>> {
  if (ids.length === 0) return new Map();
  return new Map((await find(db, sql`s.id = any(${[...ids]}::uuid[])`, locale)).map((one) => [one.id, one]));
}

async function find(db: Db, where: RawBuilder<unknown>, locale: Locale): Promise<TiedTraining[]> {
  const found = await findSessions(db, where, sql`order by lower(s.during), s.id limit 100`);
  const told = new Set((await findSessions(db, sql`s.id = any(${found.map(({ id }) => id)}::uuid[]) and ${isPublicSession}`)).map(({ id }) => id));
  return found.map((one) => ({
    ...{ id: one.id, title: titleOf(one, locale), from: one.from, to: one.to, place: one.heldName },
    ...{ cancelled: one.state === "cancelled", told: told.has(one.id) },
  }));
}
