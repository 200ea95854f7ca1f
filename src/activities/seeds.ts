import { sql } from "kysely";

import { cast } from "#people";
import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { slugOf } from "#platform/text/slug.ts";
import { daysOf } from "./activity.ts";
import { themeOf } from "./service.ts";
import { ended, services, told, type ServiceStory } from "./story.seeds.ts";

const idOf = (kind: "ac" | "a1" | "a2" | "a3" | "a4", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
/** Who books in the demo, and comes. */
const guest = (n: number): string => `1f000000-0000-4000-8000-${String((n % 36) + 1).padStart(12, "0")}`;

/** Activities of the demo's places over eight weeks behind and ahead, with and without seats; services with teams, and a rota with holes. */
export async function seed({ db, say, places: given }: SeedContext): Promise<void> {
  if (given !== null) return;
  const { rows: places } = await sql<{ id: string }>`
    select p.id from places.place p where p.demo and p.status = 'published' and p.stage in ('opening', 'rooted') order by p.slug limit 36`.execute(db);
  const { rows: homes } = await sql<{ id: string }>`
    select p.id from people.role_grant g join places.place p on p.id::text = g.scope_id
    where g.person_id = ${cast.bilal.id} and g.scope_kind = 'place' and g.revoked_at is null and p.status = 'published' order by g.granted_at limit 1`.execute(
    db,
  );
  const today = dayOf(new Date());
  const dated = await plantActivities(db, places, today);
  await plantSeats(db, dated, today);
  const home = homes[0]?.id;
  const hosts = [...(home ? [home] : []), ...places.map(({ id }) => id).filter((id) => id !== home)];
  const planted = await plantServices(db, hosts, today);
  if (home) await plantEnded(db, home);
  say(`Activities: ${places.length} of the demo's story, ${planted} services`);
}

interface StoryDate {
  readonly id: string;
  readonly day: string;
  readonly seats: number | null;
  readonly state: string;
  readonly turn: number;
}

/** As the story tells them; two are cancelled, none is told twice. */
async function plantActivities(db: Db, places: readonly { readonly id: string }[], today: string): Promise<StoryDate[]> {
  const activities: Row[] = [];
  const dates: Row[] = [];
  const dated: StoryDate[] = [];
  for (const [at, { id: placeId }] of places.entries()) {
    const { weeks: count, rhythm, seats = null, ...what } = told[at % told.length]!;
    const first = addDays(today, 1 + ((at * 5) % 24) - (count > 0 ? 56 : 0));
    const weeks = count > 0 ? (rhythm ?? 1) : null;
    const until = count > 0 ? addDays(first, 56 + count * 7) : null;
    const cancelled = at === 4 || at === 17;
    const reason = cancelled ? "L’animatrice est souffrante. Une autre date suivra." : null;
    const id = idOf("ac", at + 1);
    activities.push({
      ...{ id, place_id: placeId, day: first, weeks, until, seats, children: false, room: null, audience: null, price: null, how: null, ...what },
      ...{ state: cancelled ? "cancelled" : "announced", reason, cancelled_at: cancelled ? new Date().toISOString() : null, version: cancelled ? 2 : 1 },
      demo: true,
    });
    for (const day of daysOf({ day: first, weeks, until })) {
      const off = cancelled && day >= today;
      const row = { id: idOf("a1", dates.length + 1), day, seats, state: off ? "cancelled" : "planned" };
      dates.push({ ...row, activity_id: id, first_day: day, begins: what.begins, ends: what.ends, reason: off ? reason : null });
      dated.push({ ...row, turn: at });
    }
  }
  await insertRows(db, "activities.activity", activities);
  await insertRows(db, "activities.date", dates);
  return dated;
}

/** The next two dates with seats of each activity: one that is full, with people who wait; past ones with who came. */
async function plantSeats(db: Db, dated: readonly StoryDate[], today: string): Promise<void> {
  const seats: Row[] = [];
  const near = dated.filter(({ day, seats: count, state }) => count !== null && state === "planned" && day >= addDays(today, -21) && day <= addDays(today, 21));
  for (const [at, { id, day, seats: count, turn }] of near.entries()) {
    const size = count ?? 0;
    const people = at % 5 === 0 ? size + 2 : Math.min(size, 2 + ((at * 3) % size));
    for (let n = 0; n < people; n++)
      seats.push({
        ...{
          id: idOf("a2", seats.length + 1),
          date_id: id,
          seats: size,
          person_id: n === 0 && turn === 1 && day > today ? cast.amina.id : guest(turn * 7 + n),
        },
        ...{ state: n < size ? "taken" : "waiting", number: n < size ? n + 1 : null, present: day < today && n < size ? n % 6 !== 5 : null },
      });
  }
  await insertRows(db, "activities.seat", seats);
  await plantGuest(db, seats);
}

/** One of those who have a seat of the workshop that everybody sees in the demo has no account: their link is known. */
async function plantGuest(db: Db, seats: readonly Row[]): Promise<void> {
  const seat = seats.find(({ date_id, person_id, state }) => date_id === idOf("a1", 30) && person_id !== cast.amina.id && state === "taken");
  if (!seat) return;
  await sql`
    with known as (
      insert into activities.guest (date_id, name, email, confirmed_at)
      values (${seat["date_id"]}, 'Solange Wattrelos', 'sans.compte@beffroi.example', now()) returning id),
    linked as (insert into activities.guest_link (hash, guest_id) select ${hashOfToken("une-place-de-demonstration")}, id from known)
    update activities.seat set person_id = null, guest_id = known.id from known where seat.id = ${seat["id"]}`.execute(db);
}

/** Services at the first places, that of the demo's host first: a team each, openings over eight weeks behind and ahead, some without people. */
async function plantServices(db: Db, places: readonly string[], today: string): Promise<number> {
  const some = services.slice(0, places.length);
  for (const [at, service] of some.entries()) await plantService(db, service, { at, placeId: places[at]!, today });
  return some.length;
}

async function plantEnded(db: Db, placeId: string): Promise<void> {
  const [id, lead] = [idOf("a3", 90), cast.bilal.id];
  await insertRows(db, "activities.service", [
    { ...ended, id, slug: slugOf(ended.title), place_id: placeId, state: "withdrawn", created_by: lead, demo: true },
  ]);
  await insertRows(db, "activities.member", [{ service_id: id, person_id: lead, part: "lead", by: lead }]);
}

async function plantService(db: Db, service: ServiceStory, { at, placeId, today }: { at: number; placeId: string; today: string }): Promise<void> {
  const { kind, title, about, begins, ends, weekday, needed, wanted } = service;
  const serviceId = idOf("a3", at + 1);
  const [one, two, three] = [1, 2, 3].map((n) => guest(at * 5 + n));
  // Three in a row keep a date: the two of the cast never the same one, so that each may take the other's.
  const team = at === 0 ? [cast.bilal.id, cast.amina.id, one, two, cast.elif.id, three] : [guest(at * 5), one, two, three];
  await insertRows(db, "activities.service", [{ id: serviceId, slug: slugOf(title), place_id: placeId, kind, title, about, created_by: team[0]!, demo: true }]);
  await insertRows(
    db,
    "activities.member",
    team.map((person_id, n) => ({ service_id: serviceId, person_id, part: n === 0 ? "lead" : "member", by: team[0]! })),
  );
  const first = addDays(today, -56 + ((weekday - new Date(`${today}T12:00:00Z`).getUTCDay() + 7) % 7));
  const openingId = idOf("ac", 500 + at);
  await insertRows(db, "activities.activity", [
    {
      ...{ id: openingId, place_id: placeId, service_id: serviceId, title, about, theme: themeOf(kind), day: first, begins, ends, weeks: 1 },
      ...{ until: addDays(first, 7 * 16), children: true, needed, wanted, demo: true },
    },
  ]);
  const days = daysOf({ day: first, weeks: 1, until: addDays(first, 7 * 16) });
  const dateId = (n: number) => idOf("a1", 5000 + at * 100 + n);
  await insertRows(
    db,
    "activities.date",
    days.map((day, n) => ({
      ...{ id: dateId(n), activity_id: openingId, first_day: day, day, begins, ends, needed, wanted },
      came: day < today ? 6 + ((n * 5 + at) % 14) : null,
    })),
  );
  const turns = days.flatMap((day, n): Row[] => {
    // Weeks behind were kept but for one; of those ahead every third lacks somebody.
    const people = n === 3 || (day >= today && (n + at) % 3 === 2) ? needed - 1 : Math.min(wanted, needed + (n % 2), team.length);
    return Array.from({ length: people }, (_, k) => ({
      ...{ id: idOf("a4", at * 1000 + n * 10 + k + 1), date_id: dateId(n), wanted, person_id: team[(n + k) % team.length]!, number: k + 1 },
    }));
  });
  await insertRows(db, "activities.turn", turns);
}
