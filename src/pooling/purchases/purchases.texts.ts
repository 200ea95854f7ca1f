import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { PurchaseState } from "./purchases.query.ts";

type Words =
  | "title"
  | "lead"
  | "help"
  | "propose"
  | "proposeLead"
  | "empty"
  | "emptyNext"
  | "name"
  | "about"
  | "aboutHint"
  | "unit"
  | "unitHint"
  | "price"
  | "vat"
  | "threshold"
  | "thresholdHint"
  | "day"
  | "counting"
  | "cancelled"
  | "cancelledNext"
  | "committed"
  | "interest"
  | "structures"
  | "structure"
  | "received"
  | "delivery"
  | "whoMay"
  | "said"
  | "ownSaid"
  | "none"
  | "allotted"
  | "sum"
  | "change"
  | "leave"
  | "take"
  | "takeLead"
  | "binds"
  | "bindsHint"
  | "save"
  | "allot"
  | "allotLead"
  | "late";
type PurchasesTexts = Readonly<Record<Words, string>> & {
  readonly count: Plurals;
  readonly states: Readonly<Record<PurchaseState, string>>;
  readonly until: (day: string) => string;
  readonly wasUntil: (day: string) => string;
  readonly progress: (committed: string, threshold: string) => string;
  readonly by: (structure: string) => string;
  readonly perUnit: (sum: string, unit: string) => string;
  readonly units: (unit: string) => string;
  readonly problems: Readonly<
    Record<"structure" | "title" | "about" | "unit" | "price" | "vat" | "threshold" | "day" | "dayAhead" | "units" | "delivery" | "much", string>
  >;
  readonly done: Readonly<Record<"propose" | "engage" | "interet" | "retire" | "reparti", string>>;
};

const fr: PurchasesTexts = {
  title: "Achats groupés",
  lead: "Une structure achète pour plusieurs. L’achat se fait si assez d’unités sont engagées à la date dite, sinon il est annulé.",
  help: "Pour savoir si cet achat convient à votre structure, demandez.",
  propose: "Proposer un achat groupé",
  proposeLead: "Votre structure commande et paie. Les autres lui doivent leur part, réglée avec les relevés.",
  empty: "Aucun achat groupé",
  emptyNext: "Les responsables d’une structure peuvent en proposer.",
  name: "Ce qui est acheté",
  about: "Description",
  aboutHint: "Modèle, fournisseur, où venir le chercher. Cela devient public.",
  unit: "Unité",
  unitHint: "Par exemple carton, siège, licence",
  price: "Prix d’une unité, hors taxes",
  vat: "TVA",
  threshold: "Seuil, en unités",
  thresholdHint: "En dessous, l’achat est annulé et personne ne doit rien",
  day: "Dernier jour pour s’engager",
  counting: "Engagements clos",
  cancelled: "Le seuil n’a pas été atteint",
  cancelledNext: "L’achat est annulé. Personne ne doit rien.",
  committed: "Unités engagées",
  interest: "Unités souhaitées",
  structures: "Structures",
  structure: "Structure",
  received: "Unités reçues",
  delivery: "Livraison, hors taxes",
  whoMay: "Les responsables d’une structure peuvent s’engager.",
  said: "Ce que les structures ont dit",
  ownSaid: "Ce que vos structures ont dit",
  none: "Aucune",
  allotted: "Unités reçues en partage",
  sum: "Part hors taxes",
  change: "Changer",
  leave: "Retirer",
  take: "Dire ce que nous prenons",
  takeLead: "Un souhait n’engage à rien. Un engagement se change jusqu’au dernier jour, puis il est dû si l’achat se fait.",
  binds: "Ma structure s’engage",
  bindsHint: "Sans cette coche, c’est un souhait",
  save: "Enregistrer",
  allot: "Répartir ce qui est reçu",
  allotLead: "Au prorata des engagements, à l’unité près. Personne ne reçoit plus que ce qu’il a engagé. La livraison se partage comme les unités.",
  late: "Les engagements sont clos. Rien n’a changé.",
  count: { one: "# achat groupé", other: "# achats groupés" },
  states: { open: "Ouvert", reached: "Seuil atteint", cancelled: "Annulé", allotted: "Réparti", settled: "Réglé" },
  until: (day) => `s’engager jusqu’au ${day}`,
  wasUntil: (day) => `engagements clos le ${day}`,
  progress: (committed, threshold) => `${committed} unités engagées sur ${threshold}`,
  by: (structure) => `Achat proposé par ${structure}`,
  perUnit: (sum, unit) => `${sum} (${unit})`,
  units: (unit) => `Nombre d’unités (${unit})`,
  problems: {
    structure: "Choisissez la structure",
    title: "Écrivez de 3 à 120 signes",
    about: "Écrivez de 10 à 2\u202f000 signes",
    unit: "Écrivez l’unité, 40 signes au plus",
    price: "Écrivez un prix en euros, 100\u202f000 au plus",
    vat: "Choisissez un taux de TVA",
    threshold: "Écrivez un nombre entier, de 1 à 1\u202f000\u202f000",
    day: "Écrivez un jour",
    dayAhead: "Choisissez un jour à venir, dans l’année",
    units: "Écrivez un nombre entier d’unités",
    delivery: "Écrivez une somme en euros, 100\u202f000 au plus",
    much: "C’est plus que ce qui est engagé",
  },
  done: {
    propose: "L’achat est proposé.",
    engage: "L’engagement est enregistré.",
    interet: "Le souhait est enregistré.",
    retire: "C’est retiré.",
    reparti: "C’est réparti. Les parts seront réglées avec le prochain relevé.",
  },
};

