import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { KeyState } from "./keys.query.ts";

type Words =
  | "title"
  | "lead"
  | "propose"
  | "proposeLead"
  | "empty"
  | "emptyNext"
  | "name"
  | "year"
  | "paidBy"
  | "costs"
  | "state"
  | "basis"
  | "basisHint"
  | "parts"
  | "partsHint"
  | "divided"
  | "structure"
  | "weight"
  | "part"
  | "agree"
  | "accept"
  | "noCosts"
  | "day"
  | "label"
  | "labelHint"
  | "sum"
  | "change"
  | "remove"
  | "drop"
  | "dropLead"
  | "addCost"
  | "present"
  | "presentLead"
  | "reopen"
  | "reopenLead"
  | "carryLead"
  | "carriedTwice"
  | "contest"
  | "contestLead"
  | "reason";
type KeysTexts = Readonly<Record<Words, string>> & {
  readonly count: Plurals;
  readonly states: Readonly<Record<KeyState, string>>;
  readonly partStates: Readonly<Record<"waits" | "agreed" | "accepted" | "contested", string>>;
  readonly carry: (year: number) => string;
  readonly keptBy: (keeper: string) => string;
  readonly weightOf: (weight: string, all: string) => string;
  readonly total: (sum: string) => string;
  readonly problems: Readonly<Record<"structure" | "title" | "basis" | "year" | "parts" | "twice" | "day" | "label" | "cents" | "reason", string>> & {
    readonly line: (line: number) => string;
    readonly unknown: (line: number) => string;
    readonly keeper: (name: string) => string;
    readonly otherYear: (year: number) => string;
  };
  readonly done: Readonly<
    Record<"propose" | "accord" | "retire" | "depense" | "enleve" | "presente" | "reprend" | "reconduit" | "accepte" | "conteste", string>
  >;
};

const fr: KeysTexts = {
  title: "Charges partagées",
  lead: "Ce qu’une structure paie pour plusieurs dans l’année, et la part de chacune.",
  propose: "Proposer un partage",
  proposeLead: "Votre structure paie, les autres lui doivent leur part. Chacune doit donner son accord à la clé avant la première dépense.",
  empty: "Aucune charge partagée",
  emptyNext: "Proposez un partage, avec les structures qui y participent et leur poids.",
  name: "Ce qui est partagé",
  year: "Année",
  paidBy: "Payé par",
  costs: "Dépenses",
  state: "État",
  basis: "D’où viennent les poids",
  basisHint: "Surfaces, nombre d’adhérents, heures d’usage",
  parts: "Clé de répartition",
  partsHint: "Une structure par ligne, la vôtre aussi\u00a0: son nom exact ou son SIRET, un point-virgule, son poids en nombre entier",
  divided: "Division exacte au centime\u00a0: les centimes qui restent vont aux plus grands restes.",
  structure: "Structure",
  weight: "Poids",
  part: "Part",
  agree: "Donner notre accord",
  accept: "Accepter le compte",
  noCosts: "Aucune dépense n’est notée.",
  day: "Jour",
  label: "Objet",
  labelHint: "Avec le numéro de la facture",
  sum: "Toutes taxes comprises",
  change: "Changer",
  remove: "Enlever",
  drop: "Retirer la proposition",
  dropLead: "Tant que toutes n’ont pas donné leur accord.",
  addCost: "Noter une dépense",
  present: "Présenter le compte",
  presentLead: "Les parts sont calculées. Chaque structure accepte le compte ou le conteste. Plus aucune dépense n’est notée.",
  reopen: "Reprendre le compte",
  reopenLead: "Pour corriger les dépenses. Celles qui ont accepté devront le faire à nouveau.",
  carryLead: "Avec les mêmes poids. Chaque structure donne son accord à nouveau.",
  carriedTwice: "Ce partage est déjà reconduit. Ouvrez celui de l’année suivante.",
  carry: (year) => `Reconduire en ${year}`,
  contest: "Contester le compte",
  contestLead: "Il attend à part jusqu’à ce que la structure qui paie le corrige ou que vous l’acceptiez.",
  reason: "Motif",
  count: { one: "# partage", other: "# partages" },
  states: { proposed: "Attend des accords", running: "En cours", presented: "Compte présenté", settled: "Réglé", dropped: "Retiré" },
  partStates: { waits: "Réponse attendue", agreed: "D’accord avec la clé", accepted: "Compte accepté", contested: "Contesté" },
  keptBy: (keeper) => `Payé par ${keeper}, partagé entre toutes`,
  weightOf: (weight, all) => `${weight} sur ${all}`,
  total: (sum) => `${sum} en tout`,
  problems: {
    structure: "Choisissez la structure",
    title: "Écrivez de 3 à 120 signes",
    basis: "Écrivez de 10 à 1\u202f000 signes",
    year: "Écrivez une année",
    parts: "Écrivez une structure et son poids par ligne",
    twice: "Une structure y figure deux fois",
    day: "Écrivez un jour",
    label: "Écrivez de 3 à 200 signes",
    cents: "Écrivez une somme en euros, un million au plus",
    reason: "Donnez un motif, de 3 à 500 signes",
    line: (line) => `Ligne ${line}\u00a0: écrivez un nom ou un SIRET, un point-virgule, puis un nombre entier`,
    unknown: (line) => `Ligne ${line}\u00a0: aucune structure n’a exactement ce nom ou ce SIRET, ou plusieurs l’ont`,
    keeper: (name) => `Écrivez au moins deux structures, cent au plus, dont ${name}`,
    otherYear: (year) => `Choisissez un jour de ${year}`,
  },
  done: {
    propose: "Le partage est proposé. Chaque structure doit donner son accord.",
    accord: "Votre accord est enregistré.",
    retire: "La proposition est retirée.",
    depense: "La dépense est notée.",
    enleve: "La dépense est enlevée.",
    presente: "Le compte est présenté.",
    reprend: "Le compte est repris. Corrigez les dépenses, puis présentez-le à nouveau.",
    reconduit: "Le partage est proposé pour l’année suivante. Chaque structure doit donner son accord.",
    accepte: "Le compte est accepté.",
    conteste: "Le compte est contesté, et attend à part.",
  },
};

