import type { Plurals } from "#platform/i18n/format.ts";
import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Borrower, Condition, Moment, Rule, Side, State } from "./loan.ts";

interface LoansTexts {
  readonly title: string;
  readonly thing: string;
  readonly states: Readonly<Record<State, string>>;
  readonly late: Plurals;
  readonly days: Plurals;
  readonly units: Plurals;
  readonly fromTo: (first: string, last: string) => string;
  readonly gone: string;
  readonly borrowers: Readonly<Record<Borrower, string>>;
  readonly conditions: Readonly<Record<Condition, string>>;
  readonly moments: Readonly<Record<Moment, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly ways: Readonly<Record<"there" | "back", string>>;
  readonly refusals: Readonly<Record<Rule, (limit: number) => string>>;
  readonly moved: string;
  readonly isLate: string;
  readonly isLateNext: string;
  readonly byDay: string;
  readonly onlyByDay: string;
  readonly owes: (thing: string) => string;
}

const frDays: Plurals = { one: "# jour", other: "# jours" };
const enDays: Plurals = { one: "# day", other: "# days" };
const nlDays: Plurals = { one: "# dag", other: "# dagen" };

const fr: LoansTexts = {
  title: "Emprunter",
  thing: "objet à emprunter",
  states: {
    asked: "Demandé",
    queued: "Sur la liste d’attente",
    offered: "Proposé",
    granted: "Accepté",
    sent: "En route vers vous",
    out: "Emprunté",
    coming: "En route vers le lieu",
    returned: "Rendu",
    lost: "Perdu",
    refused: "Refusé",
    cancelled: "Annulé",
    lapsed: "Sans suite",
  },
  late: { one: "# jour de retard", other: "# jours de retard" },
  days: frDays,
  units: { one: "# exemplaire", other: "# exemplaires" },
  fromTo: (first, last) => `du ${first} au ${last}`,
  gone: "Compte effacé",
  borrowers: { person: "Une personne", structure: "Une structure", place: "Un lieu" },
  conditions: { good: "En bon état", worn: "Usé, mais il sert", damaged: "Abîmé", incomplete: "Incomplet" },
  moments: {
    handed: "Remise",
    sent: "Départ vers l’emprunteur",
    received: "Arrivée chez l’emprunteur",
    sent_back: "Départ vers le lieu",
    returned: "Retour",
    reported: "Dégât signalé",
  },
  sides: { lender: "le lieu", borrower: "l’emprunteur", carrier: "le transporteur" },
  ways: { there: "À l’aller", back: "Au retour" },
  refusals: {
    borrower: () => "Cet objet ne se prête pas à vous sous ce nom. Choisissez un autre emprunteur.",
    notice: (limit) => `Demandez au moins ${plural(limit, "fr", frDays)} avant le premier jour.`,
    longest: (limit) => `Un prêt dure ${plural(limit, "fr", frDays)} au plus.`,
    horizon: (limit) => `On demande au plus ${plural(limit, "fr", frDays)} à l’avance.`,
    units: (limit) => `Il n’y en a que ${limit}.`,
    atOnce: (limit) => `Un emprunteur en a ${limit} au plus en même temps.`,
    carried: () => "Ce lieu ne transporte pas cet objet\u00a0: venez le chercher.",
  },
  moved: "Ce prêt a changé entre-temps. Rien n’a été fait.",
  isLate: "Un objet emprunté sous ce nom est en retard. Rien n’a été demandé.",
  isLateNext: "Rapportez-le\u202f: vous pourrez emprunter aussitôt après.",
  byDay: "Se prête pour plusieurs jours",
  onlyByDay: "Cet objet ne se réserve pas à l’heure\u00a0: il se prête à la journée",
  owes: (thing) => `Vous devez d’abord rendre «\u00a0${thing}\u00a0», qui est en retard`,
};

