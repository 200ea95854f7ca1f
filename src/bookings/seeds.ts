import { sql } from "kysely";

import { cast, plantPeople } from "#people";
import { searchPlaceBriefs } from "#places";
import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import { padded } from "./booking.ts";
import { weekday } from "./calendar/days.ts";
import { columnsOf, slugFor } from "./edit/save.command.ts";
import { defaults, type Details } from "./resource.ts";
import { lent, others, own, type ResourceStory } from "./story.seeds.ts";

const idOf = (kind: "1c" | "1d" | "1e", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Places of the demo where something can be booked, besides that of its host. */
const places = 40;

/** Resources of the demo, and eight weeks of bookings behind and ahead; one at least in each state. */
export async function seed({ db, say, places: given }: SeedContext): Promise<void> {
  if (given !== null) return;
  const { rows } = await sql<{ id: string }>`
    select p.id from people.role_grant g join places.place p on p.id = g.scope_id::uuid
    where g.person_id = ${cast.bilal.id} and g.scope_kind = 'place' and g.revoked_at is null and p.status = 'published' order by p.hours is null, g.granted_at, p.slug limit 1`.execute(
    db,
  );
  const home = rows[0]?.id;
  if (!home) return;
  const around = (await searchPlaceBriefs(db, { activities: ["coworking", "fablab", "culture", "third_place"], limit: places + 1 })).filter(
    ({ id }) => id !== home,
  );
  const told = [
    ...own.map((one) => ({ one, placeId: home })),
    ...around.slice(0, places).flatMap(({ id }, at) => [others[at % others.length]!, others[(at + 1) % others.length]!].map((one) => ({ one, placeId: id }))),
  ];
  await plantPeople(db, guests);
  for (const [at, { one, placeId }] of told.entries()) await plant(db, one, placeId, at + 1);
  await plantForStructures(db, home);
  for (const [at, one] of lent.entries()) await plant(db, one, lenderOf(at, home, around), firstLent + at);
  await plantParts(db);
  await plantHolidays(db);
  await sql`insert into bookings.kiosk (place_id, hash) values (${home}, ${hashOfToken("ecran-de-la-demo")})`.execute(db);
  await plantBreakdowns(db);
  const count = await plantBookings(
    db,
    told.map(({ one }) => one),
  );
  say(`Bookings: ${told.length + lent.length} resources of the demo's story, ${count} bookings`);
}

/** What is lent comes after all that is booked by the hour. */
const firstLent = 901;

/** Six things at the host's own place, three each at the two next. */
const lenderOf = (at: number, home: string, around: readonly { readonly id: string }[]): string => (at < 6 ? undefined : around[at < 9 ? 0 : 1]?.id) ?? home;

async function plant(db: Db, told: ResourceStory, placeId: string, n: number): Promise<void> {
  const { kind, name, about, rules = null, capacity = null, quantity = 1, includes = [], wheelchair = "unknown", priceNote = null, quota } = told;
  const details: Details = {
    ...{ ...defaults[kind], ...(told.approval !== undefined && { approval: told.approval }), ...(told.after !== undefined && { after: told.after }) },
    ...{ longest: told.longest ?? defaults[kind].longest, quotaMinutes: quota?.[0] ?? null, quotaCount: null, quotaPer: quota?.[1] ?? null },
    ...{ placeId, kind, words: { name, about, rules }, translations: {}, includes, capacity, quantity, wheelchair, free: priceNote === null, priceNote },
    ...{ hours: null, parts: [], audience: "everybody", guests: false, circle: [] },
  };
  const state = { state: told.state ?? "open", reason: told.reason ?? null, demo: true, created_by: cast.bilal.id };
  const translations = JSON.stringify({ en: { name: told.en }, nl: { name: told.nl } });
  await db
    .insertInto("bookings.resource")
    .values({ ...columnsOf(details), translations, id: idOf("1d", n), place_id: placeId, slug: await slugFor(db, name), ...state })
    .execute();
  await sql`insert into bookings.unit (resource_id, number) select ${idOf("1d", n)}, n from generate_series(1, ${quantity}) n`.execute(db);
}

/** What only members of a structure see, and an appointment that is booked without an account. */
async function plantForStructures(db: Db, home: string): Promise<void> {
  const studio: ResourceStory = {
    ...{ kind: "room", name: "Studio des structures", en: "Studio of the structures", nl: "Studio van de structuren", capacity: 8, wheelchair: "yes" },
    about: "Une pièce insonorisée pour enregistrer une émission ou tenir une réunion à huit. Le lieu la prête aux associations qu’il connaît.",
  };
  await plant(db, studio, home, studioTurn);
  await sql`
    update bookings.resource set audience = 'members', structure_minutes = 480, structure_per = 'week' where id = ${idOf("1d", studioTurn)}`.execute(db);
  await sql`
    insert into bookings.circle (resource_id, structure_id)
    select ${idOf("1d", studioTurn)}, g.scope_id::uuid from people.role_grant g
    where g.person_id = ${cast.bilal.id} and g.scope_kind = 'structure' and g.revoked_at is null on conflict do nothing`.execute(db);
  await sql`update bookings.resource set guests = true where id in (${idOf("1d", 6)}, ${idOf("1d", deskWithPrice)})`.execute(db);
}

/** The desks of the first place around, which have a price. */
const deskWithPrice = own.length + 2;

/** Beyond the turns of the others, so that theirs stay. */
const studioTurn = 900;

/** Autumn to spring of one zone, as an example: an officer checks them against the ministry's calendar, or imports it. */
async function plantHolidays(db: Db): Promise<void> {
  const source = "Exemple de la démonstration, à vérifier au calendrier officiel";
  const periods = [
    ["Vacances d’automne", "2026-10-17", "2026-11-02"],
    ["Vacances de Noël", "2026-12-19", "2027-01-04"],
    ["Vacances d’hiver", "2027-02-20", "2027-03-08"],
    ["Vacances de printemps", "2027-04-17", "2027-05-03"],
  ] as const;
  await insertRows(
    db,
    "bookings.holiday",
    periods.map(([name, first, back]) => ({ zone: "Zone B", name, during: `[${first},${back})`, source, demo: true })),
  );
}

/** One waits, one was answered. */
async function plantBreakdowns(db: Db): Promise<void> {
  const at = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const row = (n: number, thing: number, days: number, words: string) => ({
    ...{ id: idOf("1c", n), resource_id: idOf("1d", thing), person_id: cast.amina.id, words, at: at(days), state: "open", answer: null, answered_at: null },
  });
  await insertRows(db, "bookings.breakdown", [
    row(1, 5, 1, "Le capot ne se verrouille plus\u00a0: la machine s’arrête au milieu de la découpe."),
    { ...row(2, 4, 12, "La lampe du troisième bureau clignote."), state: "solved", answer: "L’ampoule est changée.", answered_at: at(11) },
  ]);
}

async function plantParts(db: Db): Promise<void> {
  const rows = own.flatMap(({ parts = [] }, at) => parts.map((part) => ({ whole_id: idOf("1d", at + 1), part_id: idOf("1d", part + 1) })));
  await insertRows(db, "bookings.part", rows);
}

const firstNames = ["Zoé", "Ilyès", "Margaux", "Noam", "Lison", "Tarek", "Solène", "Aymeric", "Fatou", "Basile", "Nadège", "Loïc"];
const lastNames = ["Dubrulle", "Hassani", "Vanacker", "Diallo", "Wattel", "Roussel"];
/** Who books in the demo, besides its cast; none exists. */
const guests = Array.from({ length: 36 }, (_, n) => ({
  ...{ id: `1f000000-0000-4000-8000-${String(n + 1).padStart(12, "0")}`, email: `reservation${n + 1}@beffroi.example` },
  name: `${firstNames[n % firstNames.length]!} ${lastNames[(n * 5 + Math.floor(n / 12)) % lastNames.length]!}`,
}));
const hours = [
  [9, 11],
  [11.5, 13],
  [14, 16],
  [17, 19],
] as const;
const uses = ["Réunion de l’association", "Atelier de couture", null, "Préparer un dossier", null, "Répétition de la chorale"];

/** The same in each demo, counted from today: fuller in the middle of the week, emptier far ahead. No two of one resource meet. */
async function plantBookings(db: Db, told: readonly ResourceStory[]): Promise<number> {
  const today = dayOf(new Date());
  const rows: Row[] = [];
  const bookable = told.map((one, at) => ({ one, n: at + 1 })).filter(({ one }) => (one.state ?? "open") === "open" && !one.parts);
  for (const { one, n } of bookable)
    for (let away = -56; away <= 56; away++) {
      const day = addDays(today, away);
      if (weekday(day) === 6) continue;
      const chosen = hours[(n * 7 + away * 3 + 400) % hours.length]!;
      if ((n * 13 + away * away * 5 + weekday(day)) % (away > 14 ? 9 : 4) === 0) rows.push(rowOf(one, n, rows.length, day, chosen, away));
    }
  rows.push(...special(today));
  await insertRows(db, "bookings.booking", rows);
  await sql`
    insert into bookings.taking (booking_id, unit_id, padded, during)
    select b.id, u.id, p.padded, case p.padded when 0 then b.during else b.padded end
    from bookings.booking b join bookings.resource r on r.id = b.resource_id,
      lateral (select t.u as id from bookings.units_of(b.resource_id) as t (u) order by t.u
        limit case when exists (select from bookings.part x where x.whole_id = b.resource_id) then null else b.units end) u, (values (0), (1)) p (padded)
    where b.state in ('asked', 'offered', 'booked') and b.demo`.execute(db);
  // Else each booking's own check, at the end of the planting, reads all of them.
  await sql`analyze bookings.booking, bookings.taking`.execute(db);
  await sql`update bookings.booking set handover_hash = ${hashOfToken("donnez-moi-la-place")} where id = ${idOf("1e", 90_008)}`.execute(db);
  await sql`insert into bookings.helped (booking_id, name) values (${idOf("1e", 90_012)}, 'Mme R.')`.execute(db);
  await sql`
    insert into bookings.guest (booking_id, email, name, locale, confirmed_at) values
      (${idOf("1e", 90_013)}, 'odile@beffroi.example', 'Odile', 'fr', now()), (${idOf("1e", 90_014)}, 'odile@beffroi.example', 'Odile', 'fr', now())`.execute(
    db,
  );
  await sql`insert into bookings.guest_link (hash, booking_id) values
    (${hashOfToken("un-lien-de-demonstration")}, ${idOf("1e", 90_013)}), (${hashOfToken("un-lien-a-payer")}, ${idOf("1e", 90_014)})`.execute(db);
  const here = sql`md5('beffroi' || id::text)`;
  await sql`update bookings.resource set here_code = ${here}, check_in = (kind = 'desk') where demo`.execute(db);
  await sql`
    update bookings.booking set arrived_at = lower(during) where demo and state = 'booked' and kind = 'booking' and lower(during) < ${new Date()}`.execute(db);
  return rows.length;
}

const range = ({ from, to }: { from: number; to: number }) => `[${new Date(from).toISOString()},${new Date(to).toISOString()})`;

function rowOf(one: ResourceStory, n: number, count: number, day: string, [from, to]: readonly [number, number], away: number): Row {
  const after = one.after ?? defaults[one.kind].after;
  const span = { from: instantOf(day, from * 60).getTime(), to: instantOf(day, to * 60).getTime() };
  const cancelled = (n + away + 60) % 11 === 0;
  const asked = !cancelled && one.approval === true && away > 3;
  return {
    ...{ id: idOf("1e", count + 1), resource_id: idOf("1d", n), person_id: guests[(n * 5 + away * 7 + 1120) % guests.length]!.id, kind: "booking" },
    ...{ during: range(span), padded: range(padded(span, { before: 0, after })), units: 1, before: 0, after, demo: true },
    ...{
      people: one.capacity ? Math.max(2, Math.round(one.capacity / 3)) : null,
      purpose: uses[(n + count) % uses.length]!,
      overridden: [],
      override_reason: null,
    },
    ...{ state: cancelled ? "cancelled" : asked ? "asked" : "booked", waits_until: asked ? new Date(span.from - 86_400_000).toISOString() : null },
    ...{
      ended_at: cancelled ? new Date(Math.min(span.from, Date.now())).toISOString() : null,
      ended_by: cancelled ? "person" : null,
      reason: null,
      made_for: "person",
    },
  };
}

/** One of each state at the host's own place, in the weeks ahead; evenings, which the others leave free. */
function special(today: string): Row[] {
  const row = (at: number, n: number, days: number, clock: readonly [number, number], person: string | null, more: Row): Row => {
    const day = addDays(today, days);
    const span = { from: instantOf(day, clock[0] * 60).getTime(), to: instantOf(day, clock[1] * 60).getTime() };
    return {
      ...{
        id: idOf("1e", 90_000 + at),
        resource_id: idOf("1d", n),
        person_id: person,
        kind: "booking",
        during: range(span),
        padded: range(span),
        units: 1,
        before: 0,
        made_for: "person",
      },
      ...{ after: 0, demo: true, people: null, purpose: null, overridden: [], override_reason: null, state: "booked", waits_until: null },
      ...{ ended_at: null, ended_by: null, reason: null, ...more },
    };
  };
  const ended = { ended_at: new Date().toISOString(), ended_by: "host" };
  const soon = new Date(Date.now() + 2 * 86_400_000).toISOString();
  return [
    row(1, 1, 6, [20, 22], cast.amina.id, { state: "asked", waits_until: soon, people: 60, purpose: "Assemblée de la régie de quartier" }),
    row(2, 2, 9, [20, 23], cast.elif.id, { state: "wished", waits_until: soon, overridden: ["hours"], purpose: "Soirée de lancement de l’atelier vélo" }),
    row(3, 4, 5, [20, 22], cast.amina.id, { purpose: "Finir un dossier" }),
    row(4, 1, 12, [20, 22], cast.gaelle.id, { ...ended, state: "declined", reason: "La salle est prêtée à l’école ce soir-là." }),
    row(5, 5, -6, [20, 21], cast.amina.id, { state: "lapsed", ended_at: ended.ended_at, ended_by: "house" }),
    row(11, 4, -9, [20, 22], cast.amina.id, { state: "missed", ended_at: ended.ended_at, ended_by: "house", purpose: "Finir un dossier" }),
    row(6, 6, 4, [20, 21], cast.bilal.id, { kind: "block", purpose: "Formation du conseiller" }),
    row(8, 2, 13, [20, 22], cast.gaelle.id, { purpose: "Cours de chant" }),
    row(9, 2, 13, [20, 21], cast.amina.id, { state: "queued", waits_until: new Date(instantOf(addDays(today, 13), 1200)).toISOString() }),
    row(10, 4, 16, [20, 22], cast.amina.id, { state: "offered", waits_until: soon, purpose: "Finir un dossier" }),
    row(12, 6, 8, [20, 21], cast.bilal.id, { made_for: "helped", purpose: "Demande de carte grise" }),
    row(13, 6, 11, [20, 21], null, { made_for: "guest" }),
    row(14, deskWithPrice, 9, [20, 22], null, { made_for: "guest" }),
    row(15, deskWithPrice, 8, [20, 22], cast.amina.id, {}),
    row(7, 3, 13, [20, 22], cast.amina.id, { overridden: ["longest"], override_reason: "La chorale prépare son concert.", purpose: "Répétition générale" }),
  ];
}
