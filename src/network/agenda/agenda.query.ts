import { sql } from "kysely";

import { activityRoutes, findDatesAt } from "#activities";
import { findTiedBookings } from "#bookings";
import { findTiedTrainings, findTrainingsAt, trainingRoutes } from "#trainings";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { CohortSession } from "../cohorts/cohorts.query.ts";
import { meetingOf } from "../cohorts/meeting-row.ts";
import { routes } from "../routes.ts";
import type { EventKind, NetworkEvent } from "./event.ts";

interface Span {
  readonly now: Date;
  readonly until: Date;
}

/** Published places that the structures of members of today run: whose number their record bears. */
async function findMemberPlaces(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id::text as id from network.member m join people.structure s on s.id = m.structure_id
    join places.place p on p.structure_pivot in (s.siret, s.rna) where m.state = 'admitted' and p.status = 'published' order by p.id limit 2000`.execute(db);
  return rows.map(({ id }) => id);
}

/** Activities and trainings at members' places, as their rooms announce them to everybody. */
async function findAtPlaces(db: Db, span: Span, locale: Locale): Promise<NetworkEvent[]> {
  const places = await findMemberPlaces(db);
  const [dates, trainings] = await Promise.all([findDatesAt(db, places, { ...span, limit: 300 }), findTrainingsAt(db, places, span, locale)]);
  return [
    ...dates.map(
      ({ title, from, placeName, activityId, state }): NetworkEvent => ({
        ...{ kind: "activity", title, french: true, at: from, place: placeName, off: state === "cancelled" },
        href: activityRoutes.show.href({ id: activityId }),
      }),
    ),
    ...trainings.map(
      ({ id, title, from, place, cancelled }): NetworkEvent => ({
        ...{ kind: "training", title, french: false, at: from, place, off: cancelled },
        href: trainingRoutes.session.href({ id }),
      }),
    ),
  ];
}

/** Meetings of cohorts, where and when their training or their room says. */
async function findCohortMeetings(db: Db, { now, until }: Span, locale: Locale): Promise<NetworkEvent[]> {
  const { rows } = await sql<CohortSession & { cohortId: string }>`
    select s.id, s.cohort_id as "cohortId", s.title, s.held_at as "heldAt", s.minutes, s.place, s.link, s.training_id as "trainingId", s.booking_id as "bookingId",
      false as begun, '{}'::text[] as present
    from network.cohort_session s where network.begins(s) + make_interval(mins => s.minutes) > ${now} and network.begins(s) < ${until}
    order by network.begins(s), s.id limit 200`.execute(db);
  const [trainings, bookings] = await Promise.all([
    findTiedTrainings(
      db,
      rows.flatMap(({ trainingId }) => trainingId ?? []),
      locale,
    ),
    findTiedBookings(
      db,
      rows.flatMap(({ bookingId }) => bookingId ?? []),
      locale,
    ),
  ]);
  return rows.map((row): NetworkEvent => {
    const { title, at, place, off, translated } = meetingOf(row, { trainings, bookings });
    return { kind: "cohort", title, french: !translated, at, place, off, href: routes.cohort.href({ id: row.cohortId }) };
  });
}

/** General meetings that members are called to. */
async function findCalled(db: Db, { now, until }: Span): Promise<NetworkEvent[]> {
  const { rows } = await sql<{ id: string; title: string; at: Date; place: string | null }>`
    select id, title, held_at as at, place from network.general_meeting where state = 'called' and held_at > ${now} and held_at < ${until} order by held_at`.execute(
    db,
  );
  return rows.map(({ id, title, at, place }) => ({ kind: "general", title, french: true, at, place, off: false, href: routes.general.href({ id }) }));
}

/**
 * What comes in the network, the soonest first: activities and trainings at members' places, meetings of cohorts, and for whoever is inside general
 * meetings. Nothing is written here: each stands as its room says it today.
 */
export async function findEvents(
  db: Db,
  span: Span,
  { inside, kind, locale }: { readonly inside: boolean; readonly kind: EventKind | null; readonly locale: Locale },
): Promise<NetworkEvent[]> {
  const wanted = (...kinds: readonly EventKind[]) => kind === null || kinds.includes(kind);
  const found = await Promise.all([
    wanted("activity", "training") ? findAtPlaces(db, span, locale) : [],
    wanted("cohort") ? findCohortMeetings(db, span, locale) : [],
    inside && wanted("general") ? findCalled(db, span) : [],
  ]);
  return found
    .flat()
    .filter((one) => kind === null || one.kind === kind)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime() || (one.title < other.title ? -1 : 1));
}