const en: PurchasesTexts = {
  title: "Group purchases",
  lead: "A structure buys for several. The purchase is made if enough units are committed by its day, cancelled otherwise.",
  help: "To know whether this purchase suits your structure, ask.",
  propose: "Propose a group purchase",
  proposeLead: "Your structure orders and pays. Others owe it their part, settled with the statements.",
  empty: "No group purchase",
  emptyNext: "Managers of a structure can propose one.",
  name: "What is bought",
  about: "Description",
  aboutHint: "Model, supplier, where to collect it. It becomes public.",
  unit: "Unit",
  unitHint: "For instance box, seat, licence",
  price: "Price of a unit, without tax",
  vat: "VAT",
  threshold: "Threshold, in units",
  thresholdHint: "Below it the purchase is cancelled and nobody owes anything",
  day: "Last day to commit",
  counting: "Commitments closed",
  cancelled: "The threshold was not reached",
  cancelledNext: "The purchase is cancelled. Nobody owes anything.",
  committed: "Units committed",
  interest: "Units wished for",
  structures: "Structures",
  structure: "Structure",
  received: "Units received",
  delivery: "Delivery, without tax",
  whoMay: "Managers of a structure can commit.",
  said: "What structures said",
  ownSaid: "What your structures said",
  none: "None",
  allotted: "Units allotted",
  sum: "Part without tax",
  change: "Change",
  leave: "Take back",
  take: "Say what we take",
  takeLead: "A wish binds nobody. A commitment can be changed until the last day, then it is due if the purchase is made.",
  binds: "My structure commits",
  bindsHint: "Without this tick it is a wish",
  save: "Save",
  allot: "Allot what was received",
  allotLead: "In proportion to commitments, to the unit. Nobody gets more than they committed to. Delivery is divided as the units are.",
  late: "Commitments are closed. Nothing was changed.",
  count: { one: "# group purchase", other: "# group purchases" },
  states: { open: "Open", reached: "Threshold reached", cancelled: "Cancelled", allotted: "Allotted", settled: "Settled" },
  until: (day) => `commit until ${day}`,
  wasUntil: (day) => `commitments closed on ${day}`,
  progress: (committed, threshold) => `${committed} units committed of ${threshold}`,
  by: (structure) => `Purchase proposed by ${structure}`,
  perUnit: (sum, unit) => `${sum} (${unit})`,
  units: (unit) => `Number of units (${unit})`,
  problems: {
    structure: "Choose the structure",
    title: "Write 3 to 120 signs",
    about: "Write 10 to 2,000 signs",
    unit: "Write the unit, 40 signs at most",
    price: "Write a price in euros, 100,000 at most",
    vat: "Choose a rate of VAT",
    threshold: "Write a whole number, from 1 to 1,000,000",
    day: "Write a day",
    dayAhead: "Choose a day ahead, within a year",
    units: "Write a whole number of units",
    delivery: "Write a sum in euros, 100,000 at most",
    much: "This is more than was committed",
  },
  done: {
    propose: "The purchase is proposed.",
    engage: "The commitment is saved.",
    interet: "The wish is saved.",
    retire: "It is taken back.",
    reparti: "It is allotted. The parts will be settled with the next statement.",
  },
};

