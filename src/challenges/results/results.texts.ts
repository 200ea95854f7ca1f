import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "prepare"
  | "prepareLead"
  | "empty"
  | "ranking"
  | "rank"
  | "unjudged"
  | "answer"
  | "score"
  | "verdicts"
  | "prize"
  | "reasons"
  | "again"
  | "againLead"
  | "publish"
  | "publishLead"
  | "keep"
  | "appeal"
  | "appealWords"
  | "appeals"
  | "settle"
  | "settleAnswer"
  | "outcome"
  | "noAppeal"
  | "judge";
interface ResultsTexts extends Readonly<Record<Words, string>> {
  readonly percent: (value: string) => string;
  readonly keptCount: Plurals;
  readonly kept: (count: string, all: string) => string;
  readonly lacking: Plurals;
  readonly jury: (names: string) => string;
  readonly file: (number: string, day: string) => string;
  readonly reasonsFor: (title: string) => string;
  readonly appealLead: (day: string) => string;
  readonly correction: (criterion: string) => string;
  readonly corrected: (criterion: string, points: string, most: string) => string;
  readonly correctionHint: (most: string) => string;
  readonly outcomes: Readonly<Record<"open" | "accepted" | "rejected", string>>;
  readonly refusals: Readonly<Record<"unjudged" | "empty" | "tied", string>>;
  readonly problems: Readonly<Record<"reasons" | "words" | "answer" | "outcome" | "points", string>>;
  readonly done: Readonly<Record<"publie" | "garde" | "recours" | "tranche", string>>;
}

