import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps, keptBy } from "./keeper.ts";
import type { Access, Audience, Comfort, Details, Kind, State } from "./resource.ts";

export interface Picture {
  readonly fileId: string;
  readonly smallFileId: string;
  readonly alt: string;
}

/** A resource as it is shown and kept. */
export interface Resource extends Details {
  readonly id: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly wheelchair: Access;
  readonly includes: readonly Comfort[];
  readonly audience: Audience;
  readonly picture: Picture | null;
  readonly state: State;
  readonly reason: string | null;
  readonly version: number;
  readonly placeName: string;
  readonly placeSlug: string;
  readonly placeAddress: string;
  readonly postalCode: string;
  readonly communeCode: string;
  /** Whether its place or itself says hours: without any it is never open. */
  readonly timed: boolean;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

interface Row extends Omit<Resource, "picture" | "words"> {
  readonly name: string;
  readonly about: string;
  readonly rules: string | null;
  readonly fileId: string | null;
  readonly smallFileId: string | null;
  readonly pictureAlt: string | null;
}

export const resourceTables = sql`bookings.resource r join places.place p on p.id = r.place_id`;

const columns = sql`r.id, r.slug, r.place_id as "placeId", r.kind, r.name, r.about, r.rules, r.translations, r.includes, r.capacity, r.quantity,
  r.wheelchair, r.free, r.price_note as "priceNote", r.hours, r.step, r.shortest, r.longest, r.notice, r.horizon, r.before, r.after, r.approval, r.lapse,
  r.cancel, r.quota_minutes as "quotaMinutes", r.quota_count as "quotaCount", r.quota_per as "quotaPer", r.at_once as "atOnce",
  r.structure_minutes as "structureMinutes", r.structure_count as "structureCount", r.structure_per as "structurePer", r.audience, r.guests,
  array(select c.structure_id::text from bookings.circle c where c.resource_id = r.id order by 1) as circle,
  r.file_id as "fileId", r.small_file_id as "smallFileId", r.picture_alt as "pictureAlt", r.state, r.reason, r.version,
  array(select x.part_id::text from bookings.part x where x.whole_id = r.id order by 1) as parts,
  p.name as "placeName", p.slug as "placeSlug", p.address as "placeAddress", p.postal_code as "postalCode", p.commune_code as "communeCode",
  p.longitude, p.latitude, num_nonnulls(r.hours, p.hours) > 0 as timed`;

// Lists of what is hidden, read once, not one question for each of thousands.
/** Taken from the public by moderators, itself or its place; or of a place whose record everybody does not see, or that opens no door. */
export const isHidden = sql<boolean>`(
  r.id::text in (select h.thing_id from moderation.hidden h where h.kind = 'resource')
  or r.place_id::text in (select h.thing_id from moderation.hidden h where h.kind = 'place')
  or p.status <> 'published' or p.stage not in ('opening', 'rooted'))`;

/** Told to those who may see it. What is out of order stays and says so. */
export const isTold = sql<boolean>`(r.state in ('open', 'broken') and not ${isHidden})`;

/** Shown to everybody: what stands in files, on the thread and in the search of the house. */
export const isPublic = sql<boolean>`(${isTold} and r.audience = 'everybody')`;

/** Whether this person is of its audience, as an account; null: somebody without one. Whoever keeps its place sees it in any case (`isSeenBy`). */
export const isOpenTo = (personId: string | null): RawBuilder<boolean> =>
  personId === null
    ? sql`(r.audience = 'everybody')`
    : sql`(r.audience in ('everybody', 'signed_in') or (r.audience = 'members' and exists (
        select from bookings.circle c join people.role_grant g on g.scope_kind = 'structure' and g.scope_id = c.structure_id::text
        where c.resource_id = r.id and ${isMember(personId)})))`;

/** A role in a structure that this person holds now, in `g`. */
export const isMember = (personId: string): RawBuilder<boolean> =>
  sql`(g.person_id = ${personId} and g.role in ('member', 'manager') and g.revoked_at is null and (g.ends_at is null or g.ends_at > clock_timestamp()))`;

/** Of its audience, or of those who keep its place. */
export const isSeenBy = (someone: Visitor | null): RawBuilder<boolean> =>
  someone === null ? isOpenTo(null) : sql`(${isOpenTo(someone.id)} or ${isKeptBy(someone)})`;

/** Of the places that this person keeps. */
export function isKeptBy(someone: Visitor): RawBuilder<boolean> {
  const { all, communes, places } = keptBy(someone);
  return sql`(${all}::boolean or p.commune_code = any(${[...communes]}::text[]) or r.place_id = any(${[...places]}::uuid[]))`;
}

export async function findResources(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Resource[]> {
  const { rows } = await sql<Row>`select ${columns} from ${resourceTables} where ${where} ${rest}`.execute(db);
  return rows.map(readRow);
}

function readRow({ fileId, smallFileId, pictureAlt, name, about, rules, ...row }: Row): Resource {
  const picture: Picture | null = fileId !== null && smallFileId !== null && pictureAlt !== null ? { fileId, smallFileId, alt: pictureAlt } : null;
  return { ...row, words: { name, about, rules }, picture };
}

/** `told`: whoever looks may book it. */
export type ResourceForVisitor = Resource & { readonly told: boolean };

/** At its address, for its audience; one that is told to nobody yet, for those alone who keep it. */
export async function findShown(db: Db, slug: string, someone: Visitor | null): Promise<ResourceForVisitor | null> {
  const [[found], [told]] = await Promise.all([
    findResources(db, sql`r.slug = ${slug}`),
    findResources(db, sql`r.slug = ${slug} and ${isTold} and ${isSeenBy(someone)}`),
  ]);
  return found && (told || keeps(someone, found)) ? { ...found, told: told !== undefined } : null;
}

/** In whatever state, for those who keep it. */
export async function findKept(db: Db, id: string, someone: Visitor): Promise<Resource | null> {
  const [found] = isUuid(id) ? await findResources(db, sql`r.id = ${id}::uuid`) : [];
  return found && keeps(someone, found) ? found : null;
}

export interface Kin {
  readonly slug: string;
  readonly name: string;
  readonly contains: boolean;
}

/** What it contains, and what contains it, of what this person sees. */
export async function findParts(db: Db, id: string, someone: Visitor | null): Promise<Kin[]> {
  const { rows } = await sql<Kin>`
    select r.slug, r.name, x.whole_id = ${id} as contains from bookings.part x
    join ${resourceTables} on r.id = case when x.whole_id = ${id} then x.part_id else x.whole_id end
    where ${id} in (x.whole_id, x.part_id) and ${isTold} and ${isSeenBy(someone)} order by r.name collate "fr-x-icu", r.id`.execute(db);
  return rows;
}

/** In whatever state, for whoever has a right to it already. */
export const findResource = async (db: Db, id: string): Promise<Resource | null> => (await findResources(db, sql`r.id = ${id}::uuid`))[0] ?? null;

/** What a place lets this person book. */
export const findAt = (db: Db, placeId: string, someone: Visitor | null): Promise<Resource[]> =>
  findResources(
    db,
    sql`r.place_id = ${placeId} and ${isTold} and ${isSeenBy(someone)}`,
    sql`order by array_position(array['room', 'desk', 'machine', 'equipment', 'help'], r.kind), r.name collate "fr-x-icu", r.id`,
  );

/** Who changes it waits for whoever does already, or books it, to the end of their transaction. */
export async function lockResource(trx: Db, id: string): Promise<Resource | null> {
  await sql`select from bookings.resource where id = ${id} for update`.execute(trx);
  return findResource(trx, id);
}

/** Who described it; null once their account is erased. */
export const findAuthor = async (db: Db, id: string): Promise<string | null> =>
  (await sql<{ author: string | null }>`select created_by as author from bookings.resource where id = ${id}`.execute(db)).rows[0]?.author ?? null;
