import { noRules, type Rules } from "./call.ts";
import type { Form, Question, QuestionKind } from "./question.ts";

/** A call to begin with: everything in it can be changed before it is published. */
export interface Template {
  readonly title: string;
  readonly summary: string;
  readonly about: string;
  readonly permanent: boolean;
  readonly rules: Rules;
  readonly form: Form;
}

export const templateNames = ["third_places", "otherwise", "blank"] as const;
export type TemplateName = (typeof templateNames)[number];

const ask = (key: string, kind: QuestionKind, label: string, more: Partial<Question> = {}): Question => ({
  ...{ key, kind, label, hint: "", required: true, options: [], most: kind === "long" ? 3000 : kind === "short" ? 200 : null, condition: null },
  ...more,
});

const named = (...labels: readonly (readonly [string, string])[]) => labels.map(([key, label]) => ({ key, label }));

const result = ask("resultat-trois-ans", "years", "Compte de résultat sur trois ans", {
  hint: "Les sommes de chaque année, en euros. Les charges s’écrivent avec un signe moins.",
  options: named(["ventes", "Ventes et loyers"], ["subventions", "Subventions"], ["charges", "Charges (en moins)"]),
});

/** The permanent call of the metropolis for third places (since 2017), by its published rules: two axes, committees through the year. */
const thirdPlaces: Template = {
  title: "Tiers-lieux",
  summary: "La métropole soutient l’ouverture et le développement de tiers-lieux, toute l’année, avec plusieurs comités par an.",
  about: `Vous préparez un tiers-lieu, ou le vôtre change d’échelle\u00a0: un espace ouvert où l’on travaille, fabrique, apprend et se rencontre.

L’appel est permanent. Les dossiers complets sont examinés au comité qui suit leur dépôt.`,
  permanent: true,
  rules: {
    ...noRules,
    axes: named(
      ["prefiguration", "Préfiguration\u00a0: étude, communauté, essais"],
      ["ouverture", "Ouverture\u00a0: travaux et équipement"],
      ["developpement", "Développement d’un lieu ouvert"],
    ),
    ceilingCents: 5_000_000,
    rate: 50,
    kinds: ["association", "company", "cooperative", "social_centre", "commune", "public_body"],
    steps: ["place.prefiguration", "place.opening", "place.rooted"],
    criteria: [
      { key: "ancrage", label: "Ancrage local et publics", about: "Le besoin du quartier, les habitants associés.", weight: 3 },
      { key: "modele", label: "Modèle économique", about: "Des recettes plausibles après l’aide.", weight: 3 },
      { key: "ouverture", label: "Ouverture et communauté", about: "Qui peut entrer, qui décide.", weight: 2 },
      { key: "transition", label: "Transition écologique", about: "Le bâtiment, les usages, les achats.", weight: 2 },
    ],
    reviews: 3,
    documents: [
      { key: "statuts", label: "Statuts de la structure", months: null, required: true },
      { key: "rib", label: "Relevé d’identité bancaire", months: 12, required: true },
      { key: "comptes", label: "Derniers comptes approuvés", months: 18, required: false },
      { key: "bail", label: "Bail, promesse de bail ou accord du propriétaire", months: 24, required: false },
    ],
    deMinimis: true,
  },
  form: [
    {
      key: "lieu",
      label: "Le lieu",
      questions: [
        ask("public-vise", "long", "À qui le lieu s’adresse-t-il\u202f?", { hint: "Qui y viendra, et comment vous le savez." }),
        ask("activites", "several", "Que pourra-t-on y faire\u202f?", {
          options: named(
            ["travail", "Travailler"],
            ["fabrication", "Fabriquer, réparer"],
            ["formation", "Apprendre"],
            ["culture", "Culture et rencontres"],
            ["restauration", "Manger, boire"],
          ),
        }),
        ask("stade", "one", "Où en est le projet\u202f?", {
          options: named(["idee", "Une idée"], ["prefiguration", "En préfiguration"], ["ouvert", "Déjà ouvert"]),
        }),
        ask("date-ouverture", "date", "Quand le lieu ouvrira-t-il\u202f?", { condition: { key: "stade", values: ["idee", "prefiguration"] } }),
        ask("heures", "number", "Combien d’heures par semaine le lieu sera-t-il ouvert à tous\u202f?"),
      ],
    },
    {
      key: "modele",
      label: "L’équipe et le modèle",
      questions: [
        ask("gouvernance", "long", "Qui décide, et comment\u202f?"),
        ask("emplois", "number", "Combien de personnes y travailleront la première année\u202f?", { hint: "En équivalents temps plein." }),
        result,
      ],
    },
  ],
};

/** The metropolis's call for the social economy: at most 30,000 € and 30 % of the budget; start-up and development. */
const otherwise: Template = {
  title: "Entreprendre autrement",
  summary:
    "Une aide au démarrage ou au développement d’entreprises de l’économie sociale et solidaire\u00a0: 30\u00a0000\u00a0€ et 30\u00a0% du budget au plus.",
  about: `Votre entreprise place son utilité sociale au cœur de son activité et associe à ses choix celles et ceux qu’ils concernent.

Deux axes\u00a0: le démarrage d’une activité nouvelle, le développement d’une activité de plus de deux ans.`,
  permanent: false,
  rules: {
    ...noRules,
    axes: named(["demarrage", "Démarrage"], ["developpement", "Développement"]),
    ceilingCents: 3_000_000,
    rate: 30,
    kinds: ["association", "company", "cooperative"],
    steps: ["business.preparation", "business.creation", "business.growth"],
    criteria: [
      { key: "utilite", label: "Utilité sociale", about: "Le besoin, les bénéficiaires, ce qui change pour eux.", weight: 3 },
      { key: "modele", label: "Modèle économique", about: "Les recettes, les charges, ce qui reste sans l’aide.", weight: 3 },
      { key: "gouvernance", label: "Gouvernance", about: "Qui décide, salariés et usagers associés.", weight: 2 },
      { key: "emploi", label: "Emplois créés", about: "Combien, de quelle durée, pour qui.", weight: 2 },
    ],
    reviews: 3,
    documents: [
      { key: "statuts", label: "Statuts de la structure", months: null, required: true },
      { key: "rib", label: "Relevé d’identité bancaire", months: 12, required: true },
      { key: "comptes", label: "Derniers comptes approuvés", months: 18, required: false },
    ],
    deMinimis: true,
  },
  form: [
    {
      key: "projet",
      label: "Le projet d’entreprise",
      questions: [
        ask("public-vise", "long", "À qui s’adresse l’activité\u202f?"),
        ask("besoin", "long", "À quel besoin répond-elle\u202f?"),
        ask("date-demarrage", "date", "Quand l’activité commence-t-elle, ou a-t-elle commencé\u202f?"),
      ],
    },
    {
      key: "equipe",
      label: "L’équipe et les comptes",
      questions: [
        ask("gouvernance", "long", "Qui décide, et comment\u202f?"),
        ask("emplois", "number", "Combien d’emplois seront créés\u202f?", { hint: "En équivalents temps plein." }),
        result,
      ],
    },
  ],
};

const blank: Template = {
  ...{ title: "", summary: "", about: "", permanent: false, rules: noRules },
  form: [{ key: "projet", label: "Le projet", questions: [] }],
};

export const templates: Readonly<Record<TemplateName, Template>> = { third_places: thirdPlaces, otherwise, blank };
