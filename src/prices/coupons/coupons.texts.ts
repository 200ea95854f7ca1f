import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Line =
  | "title"
  | "lead"
  | "search"
  | "words"
  | "empty"
  | "emptyNext"
  | "add"
  | "addNow"
  | "place"
  | "code"
  | "codeHint"
  | "kind"
  | "percent"
  | "euros"
  | "value"
  | "uses"
  | "usesHint"
  | "until"
  | "end";
type Sentence = (said: string) => string;

type CouponsTexts = Readonly<Record<Line, string>> & {
  readonly count: Plurals;
  readonly over: Sentence;
  readonly untilDay: Sentence;
  readonly usedOf: (used: string, uses: string) => string;
  readonly done: Readonly<Record<"ajoute" | "fini", string>>;
  readonly problems: Readonly<Record<"place" | "code" | "taken" | "kind" | "percent" | "euros" | "uses" | "until" | "past" | "over", string>>;
};

const fr: CouponsTexts = {
  title: "Codes de réduction",
  lead: "Un code que vous donnez, et qui retire une part du prix. Chacun s’en sert une fois.",
  search: "Chercher",
  words: "Code ou lieu",
  empty: "Aucun code",
  emptyNext: "Un code se tape au moment de vérifier le prix d’une réservation.",
  add: "Ajouter un code",
  addNow: "Ajouter le code",
  place: "Lieu",
  code: "Code",
  codeHint: "De 4 à 20 lettres, chiffres ou traits. Par exemple\u00a0: BIENVENUE.",
  kind: "Ce qu’il retire",
  percent: "Une part, en pour cent",
  euros: "Une somme, en euros",
  value: "Combien",
  uses: "Combien de fois en tout",
  usesHint: "Une fois par personne.",
  until: "Jusqu’au",
  end: "Arrêter ce code",
  count: { one: "# code", other: "# codes" },
  over: (day) => `fini le ${day}`,
  untilDay: (day) => `jusqu’au ${day}`,
  usedOf: (used, uses) => `utilisé ${used} fois sur ${uses}`,
  done: { ajoute: "Le code est ajouté.", fini: "Le code est arrêté. Ce qui est déjà réservé garde son prix." },
  problems: {
    place: "Choisissez un lieu",
    code: "Écrivez de 4 à 20 lettres, chiffres ou traits",
    taken: "Ce lieu a déjà un code qui s’appelle ainsi",
    kind: "Dites ce qu’il retire",
    percent: "Écrivez un nombre de 1 à 100",
    euros: "Écrivez une somme, de 0,01\u00a0€ à 100\u202f000\u00a0€",
    uses: "Écrivez un nombre de 1 à 100\u202f000",
    until: "Écrivez un jour qui existe",
    past: "Choisissez aujourd’hui ou un jour qui vient",
    over: "Ce code est déjà fini",
  },
};

const en: CouponsTexts = {
  title: "Discount codes",
  lead: "A code that you give, and that takes something off the price. Each person uses it once.",
  search: "Search",
  words: "Code or place",
  empty: "No code",
  emptyNext: "A code is typed when the price of a booking is checked.",
  add: "Add a code",
  addNow: "Add the code",
  place: "Place",
  code: "Code",
  codeHint: "From 4 to 20 letters, digits or hyphens. For example: WELCOME.",
  kind: "What it takes off",
  percent: "A share, in percent",
  euros: "A sum, in euros",
  value: "How much",
  uses: "How many times in all",
  usesHint: "Once for each person.",
  until: "Until",
  end: "Stop this code",
  count: { one: "# code", other: "# codes" },
  over: (day) => `ended on ${day}`,
  untilDay: (day) => `until ${day}`,
  usedOf: (used, uses) => `used ${used} times of ${uses}`,
  done: { ajoute: "The code is added.", fini: "The code is stopped. What is booked already keeps its price." },
  problems: {
    place: "Choose a place",
    code: "Write from 4 to 20 letters, digits or hyphens",
    taken: "This place already has a code of that name",
    kind: "Say what it takes off",
    percent: "Write a number from 1 to 100",
    euros: "Write a sum, from €0.01 to €100,000",
    uses: "Write a number from 1 to 100,000",
    until: "Write a day that exists",
    past: "Choose today or a day to come",
    over: "This code is over already",
  },
};

const nl: CouponsTexts = {
  title: "Kortingscodes",
  lead: "Een code die u geeft en die iets van de prijs afhaalt. Ieder gebruikt ze één keer.",
  search: "Zoeken",
  words: "Code of plek",
  empty: "Geen code",
  emptyNext: "Een code wordt getypt bij het nakijken van de prijs van een reservering.",
  add: "Een code toevoegen",
  addNow: "De code toevoegen",
  place: "Plek",
  code: "Code",
  codeHint: "4 tot 20 letters, cijfers of streepjes. Bijvoorbeeld: WELKOM.",
  kind: "Wat ze afhaalt",
  percent: "Een deel, in procent",
  euros: "Een bedrag, in euro",
  value: "Hoeveel",
  uses: "Hoe vaak in totaal",
  usesHint: "Eén keer per persoon.",
  until: "Tot en met",
  end: "Deze code stoppen",
  count: { one: "# code", other: "# codes" },
  over: (day) => `beëindigd op ${day}`,
  untilDay: (day) => `tot ${day}`,
  usedOf: (used, uses) => `${used} keer gebruikt van ${uses}`,
  done: { ajoute: "De code is toegevoegd.", fini: "De code is gestopt. Wat al gereserveerd is, houdt zijn prijs." },
  problems: {
    place: "Kies een plek",
    code: "Schrijf 4 tot 20 letters, cijfers of streepjes",
    taken: "Deze plek heeft al een code met die naam",
    kind: "Zeg wat ze afhaalt",
    percent: "Schrijf een getal van 1 tot 100",
    euros: "Schrijf een bedrag van € 0,01 tot € 100.000",
    uses: "Schrijf een getal van 1 tot 100.000",
    until: "Schrijf een dag die bestaat",
    past: "Kies vandaag of een dag die komt",
    over: "Deze code is al beëindigd",
  },
};

export const couponsTexts: Record<Locale, CouponsTexts> = { fr, en, nl };