const en: LoansTexts = {
  title: "Borrow",
  thing: "thing to borrow",
  states: {
    asked: "Asked for",
    queued: "On the waiting list",
    offered: "Offered",
    granted: "Granted",
    sent: "On its way to you",
    out: "Borrowed",
    coming: "On its way back",
    returned: "Returned",
    lost: "Lost",
    refused: "Refused",
    cancelled: "Cancelled",
    lapsed: "Lapsed",
  },
  late: { one: "# day late", other: "# days late" },
  days: enDays,
  units: { one: "# item", other: "# items" },
  fromTo: (first, last) => `from ${first} to ${last}`,
  gone: "Account erased",
  borrowers: { person: "A person", structure: "A structure", place: "A place" },
  conditions: { good: "In good state", worn: "Worn, but of use", damaged: "Damaged", incomplete: "Incomplete" },
  moments: {
    handed: "Handed over",
    sent: "Left for the borrower",
    received: "Arrived at the borrower’s",
    sent_back: "Left for the place",
    returned: "Returned",
    reported: "Damage reported",
  },
  sides: { lender: "the place", borrower: "the borrower", carrier: "the carrier" },
  ways: { there: "There", back: "Back" },
  refusals: {
    borrower: () => "This is not lent to you in that name. Choose another borrower.",
    notice: (limit) => `Ask at least ${plural(limit, "en", enDays)} before the first day.`,
    longest: (limit) => `A loan lasts ${plural(limit, "en", enDays)} at most.`,
    horizon: (limit) => `Ask ${plural(limit, "en", enDays)} ahead at most.`,
    units: (limit) => `There are only ${limit}.`,
    atOnce: (limit) => `A borrower has ${limit} at most at the same time.`,
    carried: () => "This place does not carry this: come and collect it.",
  },
  moved: "This loan changed meanwhile. Nothing was done.",
  isLate: "Something that was borrowed in this name is late. Nothing was asked for.",
  isLateNext: "Bring it back; you may borrow right after.",
  byDay: "Lent for several days",
  onlyByDay: "This is not booked by the hour: it is lent by the day",
  owes: (thing) => `First bring back “${thing}”, which is late`,
};

const nl: LoansTexts = {
  title: "Lenen",
  thing: "te lenen voorwerp",
  states: {
    asked: "Gevraagd",
    queued: "Op de wachtlijst",
    offered: "Aangeboden",
    granted: "Toegestaan",
    sent: "Onderweg naar u",
    out: "Geleend",
    coming: "Onderweg terug",
    returned: "Teruggebracht",
    lost: "Verloren",
    refused: "Geweigerd",
    cancelled: "Geannuleerd",
    lapsed: "Vervallen",
  },
  late: { one: "# dag te laat", other: "# dagen te laat" },
  days: nlDays,
  units: { one: "# exemplaar", other: "# exemplaren" },
  fromTo: (first, last) => `van ${first} tot ${last}`,
  gone: "Account gewist",
  borrowers: { person: "Een persoon", structure: "Een structuur", place: "Een plek" },
  conditions: { good: "In goede staat", worn: "Versleten, maar bruikbaar", damaged: "Beschadigd", incomplete: "Onvolledig" },
  moments: {
    handed: "Overhandiging",
    sent: "Vertrek naar de lener",
    received: "Aankomst bij de lener",
    sent_back: "Vertrek naar de plek",
    returned: "Terug",
    reported: "Schade gemeld",
  },
  sides: { lender: "de plek", borrower: "de lener", carrier: "de vervoerder" },
  ways: { there: "Heen", back: "Terug" },
  refusals: {
    borrower: () => "Dit wordt u onder die naam niet geleend. Kies een andere lener.",
    notice: (limit) => `Vraag het minstens ${plural(limit, "nl", nlDays)} voor de eerste dag.`,
    longest: (limit) => `Een uitlening duurt hoogstens ${plural(limit, "nl", nlDays)}.`,
    horizon: (limit) => `Vraag hoogstens ${plural(limit, "nl", nlDays)} vooraf.`,
    units: (limit) => `Er zijn er maar ${limit}.`,
    atOnce: (limit) => `Een lener heeft er hoogstens ${limit} tegelijk.`,
    carried: () => "Deze plek vervoert dit niet: kom het afhalen.",
  },
  moved: "Deze uitlening is ondertussen veranderd. Er is niets gedaan.",
  isLate: "Iets dat onder deze naam geleend is, is te laat. Er is niets gevraagd.",
  isLateNext: "Breng het terug; u kunt meteen daarna lenen.",
  byDay: "Wordt voor meerdere dagen uitgeleend",
  onlyByDay: "Dit wordt niet per uur gereserveerd: het wordt per dag uitgeleend",
  owes: (thing) => `Breng eerst “${thing}” terug, dat te laat is`,
};

export const loansTexts: Record<Locale, LoansTexts> = { fr, en, nl };
