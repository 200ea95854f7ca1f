import type { Db } from "#platform/db/db.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { SessionDetails } from "./life.command.ts";
import { lifeTexts } from "./life.texts.ts";
import { findPlaces } from "./session-place.query.ts";
import { holds, meets } from "./tie.ts";
import type { Ties } from "./ties.query.ts";

/** What was typed of a session. A room that is tied holds its hours, and gives its place where none was typed; a meeting takes place meanwhile. */
export async function readSession(form: Reader, db: Db, ties: Ties): Promise<SessionDetails> {
  const t = lifeTexts[form.locale].problems;
  const times = { startsAt: form.moment("debut", t.from), endsAt: form.moment("fin", t.to) };
  form.check("fin", times.endsAt > times.startsAt, t.to);
  const booking = ties.bookings.find(({ id }) => id === form.text("reservation")) ?? null;
  form.check("reservation", booking !== null || !form.has("reservation"), t.bookingGone);
  if (booking) form.check("reservation", booking.holds && holds(booking, times), t.bookingTimes);
  const meeting = ties.meetings.find(({ id }) => id === form.text("rencontre")) ?? null;
  form.check("rencontre", meeting !== null || !form.has("rencontre"), t.meetingGone);
  if (meeting) form.check("rencontre", meeting.state !== "cancelled" && meets(meeting, times), t.meetingTimes);
  const [place] = await findPlaces(db, { tiers_lieu: form.text("tiers_lieu") || (booking?.placeId ?? "") }, false);
  const named = booking?.room ?? place?.name;
  return {
    title: form.line("titre", 3, 160, t.title),
    ...times,
    placeName: form.has("lieu") || !named ? form.line("lieu", 2, 200, t.place) : named.slice(0, 200),
    placeId: place?.id ?? null,
    bookingId: booking?.id ?? null,
    meetingId: meeting?.id ?? null,
    programme: form.lines("programme", 0, 5000, t.long),
    speakers: form.lines("entendus", 0, 3000, t.long),
    documents: form.lines("documents", 0, 3000, t.long),
  };
}
