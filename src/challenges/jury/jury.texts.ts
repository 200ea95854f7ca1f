import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Tie, ToRead } from "./jury.query.ts";

type Words =
  | "title"
  | "lead"
  | "toRead"
  | "answers"
  | "state"
  | "next"
  | "nothing"
  | "jurors"
  | "juror"
  | "noJuror"
  | "name"
  | "nameHint"
  | "nameOne"
  | "email"
  | "emailHint"
  | "sentCount"
  | "tie"
  | "tied"
  | "change"
  | "dismiss"
  | "judged"
  | "toResults"
  | "judge"
  | "judgeLead"
  | "comment"
  | "commentHint"
  | "send"
  | "save"
  | "declare"
  | "declareLead"
  | "tieReason"
  | "given"
  | "alone"
  | "points"
  | "team"
  | "link"
  | "file"
  | "licence"
  | "sent"
  | "print"
  | "vote"
  | "voteLead"
  | "voteOpens"
  | "voteCloses"
  | "votePrize"
  | "toVote"
  | "noVote";
interface JuryTexts extends Readonly<Record<Words, string>> {
  readonly before: (instant: string) => string;
  readonly of: (sent: string, all: string) => string;
  readonly leftCount: Plurals;
  readonly left: (count: string, all: string) => string;
  readonly states: Readonly<Record<ToRead["state"], string>>;
  readonly answer: (number: string) => string;
  readonly weighted: (label: string, weight: string) => string;
  readonly jurorNumber: (number: string) => string;
  readonly sources: Readonly<Record<Tie["source"], string>>;
  readonly refusals: Readonly<Record<"tied" | "kept" | "late" | "lacks", string>>;
  readonly problems: Readonly<
    Record<"email" | "name" | "unknown" | "tied" | "twice" | "points" | "comment" | "tie" | "moment" | "ahead" | "order" | "sum", string>
  >;
  readonly done: Readonly<Record<"nomme" | "retire" | "enregistre" | "envoye" | "lien" | "leve", string>>;
}

