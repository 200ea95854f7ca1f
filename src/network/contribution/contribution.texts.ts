import type { Locale } from "#platform/i18n/locale.ts";

type ContributionTexts = Readonly<
  Record<
    | (
        | "all"
        | "from"
        | "to"
        | "what"
        | "amount"
        | "day"
        | "value"
        | "time"
        | "declared"
        | "movement"
        | "why"
        | "confirm"
        | "confirmLead"
        | "contest"
        | "contestLead"
      )
    | ("reason" | "correct" | "correctLead" | "withdraw" | "withdrawLead" | "own" | "limit" | "problem"),
    string
  >
> & {
  readonly title: (giver: string) => string;
  readonly number: (number: string) => string;
  readonly done: Readonly<Record<"declaree" | "confirmee" | "contestee" | "corrigee" | "retiree", string>>;
};

const fr: ContributionTexts = {
  title: (giver) => `Contribution de ${giver}`,
  all: "Contributions",
  from: "Qui a donné",
  to: "À qui",
  what: "Quoi",
  amount: "Combien",
  day: "Quand",
  value: "Valeur",
  time: "Temps",
  declared: "Déclarée le",
  movement: "Dans le registre",
  number: (number) => `Mouvement n°\u00a0${number}`,
  why: "Pourquoi",
  confirm: "Confirmer",
  confirmLead: "C’est exact\u00a0: la contribution est comptée, et inscrite au registre.",
  contest: "Contester",
  contestLead: "Dites ce qui n’est pas exact. Rien n’est compté tant que vous n’êtes pas d’accord.",
  reason: "Les raisons",
  correct: "Corriger",
  correctLead: "Un mouvement contraire annule celui-ci. Les deux restent au registre.",
  withdraw: "Retirer",
  withdrawLead: "Elle n’est pas comptée. Vous pouvez en déclarer une autre.",
  own: "Vous êtes du côté de qui a donné\u00a0: une autre personne doit répondre.",
  limit: "Le compte de qui a reçu est à sa limite\u00a0: donner à son tour le remonte, et l’animation du réseau peut changer la limite.",
  problem: "Dites pourquoi, en 3 à 500 signes.",
  done: {
    declaree: "C’est déclaré. Qui l’a reçu est prévenu et le confirme.",
    confirmee: "C’est confirmé et inscrit au registre.",
    contestee: "C’est contesté. Qui l’a déclaré est prévenu.",
    corrigee: "C’est corrigé par un mouvement contraire.",
    retiree: "La contribution est retirée.",
  },
};

const en: ContributionTexts = {
  title: (giver) => `Contribution of ${giver}`,
  all: "Contributions",
  from: "Who gave",
  to: "To whom",
  what: "What",
  amount: "How much",
  day: "When",
  value: "Value",
  time: "Time",
  declared: "Declared on",
  movement: "In the ledger",
  number: (number) => `Movement no. ${number}`,
  why: "Why",
  confirm: "Confirm",
  confirmLead: "It is right: the contribution counts, and is written into the ledger.",
  contest: "Contest",
  contestLead: "Say what is not right. Nothing counts as long as you do not agree.",
  reason: "Reasons",
  correct: "Correct",
  correctLead: "A counter-movement takes this one back. Both stay in the ledger.",
  withdraw: "Withdraw",
  withdrawLead: "It does not count. You can declare another one.",
  own: "You are on the giver’s side: somebody else must answer.",
  limit: "The account of who received is at its limit: giving in turn raises it, and the coordinators can change the limit.",
  problem: "Say why, in 3 to 500 characters.",
  done: {
    declaree: "It is declared. Who received it is told and confirms.",
    confirmee: "It is confirmed and written into the ledger.",
    contestee: "It is contested. Who declared it is told.",
    corrigee: "It is corrected by a counter-movement.",
    retiree: "The contribution is withdrawn.",
  },
};

const nl: ContributionTexts = {
  title: (giver) => `Bijdrage van ${giver}`,
  all: "Bijdragen",
  from: "Wie gaf",
  to: "Aan wie",
  what: "Wat",
  amount: "Hoeveel",
  day: "Wanneer",
  value: "Waarde",
  time: "Tijd",
  declared: "Aangegeven op",
  movement: "In het register",
  number: (number) => `Beweging nr. ${number}`,
  why: "Waarom",
  confirm: "Bevestigen",
  confirmLead: "Het klopt: de bijdrage telt, en staat in het register.",
  contest: "Betwisten",
  contestLead: "Zeg wat niet klopt. Niets telt zolang u niet akkoord gaat.",
  reason: "Redenen",
  correct: "Verbeteren",
  correctLead: "Een tegenbeweging neemt deze terug. Beide blijven in het register.",
  withdraw: "Intrekken",
  withdrawLead: "Ze telt niet. U kunt een andere aangeven.",
  own: "U staat aan de kant van wie gaf: iemand anders moet antwoorden.",
  limit: "De rekening van wie kreeg zit aan haar grens: zelf geven verhoogt ze, en de coördinatie kan de grens wijzigen.",
  problem: "Zeg waarom, in 3 tot 500 tekens.",
  done: {
    declaree: "Het is aangegeven. Wie het kreeg, is verwittigd en bevestigt.",
    confirmee: "Het is bevestigd en staat in het register.",
    contestee: "Het is betwist. Wie het aangaf, is verwittigd.",
    corrigee: "Het is verbeterd door een tegenbeweging.",
    retiree: "De bijdrage is ingetrokken.",
  },
};

export const contributionTexts: Record<Locale, ContributionTexts> = { fr, en, nl };
