import type { Locale } from "#platform/i18n/locale.ts";
import type { About } from "./challenge.ts";

interface ChallengeTexts {
  readonly title: string;
  readonly lead: string;
  readonly list: string;
  readonly listLead: string;
  readonly none: string;
  readonly about: string;
  readonly abouts: Record<About, string>;
  readonly aboutMissing: string;
  readonly subject: string;
  readonly subjectHint: string;
  readonly subjectWrong: string;
  readonly reason: string;
  readonly reasonWrong: string;
  readonly lines: string;
  readonly linesHint: string;
  readonly linesWrong: string;
  readonly linesUnknown: (lines: string) => string;
  readonly signature: string;
  readonly signatureHint: string;
  readonly signatureWrong: string;
  readonly send: string;
  readonly sent: string;
  readonly tooLate: string;
  readonly tooLateNext: string;
  readonly number: (number: string) => string;
  readonly by: (signature: string, day: string) => string;
  readonly states: Record<"open" | "upheld" | "rejected" | "withdrawn", string>;
  readonly answer: string;
  readonly answered: string;
  readonly uphold: string;
  readonly reject: string;
  readonly decisionWrong: string;
  readonly alreadyDecided: string;
  readonly own: string;
}

const fr: ChallengeTexts = {
  title: "Contester le résultat",
  lead: "Votre contestation est publique, avec la réponse qui y sera faite. Elle ne supprime aucun bulletin\u00a0: ceux que vous nommez sont comptés à part, et les deux totaux sont publiés.",
  list: "Contestations",
  listLead: "Chaque doute exprimé pendant le délai, et la réponse donnée. Le résultat devient définitif quand chacune est tranchée.",
  none: "Personne n’a contesté ce résultat.",
  about: "Ce qui est contesté",
  abouts: {
    ballots: "Des bulletins",
    kiosk: "Une borne",
    paper: "Un lot de papier",
    result: "Le calcul",
    vote: "Le déroulement du vote",
    voter: "Une personne marquée qui n’aurait pas voté",
  },
  aboutMissing: "Choisissez ce que vous contestez",
  subject: "En une phrase",
  subjectHint: "Elle est publiée. Ne nommez pas d’électeur : la commune, le guichet et le jour suffisent, qui tient le vote lit la liste.",
  subjectWrong: "Dites-le en une phrase, de 3 à 200 signes",
  reason: "Vos raisons",
  reasonWrong: "Donnez vos raisons, en 10 à 4\u00a0000 signes",
  lines: "Lignes du journal",
  linesHint: "Pour des bulletins\u00a0: les numéros de leurs lignes dans le journal public, comme 12 ou 40-44.",
  linesWrong: "Donnez les numéros des lignes, comme 12 ou 40-44, 500 au plus",
  linesUnknown: (lines) => `Ces lignes ne portent aucun bulletin qui compte\u00a0: ${lines}`,
  signature: "Signature",
  signatureHint: "Elle est publiée. Un nom d’association convient aussi.",
  signatureWrong: "Signez, en 2 à 160 signes",
  send: "Publier la contestation",
  sent: "Votre contestation est publiée",
  tooLate: "Le délai est passé",
  tooLateNext: "Ce résultat ne peut plus être contesté ici. Le tribunal administratif reste compétent.",
  number: (number) => `Contestation n°\u00a0${number}`,
  by: (signature, day) => `${signature}, le ${day}`,
  states: { open: "En attente de réponse", upheld: "Fondée", rejected: "Rejetée", withdrawn: "Retirée" },
  answer: "Répondre",
  answered: "Réponse",
  uphold: "Déclarer fondée",
  reject: "Rejeter",
  decisionWrong: "Donnez les raisons de la réponse, en 10 à 4\u00a0000 signes",
  alreadyDecided: "Quelqu’un a déjà répondu",
  own: "C’est votre propre contestation\u00a0: une autre personne doit répondre",
};

