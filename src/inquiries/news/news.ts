import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { type About, type AskerNews, newsTexts, type ServiceNews } from "./news.texts.ts";

/** What a message keeps, in no language. */
export interface NewsPayload extends About {
  readonly news: string;
  /** The day that was promised, "2026-12-11". */
  readonly due: string | null;
  readonly href: string;
}

/** Of a subject: its beginning, where mailboxes cut it anyway. */
const longestTitle = 34;

const inWords = ({ due, title, ...about }: Omit<NewsPayload, "news" | "href">, locale: Locale): About => ({
  ...about,
  title: title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title,
  due: due && formatDate(`${due}T12:00:00Z`, locale),
});

export const sayAskerNews = (payload: Omit<NewsPayload, "news">, news: AskerNews, locale: Locale) => newsTexts[locale].asker[news](inWords(payload, locale));
export const sayServiceNews = (payload: Omit<NewsPayload, "news">, news: ServiceNews, locale: Locale) =>
  newsTexts[locale].service[news](inWords(payload, locale));

/** To somebody without account; `href` is the whole address. */
export function askerLetter(news: AskerNews, payload: Omit<NewsPayload, "news">, href: string, locale: Locale): Letter {
  const t = newsTexts[locale];
  const { subject, paragraphs, action } = sayAskerNews(payload, news, locale);
  return { subject, paragraphs, action: { label: action, href }, after: news === "confirm" ? [t.confirmHolds, t.notYou] : [t.keepLink], why: t.whyAsker };
}

/** To the mailbox of a department: its people have accounts. */
export function serviceLetter(news: ServiceNews, payload: Omit<NewsPayload, "news">, href: string, locale: Locale): Letter {
  const { subject, paragraphs, action } = sayServiceNews(payload, news, locale);
  return { subject, paragraphs, action: { label: action, href }, why: newsTexts[locale].whyService };
}
