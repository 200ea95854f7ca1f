import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { SheetProblem, Verdict } from "./sheet.ts";

interface PaperTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneText: string;
  readonly states: Record<"keying" | "settling" | "admitted", string>;
  readonly sheets: Plurals;
  readonly mismatches: Plurals;
  readonly rate: string;
  readonly rateText: (rate: string, sheets: string) => string;
  readonly add: string;
  readonly addText: string;
  readonly desk: string;
  readonly deskMissing: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameWrong: string;
  readonly nameTaken: string;
  readonly count: string;
  readonly countHint: string;
  readonly countWrong: string;
  readonly counted: string;
  readonly open: string;
  readonly keyings: string;
  readonly keyer: string;
  readonly keyedSheets: string;
  readonly keying: (pass: number) => string;
  readonly keyedOf: (keyed: string, sheets: string) => string;
  readonly finished: string;
  readonly free: string;
  readonly take: string;
  readonly takeText: string;
  readonly taken: Record<"taken" | "same_person" | "not_keying", string>;
  readonly sheet: (sheet: number) => string;
  readonly sheetOf: (sheet: number, sheets: number) => string;
  readonly numbers: string;
  readonly numbersHint: Record<"approval" | "knapsack" | "points" | "against" | "ranked", string>;
  readonly verdict: string;
  readonly verdicts: Record<Verdict, string>;
  readonly problems: Record<SheetProblem, string>;
  readonly next: string;
  readonly other: string;
  readonly keyedList: string;
  readonly finish: string;
  readonly finishText: string;
  readonly incomplete: string;
  readonly notYours: string;
  readonly waits: string;
  readonly settleTitle: string;
  readonly settleLead: string;
  readonly settleNone: string;
  readonly first: string;
  readonly second: string;
  readonly stands: string;
  readonly proposedBy: (name: string) => string;
  readonly settle: string;
  readonly admit: string;
  readonly admitText: string;
  readonly admitted: (ballots: string) => string;
  readonly refused: Record<"not_settling" | "counted" | "unsettled" | "alike", string>;
  readonly faulty: (sheets: string) => string;
  readonly more: (ballots: string, marked: string) => string;
  readonly toSettle: string;
}

