import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Choice, Method, Tie } from "../ballot.ts";

interface VoteTexts {
  readonly method: string;
  readonly methodHint: string;
  readonly methods: Readonly<Record<Method, string>>;
  readonly shares: string;
  readonly sharesHint: string;
  readonly share: string;
  readonly tie: string;
  readonly ties: Readonly<Record<Tie, string>>;
  readonly open: string;
  readonly openLead: string;
  readonly close: string;
  readonly openVotes: string;
  readonly isOpen: string;
  readonly inBox: Plurals;
  readonly ballotLead: string;
  readonly ballotOf: (name: string) => string;
  readonly byProxy: string;
  readonly deposit: string;
  readonly deposited: (name: string) => string;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly ballot: string;
  readonly ballots: (count: string) => string;
  readonly speaker: (name: string) => string;
  readonly college: string;
  readonly byCollege: string;
  readonly part: string;
  readonly noPart: string;
  readonly weighed: (fraction: string, percent: string) => string;
  readonly round: (round: string) => string;
  readonly tied: string;
  readonly tiedNext: string;
  readonly notAgain: string;
  readonly done: Readonly<Record<"scrutin" | "depouille" | "egalite" | "bulletin", string>>;
  readonly problems: Readonly<Record<"method" | "share" | "shares" | "tie" | "choice" | "once" | "time" | "absent" | "votesOpen", string>>;
}

const fr: VoteTexts = {
  method: "Scrutin",
  methodHint: "Pour un vote seulement. Par bulletins, chaque membre présent ou représenté dépose le sien, et tous les membres lisent ensuite qui a voté quoi.",
  methods: { hands: "À main levée", members: "Par bulletins, un membre une voix", colleges: "Par bulletins, par collège" },
  shares: "Part de chaque collège",
  sharesHint: "Pour les votes par collège. Ensemble, 100. Un collège où personne n’est pour ni contre ne compte pas.",
  share: "Part",
  tie: "En cas d’égalité",
  ties: { refused: "La proposition est rejetée", again: "On vote une seconde fois, puis elle est rejetée" },
  open: "Ouvrir le vote",
  openLead: "Les membres présents déposent leur bulletin depuis la page de l’assemblée.",
  close: "Clore le vote et compter",
  openVotes: "Votes ouverts",
  isOpen: "Vote ouvert",
  inBox: { one: "# bulletin déposé", other: "# bulletins déposés" },
  ballotLead: "Un bulletin déposé ne se reprend pas. Quand le vote est clos, tous les membres lisent qui a voté quoi.",
  ballotOf: (name) => `Bulletin de ${name}`,
  byProxy: "par procuration",
  deposit: "Déposer ce bulletin",
  deposited: (name) => `Le bulletin de ${name} est déposé.`,
  choices: { for: "Pour", against: "Contre", abstained: "Abstention" },
  ballot: "Bulletin",
  ballots: (count) => `Les bulletins (${count})`,
  speaker: (name) => `porté par ${name}`,
  college: "Collège",
  byCollege: "Ce que chaque collège a voté",
  part: "En faveur",
  noPart: "ne compte pas",
  weighed: (fraction, percent) => `En faveur ${fraction} des parts, soit ${percent}\u00a0%, arrondi vers le bas`,
  round: (round) => `Tour ${round}`,
  tied: "Égalité",
  tiedNext: "La règle de l’assemblée veut un second vote. S’il y a de nouveau égalité, la proposition est rejetée.",
  notAgain: "Égalité au premier tour\u202f; le second n’a pas eu lieu. La proposition n’est pas adoptée.",
  done: {
    scrutin: "Le vote est ouvert.",
    depouille: "Le vote est clos et compté.",
    egalite: "Il y a égalité. Ouvrez le second vote.",
    bulletin: "Votre bulletin est déposé.",
  },
  problems: {
    method: "Choisissez un scrutin.",
    share: "Un nombre entier, de 0 à 100.",
    shares: "Les parts des collèges font 100 ensemble.",
    tie: "Choisissez ce qui vaut en cas d’égalité.",
    choice: "Choisissez pour, contre ou abstention.",
    once: "Un bulletin est déjà déposé pour ce membre\u202f; il ne se reprend pas.",
    time: "Ce vote n’est pas ouvert. Rien n’a été déposé.",
    absent: "Seul un membre présent vote, pour lui ou pour qui lui a donné procuration.",
    votesOpen: "Un vote est ouvert\u00a0: fermez-le d’abord.",
  },
};

