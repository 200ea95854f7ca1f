import type { LetterSource } from "#platform/gallery/letter-examples.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import type { AllOffers } from "#platform/offers.ts";
import { routes } from "../routes.ts";
import { type Addressing, digestLetter, noticeLetter } from "./letters.ts";

/** For the gallery and the tests: each notice alone in a mail, several gathered, and both digests with all of them. */
export const letterExamples: LetterSource = {
  examples(offers) {
    const alone = offers.notices.map((notice) => ({
      name: `notifications/${notice.kind}`,
      letter: (locale: Locale) => noticeLetter(notice, [notice.say(notice.example, locale)], addressing(locale, notice.optional !== false)),
    }));
    const gathered = offers.notices.slice(0, 1).map((notice) => ({
      name: "notifications/gathered",
      letter: (locale: Locale) => noticeLetter(notice, Array(3).fill(notice.say(notice.example, locale)), addressing(locale)),
    }));
    const digests =
      offers.notices.length === 0
        ? []
        : (["daily", "weekly"] as const).map((rhythm) => ({ name: `notifications/digest-${rhythm}`, letter: digestOf(rhythm, offers) }));
    return [...alone, ...gathered, ...digests];
  },
};

const digestOf =
  (rhythm: "daily" | "weekly", offers: AllOffers) =>
  (locale: Locale): Letter => {
    const news = offers.notices.map((notice, at) => ({ kind: notice.kind, words: notice.say(notice.example, locale), count: at === 1 ? 3 : 1 }));
    return digestLetter(news, rhythm, offers, addressing(locale));
  };

function addressing(locale: Locale, optional = true): Addressing {
  const whole = (href: string) => new URL(href, "https://beffroi.example").href;
  return { locale, whole, unsubscribeHref: optional ? whole(routes.unsubscribing.href({ token: "exemple" })) : null };
}
