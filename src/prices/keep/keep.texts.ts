import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Line =
  | "title"
  | "lead"
  | "add"
  | "addLead"
  | "attestations"
  | "passes"
  | "coupons"
  | "desk"
  | "search"
  | "words"
  | "empty"
  | "emptyNext"
  | "noPlace"
  | "noPlaceNext"
  | "place"
  | "name"
  | "nameHint"
  | "create";

type KeepTexts = Readonly<Record<Line, string>> & {
  readonly count: Plurals;
  readonly priced: Plurals;
  readonly card: Plurals;
  readonly problems: Readonly<Record<"place" | "name", string>>;
};

const fr: KeepTexts = {
  title: "Tarifs de vos lieux",
  lead: "Ce que vos lieux demandent pour ce qui s’y réserve, et à qui. Le prix est montré avec ses raisons avant toute réservation.",
  add: "Ajouter un tarif",
  addLead: "Donnez-lui un nom. Les prix et les ressources viennent ensuite.",
  attestations: "Attestations",
  passes: "Cartes d’heures",
  coupons: "Codes de réduction",
  desk: "À encaisser",
  search: "Chercher",
  words: "Nom du tarif ou du lieu",
  empty: "Aucun tarif",
  emptyNext: "Sans tarif, une réservation ne demande aucune somme.",
  noPlace: "Aucun lieu",
  noPlaceNext: "Un tarif appartient à un lieu ouvert que vous tenez.",
  place: "Lieu",
  name: "Nom du tarif",
  nameHint: "Par exemple\u00a0: Salles de réunion.",
  create: "Créer le tarif",
  count: { one: "# tarif", other: "# tarifs" },
  priced: { one: "# ressource", other: "# ressources" },
  card: { one: "# tarif", other: "# tarifs" },
  problems: { place: "Choisissez un lieu", name: "Donnez un nom de 2 à 100 signes" },
};

const en: KeepTexts = {
  title: "Prices of your places",
  lead: "What your places ask for what is booked there, and of whom. The price is shown with its reasons before anything is booked.",
  add: "Add a price list",
  addLead: "Give it a name. Prices and resources come next.",
  attestations: "Attestations",
  passes: "Hour passes",
  coupons: "Discount codes",
  desk: "To be paid",
  search: "Search",
  words: "Name of the list or of the place",
  empty: "No price list",
  emptyNext: "Without one, a booking asks for no sum.",
  noPlace: "No place",
  noPlaceNext: "A price list belongs to an open place that you keep.",
  place: "Place",
  name: "Name of the list",
  nameHint: "For example: Meeting rooms.",
  create: "Create the list",
  count: { one: "# price list", other: "# price lists" },
  priced: { one: "# resource", other: "# resources" },
  card: { one: "# price list", other: "# price lists" },
  problems: { place: "Choose a place", name: "Give a name of 2 to 100 characters" },
};

const nl: KeepTexts = {
  title: "Tarieven van uw plekken",
  lead: "Wat uw plekken vragen voor wat er te reserveren is, en aan wie. De prijs wordt met de redenen getoond voor er iets gereserveerd is.",
  add: "Een tarief toevoegen",
  addLead: "Geef het een naam. Prijzen en voorzieningen volgen.",
  attestations: "Attesten",
  passes: "Urenkaarten",
  coupons: "Kortingscodes",
  desk: "Te ontvangen",
  search: "Zoeken",
  words: "Naam van het tarief of van de plek",
  empty: "Geen tarief",
  emptyNext: "Zonder tarief vraagt een reservering geen bedrag.",
  noPlace: "Geen plek",
  noPlaceNext: "Een tarief hoort bij een open plek die u bijhoudt.",
  place: "Plek",
  name: "Naam van het tarief",
  nameHint: "Bijvoorbeeld: Vergaderzalen.",
  create: "Het tarief aanmaken",
  count: { one: "# tarief", other: "# tarieven" },
  priced: { one: "# voorziening", other: "# voorzieningen" },
  card: { one: "# tarief", other: "# tarieven" },
  problems: { place: "Kies een plek", name: "Geef een naam van 2 tot 100 tekens" },
};

export const keepTexts: Record<Locale, KeepTexts> = { fr, en, nl };