const en: KeysTexts = {
  title: "Shared costs",
  lead: "What one structure pays for several in a year, and the part of each.",
  propose: "Propose a sharing",
  proposeLead: "Your structure pays, others owe it their part. Each must agree to the key before the first cost.",
  empty: "No shared cost",
  emptyNext: "Propose a sharing, with the structures that take part and their weights.",
  name: "What is shared",
  year: "Year",
  paidBy: "Paid by",
  costs: "Costs",
  state: "State",
  basis: "Where the weights come from",
  basisHint: "Surfaces, number of members, hours of use",
  parts: "Key",
  partsHint: "One structure a line, yours too: its exact name or its SIRET, a semicolon, its weight as a whole number",
  divided: "An exact division to the cent: cents that remain go to the largest remainders.",
  structure: "Structure",
  weight: "Weight",
  part: "Part",
  agree: "Agree",
  accept: "Accept the account",
  noCosts: "No cost is recorded.",
  day: "Day",
  label: "About",
  labelHint: "With the number of the invoice",
  sum: "With all taxes",
  change: "Change",
  remove: "Remove",
  drop: "Take the proposal back",
  dropLead: "As long as not all have agreed.",
  addCost: "Record a cost",
  present: "Present the account",
  presentLead: "The parts are computed. Each structure accepts the account or contests it. No cost is recorded any more.",
  reopen: "Take the account back",
  reopenLead: "To correct the costs. Those that accepted will be asked again.",
  carryLead: "With the same weights. Every structure agrees anew.",
  carriedTwice: "This share is carried over already. Open that of the next year.",
  carry: (year) => `Carry over to ${year}`,
  contest: "Contest the account",
  contestLead: "It waits apart until the structure that pays corrects it or you accept it.",
  reason: "Reason",
  count: { one: "# sharing", other: "# sharings" },
  states: { proposed: "Waits for agreement", running: "Runs", presented: "Account presented", settled: "Settled", dropped: "Taken back" },
  partStates: { waits: "Answer awaited", agreed: "Agrees to the key", accepted: "Account accepted", contested: "Contested" },
  keptBy: (keeper) => `Paid by ${keeper}, shared by all`,
  weightOf: (weight, all) => `${weight} of ${all}`,
  total: (sum) => `${sum} in all`,
  problems: {
    structure: "Choose the structure",
    title: "Write 3 to 120 signs",
    basis: "Write 10 to 1,000 signs",
    year: "Write a year",
    parts: "Write one structure and its weight a line",
    twice: "A structure stands there twice",
    day: "Write a day",
    label: "Write 3 to 200 signs",
    cents: "Write a sum in euros, a million at most",
    reason: "Give a reason, 3 to 500 signs",
    line: (line) => `Line ${line}: write a name or a SIRET, a semicolon, then a whole number`,
    unknown: (line) => `Line ${line}: no structure has exactly this name or SIRET, or several do`,
    keeper: (name) => `Write at least two structures, a hundred at most, with ${name} among them`,
    otherYear: (year) => `Choose a day of ${year}`,
  },
  done: {
    propose: "The sharing is proposed. Each structure has to agree.",
    accord: "Your agreement is saved.",
    retire: "The proposal is taken back.",
    depense: "The cost is recorded.",
    enleve: "The cost is removed.",
    presente: "The account is presented.",
    reprend: "The account is taken back. Correct the costs, then present it again.",
    reconduit: "The share is proposed for the next year. Every structure has to agree.",
    accepte: "The account is accepted.",
    conteste: "The account is contested, and waits apart.",
  },
};

