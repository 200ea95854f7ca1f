import { clockOf, minutesOf, readInstant } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Choosable } from "../edit/owners.query.ts";
import type { Session } from "../sessions.query.ts";
import type { SessionDetails } from "./plan.command.ts";
import { sessionsTexts } from "./sessions.texts.ts";

export interface SessionChoices {
  /** Where it may be held. */
  readonly places: readonly Choosable[];
  /** Who teaches the module. */
  readonly trainers: readonly Choosable[];
}

/** All that is typed of a session, of one day. */
export function readSession(form: Reader, { places, trainers }: SessionChoices, now: Date): SessionDetails {
  const t = sessionsTexts[form.locale].problems;
  const day = form.day("jour", t.day);
  const [from, to] = [readInstant(day, form.text("de")), readInstant(day, form.text("a"))];
  form.check("de", from !== null, t.clock);
  form.check("a", to !== null, t.clock);
  form.check("a", from === null || to === null || from < to, t.order);
  form.check("jour", from === null || from > now, t.past);
  return {
    placeId: form.choice("lieu", idsOf(places), t.place),
    from: from ?? now,
    to: to ?? now,
    seats: form.whole("places", 1, 200, t.seats),
    trainerId: form.choice("encadrant", idsOf(trainers), t.trainer),
    note: form.line("note", 0, 300, t.note) || null,
  };
}

const idsOf = (some: readonly Choosable[]) => some.map(({ id }) => id);

export const valuesOf = ({ heldId, from, to, seats, trainerId, note, version }: Session): Values => ({
  ...{ lieu: heldId, jour: dayOf(from), de: clockOf(minutesOf(from)), a: clockOf(minutesOf(to)), places: String(seats) },
  ...{ encadrant: trainerId ?? "", note: note ?? "", version: String(version) },
});
