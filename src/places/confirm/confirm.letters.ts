import type { Notice } from "#notifications";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { routes } from "../routes.ts";
import { confirmTexts } from "./confirm.texts.ts";

interface RecordQuestion {
  readonly place: string;
  /** The day the record was last known to be true, `YYYY-MM-DD`. */
  readonly known: string;
}

/** To the address that a place publishes, when nobody with an account keeps its record. */
export function stillTrueLetter(locale: Locale, { place, known, href }: RecordQuestion & { readonly href: string }): Letter {
  const t = confirmTexts[locale].asked;
  return {
    subject: t.subject(place),
    paragraphs: [t.text(place, formatDate(known, locale)), t.one],
    action: { label: t.action, href },
    after: [t.wrong],
    why: t.why,
  };
}

export const confirmLetters: readonly LetterExample[] = [
  {
    name: "places/still-true",
    letter: (locale) =>
      stillTrueLetter(locale, { place: "La Courée Ouverte", known: "2025-10-14", href: "https://beffroi.example/lieux/confirmer/lien-d-exemple" }),
  },
];

export const stillTrue: Notice<RecordQuestion & { readonly slug: string }> = {
  kind: "places.still_true",
  power: "places.confirm",
  label: { fr: "Ma fiche est à confirmer", en: "My record needs confirming", nl: "Mijn fiche moet bevestigd worden" },
  usual: "at_once",
  example: { place: "La Courée Ouverte", slug: "la-couree-ouverte", known: "2025-10-14" },
  say({ place, slug, known }, locale) {
    const t = confirmTexts[locale].asked;
    return {
      subject: t.subject(place),
      paragraphs: [t.text(place, formatDate(known, locale)), t.one],
      action: { label: t.action, href: routes.confirm.href({ slug }) },
    };
  },
};
