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
  readonly notYourself: string;
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
  readonly done: Record<"nommes" | "rapproche" | "reserve", string>;
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
  readonly incidents: Plurals;
  readonly incidentsText: string;
  readonly asMany: string;
  readonly fewer: Plurals;
  readonly more: (than: string) => string;
  readonly unexplained: string;
  readonly whoCan: string;
  readonly reserve: string;
  readonly reserveLead: (count: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonWrong: string;
  readonly reserveRun: string;
  readonly explained: string;
  readonly reserveSaid: Plurals;
  readonly reserveAwaited: string;
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
  notYourself: "Vous menez ce vote\u00a0: nommez quelqu’un d’autre",
  name: "Nommer les deux personnes",
  nameAgain: "Nommer à nouveau rend inutiles les parts déjà prises, et les deux personnes d’avant en sont averties.",
  noSecret: "Ce vote n’a pas de secret\u00a0: il n’est pas annoncé, ou il est scellé.",
  take: "Prendre ma part",
  takeText: "Elle n’est montrée qu’une fois. Imprimez-la ou notez-la, et gardez-la pour vous seul jusqu’au rapprochement.",
  taken: "Prise",
  notTaken: "Pas encore prise",
  notYours: "Votre part est déjà prise, ou vous n’en avez pas.",
  yours: "Votre part du secret",
  yoursText: "Avec l’autre part, elle permet de rapprocher la liste et l’urne. Cette page ne revient pas.",
  done: { nommes: "Les deux personnes sont nommées", rapproche: "Le rapprochement est au journal", reserve: "La réserve est au journal" },
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
    "D’un côté les bulletins de l’urne, de l’autre les personnes marquées comme ayant voté. Une feuille de papier remise peut revenir blanche, nulle ou pas du tout ; pour que personne ne s’y reconnaisse, les marques en plus ne sont dites que de cinq en cinq.",
  channel: "Voie",
  marked: "Personnes marquées",
  inBox: "Bulletins dans l’urne",
  total: "En tout",
  agrees: "Deux personnes ont rapproché la liste et l’urne\u00a0: chaque bulletin est celui d’une personne marquée, ou d’une feuille de papier admise.",
  unmatched: { one: "# bulletin n’est celui de personne sur la liste.", other: "# bulletins ne sont ceux de personne sur la liste." },
  doubles: { one: "# personne marquée sur papier a un autre bulletin.", other: "# personnes marquées sur papier ont un autre bulletin." },
  incidents: {
    one: "# bulletin n’a pas pu être ouvert\u00a0: il n’est pas compté.",
    other: "# bulletins n’ont pas pu être ouverts\u00a0: ils ne sont pas comptés.",
  },
  incidentsText:
    "Le journal public les nomme, une ligne chacun. Qui a le reçu d’un de ces bulletins le retrouve, et peut contester. Le vote n’est scellé que sous réserve.",
  asMany: "Autant",
  fewer: { one: "# de moins que de bulletins", other: "# de moins que de bulletins" },
  more: (than) => `Moins de ${than} de plus`,
  unexplained: "Ce vote n’est pas scellé : l’urne contient des bulletins que rien n’explique, ou qui n’ont pas pu être ouverts.",
  whoCan:
    "Les deux personnes qui tiennent le secret peuvent le laisser sceller sous réserve, en disant pourquoi. Une contestation retenue le fait dépouiller à nouveau, avec et sans les bulletins qu’elle nomme.",
  reserve: "Laisser sceller sous réserve",
  reserveLead: (count) =>
    `Bulletins que rien n’explique\u00a0: ${count}. Leur nombre et la raison donnée ici restent au journal public, sur le procès-verbal et dans chaque contrôle du vote. Il faut à nouveau les deux parts.`,
  reason: "Pourquoi le vote peut être scellé",
  reasonHint: "Ce que vous avez cherché et trouvé. Publié tel quel, pour toujours : ne nommez personne.",
  reasonWrong: "Dites pourquoi, en 10 à 2 000 signes",
  reserveRun: "Inscrire la réserve",
  explained: "Rien n’est à dire : chaque bulletin s’explique, ou la réserve est déjà au journal.",
  reserveSaid: {
    one: "Sous réserve : # bulletin que rien n’explique.",
    other: "Sous réserve : # bulletins que rien n’explique.",
  },
  reserveAwaited:
    "L’urne contient des bulletins que rien n’explique : le vote n’est pas scellé. Les deux personnes qui tiennent le secret peuvent le laisser sceller sous réserve.",
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
  notYourself: "You run this vote: name somebody else",
  name: "Name the two people",
  nameAgain: "Naming again makes shares already taken useless, and the two people of before are told.",
  noSecret: "This vote has no secret: it is not announced, or it is sealed.",
  take: "Take my share",
  takeText: "It is shown once only. Print it or write it down, and keep it to yourself until the reconciliation.",
  taken: "Taken",
  notTaken: "Not taken yet",
  notYours: "Your share is taken already, or you have none.",
  yours: "Your share of the secret",
  yoursText: "With the other share it lets roll and box be reconciled. This page does not come back.",
  done: { nommes: "The two people are named", rapproche: "The reconciliation is in the log", reserve: "The reserve is in the log" },
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
    "On one side the ballots in the box, on the other the people marked as having voted. A sheet of paper that was handed out may come back blank, spoiled or not at all; so that nobody is recognised, further marks are told in steps of five only.",
  channel: "Channel",
  marked: "People marked",
  inBox: "Ballots in the box",
  total: "In all",
  agrees: "Two people have reconciled roll and box: each ballot belongs to a person marked, or to a sheet of paper admitted.",
  unmatched: { one: "# ballot belongs to nobody on the roll.", other: "# ballots belong to nobody on the roll." },
  doubles: { one: "# person marked for paper has another ballot.", other: "# people marked for paper have another ballot." },
  incidents: { one: "# ballot could not be opened: it is not counted.", other: "# ballots could not be opened: they are not counted." },
  incidentsText:
    "The public log names them, one line each. Whoever has the receipt of one of these ballots finds it, and may challenge. The vote is sealed only with a reserve.",
  asMany: "As many",
  fewer: { one: "# fewer than ballots", other: "# fewer than ballots" },
  more: (than) => `Fewer than ${than} more`,
  unexplained: "This vote is not sealed: the box holds ballots that nothing explains, or that could not be opened.",
  whoCan:
    "The two people who hold the secret may let it be sealed with a reserve, saying why. A challenge that is upheld has it counted again, with and without the ballots that it names.",
  reserve: "Let it be sealed with a reserve",
  reserveLead: (count) =>
    `Ballots that nothing explains: ${count}. Their number and the reason given here stay in the public log, on the minutes and in each check of the vote. Both shares are needed again.`,
  reason: "Why the vote may be sealed",
  reasonHint: "What you looked for and found. Published as it is, for ever: name nobody.",
  reasonWrong: "Say why, in 10 to 2,000 signs",
  reserveRun: "Enter the reserve",
  explained: "There is nothing to say: each ballot is explained, or the reserve is in the log already.",
  reserveSaid: { one: "With a reserve: # ballot that nothing explains.", other: "With a reserve: # ballots that nothing explains." },
  reserveAwaited:
    "The box holds ballots that nothing explains: the vote is not sealed. The two people who hold the secret may let it be sealed with a reserve.",
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
  notYourself: "U leidt deze stemming: benoem iemand anders",
  name: "De twee mensen benoemen",
  nameAgain: "Opnieuw benoemen maakt delen die al zijn genomen nutteloos, en de twee vorigen krijgen bericht.",
  noSecret: "Deze stemming heeft geen geheim: ze is niet aangekondigd, of ze is verzegeld.",
  take: "Mijn deel nemen",
  takeText: "Het wordt maar één keer getoond. Druk het af of schrijf het op, en houd het voor uzelf tot de afstemming.",
  taken: "Genomen",
  notTaken: "Nog niet genomen",
  notYours: "Uw deel is al genomen, of u hebt er geen.",
  yours: "Uw deel van het geheim",
  yoursText: "Met het andere deel kunnen lijst en stembus op elkaar worden afgestemd. Deze pagina komt niet terug.",
  done: { nommes: "De twee mensen zijn benoemd", rapproche: "De afstemming staat in het logboek", reserve: "Het voorbehoud staat in het logboek" },
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
    "Aan de ene kant de biljetten in de stembus, aan de andere kant de mensen die gemarkeerd zijn als gestemd. Een uitgereikt papieren blad kan blanco, ongeldig of niet terugkomen; opdat niemand wordt herkend, worden meer markeringen alleen per vijf gezegd.",
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
  incidents: {
    one: "# stembiljet kon niet worden geopend: het is niet geteld.",
    other: "# stembiljetten konden niet worden geopend: ze zijn niet geteld.",
  },
  incidentsText:
    "Het openbare logboek noemt ze, elk op een regel. Wie het bewijs van een van deze biljetten heeft, vindt het terug en kan betwisten. De stemming wordt alleen onder voorbehoud verzegeld.",
  asMany: "Evenveel",
  fewer: { one: "# minder dan biljetten", other: "# minder dan biljetten" },
  more: (than) => `Minder dan ${than} meer`,
  unexplained: "Deze stemming is niet verzegeld: in de stembus liggen biljetten die niets verklaart, of die niet konden worden geopend.",
  whoCan:
    "De twee mensen die het geheim hebben, kunnen haar onder voorbehoud laten verzegelen en zeggen waarom. Een betwisting die gegrond is, doet opnieuw tellen, met en zonder de biljetten die ze noemt.",
  reserve: "Onder voorbehoud laten verzegelen",
  reserveLead: (count) =>
    `Biljetten die niets verklaart: ${count}. Hun aantal en de reden die u hier geeft, blijven in het openbare logboek, op het proces-verbaal en in elke controle van de stemming. Beide delen zijn opnieuw nodig.`,
  reason: "Waarom de stemming mag worden verzegeld",
  reasonHint: "Wat u hebt gezocht en gevonden. Zo gepubliceerd, voor altijd: noem niemand.",
  reasonWrong: "Zeg waarom, in 10 tot 2.000 tekens",
  reserveRun: "Voorbehoud inschrijven",
  explained: "Er is niets te zeggen: elk biljet is verklaard, of het voorbehoud staat al in het logboek.",
  reserveSaid: { one: "Onder voorbehoud: # biljet dat niets verklaart.", other: "Onder voorbehoud: # biljetten die niets verklaart." },
  reserveAwaited:
    "In de stembus liggen biljetten die niets verklaart: de stemming is niet verzegeld. De twee mensen die het geheim hebben, kunnen haar onder voorbehoud laten verzegelen.",
  holdersMissing: "Niemand heeft het geheim al: benoem twee mensen. Zonder afstemming wordt de stemming niet verzegeld.",
  sharesAwaited: "De afstemming van lijst en stembus wordt verwacht. Zonder haar wordt de stemming niet verzegeld.",
};

export const reconcileTexts: Record<Locale, ReconcileTexts> = { fr, en, nl };