const fr: PaperTexts = {
  title: "Bulletins papier",
  lead: "Chaque urne ouverte est un lot. Deux personnes le saisissent sans se voir, on règle les écarts, puis le lot entre dans l’urne commune.",
  none: "Aucun lot",
  noneText: "Ouvrez l’urne, numérotez les feuilles, puis ouvrez un lot.",
  states: { keying: "À saisir", settling: "Écarts à régler", admitted: "Admis" },
  sheets: { one: "# feuille", other: "# feuilles" },
  mismatches: { one: "# écart", other: "# écarts" },
  rate: "Écarts entre les deux saisies",
  rateText: (rate, sheets) => `${rate} des ${sheets} feuilles saisies deux fois. Ce taux est publié.`,
  add: "Ouvrir un lot",
  addText: "Numérotez d’abord les feuilles à la main, de 1 à la dernière.",
  desk: "Guichet",
  deskMissing: "Choisissez le guichet dont vient l’urne",
  name: "Nom du lot",
  nameHint: "Par exemple\u00a0: urne de la mairie, 12 décembre.",
  nameWrong: "Donnez un nom de 2 à 120 signes",
  nameTaken: "Un lot de ce vote porte déjà ce nom",
  count: "Nombre de feuilles",
  countHint: "Toutes, y compris les blanches et les nulles.",
  countWrong: "Écrivez un nombre de 1 à 2\u00a0000",
  counted: "Le vote est dépouillé\u00a0: plus aucun lot n’entre",
  open: "Ouvrir",
  keyings: "Les deux saisies",
  keyer: "Personne",
  keyedSheets: "Feuilles saisies",
  keying: (pass) => (pass === 1 ? "Première saisie" : "Seconde saisie"),
  keyedOf: (keyed, sheets) => `${keyed} sur ${sheets}`,
  finished: "terminée",
  free: "personne encore",
  take: "Prendre une saisie",
  takeText: "Vous ne verrez pas ce que l’autre personne saisit.",
  taken: {
    taken: "Deux personnes saisissent déjà ce lot",
    same_person: "Vous faites déjà une des deux saisies\u00a0: l’autre revient à quelqu’un d’autre",
    not_keying: "La saisie de ce lot est terminée",
  },
  sheet: (sheet) => `Feuille ${sheet}`,
  sheetOf: (sheet, sheets) => `Feuille ${sheet} sur ${sheets}`,
  numbers: "Numéros sur la feuille",
  numbersHint: {
    approval: "Les numéros cochés, séparés par des espaces\u00a0: 3 17 24",
    knapsack: "Les numéros cochés, séparés par des espaces\u00a0: 3 17 24",
    points: "Numéro, deux-points, points\u00a0: 3:5 17:2",
    against: "Numéro, deux-points, points, avec un moins pour un projet refusé\u00a0: 3:2 17:-1",
    ranked: "Dans l’ordre, le préféré en premier\u00a0: 17 3 24",
  },
  verdict: "La feuille est",
  verdicts: { valid: "valable", blank: "blanche", spoiled: "nulle" },
  problems: {
    unreadable: "Écrivez les numéros comme dans l’exemple",
    empty: "Écrivez les numéros, ou dites que la feuille est blanche ou nulle",
    twice: "Un numéro est écrit deux fois",
    unknown: "Un de ces numéros n’est pas celui d’un projet",
  },
  next: "Enregistrer, feuille suivante",
  other: "Aller à la feuille",
  keyedList: "Feuilles saisies",
  finish: "Terminer ma saisie",
  finishText: "Toutes les feuilles sont saisies. Après cela, vous ne les changez plus.",
  incomplete: "Il manque des feuilles",
  notYours: "Vous ne saisissez pas ce lot",
  waits: "L’autre saisie n’est pas terminée. Les écarts paraîtront ensuite.",
  settleTitle: "Régler les écarts",
  settleLead:
    "Relisez chaque feuille saisie de deux façons, et écrivez ce qui s’y trouve. Une troisième personne décide seule\u00a0; celles qui ont saisi décident à deux.",
  settleNone: "Les deux saisies disent la même chose, feuille par feuille.",
  first: "Première saisie",
  second: "Seconde saisie",
  stands: "Retenu",
  proposedBy: (name) => `Proposé par ${name}, à confirmer par l’autre personne qui a saisi, ou par une troisième`,
  settle: "Retenir",
  admit: "Admettre le lot",
  admitText: "Les feuilles valables entrent dans l’urne, mélangées. Cela ne se défait pas.",
  admitted: (ballots) => `Le lot est admis\u00a0: ${ballots} dans l’urne`,
  refused: {
    not_settling: "Ce lot n’est pas à admettre",
    counted: "Le vote est dépouillé\u00a0: plus aucun lot n’entre",
    unsettled: "Réglez d’abord chaque écart",
    alike: "Les deux saisies de cette feuille disent la même chose\u00a0: elle ne se change pas",
  },
  faulty: (sheets) => `Ces feuilles dépassent les limites du bulletin et sont nulles\u00a0: ${sheets}. Retenez-les comme nulles.`,
  more: (ballots, marked) =>
    `Il y aurait ${ballots} bulletins papier pour ${marked} personnes à qui un guichet en a donné un. Complétez la liste, ou que les deux personnes qui ont saisi retiennent comme nulles les feuilles de trop.`,
  toSettle: "Régler et admettre",
};

