import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import type { Settings } from "#platform/settings.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { moderationTexts } from "./moderation.texts.ts";
import { routes } from "./routes.ts";

/** To a reporter without account, at once. */
export function reportReceived(title: string, locale: Locale, settings: Settings): Letter {
  const t = moderationTexts[locale].letters;
  return {
    subject: t.receivedSubject(shorten(title)),
    paragraphs: [t.received],
    action: { label: t.rules, href: publicAddress(settings, routes.rulesPage.href()) },
    why: t.why,
  };
}

/** To the same, once it is decided. */
export function reportDecided(title: string, outcome: "hidden" | "kept", locale: Locale, settings: Settings): Letter {
  const t = moderationTexts[locale].letters;
  return {
    subject: t.decidedSubject(shorten(title)),
    paragraphs: [outcome === "hidden" ? t.decidedHidden : t.decidedKept],
    action: { label: t.log, href: publicAddress(settings, routes.log.href()) },
    why: t.why,
  };
}

/** A subject is read in one line of a phone. */
export function shorten(title: string): string {
  return title.length <= 32 ? title : `${title.slice(0, 31).trimEnd()}…`;
}

const example = { PORT: 3000, PUBLIC_URL: "https://beffroi.example" } as Settings;

export const letters: readonly LetterExample[] = [
  { name: "moderation/report-received", letter: (locale) => reportReceived("La Fabrique du Canal", locale, example) },
  { name: "moderation/report-decided", letter: (locale) => reportDecided("La Fabrique du Canal", "hidden", locale, example) },
];
