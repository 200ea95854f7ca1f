import type { Locale } from "#platform/i18n/locale.ts";
import { instantOf, isClock, localOf } from "#platform/time/clock.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { provisions } from "../meeting.ts";
import type { Meeting } from "../meetings.query.ts";
import { editTexts } from "./edit.texts.ts";

/** What agents say of a meeting; who organises it is settled apart. */
export interface Told {
  readonly title: string;
  readonly summary: string;
  readonly agenda: string;
  readonly ownerService: string;
  readonly contact: string | null;
  readonly onSite: boolean;
  readonly placeId: string | null;
  readonly venue: string;
  readonly communeCode: string | null;
  readonly online: boolean;
  readonly onlineUrl: string | null;
  readonly onlineWords: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly provisions: readonly string[];
  readonly registers: boolean;
  readonly closesAt: Date | null;
  readonly seats: number | null;
  readonly onlineSeats: number | null;
}

export type Values = Readonly<Record<string, string | readonly string[]>>;
export type Problems = Readonly<Record<string, string>>;
export type Read = { readonly ok: true; readonly value: Told } | { readonly ok: false; readonly problems: Problems };

interface Around {
  readonly now: Date;
  /** The third place that was chosen, as the directory knows it. */
  readonly place: { readonly id: string; readonly communeCode: string } | null;
  readonly isCommune: (code: string) => boolean;
  /** As it stands: an hour that is past may stay as it is. */
  readonly before: Pick<Meeting, "startsAt"> | null;
}

export function readMeeting({ text, all }: FormInput, locale: Locale, { now, place, isCommune, before }: Around): Read {
  const t = editTexts[locale].problems;
  const problems: Record<string, string> = {};
  const check = (field: string, right: boolean, problem: string) => {
    if (!right) problems[field] ??= problem;
  };
  const words = (name: string) => (text[name] ?? "").trim();
  const instant = (name: string) =>
    isDayOfThisCentury(words(`${name}_date`)) && isClock(words(`${name}_time`)) ? instantOf(words(`${name}_date`), words(`${name}_time`)) : null;
  const [startsAt, endsAt] = [instant("starts"), instant("ends")];
  const closesGiven = words("closes_date") !== "" || words("closes_time") !== "";
  const closesAt = closesGiven ? instant("closes") : null;
  const [onSite, online] = [all("form").includes("on_site"), all("form").includes("online")];
  const title = words("title").replace(/\s+/g, " ");
  const communeCode = onSite ? (place?.communeCode ?? words("commune")) : words("commune") || null;

  check("title", title.length >= 3 && title.length <= 160, t.title);
  check("summary", words("summary").length >= 3 && words("summary").length <= 400, t.summary);
  check("agenda", words("agenda").length <= 4000, t.agenda);
  check("service", words("service").length >= 2 && words("service").length <= 160, t.service);
  check("contact", words("contact").length <= 254, t.contact);
  check("starts", startsAt !== null && (startsAt > now || startsAt.getTime() === before?.startsAt.getTime()), t.starts);
  check("ends", startsAt === null || (endsAt !== null && endsAt > startsAt && endsAt.getTime() - startsAt.getTime() <= 86_400_000), t.ends);
  check("form", onSite || online, t.form);
  check("venue", !onSite || place !== null || words("venue").length >= 3, t.venue);
  check("venue", words("venue").length <= 300, t.venueLong);
  check("commune", communeCode === null || isCommune(communeCode), t.commune);
  check("online_url", !online || isWebAddress(words("online_url")), t.onlineUrl);
  check("online_words", words("online_words").length <= 500, t.onlineWords);
  const [seats, onlineSeats] = [readSeats(words("seats")), readSeats(words("online_seats"))];
  check("seats", seats !== undefined, t.seats);
  check("online_seats", onlineSeats !== undefined, t.seats);
  check("closes", !closesGiven || (closesAt !== null && (endsAt === null || closesAt <= endsAt)), t.closes);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      title,
      summary: words("summary"),
      agenda: words("agenda"),
      ownerService: words("service"),
      contact: words("contact") || null,
      onSite,
      placeId: onSite ? (place?.id ?? null) : null,
      venue: onSite ? words("venue") : "",
      communeCode,
      online,
      onlineUrl: online ? words("online_url") : null,
      onlineWords: online ? words("online_words") : "",
      startsAt: startsAt!,
      endsAt: endsAt!,
      provisions: provisions.filter((provision) => all("provisions").includes(provision)),
      registers: words("registers") === "1",
      closesAt,
      seats: onSite ? seats! : null,
      onlineSeats: online ? onlineSeats! : null,
    },
  };
}

const isWebAddress = (text: string) => text.length <= 500 && /^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(text) && URL.canParse(text);

/** Undefined for what is no number of seats. */
function readSeats(typed: string): number | null | undefined {
  const digits = typed.replace(/[\s\u00a0\u202f]/g, "");
  if (digits === "") return null;
  const seats = /^\d{1,5}$/.test(digits) ? Number(digits) : 0;
  return seats >= 1 && seats <= 10_000 ? seats : undefined;
}

/** What was typed, for the form to show again. */
export function valuesOf({ text, all }: FormInput): Values {
  const at = (name: string) => `${text[`${name}_date`] ?? ""}T${text[`${name}_time`] ?? ""}`;
  return { ...text, form: all("form"), provisions: all("provisions"), starts: at("starts"), ends: at("ends"), closes: at("closes") };
}

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
export function isMoved(before: Meeting, told: Told): boolean {
  const same = before.startsAt.getTime() === told.startsAt.getTime() && before.endsAt.getTime() === told.endsAt.getTime();
  return !same || before.onSite !== told.onSite || before.placeId !== told.placeId || before.venue !== told.venue;
}
