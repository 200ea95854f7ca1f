import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps, keptBy } from "./keeper.ts";
import type { Offer, Picture } from "./offer.ts";

interface Row extends Omit<Offer, "picture"> {
  readonly fileId: string | null;
  readonly smallFileId: string | null;
  readonly pictureAlt: string | null;
}

export const offerTables = sql`premises.offer o left join places.place p on p.id = o.place_id`;

const columns = sql`o.id, o.slug, o.place_id as "placeId", o.commune_code as "communeCode", o.kind, o.title, o.about, o.uses, o.surface,
  o.rent_cents as "rentCents", o.rent_per as "rentPer", o.rent_note as "rentNote", o.month_cents as "monthCents", o.times, o.address,
  o.from_day::text as "fromDay", o.until_day::text as "untilDay", o.closes_on::text as "closesOn", o.wheelchair, o.access, o.email, o.phone,
  o.file_id as "fileId", o.small_file_id as "smallFileId", o.picture_alt as "pictureAlt", o.state, o.reason, o.version,
  o.published_at as "publishedAt", o.changed_at as "changedAt", p.name as "placeName", p.slug as "placeSlug", p.address as "placeAddress"`;

/** Taken from the public by moderators, itself or its place; or of a place whose record everybody does not see. */
const isHidden = sql<boolean>`(
  exists (select from moderation.hidden h where h.kind = 'premises' and h.thing_id = o.id::text)
  or exists (select from moderation.hidden h where h.kind = 'place' and h.thing_id = o.place_id::text)
  or (o.place_id is not null and p.status <> 'published'))`;

/** Told to everybody. What was let stays and says so; what was withdrawn is gone. */
export const isPublic = sql<boolean>`(o.state in ('open', 'let') and not ${isHidden})`;

/** Whoever looks for premises can still have it. */
export const isOpen = (today: string) => sql<boolean>`(o.state = 'open' and o.closes_on >= ${today}::date and not ${isHidden})`;

/** Of the places and communes that this person offers for. */
export function isKeptBy(someone: Visitor): RawBuilder<boolean> {
  const { all, communes, places } = keptBy(someone);
  return sql`(${all}::boolean or o.commune_code = any(${[...communes]}::text[]) or o.place_id = any(${[...places]}::uuid[]))`;
}

export async function findOffers(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Offer[]> {
  const { rows } = await sql<Row>`select ${columns} from ${offerTables} where ${where} ${rest}`.execute(db);
  return rows.map(readRow);
}

function readRow({ fileId, smallFileId, pictureAlt, ...row }: Row): Offer {
  const picture: Picture | null = fileId !== null && smallFileId !== null && pictureAlt !== null ? { fileId, smallFileId, alt: pictureAlt } : null;
  return { ...row, picture };
}

/** At its address; one that is not told to everybody, for those alone who keep it. */
export async function findShown(db: Db, slug: string, someone: Visitor | null): Promise<(Offer & { readonly told: boolean }) | null> {
  const [[found], [told]] = await Promise.all([findOffers(db, sql`o.slug = ${slug}`), findOffers(db, sql`o.slug = ${slug} and ${isPublic}`)]);
  return found && (told || keeps(someone, found)) ? { ...found, told: told !== undefined } : null;
}

/** In whatever state, for those who keep it. */
export async function findKept(db: Db, id: string, someone: Visitor): Promise<Offer | null> {
  const [found] = isUuid(id) ? await findOffers(db, sql`o.id = ${id}::uuid`) : [];
  return found && keeps(someone, found) ? found : null;
}

/** Who changes it waits for whoever does already, to the end of their transaction. */
export async function lockOffer(trx: Db, id: string): Promise<Offer | null> {
  await sql`select from premises.offer where id = ${id} for update`.execute(trx);
  return (await findOffers(trx, sql`o.id = ${id}::uuid`))[0] ?? null;
}

/** What a place offers today, the latest first. */
export const findOpenAt = (db: Db, placeId: string, today: string): Promise<Offer[]> =>
  findOffers(db, sql`${isOpen(today)} and o.place_id = ${placeId}`, sql`order by o.published_at desc, o.id limit 20`);
