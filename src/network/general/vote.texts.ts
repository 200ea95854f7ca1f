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
  readonly minutes: string;
  readonly minutesUnit: string;
  readonly close: string;
  readonly closeLead: string;
  readonly reason: string;
  readonly openVotes: string;
  readonly ballotLead: string;
  readonly toVote: (title: string) => string;
  readonly isOpen: string;
  readonly until: (when: string) => string;
  readonly counting: string;
  readonly countingLead: string;
  readonly voted: (ballots: string, voices: string) => string;
  readonly seeVote: string;
  readonly seeCount: string;
  readonly hands: string;
  readonly candidates: string;
  readonly candidatesHint: string;
  readonly candidate: string;
  readonly blank: string;
  readonly votes: string;
  readonly elected: (name: string) => string;
  readonly nobody: string;
  readonly majorities: Readonly<Record<"half" | "two_thirds", string>>;
  readonly why: Readonly<Record<"half" | "two_thirds", (inFavour: string, against: string) => string>>;
  readonly whyElected: Readonly<Record<"half" | "two_thirds", (leading: string, others: string) => string>>;
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
  readonly done: Readonly<Record<"scrutin" | "clos", string>>;
  readonly problems: Readonly<Record<"method" | "share" | "shares" | "tie" | "votesOpen" | "few" | "candidates" | "minutes" | "reason" | "notOpen", string>>;
}

const fr: VoteTexts = {
  method: "Scrutin",
  methodHint:
    "Pour un vote seulement. À main levée, vous saisissez ce que la salle a compté. Les autres passent par l’urne des votes\u00a0: chaque membre présent ou représenté y dépose un bulletin, scellé jusqu’à la clôture, et tous les membres peuvent recompter. Un vote par collège publie les noms\u00a0: secret, il les laisserait deviner.",
  methods: {
    hands: "À main levée",
    secret: "Vote secret, un membre une voix",
    members: "Scrutin public, un membre une voix",
    colleges: "Scrutin public, par collège",
  },
  shares: "Part de chaque collège",
  sharesHint: "Pour les votes par collège. Ensemble, 100. Un collège où personne n’est pour ni contre ne compte pas.",
  share: "Part",
  tie: "En cas d’égalité",
  ties: { refused: "La proposition est rejetée", again: "On vote une seconde fois, puis elle est rejetée" },
  open: "Ouvrir le vote",
  openLead: "La liste des voix est arrêtée maintenant\u00a0: membres présents, et ceux qu’ils représentent. Qui arrive ensuite votera au scrutin suivant.",
  minutes: "Durée du scrutin",
  minutesUnit: "minutes",
  close: "Clore le scrutin avant l’heure",
  closeLead: "Il reste cinq secondes à qui dépose son bulletin. Votre raison est écrite dans le journal public du vote.",
  reason: "Pourquoi clore maintenant",
  openVotes: "Scrutins ouverts",
  ballotLead: "Vous votez pour votre membre, et pour chacun de ceux qu’il représente\u00a0: un bulletin pour chaque voix.",
  toVote: (title) => `Voter\u00a0: ${title}`,
  isOpen: "Scrutin ouvert",
  until: (when) => `jusqu’au ${when}`,
  counting: "Scrutin clos, dépouillement",
  countingLead: "L’urne se dépouille dans les minutes qui suivent la clôture. Rechargez la page.",
  voted: (ballots, voices) => `${ballots} voix sur ${voices} ont voté`,
  seeVote: "Voir le scrutin",
  seeCount: "Voir le dépouillement et recompter",
  hands: "Compté dans la salle et saisi par qui tient la séance\u00a0: il ne se recompte pas.",
  candidates: "Candidatures",
  candidatesHint: "Pour un vote secret entre des candidatures\u00a0: une par ligne, de 2 à 12. Laissez vide pour voter pour ou contre.",
  candidate: "Candidature",
  blank: "Vote blanc",
  votes: "Voix",
  elected: (name) => `Élection acquise\u00a0: ${name}`,
  nobody: "Personne n’est élu",
  majorities: { half: "Plus de voix que toutes les autres candidatures ensemble", two_thirds: "Deux fois plus de voix que toutes les autres ensemble" },
  why: {
    half: (inFavour, against) => `Il faut plus de pour que de contre\u00a0: ${inFavour} contre ${against}. Les abstentions ne comptent d’aucun côté.`,
    two_thirds: (inFavour, against) => `Il faut deux pour par contre\u00a0: ${inFavour} contre ${against}. Les abstentions ne comptent d’aucun côté.`,
  },
  whyElected: {
    half: (leading, others) =>
      `Il faut plus de voix que toutes les autres candidatures ensemble\u00a0: ${leading} contre ${others}. Les votes blancs ne comptent pas.`,
    two_thirds: (leading, others) =>
      `Il faut deux fois plus de voix que toutes les autres candidatures ensemble\u00a0: ${leading} contre ${others}. Les votes blancs ne comptent pas.`,
  },
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
  done: { scrutin: "Le scrutin ouvre dans quelques secondes.", clos: "Le scrutin se clôt dans cinq secondes." },
  problems: {
    method: "Choisissez un scrutin.",
    share: "Un nombre entier, de 0 à 100.",
    shares: "Les parts des collèges font 100 ensemble.",
    tie: "Choisissez ce qui vaut en cas d’égalité.",
    votesOpen: "Un vote est ouvert\u00a0: fermez-le d’abord.",
    few: "Trop peu de voix\u00a0: un vote secret en demande trois, un scrutin public deux.",
    candidates: "Une candidature par ligne, de 2 à 12, de 3 à 120 signes, chacune une fois.",
    minutes: "Un nombre entier de minutes, de 2 à 10\u202f080.",
    reason: "Dites pourquoi, en 10 à 500 signes.",
    notOpen: "Ce scrutin n’est pas ouvert.",
  },
};

