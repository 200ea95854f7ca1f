import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ShareProblem } from "./rebuilt-secret.query.ts";

interface ReconcileTexts {
  readonly escrow: string;
  readonly escrowLead: string;
  readonly first: string;
  readonly second: string;
  readonly who: string;
  readonly unknown: string;
  readonly same: string;
  readonly name: string;
  readonly nameAgain: string;
  readonly noSecret: string;
  readonly take: string;
  readonly takeText: string;
  readonly taken: string;
  readonly notTaken: string;
  readonly notYours: string;
  readonly yours: string;
  readonly yoursText: string;
  readonly done: Record<"nommes" | "rapproche", string>;
  readonly holder: string;
  readonly share: string;
  readonly state: string;
  readonly title: string;
  readonly lead: string;
  readonly run: string;
  readonly shareHint: string;
  readonly problems: Record<ShareProblem, string>;
  readonly notTheSecret: string;
  readonly notCounted: string;
  readonly noHolders: string;
  readonly beside: string;
  readonly besideText: string;
  readonly channel: string;
  readonly marked: string;
  readonly inBox: string;
  readonly total: string;
  readonly agrees: string;
  readonly unmatched: Plurals;
  readonly doubles: Plurals;
  readonly holdersMissing: string;
  readonly sharesAwaited: string;
}

const fr: ReconcileTexts = {
  escrow: "Qui tient le secret du vote",
  escrowLead:
    "Le secret dit si chaque bulletin est celui d’une personne marquée sur la liste. Deux personnes en reçoivent chacune une part\u00a0; il faut les deux pour rapprocher la liste et l’urne, avant que le secret soit détruit.",
  first: "Première personne",
  second: "Seconde personne",
  who: "L’adresse électronique d’un compte",
  unknown: "Aucun compte n’a cette adresse",
  same: "Nommez deux personnes différentes",
  name: "Nommer les deux personnes",
  nameAgain: "Nommer à nouveau rend inutiles les parts déjà prises.",
  noSecret: "Ce vote n’a pas de secret\u00a0: il n’est pas annoncé, ou il est scellé.",
  take: "Prendre ma part",
  takeText: "Elle n’est montrée qu’une fois. Imprimez-la ou notez-la, et gardez-la pour vous seul jusqu’au rapprochement.",
  taken: "Prise",
  notTaken: "Pas encore prise",
  notYours: "Votre part est déjà prise, ou vous n’en avez pas.",
  yours: "Votre part du secret",
  yoursText: "Avec l’autre part, elle permet de rapprocher la liste et l’urne. Cette page ne revient pas.",
  done: { nommes: "Les deux personnes sont nommées", rapproche: "Le rapprochement est au journal" },
  holder: "Personne",
  share: "Empreinte de la part",
  state: "Part",
  title: "Rapprocher la liste et l’urne",
  lead: "Les deux personnes qui tiennent le secret donnent leur part. Chaque bulletin de l’urne est comparé à la liste et aux feuilles de papier\u00a0; le résultat est une ligne du journal public. Sans lui, le vote n’est pas scellé.",
  run: "Rapprocher",
  shareHint: "Soixante-quatre signes, avec ou sans tirets. Rien n’en est gardé.",
  problems: {
    unreadable: "Relisez la part\u00a0: un signe manque, ou n’a pas été bien copié",
    other_vote: "Cette part est celle d’un autre vote",
    other_kind: "Cette part est celle de la clé de l’urne\u00a0: donnez celle du secret",
    unknown: "Cette part n’est pas celle qui a été remise",
  },
  notTheSecret: "Ces parts ne donnent pas le secret dont la clé publique a été annoncée.",
  notCounted: "Le rapprochement se fait entre le dépouillement et le scellement.",
  noHolders: "Nommez d’abord deux personnes qui tiennent le secret.",
  beside: "La liste et l’urne, voie par voie",
  besideText:
    "D’un côté les personnes marquées comme ayant voté, de l’autre les bulletins de l’urne. Une feuille de papier remise peut revenir blanche, nulle ou pas du tout.",
  channel: "Voie",
  marked: "Personnes marquées",
  inBox: "Bulletins dans l’urne",
  total: "En tout",
  agrees: "Deux personnes ont rapproché la liste et l’urne\u00a0: chaque bulletin est celui d’une personne marquée, ou d’une feuille de papier admise.",
  unmatched: { one: "# bulletin n’est celui de personne sur la liste.", other: "# bulletins ne sont ceux de personne sur la liste." },
  doubles: { one: "# personne marquée sur papier a un autre bulletin.", other: "# personnes marquées sur papier ont un autre bulletin." },
  holdersMissing: "Personne ne tient encore le secret\u00a0: nommez deux personnes. Sans rapprochement, le vote n’est pas scellé.",
  sharesAwaited: "Le rapprochement de la liste et de l’urne est attendu. Sans lui, le vote n’est pas scellé.",
};

