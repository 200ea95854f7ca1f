import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { RegistrationState } from "../meeting.ts";
import { holdMeeting, type Meeting } from "../meetings.query.ts";
import { type Guest, type House, tellGuests } from "../notices/notify.command.ts";
import { fillSeats } from "./waiting-list.command.ts";

export interface Wish {
  readonly online: boolean;
  readonly needs: readonly string[];
  readonly needsWords: string;
}

interface Somebody extends Wish {
  readonly personId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly locale: Locale;
  readonly channel: "web" | "desk" | "phone";
}

type RegistrationOutcome =
  | { readonly ok: true; readonly id: string; readonly state: RegistrationState }
  | { readonly ok: false; readonly problem: "closed" | "cancelled" | "how" };

/**
 * Somebody with an account, or whom an agent writes down: the seat is taken at once, or the next rank of the waiting list. Whoever is
 * registered already changes what they said. The meeting is held, so of two who want the last seat the second waits; the constraint
 * `meeting_seats` stands behind.
 */
export async function register(db: Db, house: House, meetingId: string, somebody: Somebody): Promise<RegistrationOutcome> {
  return db.transaction().execute(async (trx) => {
    const meeting = await holdMeeting(trx, meetingId);
    const before = await findUpcoming(trx, meetingId, somebody);
    // What one needs may change until the end; another way to come is another seat.
    if (before?.online === somebody.online && meeting.state === "announced" && meeting.phase !== "over")
      return changeWish(trx, house, meeting, before, somebody);
    const refused = refusalOf(meeting, somebody);
    if (refused) return refused;
    if (before) return changeWish(trx, house, meeting, before, somebody);
    const { personId, name, email, locale, online, needs, needsWords, channel } = somebody;
    const state = hasRoom(meeting, online) ? "registered" : "waiting";
    const { rows } = await sql<Guest>`
      insert into meetings.registration (meeting_id, person_id, name, email, locale, online, needs, needs_words, state, channel, confirmed_at)
      values (${meetingId}, ${personId}, ${name}, ${email}, ${locale}, ${online}, ${[...needs]}::text[], ${needsWords}, ${state}, ${channel}, now())
      returning id, person_id as "personId", email, locale, online, state`.execute(trx);
    const guest = rows[0]!;
    await tellGuests(trx, house, meeting, [guest], state);
    return { ok: true, id: guest.id, state };
  });
}

function refusalOf(meeting: Meeting, { online, channel }: Pick<Somebody, "online" | "channel">): Extract<RegistrationOutcome, { ok: false }> | null {
  if (meeting.state === "cancelled") return { ok: false, problem: "cancelled" };
  const open = channel === "web" ? meeting.taking : meeting.state === "announced" && meeting.registers && meeting.phase !== "over";
  if (!open) return { ok: false, problem: "closed" };
  return (online ? meeting.online : meeting.onSite) ? null : { ok: false, problem: "how" };
}

const hasRoom = ({ seats, registered, onlineSeats, onlineRegistered }: Meeting, online: boolean): boolean =>
  online ? onlineSeats === null || onlineRegistered < onlineSeats : seats === null || registered < seats;

async function findUpcoming(trx: Db, meetingId: string, { personId, email }: Pick<Somebody, "personId" | "email">): Promise<Guest | null> {
  const { rows } = await sql<Guest>`
    select id, person_id as "personId", email, locale, online, state from meetings.registration
    where meeting_id = ${meetingId} and state in ('registered', 'waiting')
      and (person_id = ${personId}::uuid or lower(email) = lower(${email}::text))
    order by person_id is not null desc limit 1 for update`.execute(trx);
  return rows[0] ?? null;
}