const nl: PurchasesTexts = {
  title: "Groepsaankopen",
  lead: "Een structuur koopt voor meerdere. De aankoop gaat door als er op de gezegde dag genoeg eenheden toegezegd zijn, anders vervalt hij.",
  help: "Om te weten of deze aankoop bij uw structuur past, kunt u het vragen.",
  propose: "Een groepsaankoop voorstellen",
  proposeLead: "Uw structuur bestelt en betaalt. De andere zijn haar hun deel verschuldigd, vereffend met de overzichten.",
  empty: "Geen groepsaankoop",
  emptyNext: "Verantwoordelijken van een structuur kunnen er een voorstellen.",
  name: "Wat gekocht wordt",
  about: "Beschrijving",
  aboutHint: "Model, leverancier, waar af te halen. Dit wordt openbaar.",
  unit: "Eenheid",
  unitHint: "Bijvoorbeeld doos, zitplaats, licentie",
  price: "Prijs van een eenheid, zonder btw",
  vat: "Btw",
  threshold: "Drempel, in eenheden",
  thresholdHint: "Daaronder vervalt de aankoop en is niemand iets verschuldigd",
  day: "Laatste dag om toe te zeggen",
  counting: "Toezeggingen gesloten",
  cancelled: "De drempel is niet gehaald",
  cancelledNext: "De aankoop vervalt. Niemand is iets verschuldigd.",
  committed: "Toegezegde eenheden",
  interest: "Gewenste eenheden",
  structures: "Structuren",
  structure: "Structuur",
  received: "Ontvangen eenheden",
  delivery: "Levering, zonder btw",
  whoMay: "Verantwoordelijken van een structuur kunnen toezeggen.",
  said: "Wat structuren zeiden",
  ownSaid: "Wat uw structuren zeiden",
  none: "Geen",
  allotted: "Toegewezen eenheden",
  sum: "Deel zonder btw",
  change: "Wijzigen",
  leave: "Intrekken",
  take: "Zeggen wat wij nemen",
  takeLead: "Een wens bindt niemand. Een toezegging kan tot de laatste dag gewijzigd worden, daarna is ze verschuldigd als de aankoop doorgaat.",
  binds: "Mijn structuur zegt toe",
  bindsHint: "Zonder dit vinkje is het een wens",
  save: "Bewaren",
  allot: "Verdelen wat ontvangen is",
  allotLead: "Naar verhouding van de toezeggingen, tot op de eenheid. Niemand krijgt meer dan toegezegd. De levering wordt verdeeld zoals de eenheden.",
  late: "De toezeggingen zijn gesloten. Er is niets gewijzigd.",
  count: { one: "# groepsaankoop", other: "# groepsaankopen" },
  states: { open: "Open", reached: "Drempel gehaald", cancelled: "Vervallen", allotted: "Verdeeld", settled: "Vereffend" },
  until: (day) => `toezeggen tot en met ${day}`,
  wasUntil: (day) => `toezeggingen gesloten op ${day}`,
  progress: (committed, threshold) => `${committed} van ${threshold} eenheden toegezegd`,
  by: (structure) => `Aankoop voorgesteld door ${structure}`,
  perUnit: (sum, unit) => `${sum} (${unit})`,
  units: (unit) => `Aantal eenheden (${unit})`,
  problems: {
    structure: "Kies de structuur",
    title: "Schrijf 3 tot 120 tekens",
    about: "Schrijf 10 tot 2.000 tekens",
    unit: "Schrijf de eenheid, hoogstens 40 tekens",
    price: "Schrijf een prijs in euro, hoogstens 100.000",
    vat: "Kies een btw-tarief",
    threshold: "Schrijf een geheel getal, van 1 tot 1.000.000",
    day: "Schrijf een dag",
    dayAhead: "Kies een dag in de toekomst, binnen het jaar",
    units: "Schrijf een geheel aantal eenheden",
    delivery: "Schrijf een bedrag in euro, hoogstens 100.000",
    much: "Dit is meer dan toegezegd",
  },
  done: {
    propose: "De aankoop is voorgesteld.",
    engage: "De toezegging is bewaard.",
    interet: "De wens is bewaard.",
    retire: "Het is ingetrokken.",
    reparti: "Het is verdeeld. De delen worden met het volgende overzicht vereffend.",
  },
};

export const purchasesTexts: Record<Locale, PurchasesTexts> = { fr, en, nl };
