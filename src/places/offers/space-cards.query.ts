import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { scopesOf, type Visitor } from "#platform/web/visitor.ts";
import type { Status } from "../place.ts";

interface HostedPlace {
  readonly slug: string;
  readonly name: string;
  readonly status: Status;
  readonly facts_date: string;
  readonly confirmed_at: Date | null;
  readonly disagreements: number;
}

/** The places of which this person is a host, those that were not confirmed for longest first. */
export async function listHosted(db: Db, visitor: Visitor): Promise<HostedPlace[]> {
  const ids = scopesOf(visitor, "places.edit").flatMap(({ kind, id }) => (kind === "place" && id ? [id] : []));
  if (ids.length === 0) return [];
  const { rows } = await sql<HostedPlace>`
    select p.slug, p.name, p.status, p.facts_date, p.confirmed_at,
      (select count(distinct d.field) from places.disagreement d where d.place_id = p.id and d.dismissed_at is null) as disagreements
    from places.place p where p.id::text = any(${ids}) and p.status <> 'merged'
    order by p.known_on, p.name collate "fr-x-icu"`.execute(db);
  return rows;
}
