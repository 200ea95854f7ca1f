import type { Locale } from "#platform/i18n/locale.ts";

interface FeedsTexts {
  readonly title: (of: string) => string;
  readonly ofKind: (kind: string, of: string) => string;
  readonly follow: string;
  readonly followCommune: (inCommune: string) => string;
}

export const feedsTexts: Record<Locale, FeedsTexts> = {
  fr: {
    title: (of) => `Ce qui change, ${of}`,
    ofKind: (kind, of) => `${kind}, ${of}`,
    follow: "Suivre ce qui change (fil Atom)",
    followCommune: (where) => `Suivre ce qui change ${where} (fil Atom)`,
  },
  en: {
    title: (of) => `What changes, ${of}`,
    ofKind: (kind, of) => `${kind}, ${of}`,
    follow: "Follow what changes (Atom feed)",
    followCommune: (where) => `Follow what changes ${where} (Atom feed)`,
  },
  nl: {
    title: (of) => `Wat verandert, ${of}`,
    ofKind: (kind, of) => `${kind}, ${of}`,
    follow: "Volg wat verandert (Atom-feed)",
    followCommune: (where) => `Volg wat verandert ${where} (Atom-feed)`,
  },
};
