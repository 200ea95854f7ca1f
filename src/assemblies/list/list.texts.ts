import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Assemblées citoyennes tirées au sort",
  lead: "Des habitants tirés au sort étudient une question et remettent des recommandations. Le tirage se fait en public, et chacun peut le refaire.",
  empty: "Aucune assemblée pour l’instant",
  emptyNext: "Quand une assemblée cherche des habitants, elle est annoncée ici.",
  places: "places",
  until: (moment: string) => `Inscriptions jusqu’au ${moment}`,
  register: "S’inscrire",
};
type ListTexts = typeof fr;

const en: ListTexts = {
  title: "Citizens’ assemblies drawn by lot",
  lead: "Residents drawn by lot study a question and hand over recommendations. The draw takes place in public, and anybody can redo it.",
  empty: "No assembly for now",
  emptyNext: "When an assembly looks for residents, it is announced here.",
  places: "places",
  until: (moment) => `Registration until ${moment}`,
  register: "Register",
};

const nl: ListTexts = {
  title: "Gelote burgerraden",
  lead: "Gelote inwoners bestuderen een vraag en overhandigen aanbevelingen. De loting is openbaar, en iedereen kan ze overdoen.",
  empty: "Voorlopig geen burgerraad",
  emptyNext: "Als een burgerraad inwoners zoekt, wordt dat hier aangekondigd.",
  places: "plaatsen",
  until: (moment) => `Inschrijving tot ${moment}`,
  register: "Inschrijven",
};

export const listTexts: Readonly<Record<Locale, ListTexts>> = { fr, en, nl };
