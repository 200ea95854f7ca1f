import type { QuestionKind, QuestionSettings } from "../questions.ts";

interface StoryQuestion {
  readonly kind: QuestionKind;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly settings?: QuestionSettings;
  /** Rank of an earlier question, counted from 1 over all pages, and keys of its options. */
  readonly if?: readonly [question: number, values: readonly string[]];
}

export interface StoryPage {
  readonly title: string;
  readonly introduction?: string;
  readonly questions: readonly StoryQuestion[];
}

const options = (...labels: string[]) => labels.map((label, at) => ({ key: `o${at + 1}`, label }));

/** Every kind of question, on three pages; some are asked only of those who ride. */
export const bicyclePages: readonly StoryPage[] = [
  {
    title: "Vos trajets",
    introduction: "Un trajet compte dès qu’il mène quelque part\u00a0: au travail, à l’école, chez des amis.",
    questions: [
      {
        kind: "one",
        label: "À quelle fréquence roulez-vous à vélo\u202f?",
        required: true,
        settings: { options: options("Presque chaque jour", "Chaque semaine", "Moins souvent", "Jamais") },
      },
      {
        kind: "several",
        label: "Pour quels trajets\u202f?",
        settings: { options: options("Travail ou études", "Courses", "École des enfants", "Loisirs", "Prendre le train ou le métro"), min: 1, max: 3 },
        if: [1, ["o1", "o2", "o3"]],
      },
      {
        kind: "number",
        label: "Combien de minutes dure votre trajet le plus courant\u202f?",
        hint: "Aller simple.",
        settings: { min: 1, max: 180, unit: "min", whole: true },
        if: [1, ["o1", "o2"]],
      },
      { kind: "commune", label: "Dans quelle commune roulez-vous, ou rouleriez-vous, le plus\u202f?" },
    ],
  },
  {
    title: "Ce qui vous aide, ce qui vous retient",
    questions: [
      {
        kind: "matrix",
        label: "Vous sentez-vous en sécurité à vélo…",
        settings: {
          lines: [
            { key: "l1", label: "Sur une piste séparée" },
            { key: "l2", label: "Sur une bande peinte" },
            { key: "l3", label: "À un carrefour" },
            { key: "l4", label: "Devant une école" },
          ],
          options: options("Tout à fait", "Plutôt", "Plutôt pas", "Pas du tout"),
        },
      },
      {
        kind: "scale",
        label: "Quelle note donnez-vous aux aménagements d’aujourd’hui\u202f?",
        required: true,
        settings: { min: 1, max: 5, low: "très mauvais", high: "très bons" },
      },
      {
        kind: "ranking",
        label: "Par quoi faut-il commencer\u202f?",
        settings: {
          options: options("Relier toutes les communes", "Rendre sûrs les carrefours", "Garer son vélo sans crainte", "Apprendre à rouler à tout âge"),
        },
      },
    ],
  },
  {
    title: "Pour finir",
    questions: [
      { kind: "date", label: "Quand avez-vous roulé pour la dernière fois\u202f?", if: [1, ["o1", "o2", "o3"]] },
      { kind: "short", label: "Un endroit précis à revoir\u202f?" },
      { kind: "long", label: "Autre chose à nous dire\u202f?" },
    ],
  },
];

export const charterPages: readonly StoryPage[] = [
  {
    title: "Votre lieu, vos attentes",
    questions: [
      {
        kind: "one",
        label: "Vous êtes",
        required: true,
        settings: { options: options("Hôte ou salarié d’un lieu", "Usager", "Élu ou agent d’une commune", "Autre") },
      },
      {
        kind: "several",
        label: "Qu’attendez-vous d’une charte\u202f?",
        settings: {
          options: options("Des horaires tenus", "Des prix affichés", "Un accueil de tous", "Des comptes ouverts", "Un financement sur plusieurs années"),
          min: 1,
          max: 3,
        },
      },
      {
        kind: "scale",
        label: "Une charte qui engage la métropole autant que les lieux, est-ce important\u202f?",
        settings: { min: 1, max: 5, low: "pas du tout", high: "essentiel" },
      },
      { kind: "long", label: "Une promesse que vous voudriez y lire\u202f?" },
    ],
  },
];

export const poolPages: readonly StoryPage[] = [
  {
    title: "Vos horaires",
    questions: [
      {
        kind: "one",
        label: "Quand allez-vous à la piscine\u202f?",
        required: true,
        settings: { options: options("Avant le travail", "À midi", "Le soir", "Le week-end", "Je n’y vais pas") },
      },
      {
        kind: "one",
        label: "Pourquoi n’y allez-vous pas\u202f?",
        settings: { options: options("C’est trop loin", "C’est fermé quand je peux", "C’est trop cher", "Je ne sais pas nager") },
        if: [1, ["o5"]],
      },
      { kind: "number", label: "À combien de minutes est la vôtre\u202f?", settings: { min: 1, max: 120, unit: "min", whole: true } },
    ],
  },
];

export const nightPages: readonly StoryPage[] = [
  {
    title: "",
    questions: [
      { kind: "one", label: "Rentrez-vous parfois après minuit\u202f?", required: true, settings: { options: options("Souvent", "Parfois", "Jamais") } },
      {
        kind: "scale",
        label: "Vous sentez-vous en sécurité dans votre rue la nuit\u202f?",
        settings: { min: 1, max: 5, low: "pas du tout", high: "tout à fait" },
      },
    ],
  },
];

export const bicyclePlaces = [
  "Le rond-point devant la gare, on y passe en apnée.",
  "Le pont sur le canal\u00a0: la piste s’arrête au milieu.",
  "La rue de l’école, à 8 h 25.",
  "Le carrefour du tramway, les roues se coincent dans les rails.",
  "La descente vers la Deûle, pavée et sans lumière.",
  "L’entrée du parc\u00a0: la barrière ne laisse pas passer un vélo cargo.",
  "La bande peinte de l’avenue, toujours occupée par des livraisons.",
  "Le souterrain de la voie rapide, inondé dès qu’il pleut.",
];

export const bicycleWords = [
  "J’ai 71 ans et je roule tous les jours. Il manque des bancs le long des pistes, on n’est pas tous des coureurs.",
  "Garez les voitures ailleurs que sur les pistes et la moitié du plan est faite.",
  "Mon fils voudrait aller au collège à vélo. Je ne le laisserai pas tant que le carrefour est comme ça.",
  "Un local fermé près du métro changerait ma vie\u00a0: on m’a volé deux vélos en un an.",
  "Merci pour la piste du canal. On s’y croise, on se salue, c’est devenu un lieu.",
  "Je suis livreur. Les pistes sont trop étroites pour se doubler, élargissez les nouvelles.",
  "Je ne sais pas faire de vélo. Existe-t-il des cours pour adultes, le soir\u202f?",
  "Madame Delahaye, du 14 rue des Iris, gare son vélo dans l’entrée et personne ne dit rien.",
];

export const charterPromises = [
  "Que l’on puisse venir sans consommer.",
  "Une réponse en moins de deux mois, même négative.",
  "Que les salles vides servent aux associations du quartier.",
  "Dire combien coûte une heure de machine, une fois pour toutes.",
];