const en: PaperTexts = {
  title: "Paper ballots",
  lead: "Each box that is opened is a batch. Two people key it without seeing each other, mismatches are settled, then the batch goes into the common box.",
  none: "No batch",
  noneText: "Open the box, number the sheets, then open a batch.",
  states: { keying: "To be keyed", settling: "Mismatches to settle", admitted: "Admitted" },
  sheets: { one: "# sheet", other: "# sheets" },
  mismatches: { one: "# mismatch", other: "# mismatches" },
  rate: "Mismatches between the two keyings",
  rateText: (rate, sheets) => `${rate} of the ${sheets} sheets keyed twice. This rate is published.`,
  add: "Open a batch",
  addText: "First number the sheets by hand, from 1 to the last.",
  desk: "Desk",
  deskMissing: "Choose the desk that the box comes from",
  name: "Name of the batch",
  nameHint: "For example: box of the town hall, 12 December.",
  nameWrong: "Give a name of 2 to 120 characters",
  nameTaken: "A batch of this vote already has this name",
  count: "Number of sheets",
  countHint: "All of them, blank and spoiled ones too.",
  countWrong: "Write a number from 1 to 2,000",
  counted: "The vote has been counted: no more batches go in",
  open: "Open",
  keyings: "The two keyings",
  keyer: "Person",
  keyedSheets: "Sheets keyed",
  keying: (pass) => (pass === 1 ? "First keying" : "Second keying"),
  keyedOf: (keyed, sheets) => `${keyed} of ${sheets}`,
  finished: "finished",
  free: "nobody yet",
  take: "Take a keying",
  takeText: "You will not see what the other person keys.",
  taken: {
    taken: "Two people are already keying this batch",
    same_person: "You already do one of the two keyings: the other is somebody else’s",
    not_keying: "The keying of this batch is finished",
  },
  sheet: (sheet) => `Sheet ${sheet}`,
  sheetOf: (sheet, sheets) => `Sheet ${sheet} of ${sheets}`,
  numbers: "Numbers on the sheet",
  numbersHint: {
    approval: "The ticked numbers, separated by spaces: 3 17 24",
    knapsack: "The ticked numbers, separated by spaces: 3 17 24",
    points: "Number, colon, points: 3:5 17:2",
    against: "Number, colon, points, with a minus for a project that it is against: 3:2 17:-1",
    ranked: "In order, best first: 17 3 24",
  },
  verdict: "The sheet is",
  verdicts: { valid: "valid", blank: "blank", spoiled: "spoiled" },
  problems: {
    unreadable: "Write the numbers as in the example",
    empty: "Write the numbers, or say that the sheet is blank or spoiled",
    twice: "A number is written twice",
    unknown: "One of these numbers is not that of a project",
  },
  next: "Save, next sheet",
  other: "Go to sheet",
  keyedList: "Keyed sheets",
  finish: "Finish my keying",
  finishText: "All sheets are keyed. After this you do not change them any more.",
  incomplete: "Sheets are missing",
  notYours: "You are not keying this batch",
  waits: "The other keying is not finished. Mismatches will appear then.",
  settleTitle: "Settle mismatches",
  settleLead: "Read again each sheet that was keyed in two ways, and write what stands on it. A third person decides alone; those who keyed decide together.",
  settleNone: "Both keyings say the same, sheet by sheet.",
  first: "First keying",
  second: "Second keying",
  stands: "Stands",
  proposedBy: (name) => `Proposed by ${name}, to be confirmed by the other person who keyed, or by a third`,
  settle: "Keep this",
  admit: "Admit the batch",
  admitText: "Valid sheets go into the box, shuffled. This cannot be undone.",
  admitted: (ballots) => `The batch is admitted: ${ballots} in the box`,
  refused: {
    not_settling: "This batch is not to be admitted",
    counted: "The vote has been counted: no more batches go in",
    unsettled: "Settle each mismatch first",
    alike: "Both keyings of this sheet say the same: it is not changed",
  },
  faulty: (sheets) => `These sheets exceed the limits of a ballot and are spoiled: ${sheets}. Settle them as spoiled.`,
  more: (ballots, marked) =>
    `There would be ${ballots} paper ballots for ${marked} people to whom a desk gave one. Complete the roll, or settle the sheets in excess as spoiled.`,
  toSettle: "Settle and admit",
};

