import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { distanceMetres, type Territory } from "#territory";
import { type Asking, type Language, type Mentor, never, type Stage, type Subject } from "./mentoring.ts";

export interface Offer extends Mentor {
  readonly personId: string | null;
  readonly memberId: string;
  /** Of the person who mentors, who publishes it by offering. */
  readonly name: string;
  readonly memberName: string;
  readonly memberNumber: number;
  readonly communeCode: string | null;
  readonly atOnce: number;
  readonly hours: number;
  readonly about: string | null;
  /** How many are mentored together at most. */
  readonly groupSize: number;
  readonly state: "open" | "paused";
  readonly version: number;
}

/** `o` is the offer. Those of members of today alone. */
export async function findOffers(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Offer[]> {
  const { rows } = await sql<Offer>`
    select o.id, o.person_id as "personId", o.member_id as "memberId", p.name, coalesce(s.name, m.name) as "memberName", coalesce(m.number, 0) as "memberNumber",
      o.subjects, o.stages, o.languages, o.commune_code::text as "communeCode", o.radius_km as "radiusKm", o.at_once as "atOnce", o.hours, o.about,
      o.group_size as "groupSize", o.state, o.version,
      l.load, o.at_once - l.load as free
    from network.offer o join people.person p on p.id = o.person_id join network.member m on m.id = o.member_id left join people.structure s on s.id = m.structure_id,
      lateral (select count(*)::int as load from network.pairing b where b.offer_id = o.id and b.state in ('suggested', 'running')) l
    where m.state = 'admitted' and p.erased_at is null and ${where} ${rest}`.execute(db);
  return rows;
}

export const isOffered = sql<boolean>`(o.state = 'open')`;

export interface Request extends Asking {
  readonly personId: string | null;
  readonly memberId: string | null;
  readonly name: string;
  readonly project: string;
  readonly words: string;
  readonly communeCode: string | null;
  readonly state: "open" | "matched" | "closed";
  readonly version: number;
}

/** `q` is the request. */
export async function findRequests(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Request[]> {
  const { rows } = await sql<{
    id: string;
    personId: string | null;
    memberId: string | null;
    name: string;
    project: string;
    words: string;
    subjects: Subject[];
    stage: Stage;
    languages: Language[];
    communeCode: string | null;
    state: "open" | "matched" | "closed";
    askedAt: Date;
    version: number;
  }>`
    select q.id, q.person_id as "personId", q.member_id as "memberId", p.name, q.project, q.words, q.subjects, q.stage, q.languages,
      q.commune_code::text as "communeCode", q.state, q.asked_at as "askedAt", q.version
    from network.request q join people.person p on p.id = q.person_id where ${where} ${rest}`.execute(db);
  return rows;
}

/** Metres between the middles of two communes; null where one is not known. */
function metresBetween(territory: Territory, one: string | null, other: string | null): number | null {
  const [from, to] = [one, other].map((code) => (code === null ? null : (territory.communeByCode(code)?.commune.point ?? null)));
  return from && to ? Math.round(distanceMetres(from, to)) : null;
}

/** How far mentors are from who asks; `never` for themselves and for who was suggested before (`tried`, as "request offer"). */
export const distanceOf =
  (territory: Territory, tried: ReadonlySet<string>) =>
  (offer: Offer, request: Request): number | null =>
    offer.personId === request.personId || offer.memberId === request.memberId || tried.has(`${request.id} ${offer.id}`)
      ? never
      : metresBetween(territory, offer.communeCode, request.communeCode);

export interface GivenBack {
  readonly number: number;
  readonly name: string;
  /** Minutes of sessions that both confirmed. */
  readonly given: number;
  readonly received: number;
}

/** Hours of mentoring that each member gave and received, in the open for the network: of a group, given once, received once by each that was there. */
export async function findGivenBack(db: Db): Promise<GivenBack[]> {
  const { rows } = await sql<GivenBack>`
    with counted as (
      select v.id, o.member_id as giver, q.member_id as taker, v.minutes from network.session v join network.pairing b on b.id = v.pairing_id
      join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id where v.confirmed_at is not null),
    taken as (
      select id, taker, minutes from counted union
      select n.id, c.member_id, n.minutes from counted n join network.session v on v.id = n.id join network.attended a on a.session_id = n.id
      join network.companion c on c.pairing_id = v.pairing_id and c.person_id = a.person_id where c.member_id is not null)
    select m.number, coalesce(s.name, m.name) as name, coalesce((select sum(minutes) from counted where giver = m.id), 0)::int as given,
      coalesce((select sum(minutes) from taken where taker = m.id), 0)::int as received
    from network.member m left join people.structure s on s.id = m.structure_id
    where m.state = 'admitted' and m.number is not null and (m.kind = 'structure' or m.listed) and (exists (select from counted where giver = m.id) or exists (select from taken where taker = m.id))
    order by given desc, m.number limit 50`.execute(db);
  return rows;
}
