import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Facturation",
  lead: "Ce que disent vos prochaines factures de qui les établit. Celles qui sont faites ne changent pas.",
  name: "Nom de qui facture",
  nameHint: "L’association ou la collectivité qui tient le lieu.",
  address: "Adresse",
  siretHint: "14 chiffres.",
  vat: "Taux de TVA des cartes d’heures",
  save: "Enregistrer",
  others: "Vos autres lieux",
  noPlace: "Aucun lieu",
  noPlaceNext: "Vous ne tenez aucun lieu ouvert.",
  done: { enregistree: "C’est enregistré." },
  problems: { name: "Donnez un nom de 2 à 200 signes", address: "Au plus 300 signes", siret: "Un SIRET a 14 chiffres" },
};

const en: typeof fr = {
  title: "Invoicing",
  lead: "What your next invoices say of who issues them. Those that are made do not change.",
  name: "Name of who invoices",
  nameHint: "The association or public body that runs the place.",
  address: "Address",
  siretHint: "14 digits.",
  vat: "VAT rate of hour passes",
  save: "Save",
  others: "Your other places",
  noPlace: "No place",
  noPlaceNext: "You keep no open place.",
  done: { enregistree: "It is saved." },
  problems: { name: "Give a name of 2 to 200 characters", address: "At most 300 characters", siret: "A SIRET has 14 digits" },
};

const nl: typeof fr = {
  title: "Facturering",
  lead: "Wat uw volgende facturen zeggen over wie ze opmaakt. De bestaande veranderen niet.",
  name: "Naam van wie factureert",
  nameHint: "De vereniging of overheid die de plek beheert.",
  address: "Adres",
  siretHint: "14 cijfers.",
  vat: "Btw-tarief van urenkaarten",
  save: "Opslaan",
  others: "Uw andere plekken",
  noPlace: "Geen plek",
  noPlaceNext: "U beheert geen open plek.",
  done: { enregistree: "Het is opgeslagen." },
  problems: { name: "Geef een naam van 2 tot 200 tekens", address: "Hoogstens 300 tekens", siret: "Een SIRET heeft 14 cijfers" },
};

export const issuerTexts: Record<Locale, typeof fr> = { fr, en, nl };
