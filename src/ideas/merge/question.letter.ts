import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { type QuestionNotice, askedWords, sayUntil } from "./news.notices.ts";

const whys: Record<Locale, string> = {
  fr: "Vous recevez ce courrier parce que vous avez laissé cette adresse avec votre idée, sur papier ou à un guichet. Elle sera effacée à la fin de la démarche.",
  en: "You receive this letter because you left this address with your idea, on paper or at a desk. It will be erased at the end of the process.",
  nl: "U krijgt deze brief omdat u dit adres bij uw idee hebt achtergelaten, op papier of aan een loket. Het wordt gewist aan het einde van het traject.",
};

/** To an author without account who left an address with the idea. */
export function askedLetter(asked: QuestionNotice, locale: Locale): Letter {
  const t = askedWords[locale];
  return {
    subject: t.subject(asked),
    paragraphs: t.paragraphs(asked, sayUntil(asked.until, locale)),
    action: { label: t.action, href: asked.href },
    why: whys[locale],
  };
}