const en: ReconcileTexts = {
  escrow: "Who holds the secret of the vote",
  escrowLead:
    "The secret tells whether each ballot belongs to a person marked on the roll. Two people receive a share each; both are needed to reconcile roll and box, before the secret is destroyed.",
  first: "First person",
  second: "Second person",
  who: "The e-mail address of an account",
  unknown: "No account has this address",
  same: "Name two different people",
  name: "Name the two people",
  nameAgain: "Naming again makes shares already taken useless.",
  noSecret: "This vote has no secret: it is not announced, or it is sealed.",
  take: "Take my share",
  takeText: "It is shown once only. Print it or write it down, and keep it to yourself until the reconciliation.",
  taken: "Taken",
  notTaken: "Not taken yet",
  notYours: "Your share is taken already, or you have none.",
  yours: "Your share of the secret",
  yoursText: "With the other share it lets roll and box be reconciled. This page does not come back.",
  done: { nommes: "The two people are named", rapproche: "The reconciliation is in the log" },
  holder: "Person",
  share: "Fingerprint of the share",
  state: "Share",
  title: "Reconcile roll and box",
  lead: "The two people who hold the secret give their shares. Each ballot in the box is compared with the roll and the sheets of paper; the outcome is a line of the public log. Without it the vote is not sealed.",
  run: "Reconcile",
  shareHint: "Sixty-four signs, with or without dashes. Nothing of it is kept.",
  problems: {
    unreadable: "Read the share again: a sign is missing, or was not copied rightly",
    other_vote: "This share is of another vote",
    other_kind: "This share is of the key of the box: give the one of the secret",
    unknown: "This share is not the one that was handed out",
  },
  notTheSecret: "These shares do not give the secret whose public key was announced.",
  notCounted: "The reconciliation is done between the count and the sealing.",
  noHolders: "First name two people who hold the secret.",
  beside: "Roll and box, channel by channel",
  besideText:
    "On one side the people marked as having voted, on the other the ballots in the box. A sheet of paper that was handed out may come back blank, spoiled or not at all.",
  channel: "Channel",
  marked: "People marked",
  inBox: "Ballots in the box",
  total: "In all",
  agrees: "Two people have reconciled roll and box: each ballot belongs to a person marked, or to a sheet of paper admitted.",
  unmatched: { one: "# ballot belongs to nobody on the roll.", other: "# ballots belong to nobody on the roll." },
  doubles: { one: "# person marked for paper has another ballot.", other: "# people marked for paper have another ballot." },
  holdersMissing: "Nobody holds the secret yet: name two people. Without a reconciliation the vote is not sealed.",
  sharesAwaited: "The reconciliation of roll and box is awaited. Without it the vote is not sealed.",
};

const nl: ReconcileTexts = {
  escrow: "Wie het geheim van de stemming heeft",
  escrowLead:
    "Het geheim zegt of elk stembiljet van een persoon is die op de lijst is gemarkeerd. Twee mensen krijgen elk een deel; beide zijn nodig om lijst en stembus op elkaar af te stemmen, voor het geheim wordt vernietigd.",
  first: "Eerste persoon",
  second: "Tweede persoon",
  who: "Het e-mailadres van een account",
  unknown: "Geen account heeft dit adres",
  same: "Benoem twee verschillende mensen",
  name: "De twee mensen benoemen",
  nameAgain: "Opnieuw benoemen maakt delen die al zijn genomen nutteloos.",
  noSecret: "Deze stemming heeft geen geheim: ze is niet aangekondigd, of ze is verzegeld.",
  take: "Mijn deel nemen",
  takeText: "Het wordt maar één keer getoond. Druk het af of schrijf het op, en houd het voor uzelf tot de afstemming.",
  taken: "Genomen",
  notTaken: "Nog niet genomen",
  notYours: "Uw deel is al genomen, of u hebt er geen.",
  yours: "Uw deel van het geheim",
  yoursText: "Met het andere deel kunnen lijst en stembus op elkaar worden afgestemd. Deze pagina komt niet terug.",
  done: { nommes: "De twee mensen zijn benoemd", rapproche: "De afstemming staat in het logboek" },
  holder: "Persoon",
  share: "Vingerafdruk van het deel",
  state: "Deel",
  title: "Lijst en stembus afstemmen",
  lead: "De twee mensen die het geheim hebben, geven hun deel. Elk stembiljet in de stembus wordt vergeleken met de lijst en de papieren bladen; de uitkomst is een regel van het openbare logboek. Zonder die regel wordt de stemming niet verzegeld.",
  run: "Afstemmen",
  shareHint: "Vierenzestig tekens, met of zonder streepjes. Er wordt niets van bewaard.",
  problems: {
    unreadable: "Lees het deel opnieuw: er ontbreekt een teken of het is niet juist overgenomen",
    other_vote: "Dit deel is van een andere stemming",
    other_kind: "Dit deel is van de sleutel van de stembus: geef dat van het geheim",
    unknown: "Dit deel is niet het deel dat is uitgereikt",
  },
  notTheSecret: "Deze delen geven niet het geheim waarvan de openbare sleutel is aangekondigd.",
  notCounted: "De afstemming gebeurt tussen de telling en de verzegeling.",
  noHolders: "Benoem eerst twee mensen die het geheim hebben.",
  beside: "Lijst en stembus, kanaal per kanaal",
  besideText:
    "Aan de ene kant de mensen die gemarkeerd zijn als gestemd, aan de andere kant de biljetten in de stembus. Een uitgereikt papieren blad kan blanco, ongeldig of niet terugkomen.",
  channel: "Kanaal",
  marked: "Gemarkeerde mensen",
  inBox: "Biljetten in de stembus",
  total: "Samen",
  agrees: "Twee mensen hebben lijst en stembus op elkaar afgestemd: elk biljet is van een gemarkeerde persoon of van een aanvaard papieren blad.",
  unmatched: { one: "# biljet is van niemand op de lijst.", other: "# biljetten zijn van niemand op de lijst." },
  doubles: {
    one: "# persoon die voor papier gemarkeerd is, heeft een ander biljet.",
    other: "# mensen die voor papier gemarkeerd zijn, hebben een ander biljet.",
  },
  holdersMissing: "Niemand heeft het geheim al: benoem twee mensen. Zonder afstemming wordt de stemming niet verzegeld.",
  sharesAwaited: "De afstemming van lijst en stembus wordt verwacht. Zonder haar wordt de stemming niet verzegeld.",
};

export const reconcileTexts: Record<Locale, ReconcileTexts> = { fr, en, nl };