/** Needs change freely; who wants to come otherwise (on site, on line) gives the seat back and takes another, or waits for it. */
async function changeWish(
  trx: Db,
  house: House,
  meeting: Meeting,
  before: Guest,
  { personId, online, needs, needsWords }: Wish & { personId?: string | null },
): Promise<RegistrationOutcome> {
  const moves = before.online !== online;
  const state: RegistrationState = moves ? (hasRoom(meeting, online) ? "registered" : "waiting") : before.state;
  await sql`
    update meetings.registration
    set needs = ${[...needs]}::text[], needs_words = ${needsWords}, online = ${online}, state = ${state},
      person_id = coalesce(person_id, ${personId ?? null})
    where id = ${before.id}`.execute(trx);
  if (moves) {
    if (state !== before.state) await tellGuests(trx, house, meeting, [{ ...before, online, state }], state as "registered" | "waiting");
    await fillSeats(trx, house, meeting.id);
  }
  return { ok: true, id: before.id, state };
}

/**
 * Somebody without account: nothing is taken before the address is confirmed. Anybody may write anybody's address: what was asked before
 * stands, until whoever reads that mailbox confirms one of them.
 */
export async function askToRegister(db: Db, house: House, meetingId: string, somebody: Somebody & { email: string }): Promise<RegistrationOutcome> {
  return db.transaction().execute(async (trx) => {
    const meeting = await holdMeeting(trx, meetingId);
    const refused = refusalOf(meeting, somebody);
    if (refused) return refused;
    const { name, email, locale, online, needs, needsWords } = somebody;
    const { rows } = await sql<Guest>`
      insert into meetings.registration (meeting_id, name, email, locale, online, needs, needs_words, state)
      values (${meetingId}, ${name}, ${email}, ${locale}, ${online}, ${[...needs]}::text[], ${needsWords}, 'unconfirmed')
      returning id, person_id as "personId", email, locale, online, state`.execute(trx);
    await tellGuests(trx, house, meeting, rows, "confirm");
    return { ok: true, id: rows[0]!.id, state: "unconfirmed" };
  });
}

type ConfirmOutcome = RegistrationOutcome | { readonly ok: false; readonly problem: "unknown" };

/**
 * The address is confirmed: the seat is taken now, or the rank. Pressed twice, or registered before under the same address, it is one; what
 * else was asked under it goes, and its links lead there.
 */
export async function confirmRegistration(db: Db, house: House, at: { meetingId: string; id: string }): Promise<ConfirmOutcome> {
  return db.transaction().execute(async (trx) => {
    const meeting = await holdMeeting(trx, at.meetingId);
    const { rows } = await sql<Guest & { wish: Wish }>`
      select id, person_id as "personId", email, locale, online, state,
        json_build_object('online', online, 'needs', needs, 'needsWords', needs_words) as wish
      from meetings.registration where id = ${at.id} for update`.execute(trx);
    const guest = rows[0];
    if (!guest) return { ok: false, problem: "unknown" };
    if (guest.state !== "unconfirmed") return { ok: true, id: guest.id, state: guest.state };
    const refused = refusalOf(meeting, { online: guest.online, channel: "web" });
    if (refused) return refused;
    const before = await findUpcoming(trx, at.meetingId, { personId: null, email: guest.email });
    if (before) {
      await gather(trx, at.meetingId, before);
      return changeWish(trx, house, meeting, before, guest.wish);
    }
    const state = hasRoom(meeting, guest.online) ? "registered" : "waiting";
    await sql`update meetings.registration set state = ${state}, confirmed_at = now(), turn = default where id = ${guest.id}`.execute(trx);
    await gather(trx, at.meetingId, guest);
    await tellGuests(trx, house, meeting, [{ ...guest, state }], state);
    return { ok: true, id: guest.id, state };
  });
}

/** What is not confirmed under the address of a registration becomes part of it. */
async function gather(trx: Db, meetingId: string, { id, email }: Guest): Promise<void> {
  const others = sql`
    select id from meetings.registration
    where meeting_id = ${meetingId} and state = 'unconfirmed' and lower(email) = lower(${email}) and id <> ${id}`;
  await sql`update meetings.registration_link set registration_id = ${id} where registration_id in (${others})`.execute(trx);
  await sql`delete from meetings.registration where id in (${others})`.execute(trx);
}
