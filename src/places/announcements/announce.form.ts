import { instantOf, isClock } from "#platform/time/clock.ts";
import { addDays, dayOf, isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Announcement } from "./announcement.ts";
import { announcementTexts } from "./announcements.texts.ts";

export type NewAnnouncement = Omit<Announcement, "id" | "state" | "reason" | "version" | "hidden">;

/** Further away nobody plans. */
const furthest = 731;
const longestRepetition = 371;

/** `before`: what is corrected. The day on which it began stays, though it has passed. */
export function readAnnouncement(form: Reader, now: Date, before: Pick<Announcement, "day"> | null = null): NewAnnouncement {
  const t = announcementTexts[form.locale].problems;
  const today = dayOf(now);
  const line = (name: string, most: number) => form.line(name, 0, most, t.long) || null;
  const title = form.line("titre", 3, 120, t.title);
  const about = form.lines("texte", 10, 3000, t.about);
  const day = form.text("jour");
  const begun = before !== null && day === before.day && day < today;
  form.check("jour", begun || (isDay(day) && day >= today && day <= addDays(today, furthest)), t.day);
  const [begins, ends] = [form.text("debut"), form.text("fin")];
  form.check("debut", isClock(begins), t.time);
  form.check("fin", isClock(ends), t.time);
  form.check("fin", ends > begins, t.order);
  const until = form.text("jusque") || null;
  if (form.isRight()) form.check("fin", instantOf(begun && until !== null && isDay(until) ? until : day, ends) > now, t.past);
  if (until !== null) {
    const right = isDay(until) && isDay(day) && until >= addDays(day, 7) && until <= addDays(day, longestRepetition);
    form.check("jusque", right, t.until);
  }
  return { title, about, day, begins, ends, until, room: line("salle", 120), audience: line("public", 200), price: line("prix", 200), how: line("venir", 500) };
}

export interface Cancellation {
  readonly id: string;
  readonly reason: string;
}

export function readCancellation(form: Reader): Cancellation {
  const t = announcementTexts[form.locale].problems;
  return { id: form.id("activite", t.which), reason: form.line("raison", 3, 300, t.reason) };
}
