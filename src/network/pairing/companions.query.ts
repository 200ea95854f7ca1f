import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { reasonsOf } from "../mentoring.ts";
import { findOffers, type Offer, type Request } from "../mentoring.query.ts";

export type Side = "mentor" | "applicant";

/** Somebody beside the two. */
export interface Companion {
  readonly personId: string;
  readonly name: string;
  readonly side: Side;
  /** In whose name; null: their own. */
  readonly member: string | null;
  readonly state: "asked" | "in";
  readonly byPerson: boolean;
  readonly byMentor: boolean;
  readonly byApplicant: boolean;
}

/** Those who are, or may come to be, beside the two; by side and name. */
export async function findCompanions(db: Db, pairingId: string): Promise<Companion[]> {
  const { rows } = await sql<Companion>`
    select c.person_id as "personId", p.name, c.side, coalesce(s.name, m.name) as member, c.state, c.by_person as "byPerson", c.by_mentor as "byMentor",
      c.by_applicant as "byApplicant"
    from network.companion c join people.person p on p.id = c.person_id left join network.member m on m.id = c.member_id
      left join people.structure s on s.id = m.structure_id join network.pairing b on b.id = c.pairing_id join network.offer o on o.id = b.offer_id
      join network.request q on q.id = b.request_id
    where c.person_id is distinct from o.person_id and c.person_id is distinct from q.person_id and c.pairing_id = ${pairingId} and c.state in ('asked', 'in') and p.erased_at is null order by c.side desc, p.name collate "fr-x-icu", p.id`.execute(
    db,
  );
  return rows;
}

/** What somebody reads who is asked, or asks, to be beside two others, before all accepted: whose mentorship it is, and nothing of it. */
export interface CompanionInvitation {
  readonly id: string;
  readonly mentor: string;
  readonly side: Side;
  readonly byPerson: boolean;
  readonly byMentor: boolean;
  readonly byApplicant: boolean;
}

export async function findInvited(db: Db, id: string, personId: string): Promise<CompanionInvitation | null> {
  const { rows } = await sql<CompanionInvitation>`
    select b.id, p.name as mentor, c.side, c.by_person as "byPerson", c.by_mentor as "byMentor", c.by_applicant as "byApplicant"
    from network.companion c join network.pairing b on b.id = c.pairing_id join network.offer o on o.id = b.offer_id join people.person p on p.id = o.person_id
    where b.id::text = ${id} and c.person_id = ${personId} and c.state = 'asked' and b.state = 'running'`.execute(db);
  return rows[0] ?? null;
}

/** A mentorship that somebody may ask to join: of a mentor who fits, with a seat. Nothing is said of whom they mentor. */
export interface Group {
  readonly id: string;
  readonly mentor: string;
  readonly memberName: string;
  readonly seats: number;
  readonly reasons: NonNullable<ReturnType<typeof reasonsOf>>;
}

/** Groups for a request, those with the most seats first. @param distance in metres, as for mentors */
export async function findGroups(db: Db, someone: Visitor, request: Request, distance: (offer: Offer, request: Request) => number | null): Promise<Group[]> {
  const { rows } = await sql<{ id: string; offerId: string; seats: number }>`
    select b.id, b.offer_id as "offerId", (o.group_size - 1 - n.count) as seats
    from network.pairing b join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id,
      lateral (select count(*)::int as count from network.companion c where c.pairing_id = b.id and c.side = 'applicant' and c.state = 'in') n
    where b.state = 'running' and o.state = 'open' and o.group_size - 1 > n.count and o.person_id <> ${someone.id} and q.person_id is not null and q.person_id <> ${someone.id}
      and not exists (select from network.companion c where c.pairing_id = b.id and c.person_id = ${someone.id})
    order by seats desc, b.id limit 200`.execute(db);
  const offers = new Map((await findOffers(db, sql`o.id = any(${[...new Set(rows.map(({ offerId }) => offerId))]}::uuid[])`)).map((one) => [one.id, one]));
  return rows.flatMap(({ id, offerId, seats }) => {
    const offer = offers.get(offerId);
    const reasons = offer ? reasonsOf(offer, request, distance(offer, request)) : null;
    return offer && reasons ? [{ id, mentor: offer.name, memberName: offer.memberName, seats, reasons }] : [];
  });
}

/** Mentorships that this person is, or is asked to be, beside. */
export async function findAsCompanion(db: Db, personId: string): Promise<{ readonly id: string; readonly mentor: string; readonly state: "asked" | "in" }[]> {
  const { rows } = await sql<{ id: string; mentor: string; state: "asked" | "in" }>`
    select b.id, p.name as mentor, c.state from network.companion c join network.pairing b on b.id = c.pairing_id join network.offer o on o.id = b.offer_id
    join people.person p on p.id = o.person_id where c.person_id = ${personId} and c.state in ('asked', 'in') and b.state = 'running' order by c.asked_at desc, b.id`.execute(
    db,
  );
  return rows;
}