const en: VoteTexts = {
  method: "Ballot",
  methodHint:
    "For a vote only. By show of hands, you enter what the room counted. The others go through the box of votes: each member that is present or represented puts a ballot in, sealed until the closing, and all members can count again. A vote by college publishes the names: a secret one would let them be guessed.",
  methods: {
    hands: "By show of hands",
    secret: "Secret vote, one member one voice",
    members: "Open ballot, one member one voice",
    colleges: "Open ballot, by college",
  },
  shares: "Share of each college",
  sharesHint: "For votes by college. 100 together. A college in which nobody is for or against does not count.",
  share: "Share",
  tie: "In case of a tie",
  ties: { refused: "The proposal is rejected", again: "One votes a second time, then it is rejected" },
  open: "Open the vote",
  openLead: "The list of voices is closed now: members that are present, and those that they represent. Who comes later votes in the next vote.",
  minutes: "Length of the vote",
  minutesUnit: "minutes",
  close: "Close the vote before its hour",
  closeLead: "Whoever is putting a ballot in has five seconds left. Your reason is written in the public log of the vote.",
  reason: "Why close now",
  openVotes: "Open votes",
  ballotLead: "You vote for your member, and for each that it represents: one ballot for each voice.",
  toVote: (title) => `Vote: ${title}`,
  isOpen: "Vote open",
  until: (when) => `until ${when}`,
  counting: "Vote closed, being counted",
  countingLead: "The box is counted in the minutes after the closing. Reload the page.",
  voted: (ballots, voices) => `${ballots} of ${voices} voices voted`,
  seeVote: "See the vote",
  seeCount: "See the count, and count again",
  hands: "Counted in the room and entered by whoever holds the session: it cannot be counted again.",
  candidates: "Candidates",
  candidatesHint: "For a secret vote between candidates: one on each line, 2 to 12. Leave empty to vote for or against.",
  candidate: "Candidate",
  blank: "Blank ballot",
  votes: "Voices",
  elected: (name) => `${name} is elected`,
  nobody: "Nobody is elected",
  majorities: { half: "More voices than all other candidates together", two_thirds: "Twice as many voices as all others together" },
  why: {
    half: (inFavour, against) => `More for than against is needed: ${inFavour} to ${against}. Abstentions count on neither side.`,
    two_thirds: (inFavour, against) => `Two for each against are needed: ${inFavour} to ${against}. Abstentions count on neither side.`,
  },
  whyElected: {
    half: (leading, others) => `More voices than all other candidates together are needed: ${leading} to ${others}. Blank ballots do not count.`,
    two_thirds: (leading, others) => `Twice as many voices as all other candidates together are needed: ${leading} to ${others}. Blank ballots do not count.`,
  },
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
  done: { scrutin: "The vote opens in a few seconds.", clos: "The vote closes in five seconds." },
  problems: {
    method: "Choose a kind of ballot.",
    share: "A whole number, from 0 to 100.",
    shares: "The shares of the colleges make 100 together.",
    tie: "Choose what holds in case of a tie.",
    votesOpen: "A vote is open: close it first.",
    few: "Too few voices: a secret vote needs three, an open ballot two.",
    candidates: "One candidate on each line, 2 to 12, of 3 to 120 characters, each once.",
    minutes: "A whole number of minutes, 2 to 10,080.",
    reason: "Say why, in 10 to 500 characters.",
    notOpen: "This vote is not open.",
  },
};

