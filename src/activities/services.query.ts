import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { hosts } from "./keeper.ts";
import { partOf } from "./members.query.ts";
import type { Part, ServiceKind } from "./service.ts";

export interface Service {
  readonly id: string;
  readonly slug: string;
  readonly kind: ServiceKind;
  readonly title: string;
  readonly about: string;
  readonly state: "open" | "withdrawn";
  readonly version: number;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeSlug: string;
  readonly placeAddress: string;
  readonly communeCode: string;
  readonly wheelchair: "yes" | "limited" | "no" | null;
  /** When it opens next, as far as somebody keeps it; null: not announced. */
  readonly next: Date | null;
}

/** The openings to come that enough people keep, once for all services: asked of each of them, the days of all would be looked through each time. */
const openings = sql`(
  select a.service_id, min(lower(d.during)) as next from activities.date d join activities.activity a on a.id = d.activity_id
  where a.service_id is not null and d.state = 'planned' and upper(d.during) > clock_timestamp()
    and not exists (select from moderation.hidden h where h.kind = 'activity' and h.thing_id = a.id::text)
    and (select count(*) from activities.turn k where k.date_id = d.id) >= d.needed
  group by a.service_id)`;

export const serviceTables = sql`activities.service s join places.place p on p.id = s.place_id left join ${openings} n on n.service_id = s.id`;
export const isPublicService = sql<boolean>`(s.state = 'open' and p.status = 'published')`;

/** When a service opens next, as far as enough people keep it. */
export const nextOpening = sql<Date | null>`n.next`;

const columns = sql`s.id, s.slug, s.kind, s.title, s.about, s.state, s.version, p.id as "placeId", p.name as "placeName", p.slug as "placeSlug",
  p.address as "placeAddress", p.commune_code as "communeCode", p.wheelchair, ${nextOpening} as next`;

export async function findServices(
  db: Db,
  where: RawBuilder<unknown>,
  rest: RawBuilder<unknown> = sql`order by s.title collate "fr-x-icu", s.id`,
): Promise<Service[]> {
  return (await sql<Service>`select ${columns} from ${serviceTables} where ${where} ${rest}`.execute(db)).rows;
}

/** A service in the hands of its team, or of a host of its place. */
export interface HeldService {
  readonly service: Service;
  /** What they are in the team; null: nothing. */
  readonly part: Part | null;
  /** They lead it, or are a host of its place: they fill the team and say when it opens. */
  readonly leads: boolean;
}

/** One that everybody sees, or that is theirs; null else. */
export async function findHeld(db: Db, slug: string, someone: Visitor | null): Promise<HeldService | null> {
  const [service] = await findServices(db, sql`s.slug = ${slug}`);
  if (!service) return null;
  const [told] = await findServices(db, sql`s.slug = ${slug} and ${isPublicService}`);
  const part = someone === null ? null : await partOf(db, service.id, someone.id);
  const leads = part === "lead" || hosts(someone, service.placeId);
  return told || part !== null || leads ? { service, part, leads } : null;
}

/** For the team, and hosts of the place. @throws NotFound for who may not see it; Forbidden for who is not of the team. */
export async function mustBeOfTeam(db: Db, slug: string, someone: Visitor): Promise<HeldService> {
  const held = await findHeld(db, slug, someone);
  if (!held) throw new NotFound();
  if (held.part === null && !held.leads) throw new Forbidden();
  return held;
}

/** @throws NotFound for who may not see it; Forbidden for who leads nothing there. */
export async function mustLead(db: Db, slug: string, someone: Visitor): Promise<HeldService> {
  const held = await findHeld(db, slug, someone);
  if (!held) throw new NotFound();
  if (!held.leads) throw new Forbidden();
  return held;
}

/** Of a place, those that everybody sees. */
export const findServicesAt = (db: Db, placeId: string): Promise<Service[]> => findServices(db, sql`p.id = ${placeId}::uuid and ${isPublicService}`);
