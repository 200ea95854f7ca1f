import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import type { Letter, LetterExample } from "#platform/mail/letter-parts.ts";
import type { SeatNews } from "../news/news-kind.ts";
import { newsTexts } from "../news/news.texts.ts";
import { guestTexts } from "../guest.texts.ts";

/** What a letter to a guest is about: the link that confirms, or news of their seat. */
export type GuestNews = "confirm" | SeatNews;

export interface GuestFacts {
  readonly title: string;
  readonly place: string;
  readonly at: Date;
}

/** `href` is whole: the page of the seat, where it is confirmed and given back. */
export function guestLetter(
  news: GuestNews,
  { title, place, at }: GuestFacts,
  { href, reason }: { href: string; reason: string | null },
  locale: Locale,
): Letter {
  const t = guestTexts[locale].letter;
  const said = newsTexts[locale];
  const facts = { title, place, when: sayInstant(at, locale), who: said.somebody };
  if (news === "confirm")
    return {
      ...{ subject: t.subject(title), paragraphs: [t.says(facts)], action: { label: t.action, href } },
      ...{ after: [t.nothingYet, t.notYou], why: t.why(title) },
    };
  return {
    ...{ subject: said.subject[news](title), action: { label: t.see, href }, after: [t.keep], why: t.why(title) },
    paragraphs: [said.says[news](facts), ...(reason ? [said.reason(reason)] : [])],
  };
}

const example: GuestFacts = { title: "Café réparation", place: "La Fabrique du Canal", at: new Date("2027-03-11T17:00:00Z") };

export const guestLetters: readonly LetterExample[] = (["confirm", "seat", "cancelled"] as const).map((news) => ({
  name: `activities/guest-${news}`,
  letter: (locale) => guestLetter(news, example, { href: "https://beffroi.example/activites/lien/exemple", reason: null }, locale),
}));
