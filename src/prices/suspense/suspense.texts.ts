import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { SuspenseState } from "../online/suspense.ts";

type Line = "title" | "lead" | "search" | "number" | "empty" | "emptyNext" | "back" | "settle" | "settleLead" | "reason" | "reasonHint" | "moved";
type Sentence = (said: string) => string;

interface SuspenseTexts extends Readonly<Record<Line, string>> {
  readonly count: Plurals;
  readonly card: Plurals;
  readonly sum: Sentence;
  readonly onlyBack: Sentence;
  readonly told: Sentence;
  readonly of: Sentence;
  readonly settleOne: (which: string, sum: string) => string;
  readonly states: Readonly<Record<SuspenseState, string>>;
  readonly done: Readonly<Record<"rendu" | "compte", string>>;
  readonly problems: Readonly<Record<"reason", string>>;
}

const fr: SuspenseTexts = {
  title: "Compte d’attente",
  lead: "L’argent que le service de paiement dit avoir reçu, pour un paiement que la plateforme ne connaît pas\u00a0: elle revient d’une sauvegarde plus ancienne que lui. Rendez-le, ou dites à quoi il servait.",
  search: "Chercher",
  number: "Numéro du paiement",
  empty: "Rien n’est en attente",
  emptyNext: "Un paiement que la plateforme ne reconnaît pas s’inscrit ici de lui-même.",
  back: "Rendre",
  settle: "Dire à quoi il servait",
  settleLead: "Pour une somme que vous avez comptée à sa place, par exemple à l’accueil du lieu. Elle ne sera pas rendue.",
  reason: "À quoi servait-il\u202f?",
  reasonHint: "Par exemple\u00a0: la salle du 12 mai, comptée à l’accueil.",
  moved: "Ce paiement a déjà été rendu ou compté.",
  count: { one: "# paiement", other: "# paiements" },
  card: { one: "# paiement est inconnu de la plateforme", other: "# paiements sont inconnus de la plateforme" },
  sum: (sum) => `${sum} reçus`,
  onlyBack: (sum) => `${sum} rendus par le service de paiement`,
  told: (when) => `annoncé le ${when}`,
  of: (number) => `Paiement ${number}`,
  settleOne: (which, sum) => `Compté\u00a0: ${which}, ${sum}`,
  states: { waiting: "à éclaircir", asked: "remboursement demandé", returned: "rendu", settled: "compté" },
  done: { rendu: "Le remboursement est demandé au service de paiement.", compte: "C’est noté." },
  problems: { reason: "Dites en quelques mots à quoi il servait, de 3 à 300 caractères" },
};

const en: SuspenseTexts = {
  title: "Money in suspense",
  lead: "Money that the payment service says it received, for a payment that the platform does not know: it came back from a backup that is older. Give it back, or say what it was for.",
  search: "Search",
  number: "Number of the payment",
  empty: "Nothing waits",
  emptyNext: "A payment that the platform does not recognise is written here by itself.",
  back: "Give back",
  settle: "Say what it was for",
  settleLead: "For a sum that you counted where it belongs, for example at the desk of the place. It will not be given back.",
  reason: "What was it for?",
  reasonHint: "For example: the room of 12 May, counted at the desk.",
  moved: "This payment was given back or counted already.",
  count: { one: "# payment", other: "# payments" },
  card: { one: "# payment is unknown to the platform", other: "# payments are unknown to the platform" },
  sum: (sum) => `${sum} received`,
  onlyBack: (sum) => `${sum} given back by the payment service`,
  told: (when) => `told on ${when}`,
  of: (number) => `Payment ${number}`,
  settleOne: (which, sum) => `Counted: ${which}, ${sum}`,
  states: { waiting: "to be cleared up", asked: "refund asked for", returned: "given back", settled: "counted" },
  done: { rendu: "The payment service is asked to give it back.", compte: "It is noted." },
  problems: { reason: "Say in a few words what it was for, 3 to 300 characters" },
};

const nl: SuspenseTexts = {
  title: "Wachtrekening",
  lead: "Geld dat de betaaldienst zegt ontvangen te hebben, voor een betaling die het platform niet kent: het komt terug van een oudere back-up. Geef het terug, of zeg waarvoor het was.",
  search: "Zoeken",
  number: "Nummer van de betaling",
  empty: "Er wacht niets",
  emptyNext: "Een betaling die het platform niet herkent, komt hier vanzelf te staan.",
  back: "Teruggeven",
  settle: "Zeggen waarvoor het was",
  settleLead: "Voor een bedrag dat u op zijn plaats geteld hebt, bijvoorbeeld aan de balie van de plek. Het wordt niet teruggegeven.",
  reason: "Waarvoor was het?",
  reasonHint: "Bijvoorbeeld: de zaal van 12 mei, geteld aan de balie.",
  moved: "Deze betaling is al teruggegeven of geteld.",
  count: { one: "# betaling", other: "# betalingen" },
  card: { one: "# betaling is onbekend bij het platform", other: "# betalingen zijn onbekend bij het platform" },
  sum: (sum) => `${sum} ontvangen`,
  onlyBack: (sum) => `${sum} teruggegeven door de betaaldienst`,
  told: (when) => `gemeld op ${when}`,
  of: (number) => `Betaling ${number}`,
  settleOne: (which, sum) => `Geteld: ${which}, ${sum}`,
  states: { waiting: "op te helderen", asked: "terugbetaling gevraagd", returned: "teruggegeven", settled: "geteld" },
  done: { rendu: "De terugbetaling is aan de betaaldienst gevraagd.", compte: "Het is genoteerd." },
  problems: { reason: "Zeg in enkele woorden waarvoor het was, 3 tot 300 tekens" },
};

export const suspenseTexts: Record<Locale, SuspenseTexts> = { fr, en, nl };
