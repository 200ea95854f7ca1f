import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Les mots",
  lead: "Ce que veulent dire les mots de ce site. Dans les pages, un mot souligné de points s’explique quand vous appuyez dessus.",
  none: "Aucun mot n’est encore expliqué",
  says: "Ce que veut dire un mot de ce site.",
  means: (term: string) => `Que veut dire «\u00a0${term}\u00a0»\u202f?`,
};

export const wordsTexts: Readonly<Record<Locale, typeof fr>> = {
  fr,
  en: {
    title: "The words",
    lead: "What the words of this site mean. In its pages, a word with a dotted line explains itself when you press it.",
    none: "No word is explained yet",
    says: "What a word of this site means.",
    means: (term) => `What does “${term}” mean?`,
  },
  nl: {
    title: "De woorden",
    lead: "Wat de woorden van deze site betekenen. In de pagina’s legt een woord met een stippellijn zichzelf uit als u erop drukt.",
    none: "Er is nog geen woord uitgelegd",
    says: "Wat een woord van deze site betekent.",
    means: (term) => `Wat betekent “${term}”?`,
  },
};
