import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Movement } from "./register.query.ts";

type RegisterTexts = Readonly<
  Record<
    | (
        | "title"
        | "lead"
        | "what"
        | "worth"
        | "scale"
        | "balances"
        | "member"
        | "given"
        | "received"
        | "balance"
        | "movements"
        | "number"
        | "when"
        | "from"
        | "to"
        | "amount"
      )
    | ("kind" | "seal" | "empty" | "emptyNext" | "extract" | "verify" | "commons" | "outside"),
    string
  >
> & {
  readonly count: Plurals;
  readonly account: (code: string) => string;
  readonly kinds: Readonly<Record<Movement["kind"], string>>;
  readonly counters: (number: string) => string;
};

const fr: RegisterTexts = {
  title: "Registre des contributions",
  lead: "Chaque mouvement a deux côtés\u00a0: ce qu’un compte donne, un autre le reçoit. La somme de tous les comptes est toujours zéro.",
  what: "Quoi",
  worth: "Valeur",
  scale: "Le barème",
  balances: "Qui donne et qui reçoit",
  member: "Membre",
  given: "Donné",
  received: "Reçu",
  balance: "Solde",
  movements: "Mouvements",
  number: "Numéro",
  when: "Quand",
  from: "De",
  to: "Vers",
  amount: "Montant",
  kind: "Nature",
  seal: "Empreinte",
  empty: "Aucun mouvement",
  emptyNext: "Le premier est inscrit quand une contribution est confirmée.",
  extract: "Télécharger l’extrait complet (CSV)",
  verify:
    "Chaque ligne est scellée par une empreinte de la ligne et de la précédente\u00a0: changer une ligne change toutes les suivantes. La commande «\u00a0beffroi network verify\u00a0» le vérifie et nomme la première ligne fausse.",
  commons: "Le commun",
  outside: "Hors du réseau",
  count: { one: "# mouvement", other: "# mouvements" },
  account: (code) => `Compte n°\u00a0${code}`,
  kinds: { contribution: "Contribution", payment: "Paiement", transfer: "Virement", counter: "Correction" },
  counters: (number) => `Correction du n°\u00a0${number}`,
};

const en: RegisterTexts = {
  title: "Ledger of contributions",
  lead: "Each movement has two sides: what one account gives, another receives. The sum of all accounts is always zero.",
  what: "What",
  worth: "Value",
  scale: "The scale",
  balances: "Who gives and who receives",
  member: "Member",
  given: "Given",
  received: "Received",
  balance: "Balance",
  movements: "Movements",
  number: "Number",
  when: "When",
  from: "From",
  to: "To",
  amount: "Amount",
  kind: "Kind",
  seal: "Seal",
  empty: "No movement",
  emptyNext: "The first is written when a contribution is confirmed.",
  extract: "Download the whole extract (CSV)",
  verify:
    "Each line is sealed by a hash of the line and the one before: changing one changes all that follow. The command “beffroi network verify” checks it and names the first line that is wrong.",
  commons: "The commons",
  outside: "Outside the network",
  count: { one: "# movement", other: "# movements" },
  account: (code) => `Account no. ${code}`,
  kinds: { contribution: "Contribution", payment: "Payment", transfer: "Transfer", counter: "Correction" },
  counters: (number) => `Correction of no. ${number}`,
};

const nl: RegisterTexts = {
  title: "Register van bijdragen",
  lead: "Elke beweging heeft twee kanten: wat de ene rekening geeft, krijgt een andere. De som van alle rekeningen is altijd nul.",
  what: "Wat",
  worth: "Waarde",
  scale: "De schaal",
  balances: "Wie geeft en wie krijgt",
  member: "Lid",
  given: "Gegeven",
  received: "Gekregen",
  balance: "Saldo",
  movements: "Bewegingen",
  number: "Nummer",
  when: "Wanneer",
  from: "Van",
  to: "Naar",
  amount: "Bedrag",
  kind: "Soort",
  seal: "Zegel",
  empty: "Geen beweging",
  emptyNext: "De eerste wordt geschreven als een bijdrage bevestigd wordt.",
  extract: "Het hele uittreksel downloaden (CSV)",
  verify:
    "Elke regel is verzegeld door een vingerafdruk van de regel en de vorige: wie er één wijzigt, wijzigt alle volgende. Het commando “beffroi network verify” controleert dit en noemt de eerste foute regel.",
  commons: "Het gemeengoed",
  outside: "Buiten het netwerk",
  count: { one: "# beweging", other: "# bewegingen" },
  account: (code) => `Rekening nr. ${code}`,
  kinds: { contribution: "Bijdrage", payment: "Betaling", transfer: "Overdracht", counter: "Verbetering" },
  counters: (number) => `Verbetering van nr. ${number}`,
};

export const registerTexts: Record<Locale, RegisterTexts> = { fr, en, nl };
