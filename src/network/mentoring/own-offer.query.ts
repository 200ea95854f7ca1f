import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findOffers, findRequests, isOffered, type Offer, type Request } from "../mentoring.query.ts";

/** What somebody offers, the latest first. */
export const findOwnOffers = (db: Db, personId: string): Promise<Offer[]> =>
  findOffers(db, sql`o.person_id = ${personId}::uuid`, sql`order by o.changed_at desc, o.id`);

/** Mentors who can be asked now, by name. */
export const findOpenOffers = (db: Db): Promise<Offer[]> => findOffers(db, isOffered, sql`order by p.name collate "fr-x-icu", o.id`);

/** Requests that wait, the longest first. */
export const findOpenRequests = (db: Db): Promise<Request[]> =>
  findRequests(
    db,
    sql`q.state = 'open' and not exists (
  select from network.pairing b where b.request_id = q.id and b.state in ('suggested', 'running'))`,
    sql`order by q.asked_at, q.id`,
  );

/** Who was suggested to whom before, as "request offer": nobody is asked the same twice. */
export async function findTried(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ pair: string }>`
    select b.request_id || ' ' || b.offer_id as pair from network.pairing b join network.request q on q.id = b.request_id where q.state = 'open'`.execute(db);
  return new Set(rows.map(({ pair }) => pair));
}
