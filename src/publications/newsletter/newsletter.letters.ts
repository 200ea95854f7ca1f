import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import type { LetterWords } from "./newsletter.ts";
import { newsletterTexts } from "./newsletter.texts.ts";

/** `href` confirms, by a press on its page. */
export function confirmLetter(locale: Locale, href: string): Letter {
  const t = newsletterTexts[locale];
  return { subject: t.confirmSubject, paragraphs: [t.confirmText], action: { label: t.confirm, href }, after: [t.confirmAfter], why: t.askedWhy };
}

/** The address gets it already. */
export function knownLetter(locale: Locale, href: string): Letter {
  const t = newsletterTexts[locale];
  return { subject: t.knownSubject, paragraphs: [t.knownText], action: { label: t.stop, href }, why: t.askedWhy };
}

/** As it was written. `stop`: where it is stopped; null for the one that its writer sends to themselves. */
export function newsLetter(locale: Locale, { subject, body }: LetterWords, stop: string | null): Letter {
  const t = newsletterTexts[locale];
  return { subject, paragraphs: body.split(/\n{2,}/), why: stop ? t.why : t.testWhy, ...(stop && { unsubscribe: { label: t.stop, href: stop } }) };
}

const example = "https://beffroi.example/lettre/exemple";

export const newsletterExamples: readonly LetterExample[] = [
  { name: "publications/newsletter-confirm", letter: (locale) => confirmLetter(locale, example) },
  { name: "publications/newsletter-known", letter: (locale) => knownLetter(locale, example) },
  { name: "publications/newsletter", letter: (locale) => newsLetter(locale, newsletterTexts[locale].example, example) },
];