const nl: VoteTexts = {
  method: "Stemwijze",
  methodHint:
    "Enkel voor een stemming. Met opgestoken hand voert u in wat de zaal telde. De andere gaan via de stembus: elk aanwezig of vertegenwoordigd lid doet er een stembiljet in, verzegeld tot de sluiting, en alle leden kunnen hertellen. Een stemming per college maakt de namen bekend: een geheime zou ze laten raden.",
  methods: {
    hands: "Met opgestoken hand",
    secret: "Geheime stemming, één lid één stem",
    members: "Openbare stemming, één lid één stem",
    colleges: "Openbare stemming, per college",
  },
  shares: "Aandeel van elk college",
  sharesHint: "Voor stemmingen per college. Samen 100. Een college waarin niemand voor of tegen is, telt niet mee.",
  share: "Aandeel",
  tie: "Bij staking van stemmen",
  ties: { refused: "Het voorstel is verworpen", again: "Men stemt een tweede keer, dan is het verworpen" },
  open: "De stemming openen",
  openLead: "De lijst met stemmen wordt nu gesloten: aanwezige leden, en wie zij vertegenwoordigen. Wie later komt, stemt in de volgende stemming.",
  minutes: "Duur van de stemming",
  minutesUnit: "minuten",
  close: "De stemming voor haar uur sluiten",
  closeLead: "Wie een stembiljet indient, heeft nog vijf seconden. Uw reden komt in het openbare logboek van de stemming.",
  reason: "Waarom nu sluiten",
  openVotes: "Open stemmingen",
  ballotLead: "U stemt voor uw lid, en voor elk lid dat het vertegenwoordigt: één stembiljet per stem.",
  toVote: (title) => `Stemmen: ${title}`,
  isOpen: "Stemming open",
  until: (when) => `tot ${when}`,
  counting: "Stemming gesloten, telling bezig",
  countingLead: "De bus wordt geteld in de minuten na de sluiting. Laad de pagina opnieuw.",
  voted: (ballots, voices) => `${ballots} van ${voices} stemmen zijn uitgebracht`,
  seeVote: "De stemming bekijken",
  seeCount: "De telling bekijken en hertellen",
  hands: "Geteld in de zaal en ingevoerd door wie de zitting leidt: het kan niet worden herteld.",
  candidates: "Kandidaten",
  candidatesHint: "Voor een geheime stemming tussen kandidaten: één per regel, 2 tot 12. Laat leeg om voor of tegen te stemmen.",
  candidate: "Kandidaat",
  blank: "Blanco stembiljet",
  votes: "Stemmen",
  elected: (name) => `${name} is verkozen`,
  nobody: "Niemand is verkozen",
  majorities: { half: "Meer stemmen dan alle andere kandidaten samen", two_thirds: "Dubbel zoveel stemmen als alle andere samen" },
  why: {
    half: (inFavour, against) => `Er is meer voor dan tegen nodig: ${inFavour} tegen ${against}. Onthoudingen tellen aan geen kant.`,
    two_thirds: (inFavour, against) => `Er zijn twee voor per tegen nodig: ${inFavour} tegen ${against}. Onthoudingen tellen aan geen kant.`,
  },
  whyElected: {
    half: (leading, others) =>
      `Er zijn meer stemmen nodig dan voor alle andere kandidaten samen: ${leading} tegen ${others}. Blanco stembiljetten tellen niet.`,
    two_thirds: (leading, others) =>
      `Er zijn dubbel zoveel stemmen nodig als voor alle andere kandidaten samen: ${leading} tegen ${others}. Blanco stembiljetten tellen niet.`,
  },
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
  done: { scrutin: "De stemming opent over enkele seconden.", clos: "De stemming sluit over vijf seconden." },
  problems: {
    method: "Kies een stemwijze.",
    share: "Een geheel getal, van 0 tot 100.",
    shares: "De aandelen van de colleges zijn samen 100.",
    tie: "Kies wat geldt bij staking van stemmen.",
    votesOpen: "Er is een stemming open: sluit die eerst.",
    few: "Te weinig stemmen: een geheime stemming vraagt er drie, een openbare twee.",
    candidates: "Eén kandidaat per regel, 2 tot 12, van 3 tot 120 tekens, elk één keer.",
    minutes: "Een geheel aantal minuten, van 2 tot 10.080.",
    reason: "Zeg waarom, in 10 tot 500 tekens.",
    notOpen: "Deze stemming is niet open.",
  },
};

export const voteTexts: Readonly<Record<Locale, VoteTexts>> = { fr, en, nl };
