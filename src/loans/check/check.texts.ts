import type { Locale } from "#platform/i18n/locale.ts";
import type { Moment } from "../loan.ts";

type CheckTexts = Readonly<Record<"help" | "condition" | "note" | "noteHint" | "picture" | "signed" | "signedHint" | "paper" | "notNow" | "back", string>> & {
  readonly titles: Readonly<Record<Moment, string>>;
  readonly buttons: Readonly<Record<Moment, string>>;
  readonly early: (day: string) => string;
  readonly refused: Readonly<Record<"late" | "away" | "unplanned" | "unsigned", string>>;
  readonly problems: Readonly<Record<"condition" | "note" | "damage" | "signed", string>>;
};

const fr: CheckTexts = {
  help: "Regardez l’objet ensemble\u00a0: ce qui est noté ici vaut pour les deux.",
  condition: "Dans quel état est l’objet",
  note: "Ce qui se voit (facultatif s’il est en bon état)",
  noteHint: "Une rayure, une pièce qui manque, le nombre de câbles.",
  picture: "Joindre une photo (facultatif)",
  signed: "La fiche est signée par l’emprunteur",
  signedHint: "Imprimez-la, faites-la signer, gardez-la.",
  paper: "Imprimer la fiche",
  notNow: "Rien à noter ici pour le moment",
  back: "Revenir au prêt",
  titles: {
    handed: "Remettre l’objet",
    sent: "Noter le départ",
    received: "Noter l’arrivée",
    sent_back: "Noter le départ du retour",
    returned: "Noter le retour",
    reported: "Signaler un dégât",
  },
  buttons: {
    handed: "L’objet est remis",
    sent: "L’objet est parti",
    received: "L’objet est arrivé",
    sent_back: "L’objet est parti",
    returned: "L’objet est revenu",
    reported: "Signaler ce dégât",
  },
  early: (day) => `Le prêt commence le ${day}. Rien n’a été noté.`,
  refused: {
    late: "Cet emprunteur a un autre objet en retard. Rien n’a été remis.",
    away: "L’exemplaire n’est pas revenu du prêt précédent. Notez d’abord son retour.",
    unplanned: "Dites d’abord qui transporte l’objet.",
    unsigned: "La fiche doit être signée avant que l’objet change de mains.",
  },
  problems: {
    condition: "Choisissez l’état de l’objet",
    note: "Écrivez 1 000 signes au plus",
    damage: "Décrivez ce qui est abîmé ou manque, en 3 signes au moins",
    signed: "Cochez quand la fiche est signée",
  },
};

const en: CheckTexts = {
  help: "Look at the thing together: what is noted here holds for both.",
  condition: "In which state is it",
  note: "What is seen (optional if it is in good state)",
  noteHint: "A scratch, a missing part, how many cables.",
  picture: "Add a picture (optional)",
  signed: "The sheet is signed by the borrower",
  signedHint: "Print it, have it signed, keep it.",
  paper: "Print the sheet",
  notNow: "Nothing to note here for the moment",
  back: "Back to the loan",
  titles: {
    handed: "Hand it over",
    sent: "Note that it leaves",
    received: "Note that it arrived",
    sent_back: "Note that it leaves for the place",
    returned: "Note its return",
    reported: "Report a damage",
  },
  buttons: {
    handed: "It is handed over",
    sent: "It has left",
    received: "It has arrived",
    sent_back: "It has left",
    returned: "It is back",
    reported: "Report this damage",
  },
  early: (day) => `The loan begins on ${day}. Nothing was noted.`,
  refused: {
    late: "This borrower has something else that is late. Nothing was handed over.",
    away: "The item has not come back from the loan before. Note its return first.",
    unplanned: "First say who carries it.",
    unsigned: "The sheet must be signed before it changes hands.",
  },
  problems: {
    condition: "Choose its state",
    note: "Write 1,000 characters at most",
    damage: "Describe what is damaged or missing, in 3 characters at least",
    signed: "Tick this once the sheet is signed",
  },
};

const nl: CheckTexts = {
  help: "Bekijk het samen: wat hier genoteerd wordt, geldt voor beiden.",
  condition: "In welke staat is het",
  note: "Wat te zien is (facultatief als het in goede staat is)",
  noteHint: "Een kras, een ontbrekend stuk, hoeveel kabels.",
  picture: "Een foto toevoegen (facultatief)",
  signed: "Het blad is door de lener ondertekend",
  signedHint: "Druk het af, laat het ondertekenen, bewaar het.",
  paper: "Het blad afdrukken",
  notNow: "Hier is nu niets te noteren",
  back: "Terug naar de uitlening",
  titles: {
    handed: "Overhandigen",
    sent: "Vertrek noteren",
    received: "Aankomst noteren",
    sent_back: "Vertrek van de terugweg noteren",
    returned: "Terugkomst noteren",
    reported: "Schade melden",
  },
  buttons: {
    handed: "Het is overhandigd",
    sent: "Het is vertrokken",
    received: "Het is aangekomen",
    sent_back: "Het is vertrokken",
    returned: "Het is terug",
    reported: "Deze schade melden",
  },
  early: (day) => `De uitlening begint op ${day}. Er is niets genoteerd.`,
  refused: {
    late: "Deze lener heeft iets anders dat te laat is. Er is niets overhandigd.",
    away: "Het exemplaar is niet terug van de vorige uitlening. Noteer eerst de terugkomst.",
    unplanned: "Zeg eerst wie het vervoert.",
    unsigned: "Het blad moet ondertekend zijn voor het van hand verandert.",
  },
  problems: {
    condition: "Kies de staat",
    note: "Schrijf hoogstens 1.000 tekens",
    damage: "Beschrijf wat beschadigd is of ontbreekt, in minstens 3 tekens",
    signed: "Vink dit aan als het blad ondertekend is",
  },
};

export const checkTexts: Record<Locale, CheckTexts> = { fr, en, nl };
