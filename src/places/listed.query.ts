import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Stage } from "./place.ts";

/** What other rooms may know of a place: its public face, and the address to which one writes. */
export interface PlaceBrief {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly communeCode: string;
  readonly address: string;
  readonly postalCode: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly stage: Stage;
  readonly published: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly wheelchair: "yes" | "limited" | "no" | null;
  readonly activities: readonly string[];
}

const columns = sql`
  p.id, p.slug, p.name, p.commune_code as "communeCode", p.address, p.postal_code as "postalCode", p.longitude, p.latitude, p.stage,
  p.status = 'published' as published, p.emails[1] as email, p.phone, p.wheelchair, p.activities`;

/** By identifier, also those that are not published any more: what was said of them elsewhere stays readable. */
export async function findPlaceBriefs(db: Db, ids: readonly string[]): Promise<Map<string, PlaceBrief>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PlaceBrief>`select ${columns} from places.place p where p.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((place) => [place.id, place]));
}

/** Whether a place publishes an address: what was sent there acts for it no longer than that. */
export async function publishesAddress(db: Db, placeId: string, address: string | null): Promise<boolean> {
  const { rows } = await sql`
    select from places.place p where p.id = ${placeId} and lower(${address}::text) in (select lower(e) from unnest(p.emails) e)`.execute(db);
  return rows.length > 0;
}

interface BriefSearch {
  readonly words?: string | undefined;
  readonly commune?: string | null | undefined;
  /** Does one of these, or helps with computers when `mediation`. Neither: whatever it does. */
  readonly activities?: readonly string[] | undefined;
  readonly mediation?: boolean | undefined;
  readonly wheelchair?: boolean | undefined;
  readonly near?: { readonly longitude: number; readonly latitude: number; readonly km: number } | null | undefined;
  readonly limit: number;
}

/** Each word is looked for in each place: more of them find no more, and cost seconds. */
const mostSigns = 100;

/** Published places that open to the public, nearest first when a point is given, else by name. */
export async function searchPlaceBriefs(
  db: Db,
  { words = "", commune, activities = [], mediation, wheelchair, near, limit }: BriefSearch,
): Promise<PlaceBrief[]> {
  const themed = activities.length > 0 || mediation;
  const metres = near
    ? sql`sqrt(((p.longitude - ${near.longitude}::float8) * 111320 * cos(radians(${near.latitude}::float8))) ^ 2
        + ((p.latitude - ${near.latitude}::float8) * 110574) ^ 2)`
    : sql`0::float8`;
  const { rows } = await sql<PlaceBrief>`
    select ${columns} from places.place p
    where p.status = 'published' and p.stage in ('opening', 'rooted')
      and not exists (select from regexp_split_to_table(platform.fold(${words.slice(0, mostSigns)}), ' ') word where p.folded not like '%' || word || '%')
      and (${commune ?? null}::text is null or p.commune_code = ${commune ?? null})
      and (not ${themed ?? false}::boolean or p.activities && ${[...activities]}::text[] or (${mediation ?? false}::boolean and p.services <> '{}'))
      and (not ${wheelchair ?? false}::boolean or p.wheelchair is distinct from 'no')
      and (${near === null || near === undefined}::boolean or ${metres} <= ${(near?.km ?? 0) * 1000})
    order by ${metres}, p.name collate "fr-x-icu", p.id limit ${limit}`.execute(db);
  return rows;
}