export const resultsTexts: Record<Locale, ResultsTexts> = {
  fr: {
    title: "Résultats",
    lead: "Le classement du jury, ce que chaque équipe obtient, et pourquoi.",
    prepare: "Publier les résultats",
    prepareLead: "Vous seuls lisez ceci. Les prix suivent les points du jury.",
    empty: "Aucune réponse n’a été envoyée",
    ranking: "Classement du jury",
    rank: "Rang",
    unjudged: "non jugée",
    answer: "Réponse et équipe",
    score: "Points",
    verdicts: "Avis comptés",
    prize: "Prix",
    reasons: "Raisons",
    again: "Refaire le classement",
    againLead: "Ces fichiers contiennent les points sans les noms. Chacun peut refaire le calcul\u00a0:",
    publish: "Publier les résultats",
    publishLead: "Écrivez pour chaque équipe pourquoi elle obtient ceci. Elles sont prévenues aussitôt.",
    keep: "Garder pour plus tard",
    keptCount: { one: "# raison gardée", other: "# raisons gardées" },
    kept: (count, all) => `${count} sur ${all} réponses. Gardez chaque page avant d’ouvrir la suivante\u202f; publiez quand toutes sont écrites.`,
    lacking: { one: "Il manque les raisons d’une réponse. Rien n’a été publié.", other: "Il manque les raisons de # réponses. Rien n’a été publié." },
    appeal: "Faire un recours",
    appealWords: "Ce qui n’a pas été bien lu ou bien compté",
    appeals: "Recours",
    settle: "Répondre au recours",
    settleAnswer: "Réponse, lue de tous",
    outcome: "Issue",
    noAppeal: "Le recours n’a pas été envoyé\u00a0: le délai est passé, ou un autre attend déjà.",
    judge: "Qui a jugé ne répond pas à un recours. Rien n’a été enregistré.",
    percent: (value) => `${value}\u00a0%`,
    jury: (names) => `Jury\u00a0: ${names}.`,
    file: (number, day) => `Classement ${number}, ${day}`,
    reasonsFor: (title) => `Raisons pour «\u00a0${title}\u00a0»`,
    appealLead: (day) => `Jusqu’au ${day}. Une personne qui n’a pas jugé y répond.`,
    correction: (criterion) => `Points corrigés, ${criterion}`,
    corrected: (criterion, points, most) => `${criterion}\u00a0: compte désormais pour ${points} sur ${most}`,
    correctionHint: (most) => `De 0 à ${most}, seulement s’ils changent`,
    outcomes: { open: "En attente", accepted: "Accepté", rejected: "Rejeté" },
    refusals: {
      unjudged: "Une réponse n’a aucun avis qui compte. Rien n’a été publié.",
      tied: "Un lien vient d’être trouvé entre le jury et une équipe\u00a0: un avis ne compte plus. Relisez le classement. Rien n’a été publié.",
      empty: "Aucune réponse n’a été envoyée. Arrêtez plutôt le défi, avec sa raison.",
    },
    problems: {
      reasons: "Écrivez les raisons, de 10 à 2\u202f000 signes",
      words: "Écrivez de 20 à 5\u202f000 signes",
      answer: "Écrivez la réponse, de 10 à 3\u202f000 signes",
      outcome: "Choisissez une issue",
      points: "Écrivez un nombre de 0 à 5",
    },
    done: {
      publie: "Les résultats sont publiés. Les équipes sont prévenues.",
      garde: "Les raisons de cette page sont gardées.",
      recours: "Le recours est envoyé.",
      tranche: "La réponse au recours est publiée.",
    },
  },
  en: {
    title: "Results",
    lead: "The ranking of the jury, what each team gets, and why.",
    prepare: "Publish the results",
    prepareLead: "You alone read this. Prizes follow the points of the jury.",
    empty: "No answer was sent",
    ranking: "Ranking of the jury",
    rank: "Rank",
    unjudged: "not judged",
    answer: "Answer and team",
    score: "Points",
    verdicts: "Opinions counted",
    prize: "Prize",
    reasons: "Reasons",
    again: "Make the ranking again",
    againLead: "These files hold the points without the names. Everybody can compute it again:",
    publish: "Publish the results",
    publishLead: "Write for each team why it gets this. They are told at once.",
    keep: "Keep for later",
    keptCount: { one: "# reason kept", other: "# reasons kept" },
    kept: (count, all) => `${count} of ${all} answers. Keep each page before you open the next; publish once all are written.`,
    lacking: { one: "The reasons for one answer are missing. Nothing was published.", other: "The reasons for # answers are missing. Nothing was published." },
    appeal: "Appeal",
    appealWords: "What was not read or counted well",
    appeals: "Appeals",
    settle: "Answer the appeal",
    settleAnswer: "Answer, read by all",
    outcome: "Outcome",
    noAppeal: "The appeal was not sent: its time has passed, or another one waits already.",
    judge: "Who judged does not answer an appeal. Nothing was saved.",
    percent: (value) => `${value}%`,
    jury: (names) => `Jury: ${names}.`,
    file: (number, day) => `Ranking ${number}, ${day}`,
    reasonsFor: (title) => `Reasons for “${title}”`,
    appealLead: (day) => `Until ${day}. Somebody who did not judge answers.`,
    correction: (criterion) => `Corrected points, ${criterion}`,
    corrected: (criterion, points, most) => `${criterion}: counts as ${points} of ${most} since`,
    correctionHint: (most) => `0 to ${most}, only if they change`,
    outcomes: { open: "Waits", accepted: "Accepted", rejected: "Rejected" },
    refusals: {
      unjudged: "An answer has no opinion that counts. Nothing was published.",
      tied: "A tie was just found between the jury and a team: an opinion no longer counts. Read the ranking again. Nothing was published.",
      empty: "No answer was sent. End the challenge instead, with its reason.",
    },
    problems: {
      reasons: "Write the reasons, 10 to 2,000 signs",
      words: "Write 20 to 5,000 signs",
      answer: "Write the answer, 10 to 3,000 signs",
      outcome: "Choose an outcome",
      points: "Write a number from 0 to 5",
    },
    done: {
      publie: "The results are published. The teams are told.",
      garde: "The reasons on this page are kept.",
      recours: "The appeal was sent.",
      tranche: "The answer to the appeal is published.",
    },
  },
  nl: {
    title: "Resultaten",
    lead: "De rangschikking van de jury, wat elk team krijgt, en waarom.",
    prepare: "De resultaten bekendmaken",
    prepareLead: "U alleen leest dit. De prijzen volgen de punten van de jury.",
    empty: "Er is geen antwoord verzonden",
    ranking: "Rangschikking van de jury",
    rank: "Plaats",
    unjudged: "niet beoordeeld",
    answer: "Antwoord en team",
    score: "Punten",
    verdicts: "Getelde meningen",
    prize: "Prijs",
    reasons: "Redenen",
    again: "De rangschikking opnieuw maken",
    againLead: "Deze bestanden bevatten de punten zonder de namen. Iedereen kan het opnieuw berekenen:",
    publish: "De resultaten bekendmaken",
    publishLead: "Schrijf voor elk team waarom het dit krijgt. Ze worden meteen verwittigd.",
    keep: "Bewaren voor later",
    keptCount: { one: "# reden bewaard", other: "# redenen bewaard" },
    kept: (count, all) => `${count} van ${all} antwoorden. Bewaar elke pagina voor u de volgende opent; publiceer als alles geschreven is.`,
    lacking: {
      one: "De redenen voor één antwoord ontbreken. Er is niets gepubliceerd.",
      other: "De redenen voor # antwoorden ontbreken. Er is niets gepubliceerd.",
    },
    appeal: "Beroep aantekenen",
    appealWords: "Wat niet goed gelezen of geteld werd",
    appeals: "Beroepen",
    settle: "Het beroep beantwoorden",
    settleAnswer: "Antwoord, door iedereen gelezen",
    outcome: "Uitkomst",
    noAppeal: "Het beroep is niet verzonden: de termijn is voorbij, of een ander wacht al.",
    judge: "Wie oordeelde beantwoordt geen beroep. Er is niets opgeslagen.",
    percent: (value) => `${value}%`,
    jury: (names) => `Jury: ${names}.`,
    file: (number, day) => `Rangschikking ${number}, ${day}`,
    reasonsFor: (title) => `Redenen voor “${title}”`,
    appealLead: (day) => `Tot ${day}. Iemand die niet oordeelde antwoordt.`,
    correction: (criterion) => `Verbeterde punten, ${criterion}`,
    corrected: (criterion, points, most) => `${criterion}: telt sindsdien als ${points} op ${most}`,
    correctionHint: (most) => `0 tot ${most}, enkel als ze veranderen`,
    outcomes: { open: "Wacht", accepted: "Aanvaard", rejected: "Verworpen" },
    refusals: {
      unjudged: "Een antwoord heeft geen mening die telt. Er is niets bekendgemaakt.",
      tied: "Er is net een band gevonden tussen de jury en een team: een mening telt niet meer. Lees de rangschikking opnieuw. Er is niets bekendgemaakt.",
      empty: "Er is geen antwoord verzonden. Zet de uitdaging liever stop, met haar reden.",
    },
    problems: {
      reasons: "Schrijf de redenen, 10 tot 2.000 tekens",
      words: "Schrijf 20 tot 5.000 tekens",
      answer: "Schrijf het antwoord, 10 tot 3.000 tekens",
      outcome: "Kies een uitkomst",
      points: "Schrijf een getal van 0 tot 5",
    },
    done: {
      publie: "De resultaten zijn bekendgemaakt. De teams zijn verwittigd.",
      garde: "De redenen op deze pagina zijn bewaard.",
      recours: "Het beroep is verzonden.",
      tranche: "Het antwoord op het beroep is bekendgemaakt.",
    },
  },
};
