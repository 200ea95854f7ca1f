import { formatDate } from "#platform/i18n/format.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import type { Notice } from "#notifications";
import { type NewsKey, newsActions, newsTexts } from "./news.texts.ts";
import type { JourneyFact } from "../journey-fact.ts";
import { sayFact } from "../journey-fact.ts";

/** What a message keeps, in no language. */
export interface NewsPayload {
  readonly news: NewsKey;
  readonly title: string;
  readonly who?: string | null;
  /** What the house says before what was written. */
  readonly told?: JourneyFact | null;
  /** The beginning of what was written. */
  readonly reason?: string | null;
  readonly cents?: number | null;
  /** An instant, or a day. */
  readonly at?: string | null;
  readonly href: string;
}

export function sayNews(
  { news, title, who = null, told = null, reason: written = null, cents, at, href }: NewsPayload,
  audience: "participant" | "worker",
  locale: Locale,
) {
  const amount = cents === null || cents === undefined ? null : sayEuros(cents, locale);
  const reason = [told && sayFact(told, locale), written].filter(Boolean).join(" — ") || null;
  const { subject, paragraphs } = newsTexts[locale][news]({ title, who, reason, amount, when: sayWhen(at, locale) });
  const label = newsActions[locale][audience === "worker" ? "work" : "see"];
  return { subject, paragraphs, action: { label, href } };
}

function sayWhen(at: string | null | undefined, locale: Locale): string | null {
  if (!at) return null;
  return at.length === 10 ? formatDate(`${at}T12:00:00Z`, locale) : formatDate(at, locale, { dateStyle: "long", timeStyle: "short" });
}

function notice(
  kind: string,
  audience: "participant" | "worker",
  news: NewsKey,
  label: Translated,
  more: Partial<Pick<Notice, "usual" | "optional" | "power">> = {},
): Notice<NewsPayload> {
  const example: NewsPayload = {
    news,
    title: "Un verger partagé au bord du canal",
    who: "Direction de l’espace public",
    reason: "Le terrain est public et libre.",
    cents: 1_850_000,
    at: "2026-12-15T22:59:00Z",
    href: "/participer",
  };
  return { kind, label, usual: "at_once", example, say: (payload, locale) => sayNews(payload, audience, locale), ...more };
}

export const judgingNotices: readonly Notice[] = [
  notice(
    "participation.my_idea_judged",
    "participant",
    "refused",
    { fr: "Mon idée est examinée", en: "My idea is examined", nl: "Mijn idee wordt onderzocht" },
    { optional: false },
  ),
  notice(
    "participation.my_idea_answered",
    "participant",
    "answered",
    { fr: "Mon idée reçoit une réponse officielle", en: "My idea gets an official answer", nl: "Mijn idee krijgt een officieel antwoord" },
    { optional: false },
  ),
  notice("participation.my_idea_delivered", "participant", "delayed", {
    fr: "Mon idée se réalise",
    en: "My idea is being delivered",
    nl: "Mijn idee wordt uitgevoerd",
  }),
  notice(
    "participation.followed_judged",
    "participant",
    "feasible",
    { fr: "Une idée que je suis est examinée", en: "An idea I follow is examined", nl: "Een idee dat ik volg wordt onderzocht" },
    { usual: "daily" },
  ),
  notice(
    "participation.followed_answered",
    "participant",
    "answered",
    {
      fr: "Une idée que je suis reçoit une réponse officielle",
      en: "An idea I follow gets an official answer",
      nl: "Een idee dat ik volg krijgt een officieel antwoord",
    },
    { usual: "daily" },
  ),
  notice(
    "participation.followed_delivered",
    "participant",
    "delivered",
    { fr: "Une idée que je suis se réalise", en: "An idea I follow is being delivered", nl: "Een idee dat ik volg wordt uitgevoerd" },
    { usual: "weekly" },
  ),
  notice(
    "participation.to_opine",
    "worker",
    "to_opine",
    { fr: "L’avis de ma commune est attendu", en: "My commune’s opinion is awaited", nl: "Het advies van mijn gemeente wordt verwacht" },
    { usual: "daily", power: "participation.give_opinion" },
  ),
  notice(
    "participation.to_route",
    "worker",
    "to_route",
    {
      fr: "Une idée est transmise à ma collectivité ou en revient",
      en: "An idea is passed on to my authority or comes back",
      nl: "Een idee wordt naar mijn overheid doorgestuurd of komt terug",
    },
    { power: "participation.run" },
  ),
  notice("participation.to_assess", "worker", "to_assess", {
    fr: "L’avis de mon service est attendu",
    en: "My service’s opinion is awaited",
    nl: "Het advies van mijn dienst wordt verwacht",
  }),
  notice("participation.to_judge", "worker", "to_judge", {
    fr: "Le jury attend mes notes",
    en: "The jury awaits my scores",
    nl: "De jury wacht op mijn punten",
  }),
  notice(
    "participation.contested",
    "worker",
    "contested",
    {
      fr: "Un auteur conteste ou répond aux services",
      en: "An author contests, or answers the services",
      nl: "Een indiener betwist of antwoordt de diensten",
    },
    { power: "participation.run" },
  ),
];
