import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { cast } from "#people";
import { searchPlaceBriefs } from "#places";
import { readTerritory } from "#territory";
import { crowd, instantAt, isStoryPlanted, processIds } from "#processes";
import { storyMeetings, type StoryMeeting } from "./story/story-meetings.seeds.ts";

const idOf = (n: number) => `76000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const guestId = (n: number, at: number) => `76100000-0000-4000-8000-${String(n * 1000 + at).padStart(12, "0")}`;

/** Links of the demo's letters, so that the pages behind them can be looked at. */
const demoLinks = { registered: "demo-inscription-marche-0001", waiting: "demo-attente-marche-000001", unconfirmed: "demo-a-confirmer-marche-01" };

/** Meetings in each state: full with a waiting list, open, on line, moved, cancelled, in preparation, past with and without minutes. */
export async function seed({ db, places, say }: SeedContext): Promise<void> {
  if (places !== null || !(await isStoryPlanted(db))) return;
  const territory = await readTerritory(db);
  const rows: Row[] = [];
  for (const [at, told] of storyMeetings.entries()) {
    const commune = told.commune ? territory.communeBySlug(told.commune) : null;
    const owner = told.owner ? territory.communeBySlug(told.owner) : null;
    const [place] = told.place && commune ? await searchPlaceBriefs(db, { commune: commune.code, words: "", limit: 1 }) : [];
    rows.push(rowOf(at + 1, told, { commune: commune?.code ?? null, owner: owner?.code ?? null, place: place?.id ?? null }));
  }
  await insertRows(db, "meetings.meeting", rows);
  for (const [at, told] of storyMeetings.entries()) await plantGuests(db, at + 1, told);
  await plantChanges(db);
  await plantLinks(db);
  say(`Meetings: ${storyMeetings.length} of the demo's story`);
}

function rowOf(n: number, told: StoryMeeting, { commune, owner, place }: { commune: string | null; owner: string | null; place: string | null }): Row {
  const { process, stage = "meeting", starts, clock, minutes = 90, online, seats = null, state = "announced", announced } = told;
  const at = process ? processIds[process] : null;
  const startsAt = instantAt(starts, clock);
  return {
    ...{ id: idOf(n), slug: told.slug, title: told.title, summary: told.summary, agenda: told.agenda ?? "" },
    ...{ process_id: at?.id ?? null, stage_id: at ? (at.stages as Record<string, string>)[stage] : null },
    ...{ owner_commune: owner, owner_service: told.service, contact: told.contact ?? null, commune_code: commune },
    ...{ on_site: !told.onlineOnly, place_id: place, venue: told.venue ?? "" },
    ...{ online: online !== undefined, online_url: online ?? null, online_words: online ? "Micro coupé à l’arrivée\u202f; les questions s’écrivent." : "" },
    ...{ starts_at: startsAt.toISOString(), ends_at: new Date(startsAt.getTime() + minutes * 60_000).toISOString(), provisions: told.provisions ?? [] },
    ...{ registers: told.registers ?? true, closes_at: null, seats, online_seats: null, registered: 0, online_registered: 0 },
    ...{ state, reason: told.reason ?? null, announced_at: state === "draft" ? null : instantAt(announced ?? starts - 20, "10:00").toISOString() },
    ...{ sequence: told.sequence ?? 0, version: 1, walk_ins: null, came: null, attendance_at: null },
    ...{ minutes: told.minutesText ?? "", minutes_at: told.minutesText ? instantAt(starts + 6, "11:00").toISOString() : null },
    ...{ created_by: cast.chloe.id, created_at: instantAt(starts - 25, "10:00").toISOString() },
  };
}

