import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import type { Meeting } from "../meetings.query.ts";
import { type MeetingNews, newsTexts } from "./meeting-news.texts.ts";

/** What a message keeps, in no language: said when it is read. */
export interface MeetingPayload {
  readonly news: MeetingNews;
  readonly meeting: string;
  /** An instant. */
  readonly at: string;
  /** In one line; "" when it is online only. */
  readonly where: string;
  readonly reason: string | null;
  readonly href: string;
}

export function payloadOf(
  news: MeetingNews,
  { title, startsAt }: Pick<Meeting, "title" | "startsAt">,
  more: Pick<MeetingPayload, "where" | "href"> & { reason?: string | null },
): MeetingPayload {
  return { news, meeting: title, at: startsAt.toISOString(), where: more.where, reason: more.reason ?? null, href: more.href };
}

export function sayMeeting({ news, meeting, at, where, reason }: MeetingPayload, locale: Locale) {
  const t = newsTexts[locale];
  const when = sayInstant(new Date(at), locale);
  const said = t.say[news]({ meeting, when, where, reason });
  const facts = [{ label: t.when, value: when }, ...(where ? [{ label: t.where, value: where }] : [])];
  return { ...said, facts };
}

/** To somebody without account. `href` is whole; `onlineUrl` only to those who have a seat. */
export function meetingLetter(payload: MeetingPayload, href: string, locale: Locale, onlineUrl: string | null = null): Letter {
  const t = newsTexts[locale];
  const { subject, paragraphs, action, facts } = sayMeeting(payload, locale);
  const after = payload.news === "confirm" ? [t.holds, t.notYou] : payload.news === "minutes" || payload.news === "cancelled" ? [] : [t.keep];
  const online = onlineUrl ? [{ label: t.onlineAt, value: onlineUrl }] : [];
  return { subject, paragraphs, facts: [...facts, ...online], action: { label: action, href }, after, why: t.why(payload.meeting) };
}