const nl: KeysTexts = {
  title: "Gedeelde kosten",
  lead: "Wat één structuur in een jaar voor meerdere betaalt, en het deel van elk.",
  propose: "Een verdeling voorstellen",
  proposeLead: "Uw structuur betaalt, de andere zijn haar hun deel verschuldigd. Elk moet akkoord gaan met de sleutel vóór de eerste uitgave.",
  empty: "Geen gedeelde kosten",
  emptyNext: "Stel een verdeling voor, met de structuren die meedoen en hun gewicht.",
  name: "Wat gedeeld wordt",
  year: "Jaar",
  paidBy: "Betaald door",
  costs: "Uitgaven",
  state: "Stand",
  basis: "Waar de gewichten vandaan komen",
  basisHint: "Oppervlakten, aantal leden, gebruiksuren",
  parts: "Verdeelsleutel",
  partsHint: "Eén structuur per regel, ook de uwe: de exacte naam of het SIRET-nummer, een puntkomma, het gewicht als geheel getal",
  divided: "Een exacte deling tot op de cent: resterende centen gaan naar de grootste resten.",
  structure: "Structuur",
  weight: "Gewicht",
  part: "Deel",
  agree: "Akkoord gaan",
  accept: "De rekening aanvaarden",
  noCosts: "Er is geen uitgave genoteerd.",
  day: "Dag",
  label: "Onderwerp",
  labelHint: "Met het nummer van de factuur",
  sum: "Alle belastingen inbegrepen",
  change: "Wijzigen",
  remove: "Weghalen",
  drop: "Het voorstel intrekken",
  dropLead: "Zolang niet alle akkoord gingen.",
  addCost: "Een uitgave noteren",
  present: "De rekening voorleggen",
  presentLead: "De delen worden berekend. Elke structuur aanvaardt de rekening of betwist ze. Er wordt geen uitgave meer genoteerd.",
  reopen: "De rekening terugnemen",
  reopenLead: "Om de uitgaven recht te zetten. Wie aanvaardde, wordt opnieuw gevraagd.",
  carryLead: "Met dezelfde gewichten. Elke structuur gaat opnieuw akkoord.",
  carriedTwice: "Deze verdeling is al verlengd. Open die van het volgende jaar.",
  carry: (year) => `Verlengen naar ${year}`,
  contest: "De rekening betwisten",
  contestLead: "Ze wacht apart tot de structuur die betaalt ze rechtzet of u ze aanvaardt.",
  reason: "Reden",
  count: { one: "# verdeling", other: "# verdelingen" },
  states: { proposed: "Wacht op akkoord", running: "Loopt", presented: "Rekening voorgelegd", settled: "Vereffend", dropped: "Ingetrokken" },
  partStates: { waits: "Antwoord verwacht", agreed: "Akkoord met de sleutel", accepted: "Rekening aanvaard", contested: "Betwist" },
  keptBy: (keeper) => `Betaald door ${keeper}, gedeeld door allen`,
  weightOf: (weight, all) => `${weight} van ${all}`,
  total: (sum) => `${sum} in totaal`,
  problems: {
    structure: "Kies de structuur",
    title: "Schrijf 3 tot 120 tekens",
    basis: "Schrijf 10 tot 1.000 tekens",
    year: "Schrijf een jaar",
    parts: "Schrijf per regel één structuur en haar gewicht",
    twice: "Een structuur staat er twee keer in",
    day: "Schrijf een dag",
    label: "Schrijf 3 tot 200 tekens",
    cents: "Schrijf een bedrag in euro, hoogstens een miljoen",
    reason: "Geef een reden, 3 tot 500 tekens",
    line: (line) => `Regel ${line}: schrijf een naam of een SIRET-nummer, een puntkomma, dan een geheel getal`,
    unknown: (line) => `Regel ${line}: geen enkele structuur heeft precies deze naam of dit SIRET-nummer, of meerdere`,
    keeper: (name) => `Schrijf minstens twee structuren, hoogstens honderd, met ${name} erbij`,
    otherYear: (year) => `Kies een dag van ${year}`,
  },
  done: {
    propose: "De verdeling is voorgesteld. Elke structuur moet akkoord gaan.",
    accord: "Uw akkoord is bewaard.",
    retire: "Het voorstel is ingetrokken.",
    depense: "De uitgave is genoteerd.",
    enleve: "De uitgave is weggehaald.",
    presente: "De rekening is voorgelegd.",
    reprend: "De rekening is teruggenomen. Zet de uitgaven recht, en leg ze opnieuw voor.",
    reconduit: "De verdeling is voorgesteld voor het volgende jaar. Elke structuur moet akkoord gaan.",
    accepte: "De rekening is aanvaard.",
    conteste: "De rekening is betwist, en wacht apart.",
  },
};

export const keysTexts: Record<Locale, KeysTexts> = { fr, en, nl };