const nl: PaperTexts = {
  title: "Papieren stembiljetten",
  lead: "Elke geopende bus is een pak. Twee mensen voeren het in zonder elkaar te zien, verschillen worden geregeld, dan gaat het pak in de gemeenschappelijke bus.",
  none: "Geen pak",
  noneText: "Open de bus, nummer de bladen en open dan een pak.",
  states: { keying: "In te voeren", settling: "Verschillen te regelen", admitted: "Toegelaten" },
  sheets: { one: "# blad", other: "# bladen" },
  mismatches: { one: "# verschil", other: "# verschillen" },
  rate: "Verschillen tussen de twee invoeren",
  rateText: (rate, sheets) => `${rate} van de ${sheets} twee keer ingevoerde bladen. Dit cijfer wordt bekendgemaakt.`,
  add: "Een pak openen",
  addText: "Nummer eerst de bladen met de hand, van 1 tot het laatste.",
  desk: "Balie",
  deskMissing: "Kies de balie waarvan de bus komt",
  name: "Naam van het pak",
  nameHint: "Bijvoorbeeld: bus van het gemeentehuis, 12 december.",
  nameWrong: "Geef een naam van 2 tot 120 tekens",
  nameTaken: "Een pak van deze stemming heeft al die naam",
  count: "Aantal bladen",
  countHint: "Allemaal, ook blanco en ongeldige.",
  countWrong: "Schrijf een getal van 1 tot 2.000",
  counted: "De stemmen zijn geteld: er komt geen pak meer bij",
  open: "Openen",
  keyings: "De twee invoeren",
  keyer: "Persoon",
  keyedSheets: "Ingevoerde bladen",
  keying: (pass) => (pass === 1 ? "Eerste invoer" : "Tweede invoer"),
  keyedOf: (keyed, sheets) => `${keyed} van ${sheets}`,
  finished: "klaar",
  free: "nog niemand",
  take: "Een invoer nemen",
  takeText: "U ziet niet wat de andere persoon invoert.",
  taken: {
    taken: "Twee mensen voeren dit pak al in",
    same_person: "U doet al een van de twee invoeren: de andere is voor iemand anders",
    not_keying: "De invoer van dit pak is klaar",
  },
  sheet: (sheet) => `Blad ${sheet}`,
  sheetOf: (sheet, sheets) => `Blad ${sheet} van ${sheets}`,
  numbers: "Nummers op het blad",
  numbersHint: {
    approval: "De aangekruiste nummers, gescheiden door spaties: 3 17 24",
    knapsack: "De aangekruiste nummers, gescheiden door spaties: 3 17 24",
    points: "Nummer, dubbelepunt, punten: 3:5 17:2",
    against: "Nummer, dubbelepunt, punten, met een minteken voor een project waar het tegen is: 3:2 17:-1",
    ranked: "In volgorde, het beste eerst: 17 3 24",
  },
  verdict: "Het blad is",
  verdicts: { valid: "geldig", blank: "blanco", spoiled: "ongeldig" },
  problems: {
    unreadable: "Schrijf de nummers zoals in het voorbeeld",
    empty: "Schrijf de nummers, of zeg dat het blad blanco of ongeldig is",
    twice: "Een nummer staat er twee keer",
    unknown: "Een van deze nummers is niet dat van een project",
  },
  next: "Opslaan, volgend blad",
  other: "Naar blad",
  keyedList: "Ingevoerde bladen",
  finish: "Mijn invoer beëindigen",
  finishText: "Alle bladen zijn ingevoerd. Daarna wijzigt u ze niet meer.",
  incomplete: "Er ontbreken bladen",
  notYours: "U voert dit pak niet in",
  waits: "De andere invoer is niet klaar. Daarna verschijnen de verschillen.",
  settleTitle: "Verschillen regelen",
  settleLead:
    "Lees elk blad dat op twee manieren is ingevoerd opnieuw en schrijf wat erop staat. Een derde persoon beslist alleen; wie invoerde, beslist samen.",
  settleNone: "Beide invoeren zeggen hetzelfde, blad voor blad.",
  first: "Eerste invoer",
  second: "Tweede invoer",
  stands: "Geldt",
  proposedBy: (name) => `Voorgesteld door ${name}, te bevestigen door de andere persoon die invoerde, of door een derde`,
  settle: "Dit houden",
  admit: "Het pak toelaten",
  admitText: "Geldige bladen gaan geschud in de bus. Dit kan niet ongedaan worden.",
  admitted: (ballots) => `Het pak is toegelaten: ${ballots} in de bus`,
  refused: {
    not_settling: "Dit pak moet niet worden toegelaten",
    counted: "De stemmen zijn geteld: er komt geen pak meer bij",
    unsettled: "Regel eerst elk verschil",
    alike: "Beide invoeren van dit blad zeggen hetzelfde: het verandert niet",
  },
  faulty: (sheets) => `Deze bladen overschrijden de grenzen van een stembiljet en zijn ongeldig: ${sheets}. Regel ze als ongeldig.`,
  more: (ballots, marked) =>
    `Er zouden ${ballots} papieren stembiljetten zijn voor ${marked} mensen die er aan een balie een kregen. Vul de lijst aan, of regel de overtollige bladen als ongeldig.`,
  toSettle: "Regelen en toelaten",
};

export const paperTexts: Record<Locale, PaperTexts> = { fr, en, nl };