/** People with an account, and a few without. Seats first, then the waiting list: the counters are kept by the database. */
async function plantGuests(db: Db, n: number, told: StoryMeeting): Promise<void> {
  const { registered = 0, waiting = 0, onlineRegistered = 0, starts, came } = told;
  const forgotten = starts < -30;
  const guest = (at: number, state: string, online: boolean) => {
    const person = crowd[(n * 47 + at) % crowd.length]!;
    const known = at % 4 !== 3;
    return {
      ...{ id: guestId(n, at), meeting_id: idOf(n), person_id: known && !forgotten ? person.id : null },
      ...{ name: forgotten ? null : person.name, email: forgotten ? null : known ? person.email : `invite-${n}-${at}@exemple.fr`, locale: "fr", online },
      ...{ needs: forgotten || starts < 0 ? [] : needsOf(at), needs_words: "", state, channel: at % 13 === 6 ? "phone" : "web", turn: at + 1 },
      ...{ asked_at: instantAt(starts - 15, "09:00").toISOString(), confirmed_at: instantAt(starts - 15, "09:30").toISOString() },
      ...{
        came: came === undefined || state !== "registered" ? null : at < came,
        forgotten_at: forgotten ? instantAt(starts + 30, "04:00").toISOString() : null,
      },
    };
  };
  const rows = Array.from({ length: registered + onlineRegistered + waiting }, (_, at) =>
    guest(at, at < registered + onlineRegistered ? "registered" : "waiting", at >= registered && at < registered + onlineRegistered),
  );
  await insertGuests(db, rows);
  if (came !== undefined)
    await sql`
      update meetings.meeting set came = ${came}, walk_ins = ${told.walkIns ?? 0}, attendance_at = ends_at where id = ${idOf(n)}`.execute(db);
}

const needsOf = (at: number) => (at === 1 ? ["wheelchair"] : at === 4 ? ["sign_language"] : at === 8 ? ["childcare", "companion"] : []);

async function insertGuests(db: Db, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into meetings.registration (id, meeting_id, person_id, name, email, locale, online, needs, needs_words, state, channel, asked_at, confirmed_at, came, forgotten_at)
    select id, meeting_id, person_id, name, email, locale, online, needs, needs_words, state, channel, asked_at, confirmed_at, came, forgotten_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (id uuid, meeting_id uuid, person_id uuid, name text, email text, locale text, online boolean,
      needs text[], needs_words text, state text, channel text, turn integer, asked_at timestamptz, confirmed_at timestamptz, came boolean, forgotten_at timestamptz)
    order by turn`.execute(db);
}

async function plantChanges(db: Db): Promise<void> {
  const changed = storyMeetings.flatMap((told, at) => (told.change ? [{ n: at + 1, ...told.change, starts: told.starts, clock: told.clock }] : []));
  await insertRowsOf(db, changed);
}

async function insertRowsOf(
  db: Db,
  changed: readonly { n: number; change: "moved" | "cancelled"; from: number; reason: string; clock: string }[],
): Promise<void> {
  const rows = changed.map(({ n, change, from, reason, clock }) => ({ meeting: idOf(n), change, starts: instantAt(from, clock).toISOString(), reason }));
  await sql`
    insert into meetings.meeting_change (meeting_id, at, by, change, starts_at, place, reason)
    select meeting, now() - interval '3 days', ${cast.chloe.id}, change, starts, '', reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (meeting uuid, change text, starts timestamptz, reason text)`.execute(db);
}

/** Amina has a seat, Hugo waits; two without account have a link, a third has not confirmed. */
async function plantLinks(db: Db): Promise<void> {
  const full = storyMeetings.findIndex(({ slug }) => slug === "marche-couvert-premiere-reunion") + 1;
  const open = storyMeetings.findIndex(({ slug }) => slug === "atelier-d-idees-a-tourcoing") + 1;
  const account = (n: number, person: (typeof cast)["amina"] | (typeof cast)["hugo"], state: string) =>
    sql`insert into meetings.registration (meeting_id, person_id, name, email, state, confirmed_at)
      values (${idOf(n)}, ${person.id}, ${person.name}, ${person.email}, ${state}, now())`.execute(db);
  await account(open, cast.amina, "registered");
  await account(full, cast.hugo, "waiting");
  const guest = async (at: number, n: number, name: string, state: string, token: string) => {
    await sql`
      insert into meetings.registration (id, meeting_id, name, email, state, needs, confirmed_at)
      values (${guestId(900, at)}, ${idOf(n)}, ${name}, ${`invite-${at}@exemple.fr`}, ${state}, '{wheelchair}', ${state === "unconfirmed" ? null : sql`now()`})`.execute(
      db,
    );
    await sql`insert into meetings.registration_link (hash, registration_id) values (${hashOfToken(token)}, ${guestId(900, at)})`.execute(db);
  };
  await guest(1, open, "Colette Invitée", "registered", demoLinks.registered);
  await guest(2, full, "Ousmane Invité", "waiting", demoLinks.waiting);
  await guest(3, full, "Perrine Invitée", "unconfirmed", demoLinks.unconfirmed);
}
