import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter, LetterExample } from "#platform/mail/letter-parts.ts";
import type { PersonNews } from "../news/news-kind.ts";
import { newsTexts } from "../news/news.texts.ts";
import { sayWhen } from "../say.ts";
import { guestTexts } from "./guest.texts.ts";

/** What a letter to a guest is about: the link that confirms, or news of their booking. */
export type GuestNews = "confirm" | PersonNews;

export interface GuestFacts {
  readonly name: string;
  readonly place: string;
  readonly from: Date;
  readonly to: Date;
}

/** `href` is whole: the page of the booking, where it is confirmed and cancelled. */
export function guestLetter(
  news: GuestNews,
  { name, place, from, to }: GuestFacts,
  { href, reason }: { href: string; reason: string | null },
  locale: Locale,
): Letter {
  const t = guestTexts[locale].letter;
  const said = newsTexts[locale];
  const when = sayWhen(from, to, locale);
  if (news === "confirm")
    return {
      ...{ subject: t.subject(name), paragraphs: [t.says(name, place, when)], action: { label: t.action, href } },
      ...{ after: [t.holds, t.notYou], why: t.why(name) },
    };
  return {
    ...{ subject: said.subject[news](name, place, when), action: { label: t.see, href }, after: [t.keep], why: t.why(name) },
    paragraphs: [said.says[news](name, place, when), ...(reason ? [said.reason(reason)] : [])],
  };
}

const example = {
  ...{ name: "Salle du premier étage", place: "La Fabrique du Canal" },
  ...{ from: new Date("2027-03-11T09:00:00Z"), to: new Date("2027-03-11T11:00:00Z") },
};

export const guestLetters: readonly LetterExample[] = (["confirm", "booked", "cancelled"] as const).map((news) => ({
  name: `bookings/guest-${news}`,
  letter: (locale) => guestLetter(news, example, { href: "https://beffroi.example/reserver/lien/exemple", reason: null }, locale),
}));
