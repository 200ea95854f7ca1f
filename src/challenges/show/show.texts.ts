import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "help"
  | "edit"
  | "takePart"
  | "toOwn"
  | "ended"
  | "rules"
  | "datasets"
  | "criteria"
  | "criterion"
  | "weight"
  | "calendar"
  | "opens"
  | "questionsUntil"
  | "closes"
  | "results"
  | "teamMost"
  | "prizes"
  | "partners"
  | "ways"
  | "questions"
  | "changes"
  | "jury"
  | "reuses"
  | "vote";
interface ShowTexts extends Readonly<Record<Words, string>> {
  readonly gone: (id: string) => string;
  readonly criteriaCaption: (most: string) => string;
  readonly weightOf: (weight: string, sum: string) => string;
  readonly done: Readonly<Record<"enregistre" | "publie" | "arrete", string>>;
}

export const showTexts: Record<Locale, ShowTexts> = {
  fr: {
    help: "Pour participer, trouver une équipe ou lire les données du défi, demandez.",
    edit: "Modifier",
    takePart: "Participer",
    toOwn: "Voir mon équipe",
    ended: "Le défi est arrêté",
    rules: "Règlement",
    datasets: "Jeux de données",
    criteria: "Critères du jury",
    criterion: "Critère",
    weight: "Poids",
    calendar: "Calendrier",
    opens: "Ouverture",
    questionsUntil: "Questions jusqu’au",
    closes: "Clôture",
    results: "Résultats",
    teamMost: "Personnes par équipe, au plus",
    prizes: "Prix",
    partners: "Partenaires",
    ways: "Autour du défi",
    questions: "Questions et réponses",
    changes: "Ce qui a changé",
    jury: "Jury",
    reuses: "Ce que les équipes ont fait",
    vote: "Prix du public",
    gone: (id) => `${id} (n’est plus au catalogue)`,
    criteriaCaption: (most) => `De 0 à ${most} points par critère`,
    weightOf: (weight, sum) => `${weight} sur ${sum}`,
    done: { enregistre: "C’est enregistré.", publie: "Le défi est publié.", arrete: "Le défi est arrêté. Sa raison est publique." },
  },
  en: {
    help: "To take part, find a team or read the data of the challenge, ask.",
    edit: "Change",
    takePart: "Take part",
    toOwn: "See my team",
    ended: "The challenge was ended",
    rules: "Rules",
    datasets: "Datasets",
    criteria: "Criteria of the jury",
    criterion: "Criterion",
    weight: "Weight",
    calendar: "Calendar",
    opens: "Opening",
    questionsUntil: "Questions until",
    closes: "Closing",
    results: "Results",
    teamMost: "People in a team, at most",
    prizes: "Prizes",
    partners: "Partners",
    ways: "Around the challenge",
    questions: "Questions and answers",
    changes: "What was changed",
    jury: "Jury",
    reuses: "What teams made",
    vote: "The public’s prize",
    gone: (id) => `${id} (no longer in the catalogue)`,
    criteriaCaption: (most) => `0 to ${most} points for each criterion`,
    weightOf: (weight, sum) => `${weight} of ${sum}`,
    done: { enregistre: "Saved.", publie: "The challenge is published.", arrete: "The challenge is ended. The reason is public." },
  },
  nl: {
    help: "Om mee te doen, een team te vinden of de gegevens van de uitdaging te lezen, kunt u hulp vragen.",
    edit: "Wijzigen",
    takePart: "Meedoen",
    toOwn: "Mijn team bekijken",
    ended: "De uitdaging is stopgezet",
    rules: "Reglement",
    datasets: "Datasets",
    criteria: "Criteria van de jury",
    criterion: "Criterium",
    weight: "Gewicht",
    calendar: "Kalender",
    opens: "Opening",
    questionsUntil: "Vragen tot",
    closes: "Sluiting",
    results: "Resultaten",
    teamMost: "Personen in een team, hoogstens",
    prizes: "Prijzen",
    partners: "Partners",
    ways: "Rond de uitdaging",
    questions: "Vragen en antwoorden",
    changes: "Wat veranderd is",
    jury: "Jury",
    reuses: "Wat teams maakten",
    vote: "Prijs van het publiek",
    gone: (id) => `${id} (niet meer in de catalogus)`,
    criteriaCaption: (most) => `0 tot ${most} punten per criterium`,
    weightOf: (weight, sum) => `${weight} op ${sum}`,
    done: { enregistre: "Opgeslagen.", publie: "De uitdaging is bekendgemaakt.", arrete: "De uitdaging is stopgezet. De reden is openbaar." },
  },
};