export const juryTexts: Record<Locale, JuryTexts> = {
  fr: {
    title: "Jury",
    lead: "Chaque juré lit seul, et ne voit les avis des autres qu’une fois le sien envoyé.",
    toRead: "Réponses à lire",
    answers: "Réponse",
    nothing: "Aucune réponse n’a été envoyée",
    state: "Où vous en êtes",
    next: "Lire la suivante",
    leftCount: { one: "# réponse à lire", other: "# réponses à lire" },
    left: (count, all) => `${count} sur ${all}.`,
    states: { todo: "À lire", begun: "Brouillon", sent: "Avis envoyé", tied: "Lien avec l’équipe" },
    jurors: "Membres du jury",
    juror: "Membre du jury",
    noJuror: "Personne n’est nommé au jury",
    name: "Nom",
    nameHint: "Comme il sera lu avec les résultats",
    nameOne: "Nommer au jury",
    email: "Adresse du compte",
    emailHint: "La personne doit avoir un compte",
    sentCount: "Avis envoyés",
    tie: "Liens",
    tied: "Vous avez un lien avec cette équipe",
    change: "Changer",
    dismiss: "Retirer du jury",
    judged: "Cette personne a déjà envoyé un avis\u00a0: elle reste au jury.",
    toResults: "Vers les résultats",
    judge: "Vos points",
    judgeLead: "Ils sont à vous seul tant que vous ne les envoyez pas. Envoyés, ils ne changent plus.",
    comment: "Avis",
    commentHint: "Lu de l’équipe et du public avec les résultats, sans votre nom",
    send: "Envoyer mes points",
    save: "Garder le brouillon",
    declare: "Déclarer un lien",
    declareLead: "Vous ne jugerez pas cette équipe. Ce que vous en avez dit ne comptera pas.",
    tieReason: "Quel lien",
    given: "Points donnés",
    alone: "Personne d’autre n’a encore envoyé son avis.",
    points: "Points par critère",
    team: "Équipe",
    link: "Lien",
    file: "Fichier",
    licence: "Licence",
    sent: "Envoyé",
    print: "Empreinte SHA-256",
    vote: "Ouvrir le vote du public",
    voteLead: "Un brouillon de vote est préparé dans l’urne, avec une réponse par choix. Vous l’annoncez ensuite, avec son bureau.",
    voteOpens: "Ouverture du vote",
    voteCloses: "Clôture du vote",
    votePrize: "Prix du public",
    toVote: "Vote du public",
    noVote: "Aucun vote n’a été préparé\u00a0: il y en a déjà un, ou moins de deux réponses sont jugées.",
    before: (instant) => `Le jury lit à partir de la clôture, ${instant}.`,
    of: (sent, all) => `${sent} sur ${all}`,
    answer: (number) => `Réponse ${number}`,
    weighted: (label, weight) => `${label} (poids ${weight})`,
    jurorNumber: (number) => `Membre ${number}`,
    sources: {
      declared: "Vous l’avez déclaré. Vous ne lisez ni ne jugez cette réponse.",
      structure: "Vous agissez pour une structure pour laquelle une personne de l’équipe agit aussi. Vous ne lisez ni ne jugez cette réponse.",
      address: "Vous agissez pour une structure de la même adresse que celle d’une personne de l’équipe. Vous ne lisez ni ne jugez cette réponse.",
      mentoring: "Un mentorat vous lie, ou vous a lié, à une personne de l’équipe. Vous ne lisez ni ne jugez cette réponse.",
      domain: "Votre adresse et celle d’une personne de l’équipe sont de la même organisation. Vous ne lisez ni ne jugez cette réponse.",
    },
    refusals: {
      tied: "Vous avez un lien avec cette équipe. Rien n’a été enregistré.",
      kept: "Vos points sont déjà envoyés et ne changent plus.",
      late: "On ne juge pas ce défi en ce moment. Rien n’a été enregistré.",
      lacks: "Donnez des points à chaque critère. Rien n’a été envoyé.",
    },
    problems: {
      moment: "Écrivez un jour et une heure",
      ahead: "Choisissez un moment à venir",
      order: "Choisissez une clôture après l’ouverture",
      sum: "Écrivez une somme en euros, de 1 à 100\u202f000",
      email: "Écrivez une adresse, par exemple nom@exemple.fr",
      name: "Écrivez le nom",
      unknown: "Aucun compte n’a cette adresse",
      tied: "Cette personne est d’une équipe du défi, ou en accompagne",
      twice: "Cette personne est déjà au jury",
      points: "Choisissez de 0 à 5 points",
      comment: "Écrivez de 10 à 3\u202f000 signes",
      tie: "Dites quel lien, de 3 à 500 signes",
    },
    done: {
      nomme: "La personne est au jury.",
      retire: "La personne n’est plus au jury.",
      enregistre: "Le brouillon est gardé. Vous seul le lisez.",
      envoye: "Vos points sont envoyés.",
      lien: "Le lien est déclaré. Vous ne jugez pas cette équipe.",
      leve: "Le lien est levé.",
    },
  },
  en: {
    title: "Jury",
    lead: "Each juror reads alone, and sees the opinions of others only once theirs is sent.",
    toRead: "Answers to read",
    answers: "Answer",
    nothing: "No answer was sent",
    state: "Where you are",
    next: "Read the next one",
    leftCount: { one: "# answer to read", other: "# answers to read" },
    left: (count, all) => `${count} of ${all}.`,
    states: { todo: "To read", begun: "Draft", sent: "Opinion sent", tied: "Tie to the team" },
    jurors: "Members of the jury",
    juror: "Juror",
    noJuror: "Nobody is named to the jury",
    name: "Name",
    nameHint: "As it will be read with the results",
    nameOne: "Name to the jury",
    email: "Address of the account",
    emailHint: "The person must have an account",
    sentCount: "Opinions sent",
    tie: "Ties",
    tied: "You have a tie to this team",
    change: "Change",
    dismiss: "Take off the jury",
    judged: "This person has sent an opinion already: they stay on the jury.",
    toResults: "To the results",
    judge: "Your points",
    judgeLead: "They are yours alone until you send them. Once sent they do not change.",
    comment: "Opinion",
    commentHint: "Read by the team and the public with the results, without your name",
    send: "Send my points",
    save: "Keep the draft",
    declare: "Declare a tie",
    declareLead: "You will not judge this team. What you said of it will not count.",
    tieReason: "Which tie",
    given: "Points given",
    alone: "Nobody else has sent an opinion yet.",
    points: "Points by criterion",
    team: "Team",
    link: "Link",
    file: "File",
    licence: "Licence",
    sent: "Sent",
    print: "SHA-256",
    vote: "Open the public’s vote",
    voteLead: "A draft of a vote is prepared in the box, with one choice for each answer. You announce it then, with its bureau.",
    voteOpens: "The vote opens",
    voteCloses: "The vote closes",
    votePrize: "The public’s prize",
    toVote: "The public’s vote",
    noVote: "No vote was prepared: there is one already, or fewer than two answers are judged.",
    before: (instant) => `The jury reads from the closing on, ${instant}.`,
    of: (sent, all) => `${sent} of ${all}`,
    answer: (number) => `Answer ${number}`,
    weighted: (label, weight) => `${label} (weight ${weight})`,
    jurorNumber: (number) => `Juror ${number}`,
    sources: {
      declared: "You declared it. You neither read nor judge this answer.",
      structure: "You act for a structure for which somebody of the team acts as well. You neither read nor judge this answer.",
      address: "You act for a structure of the same address as one for which somebody of the team acts. You neither read nor judge this answer.",
      mentoring: "A mentoring joins you, or joined you, to somebody of the team. You neither read nor judge this answer.",
      domain: "Your address and that of somebody of the team are of one organisation. You neither read nor judge this answer.",
    },
    refusals: {
      tied: "You have a tie to this team. Nothing was saved.",
      kept: "Your points were sent already and do not change.",
      late: "This challenge is not judged at this moment. Nothing was saved.",
      lacks: "Give points for each criterion. Nothing was sent.",
    },
    problems: {
      moment: "Write a day and a time",
      ahead: "Choose a moment ahead",
      order: "Choose a closing after the opening",
      sum: "Write a sum in euros, from 1 to 100,000",
      email: "Write an address, for instance name@example.org",
      name: "Write the name",
      unknown: "No account has this address",
      tied: "This person is of a team of the challenge, or mentors one",
      twice: "This person is on the jury already",
      points: "Choose 0 to 5 points",
      comment: "Write 10 to 3,000 signs",
      tie: "Say which tie, 3 to 500 signs",
    },
    done: {
      nomme: "The person is on the jury.",
      retire: "The person is no longer on the jury.",
      enregistre: "The draft is kept. You alone read it.",
      envoye: "Your points were sent.",
      lien: "The tie is declared. You do not judge this team.",
      leve: "The tie is lifted.",
    },
  },
  nl: {
    title: "Jury",
    lead: "Elk jurylid leest alleen, en ziet de meningen van anderen pas als de eigen verzonden is.",
    toRead: "Te lezen antwoorden",
    answers: "Antwoord",
    nothing: "Er is geen antwoord verzonden",
    state: "Hoever u bent",
    next: "Het volgende lezen",
    leftCount: { one: "# antwoord te lezen", other: "# antwoorden te lezen" },
    left: (count, all) => `${count} van ${all}.`,
    states: { todo: "Te lezen", begun: "Concept", sent: "Oordeel verzonden", tied: "Band met het team" },
    jurors: "Leden van de jury",
    juror: "Jurylid",
    noJuror: "Niemand is in de jury benoemd",
    name: "Naam",
    nameHint: "Zoals hij met de resultaten gelezen wordt",
    nameOne: "In de jury benoemen",
    email: "Adres van de account",
    emailHint: "De persoon moet een account hebben",
    sentCount: "Verzonden meningen",
    tie: "Banden",
    tied: "U hebt een band met dit team",
    change: "Wijzigen",
    dismiss: "Uit de jury halen",
    judged: "Deze persoon heeft al een mening verzonden en blijft in de jury.",
    toResults: "Naar de resultaten",
    judge: "Uw punten",
    judgeLead: "Ze zijn van u alleen tot u ze verzendt. Daarna veranderen ze niet meer.",
    comment: "Mening",
    commentHint: "Door het team en het publiek gelezen met de resultaten, zonder uw naam",
    send: "Mijn punten verzenden",
    save: "Het concept bewaren",
    declare: "Een band melden",
    declareLead: "U zult dit team niet beoordelen. Wat u erover zei zal niet tellen.",
    tieReason: "Welke band",
    given: "Gegeven punten",
    alone: "Niemand anders heeft al een mening verzonden.",
    points: "Punten per criterium",
    team: "Team",
    link: "Link",
    file: "Bestand",
    licence: "Licentie",
    sent: "Verzonden",
    print: "SHA-256",
    vote: "De stemming van het publiek openen",
    voteLead: "Een ontwerp van stemming wordt in de bus voorbereid, met één keuze per antwoord. Daarna kondigt u ze aan, met haar bureau.",
    voteOpens: "Opening van de stemming",
    voteCloses: "Sluiting van de stemming",
    votePrize: "Prijs van het publiek",
    toVote: "Stemming van het publiek",
    noVote: "Er is geen stemming voorbereid: er is er al een, of minder dan twee antwoorden worden beoordeeld.",
    before: (instant) => `De jury leest vanaf de sluiting, ${instant}.`,
    of: (sent, all) => `${sent} op ${all}`,
    answer: (number) => `Antwoord ${number}`,
    weighted: (label, weight) => `${label} (gewicht ${weight})`,
    jurorNumber: (number) => `Jurylid ${number}`,
    sources: {
      declared: "U hebt het gemeld. U leest noch beoordeelt dit antwoord.",
      structure: "U handelt voor een structuur waarvoor ook iemand van het team handelt. U leest noch beoordeelt dit antwoord.",
      address: "U handelt voor een structuur op hetzelfde adres als die van iemand van het team. U leest noch beoordeelt dit antwoord.",
      mentoring: "Een mentorschap verbindt of verbond u met iemand van het team. U leest noch beoordeelt dit antwoord.",
      domain: "Uw adres en dat van iemand van het team zijn van dezelfde organisatie. U leest noch beoordeelt dit antwoord.",
    },
    refusals: {
      tied: "U hebt een band met dit team. Er is niets opgeslagen.",
      kept: "Uw punten zijn al verzonden en veranderen niet meer.",
      late: "Deze uitdaging wordt nu niet beoordeeld. Er is niets opgeslagen.",
      lacks: "Geef punten voor elk criterium. Er is niets verzonden.",
    },
    problems: {
      moment: "Schrijf een dag en een uur",
      ahead: "Kies een ogenblik dat nog komt",
      order: "Kies een sluiting na de opening",
      sum: "Schrijf een bedrag in euro, van 1 tot 100.000",
      email: "Schrijf een adres, bijvoorbeeld naam@voorbeeld.be",
      name: "Schrijf de naam",
      unknown: "Geen account heeft dit adres",
      tied: "Deze persoon zit in een team van de uitdaging, of begeleidt er een",
      twice: "Deze persoon zit al in de jury",
      points: "Kies 0 tot 5 punten",
      comment: "Schrijf 10 tot 3.000 tekens",
      tie: "Zeg welke band, 3 tot 500 tekens",
    },
    done: {
      nomme: "De persoon zit in de jury.",
      retire: "De persoon zit niet meer in de jury.",
      enregistre: "Het concept is bewaard. U alleen leest het.",
      envoye: "Uw punten zijn verzonden.",
      lien: "De band is gemeld. U beoordeelt dit team niet.",
      leve: "De band is opgeheven.",
    },
  },
};
