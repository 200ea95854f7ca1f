import { type RawBuilder, sql } from "kysely";

import { isKeptBy, isPublic, type Picture, resourceTables, type Words } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { lends, managedBy } from "./keeper.ts";
import { type Terms, usualTerms } from "./loan.ts";

interface StoredItem {
  readonly id: string;
  readonly slug: string;
  readonly kind: "room" | "desk" | "machine" | "equipment" | "help";
  readonly translations: { readonly en?: Partial<Words>; readonly nl?: Partial<Words> };
  readonly quantity: number;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeSlug: string;
  readonly placeAddress: string;
  readonly communeCode: string;
  readonly ownerName: string | null;
  /** Null: it is not lent. */
  readonly state: "open" | "paused" | null;
  /** It is out of order, a draft, withdrawn. */
  readonly standing: "draft" | "open" | "broken" | "withdrawn";
  readonly version: number;
}

/** A thing that is lent, with its terms; or that may be (`state` null), with those that are usual. */
export interface Item extends StoredItem, Terms {
  readonly words: Words;
  readonly picture: Picture | null;
}

interface Row extends StoredItem {
  readonly terms: Terms | null;
  readonly name: string;
  readonly about: string;
  readonly rules: string | null;
  readonly fileId: string | null;
  readonly smallFileId: string | null;
  readonly pictureAlt: string | null;
}

export const itemTables = sql`${resourceTables} left join loans.terms m on m.resource_id = r.id left join people.structure s on s.id = m.owner_id`;

/** Lent to whoever asks, and shown to everybody. */
export const isLent = sql<boolean>`(m.state = 'open' and r.state = 'open' and ${isPublic})`;
/** Shown to everybody: what is lent no more for a while stays and says so. */
export const isShown = sql<boolean>`(m.state is not null and ${isPublic})`;

const columns = sql`r.id, r.slug, r.kind, r.name, r.about, r.rules, r.translations, r.quantity, r.file_id as "fileId", r.small_file_id as "smallFileId",
  r.picture_alt as "pictureAlt", r.place_id as "placeId", p.name as "placeName", p.slug as "placeSlug", p.address as "placeAddress",
  p.commune_code as "communeCode", r.state as standing, s.name as "ownerName", m.state, coalesce(m.version, 0) as version,
  case when m.resource_id is not null then json_build_object('ownerId', m.owner_id, 'borrowers', m.borrowers, 'longest', m.longest, 'notice', m.notice,
    'horizon', m.horizon, 'atOnce', m.at_once, 'approval', m.approval, 'answer', m.answer, 'waits', m.waits, 'valueCents', m.value_cents,
    'conditions', m.conditions, 'signs', m.signs, 'carries', m.carries, 'byHour', m.by_hour) end as terms`;

export async function findItems(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Item[]> {
  const { rows } = await sql<Row>`select ${columns} from ${itemTables} where ${where} ${rest}`.execute(db);
  return rows.map(({ fileId, smallFileId, pictureAlt, name, about, rules, terms, ...row }) => ({
    ...row,
    ...(terms ?? usualTerms),
    words: { name, about, rules },
    picture: fileId !== null && smallFileId !== null && pictureAlt !== null ? { fileId, smallFileId, alt: pictureAlt } : null,
  }));
}

export type ItemForVisitor = Item & { readonly told: boolean };

/** At its address; one that is not told to everybody, for those alone who lend it. */
export async function findShown(db: Db, slug: string, someone: Visitor | null): Promise<ItemForVisitor | null> {
  const [[found], [told]] = await Promise.all([
    findItems(db, sql`r.slug = ${slug} and m.state is not null`),
    findItems(db, sql`r.slug = ${slug} and ${isShown}`),
  ]);
  return found && (told || lends(someone, found)) ? { ...found, told: told !== undefined } : null;
}

/** Of the places that this person keeps, or of their structures. */
export const isLentBy = (someone: Visitor): RawBuilder<boolean> => sql`(${isKeptBy(someone)} or m.owner_id = any(${[...managedBy(someone)]}::uuid[]))`;

/** In whatever state, for those who lend it. */
export async function findKept(db: Db, id: string, someone: Visitor): Promise<Item | null> {
  const [found] = isUuid(id) ? await findItems(db, sql`r.id = ${id}::uuid`) : [];
  return found && lends(someone, found) ? found : null;
}

export const findItem = async (db: Db, id: string): Promise<Item | null> => (await findItems(db, sql`r.id = ${id}::uuid`))[0] ?? null;

/** What a place lends, by name. */
export const findLentAt = (db: Db, placeId: string): Promise<Item[]> =>
  findItems(db, sql`r.place_id = ${placeId} and ${isLent}`, sql`order by r.name collate "fr-x-icu", r.id limit 30`);

/** Units of which nobody has a part in these days; `r` is the resource. */
export const freeUnits = (first: RawBuilder<unknown> | string, last: RawBuilder<unknown> | string) => sql<number>`(
  select count(*)::int from bookings.unit u where u.resource_id = r.id and u.number <= r.quantity and not exists (
    select from bookings.taking t where t.unit_id = u.id and t.padded = 1 and t.during && loans.days(${first}::date, ${last}::date)))`;

export interface FreeDay {
  readonly day: string;
  readonly free: number;
}

/** How many are free on each of these days, from morning to night. */
export async function findFreeDays(db: Db, resourceId: string, first: string, last: string): Promise<FreeDay[]> {
  const { rows } = await sql<FreeDay>`
    select to_char(d, 'YYYY-MM-DD') as day, ${freeUnits(sql`d`, sql`d`)} as free
    from bookings.resource r, generate_series(${first}::date, ${last}::date, '1 day') d where r.id = ${resourceId} order by d`.execute(db);
  return rows;
}
