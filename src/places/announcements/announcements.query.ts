import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Announcement } from "./announcement.ts";

export interface PlacedAnnouncement extends Announcement {
  readonly place_id: string;
  readonly place_name: string;
  readonly place_slug: string;
  readonly place_address: string;
  readonly commune_code: string;
}

/** Moderators hid it. */
const isHidden = sql<boolean>`exists (select from moderation.hidden h where h.kind = 'activity' and h.thing_id = a.id::text)`;

/** Of places that everybody may see. */
const columns = sql`a.id, a.title, a.about, a.day::text as day, to_char(a.begins, 'HH24:MI') as begins, to_char(a.ends, 'HH24:MI') as ends, a.until::text as until,
  a.room, a.audience, a.price, a.how, a.state, a.reason, a.version, ${isHidden} as hidden, p.id as place_id, p.name as place_name, p.slug as place_slug, p.address as place_address, p.commune_code`;

export const announcementTables = sql`places.announcement a join places.place p on p.id = a.place_id`;
export const isPublic = sql<boolean>`(p.status = 'published' and not ${isHidden})`;

async function select(db: Db, where: RawBuilder<unknown>, most: number | null = 500): Promise<PlacedAnnouncement[]> {
  const { rows } = await sql<PlacedAnnouncement>`
    select ${columns} from ${announcementTables} where ${where} order by a.day, a.begins, a.id limit ${most}`.execute(db);
  return rows;
}

/** What may happen between two days in a commune, or anywhere. */
export function findAnnouncements(db: Db, { from, to, commune }: { from: string; to: string; commune: string | null }): Promise<PlacedAnnouncement[]> {
  return select(
    db,
    sql`${isPublic} and a.day <= ${to}::date and coalesce(a.until, a.day) >= ${from}::date ${commune ? sql`and p.commune_code = ${commune}` : sql``}`,
  );
}

/** What happens at a place from a day on, whoever may see the place; `all`: what moderators hid too, for its hosts. */
export function findAnnouncementsOf(db: Db, placeId: string, from: string, { all = false } = {}): Promise<PlacedAnnouncement[]> {
  return select(db, sql`a.place_id = ${placeId} and (${all}::boolean or not ${isHidden}) and coalesce(a.until, a.day) >= ${from}::date`);
}

/** One that everybody may see; null else. */
export async function findAnnouncement(db: Db, id: string): Promise<PlacedAnnouncement | null> {
  return (await select(db, sql`${isPublic} and a.id::text = ${id}`))[0] ?? null;
}

/** All that everybody may see, past too. */
export const findAllAnnouncements = (db: Db): Promise<PlacedAnnouncement[]> => select(db, isPublic, null);