const en: VoteTexts = {
  method: "Ballot",
  methodHint: "For a vote only. By ballots, each member that is present or represented deposits its own, and all members then read who voted what.",
  methods: { hands: "By show of hands", members: "By ballots, one member one voice", colleges: "By ballots, by college" },
  shares: "Share of each college",
  sharesHint: "For votes by college. 100 together. A college in which nobody is for or against does not count.",
  share: "Share",
  tie: "In case of a tie",
  ties: { refused: "The proposal is rejected", again: "One votes a second time, then it is rejected" },
  open: "Open the vote",
  openLead: "Members that are present deposit their ballot on the page of the meeting.",
  close: "Close the vote and count",
  openVotes: "Open votes",
  isOpen: "Vote open",
  inBox: { one: "# ballot deposited", other: "# ballots deposited" },
  ballotLead: "A ballot that is deposited is not taken back. When the vote is closed, all members read who voted what.",
  ballotOf: (name) => `Ballot of ${name}`,
  byProxy: "by proxy",
  deposit: "Deposit this ballot",
  deposited: (name) => `The ballot of ${name} is deposited.`,
  choices: { for: "For", against: "Against", abstained: "Abstention" },
  ballot: "Ballot",
  ballots: (count) => `The ballots (${count})`,
  speaker: (name) => `cast by ${name}`,
  college: "College",
  byCollege: "What each college voted",
  part: "In favour",
  noPart: "does not count",
  weighed: (fraction, percent) => `In favour ${fraction} of the shares, that is ${percent}%, rounded down`,
  round: (round) => `Round ${round}`,
  tied: "Tie",
  tiedNext: "The rule of the meeting asks for a second vote. If there is a tie again, the proposal is rejected.",
  notAgain: "A tie in the first round; the second was not held. The proposal is not adopted.",
  done: {
    scrutin: "The vote is open.",
    depouille: "The vote is closed and counted.",
    egalite: "There is a tie. Open the second vote.",
    bulletin: "Your ballot is deposited.",
  },
  problems: {
    method: "Choose a kind of ballot.",
    share: "A whole number, from 0 to 100.",
    shares: "The shares of the colleges make 100 together.",
    tie: "Choose what holds in case of a tie.",
    choice: "Choose for, against or abstention.",
    once: "A ballot is already deposited for this member; it is not taken back.",
    time: "This vote is not open. Nothing was deposited.",
    absent: "Only a member that is present votes, for itself or for who gave it a proxy.",
    votesOpen: "A vote is open: close it first.",
  },
};

const nl: VoteTexts = {
  method: "Stemwijze",
  methodHint: "Enkel voor een stemming. Met stembiljetten geeft elk aanwezig of vertegenwoordigd lid het zijne af, en alle leden lezen daarna wie wat stemde.",
  methods: { hands: "Met opgestoken hand", members: "Met stembiljetten, één lid één stem", colleges: "Met stembiljetten, per college" },
  shares: "Aandeel van elk college",
  sharesHint: "Voor stemmingen per college. Samen 100. Een college waarin niemand voor of tegen is, telt niet mee.",
  share: "Aandeel",
  tie: "Bij staking van stemmen",
  ties: { refused: "Het voorstel is verworpen", again: "Men stemt een tweede keer, dan is het verworpen" },
  open: "De stemming openen",
  openLead: "Aanwezige leden geven hun stembiljet af op de pagina van de vergadering.",
  close: "De stemming sluiten en tellen",
  openVotes: "Open stemmingen",
  isOpen: "Stemming open",
  inBox: { one: "# stembiljet afgegeven", other: "# stembiljetten afgegeven" },
  ballotLead: "Een afgegeven stembiljet wordt niet teruggenomen. Als de stemming gesloten is, lezen alle leden wie wat stemde.",
  ballotOf: (name) => `Stembiljet van ${name}`,
  byProxy: "met volmacht",
  deposit: "Dit stembiljet afgeven",
  deposited: (name) => `Het stembiljet van ${name} is afgegeven.`,
  choices: { for: "Voor", against: "Tegen", abstained: "Onthouding" },
  ballot: "Stembiljet",
  ballots: (count) => `De stembiljetten (${count})`,
  speaker: (name) => `uitgebracht door ${name}`,
  college: "College",
  byCollege: "Wat elk college stemde",
  part: "Voor",
  noPart: "telt niet mee",
  weighed: (fraction, percent) => `Voor ${fraction} van de aandelen, dat is ${percent}%, naar beneden afgerond`,
  round: (round) => `Ronde ${round}`,
  tied: "Staking van stemmen",
  tiedNext: "De regel van de vergadering vraagt een tweede stemming. Staken de stemmen opnieuw, dan is het voorstel verworpen.",
  notAgain: "Staking van stemmen in de eerste ronde; de tweede is niet gehouden. Het voorstel is niet aangenomen.",
  done: {
    scrutin: "De stemming is open.",
    depouille: "De stemming is gesloten en geteld.",
    egalite: "De stemmen staken. Open de tweede stemming.",
    bulletin: "Uw stembiljet is afgegeven.",
  },
  problems: {
    method: "Kies een stemwijze.",
    share: "Een geheel getal, van 0 tot 100.",
    shares: "De aandelen van de colleges zijn samen 100.",
    tie: "Kies wat geldt bij staking van stemmen.",
    choice: "Kies voor, tegen of onthouding.",
    once: "Voor dit lid is al een stembiljet afgegeven; het wordt niet teruggenomen.",
    time: "Deze stemming is niet open. Er is niets afgegeven.",
    absent: "Enkel een aanwezig lid stemt, voor zichzelf of voor wie het volmacht gaf.",
    votesOpen: "Er is een stemming open: sluit die eerst.",
  },
};

export const voteTexts: Readonly<Record<Locale, VoteTexts>> = { fr, en, nl };