const en: ChallengeTexts = {
  title: "Challenge the result",
  lead: "Your challenge is public, and so is the answer to it. It deletes no ballot: those you name are counted apart, and both totals are published.",
  list: "Challenges",
  listLead: "Each doubt said in time, and the answer given. The result becomes final when all are decided.",
  none: "Nobody has challenged this result.",
  about: "What is challenged",
  abouts: {
    ballots: "Ballots",
    kiosk: "A kiosk",
    paper: "A batch of paper",
    result: "The count",
    vote: "How the vote was held",
    voter: "Somebody marked who may not have voted",
  },
  aboutMissing: "Choose what you challenge",
  subject: "In one sentence",
  subjectHint: "It is published. Name no voter: the commune, the desk and the day are enough, whoever runs the vote reads the list.",
  subjectWrong: "Say it in one sentence of 3 to 200 characters",
  reason: "Your reasons",
  reasonWrong: "Give your reasons, in 10 to 4,000 characters",
  lines: "Lines of the log",
  linesHint: "For ballots: the numbers of their lines in the public log, such as 12 or 40-44.",
  linesWrong: "Give the numbers of the lines, such as 12 or 40-44, 500 at most",
  linesUnknown: (lines) => `These lines hold no ballot that counts: ${lines}`,
  signature: "Signature",
  signatureHint: "It is published. The name of an association will do too.",
  signatureWrong: "Sign, in 2 to 160 characters",
  send: "Publish the challenge",
  sent: "Your challenge is published",
  tooLate: "The time is over",
  tooLateNext: "This result can no longer be challenged here. The administrative court remains competent.",
  number: (number) => `Challenge no. ${number}`,
  by: (signature, day) => `${signature}, ${day}`,
  states: { open: "Awaiting an answer", upheld: "Upheld", rejected: "Rejected", withdrawn: "Withdrawn" },
  answer: "Answer",
  answered: "Answer",
  uphold: "Uphold",
  reject: "Reject",
  decisionWrong: "Give the reasons of the answer, in 10 to 4,000 characters",
  alreadyDecided: "Somebody has answered already",
  own: "This is your own challenge: somebody else must answer",
};

const nl: ChallengeTexts = {
  title: "Het resultaat betwisten",
  lead: "Uw betwisting is openbaar, net als het antwoord. Ze verwijdert geen biljet: de biljetten die u noemt worden apart geteld en beide totalen worden bekendgemaakt.",
  list: "Betwistingen",
  listLead: "Elke twijfel die op tijd is geuit, en het antwoord. Het resultaat is definitief als alle zijn beslist.",
  none: "Niemand heeft dit resultaat betwist.",
  about: "Wat betwist wordt",
  abouts: {
    ballots: "Stembiljetten",
    kiosk: "Een stemzuil",
    paper: "Een reeks papieren biljetten",
    result: "De telling",
    vote: "Het verloop van de stemming",
    voter: "Iemand die gemarkeerd is en misschien niet heeft gestemd",
  },
  aboutMissing: "Kies wat u betwist",
  subject: "In één zin",
  subjectHint: "Hij wordt gepubliceerd. Noem geen kiezer: de gemeente, het loket en de dag volstaan, wie de stemming leidt leest de lijst.",
  subjectWrong: "Zeg het in één zin van 3 tot 200 tekens",
  reason: "Uw redenen",
  reasonWrong: "Geef uw redenen, in 10 tot 4.000 tekens",
  lines: "Regels van het logboek",
  linesHint: "Voor biljetten: de nummers van hun regels in het openbare logboek, zoals 12 of 40-44.",
  linesWrong: "Geef de nummers van de regels, zoals 12 of 40-44, hoogstens 500",
  linesUnknown: (lines) => `Deze regels bevatten geen biljet dat telt: ${lines}`,
  signature: "Handtekening",
  signatureHint: "Ze wordt bekendgemaakt. De naam van een vereniging mag ook.",
  signatureWrong: "Onderteken, in 2 tot 160 tekens",
  send: "De betwisting bekendmaken",
  sent: "Uw betwisting is bekendgemaakt",
  tooLate: "De termijn is voorbij",
  tooLateNext: "Dit resultaat kan hier niet meer betwist worden. De bestuursrechtbank blijft bevoegd.",
  number: (number) => `Betwisting nr. ${number}`,
  by: (signature, day) => `${signature}, ${day}`,
  states: { open: "Wacht op antwoord", upheld: "Gegrond", rejected: "Verworpen", withdrawn: "Ingetrokken" },
  answer: "Antwoorden",
  answered: "Antwoord",
  uphold: "Gegrond verklaren",
  reject: "Verwerpen",
  decisionWrong: "Geef de redenen van het antwoord, in 10 tot 4.000 tekens",
  alreadyDecided: "Iemand heeft al geantwoord",
  own: "Dit is uw eigen betwisting: iemand anders moet antwoorden",
};

export const challengeTexts: Record<Locale, ChallengeTexts> = { fr, en, nl };
