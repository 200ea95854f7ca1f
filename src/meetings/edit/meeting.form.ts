import { localOf, readInstant } from "#platform/time/clock.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type MeetingDetails, provisions } from "../meeting.ts";
import type { Meeting } from "../meetings.query.ts";
import { editTexts } from "./edit.texts.ts";

interface Around {
  readonly now: Date;
  /** The third place that was chosen, as the directory knows it. */
  readonly place: { readonly id: string; readonly communeCode: string } | null;
  readonly isCommune: (code: string) => boolean;
  /** As it stands: an hour that is past may stay as it is. */
  readonly before: Pick<Meeting, "startsAt"> | null;
}

export function readMeeting(form: Reader, { now, place, isCommune, before }: Around): MeetingDetails {
  const t = editTexts[form.locale].problems;
  const [startsAt, endsAt] = [readMoment(form, "starts"), readMoment(form, "ends")];
  const closes = form.has("closes_date") || form.has("closes_time");
  const closesAt = closes ? readMoment(form, "closes") : null;
  const [onSite, online] = [form.all("form").includes("on_site"), form.all("form").includes("online")];

  const title = form.line("title", 3, 160, t.title);
  const summary = form.lines("summary", 3, 400, t.summary);
  const agenda = form.lines("agenda", 0, 4000, t.agenda);
  const ownerService = form.lines("service", 2, 160, t.service);
  const contact = form.lines("contact", 0, 254, t.contact) || null;
  form.check("starts", startsAt !== null && (startsAt > now || startsAt.getTime() === before?.startsAt.getTime()), t.starts);
  form.check("ends", startsAt === null || (endsAt !== null && endsAt > startsAt && endsAt.getTime() - startsAt.getTime() <= 86_400_000), t.ends);
  form.check("form", onSite || online, t.form);
  const venue = form.lines("venue", onSite && !place ? 3 : 0, 300, t.venue, t.venueLong);
  const communeCode = onSite ? (place?.communeCode ?? form.text("commune")) : form.text("commune") || null;
  form.check("commune", communeCode === null || isCommune(communeCode), t.commune);
  const onlineUrl = online ? form.text("online_url") : null;
  form.check("online_url", onlineUrl === null || isWebAddress(onlineUrl), t.onlineUrl);
  const onlineWords = form.lines("online_words", 0, 500, t.onlineWords);
  const [seats, onlineSeats] = [readSeats(form, "seats"), readSeats(form, "online_seats")];
  form.check("closes", !closes || (closesAt !== null && (endsAt === null || closesAt <= endsAt)), t.closes);
  return {
    ...{ title, summary, agenda, ownerService, contact, onSite, communeCode, online, onlineUrl, closesAt },
    placeId: onSite ? (place?.id ?? null) : null,
    venue: onSite ? venue : "",
    onlineWords: online ? onlineWords : "",
    startsAt: startsAt ?? now,
    endsAt: endsAt ?? now,
    provisions: provisions.filter((provision) => form.all("provisions").includes(provision)),
    registers: form.text("registers") === "1",
    seats: onSite ? seats : null,
    onlineSeats: online ? onlineSeats : null,
  };
}

function readMoment(form: Reader, name: string): Date | null {
  const day = form.text(`${name}_date`);
  return isDayOfThisCentury(day) ? readInstant(day, form.text(`${name}_time`)) : null;
}

/** Null for as many as come. */
function readSeats(form: Reader, name: string): number | null {
  return form.has(name) ? form.whole(name, 1, 10_000, editTexts[form.locale].problems.seats) : null;
}

const isWebAddress = (text: string) => text.length <= 500 && /^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(text) && URL.canParse(text);

/** A meeting as it stands, for its form. */
export function valuesOfMeeting(meeting: Meeting): Values {
  const { title, summary, agenda, ownerService, contact, onSite, online, placeId, venue, communeCode, onlineUrl, onlineWords, seats, onlineSeats, closesAt } =
    meeting;
  return {
    ...{ title, summary, agenda, venue, service: ownerService, contact: contact ?? "" },
    form: [...(onSite ? ["on_site"] : []), ...(online ? ["online"] : [])],
    place: placeId ?? "",
    commune: communeCode ?? "",
    online_url: onlineUrl ?? "",
    online_words: onlineWords,
    starts: localOf(meeting.startsAt),
    ends: localOf(meeting.endsAt),
    closes: closesAt ? localOf(closesAt) : "",
    provisions: meeting.provisions,
    registers: meeting.registers ? "1" : "",
    seats: seats === null ? "" : String(seats),
    online_seats: onlineSeats === null ? "" : String(onlineSeats),
    version: String(meeting.version),
  };
}

/** What those who registered rely on: when it begins and ends, and where they go. */
export function isMoved(before: Meeting, told: MeetingDetails): boolean {
  const same = before.startsAt.getTime() === told.startsAt.getTime() && before.endsAt.getTime() === told.endsAt.getTime();
  return !same || before.onSite !== told.onSite || before.placeId !== told.placeId || before.venue !== told.venue;
}
