import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import type { Request, Stop, Visit } from "../visits.query.ts";
import { type About, type DelegationNews, type HostNews, newsTexts, type PlannerNews } from "./news.texts.ts";

/** What a message keeps, in no language: said when it is read. */
export interface NewsPayload {
  readonly news: string;
  readonly organisation: string;
  readonly city: string;
  readonly people: number;
  readonly place?: string | null;
  /** An instant, or a day. */
  readonly at?: string | null;
  readonly reason?: string | null;
  readonly href: string;
}

export function aboutVisit({ organisation, city, people, day }: Request, href: string, more: Partial<NewsPayload> = {}): Omit<NewsPayload, "news"> {
  return { organisation, city, people, at: day, href, ...more };
}

export const aboutStop = ({ request }: Pick<Visit, "request">, stop: Stop, href: string, reason: string | null = null): Omit<NewsPayload, "news"> =>
  aboutVisit(request, href, { place: stop.place.name, at: stop.from.toISOString(), reason });

export function sayWhen(at: string | null | undefined, locale: Locale): string | null {
  if (!at) return null;
  const day = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return at.length === 10
    ? formatDate(`${at}T12:00:00Z`, locale, { ...day, timeZone: "UTC" })
    : formatDate(at, locale, { ...day, hour: "2-digit", minute: "2-digit" });
}

const aboutOf = ({ organisation, city, people, place = null, at, reason = null }: NewsPayload, locale: Locale): About => ({
  organisation,
  city,
  people,
  place,
  when: sayWhen(at, locale),
  reason,
});

export function sayNews(audience: "delegation" | "host" | "planner", payload: NewsPayload, locale: Locale) {
  const said = newsTexts[locale][audience] as Record<string, (about: About) => { subject: string; paragraphs: readonly string[]; action: string }>;
  return said[payload.news]!(aboutOf(payload, locale));
}

export function delegationLetter(news: DelegationNews, payload: Omit<NewsPayload, "news">, href: string, locale: Locale): Letter {
  const t = newsTexts[locale];
  const { subject, paragraphs, action } = sayNews("delegation", { ...payload, news }, locale);
  const after = news === "confirm" ? [t.confirmHolds, t.notYou] : news === "reported" ? [] : [t.keepLink];
  return { subject, paragraphs, action: { label: action, href }, after, why: t.whyDelegation };
}

export function hostLetter(news: HostNews, payload: Omit<NewsPayload, "news">, href: string, locale: Locale): Letter {
  const t = newsTexts[locale];
  const { subject, paragraphs, action } = sayNews("host", { ...payload, news }, locale);
  const facts = [
    { label: t.facts.who, value: `${payload.organisation} (${payload.city})` },
    { label: t.facts.people, value: String(payload.people) },
  ];
  return { subject, paragraphs, facts, action: { label: action, href }, why: t.whyHost(payload.place ?? "") };
}

export type { DelegationNews, HostNews, PlannerNews };
