import { sayEuros } from "#platform/money/euros.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Line =
  | "asked"
  | "received"
  | "owed"
  | "back"
  | "lines"
  | "sum"
  | "method"
  | "gesture"
  | "gestureLead"
  | "gestureNow"
  | "less"
  | "reason"
  | "reasonHint"
  | "correct"
  | "correctLead"
  | "bill"
  | "billLead"
  | "moved"
  | "movedNext";

type DueTexts = Readonly<Record<Line, string>> & {
  readonly pay: { readonly title: string; readonly now: string };
  readonly refund: { readonly title: string; readonly now: string };
  readonly correctOne: (line: string, sum: string) => string;
  readonly done: Readonly<Record<"encaisse" | "rendu" | "reprise" | "geste" | "corrige" | "facture", string>>;
  readonly problems: { readonly sum: (most: number) => string; readonly method: string; readonly reason: string };
};

const fr: DueTexts = {
  asked: "Demandé",
  received: "Reçu",
  owed: "Reste à payer",
  back: "À rendre",
  lines: "Lignes",
  sum: "Somme",
  method: "Comment",
  gesture: "Demander moins",
  gestureLead: "Un geste du lieu, avec sa raison. Ce qui est déjà payé est alors à rendre.",
  gestureNow: "Enregistrer le geste",
  less: "Somme en moins",
  reason: "Raison",
  reasonHint: "La personne la lit.",
  correct: "Corriger une ligne",
  correctLead: "Rien n’est effacé\u00a0: la même ligne est ajoutée avec l’autre signe. Dites pourquoi, puis choisissez la ligne.",
  bill: "Établir la facture",
  billLead: "Pour qui paie plus tard, par virement par exemple.",
  moved: "Ce compte a changé",
  movedNext: "Rien n’a été enregistré. Voici ce qu’il est devenu.",
  pay: { title: "Encaisser", now: "Enregistrer le paiement" },
  refund: { title: "Rendre", now: "Enregistrer le remboursement" },
  correctOne: (line, sum) => `${line}\u00a0: ${sum}`,
  done: {
    reprise: "La carte est reprise. Il reste à rendre sa part.",
    encaisse: "Le paiement est enregistré, avec sa pièce.",
    rendu: "Le remboursement est enregistré, avec sa pièce.",
    geste: "Le geste est enregistré.",
    corrige: "La ligne est corrigée.",
    facture: "La facture est établie.",
  },
  problems: {
    sum: (most) => `Écrivez une somme, de 0,01\u00a0€ à ${sayEuros(Math.max(most, 1), "fr")}`,
    method: "Dites comment",
    reason: "Donnez la raison en 3 à 300 signes",
  },
};

const en: DueTexts = {
  asked: "Asked",
  received: "Received",
  owed: "Still to pay",
  back: "To be given back",
  lines: "Lines",
  sum: "Sum",
  method: "How",
  gesture: "Ask for less",
  gestureLead: "A gesture of the place, with its reason. What was paid already is then to be given back.",
  gestureNow: "Record the gesture",
  less: "Sum less",
  reason: "Reason",
  reasonHint: "The person reads it.",
  correct: "Correct a line",
  correctLead: "Nothing is erased: the same line is added with the other sign. Say why, then choose the line.",
  bill: "Make the invoice",
  billLead: "For whoever pays later, by transfer for example.",
  moved: "This account has changed",
  movedNext: "Nothing was recorded. Here is what it has become.",
  pay: { title: "Take the money", now: "Record the payment" },
  refund: { title: "Give back", now: "Record the refund" },
  correctOne: (line, sum) => `${line}: ${sum}`,
  done: {
    reprise: "The pass is taken back. Its share is still to be given back.",
    encaisse: "The payment is recorded, with its document.",
    rendu: "The refund is recorded, with its document.",
    geste: "The gesture is recorded.",
    corrige: "The line is corrected.",
    facture: "The invoice is made.",
  },
  problems: {
    sum: (most) => `Write a sum, from €0.01 to ${sayEuros(Math.max(most, 1), "en")}`,
    method: "Say how",
    reason: "Give the reason in 3 to 300 characters",
  },
};

const nl: DueTexts = {
  asked: "Gevraagd",
  received: "Ontvangen",
  owed: "Nog te betalen",
  back: "Terug te geven",
  lines: "Regels",
  sum: "Bedrag",
  method: "Hoe",
  gesture: "Minder vragen",
  gestureLead: "Een gebaar van de plek, met de reden. Wat al betaald is, moet dan terug.",
  gestureNow: "Het gebaar opslaan",
  less: "Bedrag minder",
  reason: "Reden",
  reasonHint: "De persoon leest die.",
  correct: "Een regel corrigeren",
  correctLead: "Er wordt niets gewist: dezelfde regel wordt toegevoegd met het andere teken. Zeg waarom en kies dan de regel.",
  bill: "De factuur opmaken",
  billLead: "Voor wie later betaalt, bijvoorbeeld met een overschrijving.",
  moved: "Deze rekening is veranderd",
  movedNext: "Er is niets opgeslagen. Dit is ze geworden.",
  pay: { title: "Ontvangen", now: "De betaling opslaan" },
  refund: { title: "Teruggeven", now: "De terugbetaling opslaan" },
  correctOne: (line, sum) => `${line}: ${sum}`,
  done: {
    reprise: "De kaart is teruggenomen. Haar deel moet nog teruggegeven worden.",
    encaisse: "De betaling is opgeslagen, met het stuk.",
    rendu: "De terugbetaling is opgeslagen, met het stuk.",
    geste: "Het gebaar is opgeslagen.",
    corrige: "De regel is gecorrigeerd.",
    facture: "De factuur is opgemaakt.",
  },
  problems: {
    sum: (most) => `Schrijf een bedrag van € 0,01 tot ${sayEuros(Math.max(most, 1), "nl")}`,
    method: "Zeg hoe",
    reason: "Geef de reden in 3 tot 300 tekens",
  },
};

export const dueTexts: Record<Locale, DueTexts> = { fr, en, nl };
