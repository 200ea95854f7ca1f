import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const count = (one: string, other: string): Plurals => ({ one, other });

const fr = {
  title: "Conduire les assemblées citoyennes",
  create: "Préparer une assemblée",
  empty: "Aucune assemblée",
  emptyNext: "Préparez-en une\u00a0: elle reste un brouillon tant que vous n’ouvrez pas les inscriptions.",
  count: count("# assemblée", "# assemblées"),
  assembly: "Assemblée",
  state: "État",
  until: "Inscriptions jusqu’au",
  people: "Inscrits",
  places: "Places",
};
type DeskTexts = typeof fr;

const en: DeskTexts = {
  title: "Run citizens’ assemblies",
  create: "Prepare an assembly",
  empty: "No assembly",
  emptyNext: "Prepare one: it stays a draft until you open registration.",
  count: count("# assembly", "# assemblies"),
  assembly: "Assembly",
  state: "State",
  until: "Registration until",
  people: "Registered",
  places: "Places",
};

const nl: DeskTexts = {
  title: "Burgerraden leiden",
  create: "Een burgerraad voorbereiden",
  empty: "Geen burgerraad",
  emptyNext: "Bereid er een voor: ze blijft een ontwerp tot u de inschrijving opent.",
  count: count("# burgerraad", "# burgerraden"),
  assembly: "Burgerraad",
  state: "Staat",
  until: "Inschrijving tot",
  people: "Ingeschreven",
  places: "Plaatsen",
};

export const deskTexts: Readonly<Record<Locale, DeskTexts>> = { fr, en, nl };
