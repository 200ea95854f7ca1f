import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Mes emprunts",
  lead: "Ce que vous empruntez, pour vous, pour votre structure ou pour votre lieu, et ce que vous transportez.",
  find: "Emprunter un objet",
  parts: "Emprunts",
  tabs: { current: "En cours", past: "Terminés" },
  empty: { current: "Vous n’empruntez rien en ce moment", past: "Aucun emprunt terminé" },
  emptyNext: "Les lieux prêtent des barnums, des outils, du son, de la lumière.",
  card: "Mes emprunts",
};

const en: typeof fr = {
  title: "My loans",
  lead: "What you borrow, for yourself, your structure or your place, and what you carry.",
  find: "Borrow something",
  parts: "Loans",
  tabs: { current: "Current", past: "Ended" },
  empty: { current: "You borrow nothing at the moment", past: "No loan has ended" },
  emptyNext: "Places lend marquees, tools, sound, light.",
  card: "My loans",
};

const nl: typeof fr = {
  title: "Wat ik leen",
  lead: "Wat u leent, voor uzelf, uw structuur of uw plek, en wat u vervoert.",
  find: "Iets lenen",
  parts: "Uitleningen",
  tabs: { current: "Lopend", past: "Beëindigd" },
  empty: { current: "U leent nu niets", past: "Geen beëindigde uitlening" },
  emptyNext: "Plekken lenen partytenten, gereedschap, geluid en licht uit.",
  card: "Wat ik leen",
};

export const mineTexts: Record<Locale, typeof fr> = { fr, en, nl };
