import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (of: string) => `Ce qui change, ${of}`,
  ofKind: (kind: string, of: string) => `${kind}, ${of}`,
  follow: "Suivre ce qui change (fil Atom)",
  followCommune: (where: string) => `Suivre ce qui change ${where} (fil Atom)`,
};

const en: typeof fr = {
  title: (of) => `What changes, ${of}`,
  ofKind: (kind, of) => `${kind}, ${of}`,
  follow: "Follow what changes (Atom feed)",
  followCommune: (where) => `Follow what changes ${where} (Atom feed)`,
};

const nl: typeof fr = {
  title: (of) => `Wat verandert, ${of}`,
  ofKind: (kind, of) => `${kind}, ${of}`,
  follow: "Volg wat verandert (Atom-feed)",
  followCommune: (where) => `Volg wat verandert ${where} (Atom-feed)`,
};

export const feedsTexts: Record<Locale, typeof fr> = { fr, en, nl };
