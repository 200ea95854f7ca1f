import { keysOf } from "#platform/keys-of.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Service, Words } from "./vocabulary.ts";

/** What people need help with: the groups of the themes of data·inclusion v1 (their names in codes), in our words. */
export const themeGroups = {
  "logement-hebergement": { fr: "Se loger", en: "Housing", nl: "Wonen" },
  sante: { fr: "Se soigner", en: "Health", nl: "Gezondheid" },
  "trouver-un-emploi": { fr: "Trouver un emploi", en: "Finding a job", nl: "Werk vinden" },
  "preparer-sa-candidature": { fr: "Préparer sa candidature", en: "Preparing an application", nl: "Een sollicitatie voorbereiden" },
  "choisir-un-metier": { fr: "Choisir un métier", en: "Choosing a trade", nl: "Een beroep kiezen" },
  "se-former": { fr: "Se former", en: "Training", nl: "Een opleiding volgen" },
  mobilite: { fr: "Se déplacer", en: "Getting around", nl: "Zich verplaatsen" },
  numerique: { fr: "Ordinateur, téléphone, internet", en: "Computer, phone, internet", nl: "Computer, telefoon, internet" },
  "difficultes-administratives-ou-juridiques": { fr: "Papiers et droits", en: "Paperwork and rights", nl: "Papieren en rechten" },
  "difficultes-financieres": { fr: "Argent et dettes", en: "Money and debts", nl: "Geld en schulden" },
  "equipement-et-alimentation": { fr: "Manger, s’habiller, s’équiper", en: "Food, clothes, household", nl: "Eten, kleding, huisraad" },
  famille: { fr: "Famille et enfants", en: "Family and children", nl: "Gezin en kinderen" },
  "lecture-ecriture-calcul": { fr: "Parler, lire, écrire, compter", en: "Speaking, reading, writing, counting", nl: "Spreken, lezen, schrijven, rekenen" },
  remobilisation: {
    fr: "Sortir, rencontrer, reprendre confiance",
    en: "Going out, meeting people, confidence",
    nl: "Buitenkomen, mensen ontmoeten, zelfvertrouwen",
  },
  "creer-une-entreprise": { fr: "Créer son entreprise", en: "Starting a business", nl: "Een zaak beginnen" },
  "souvrir-a-linternational": { fr: "Travailler à l’étranger", en: "Working abroad", nl: "Werken in het buitenland" },
} as const satisfies Record<string, Words>;

export type ThemeGroup = keyof typeof themeGroups;

type Row = readonly [fr: string, en: string, nl: string];

/** The 69 themes, by group and by the rest of their code: what each is called here. */
const rows = {
  "logement-hebergement": {
    "rechercher-une-solution-dhebergement-temporaire": ["Trouver un toit pour quelque temps", "Finding a roof for a while", "Tijdelijk onderdak vinden"],
    "louer-un-logement": ["Louer un logement", "Renting a home", "Een woning huren"],
    "sinformer-sur-les-demarches-liees-a-lacces-au-logement": [
      "Comprendre les démarches pour se loger",
      "Understanding the steps to a home",
      "De stappen naar een woning begrijpen",
    ],
    "reduire-les-impayes-de-loyer": ["Payer un loyer en retard", "Paying overdue rent", "Achterstallige huur betalen"],
    "se-maintenir-dans-le-logement": [
      "Rester dans son logement, le réparer, le chauffer",
      "Staying in your home, repairs, heating",
      "In uw woning blijven, herstellen, verwarmen",
    ],
    "changer-de-logement": ["Changer de logement", "Changing home", "Van woning veranderen"],
    "acheter-un-logement": ["Acheter un logement", "Buying a home", "Een woning kopen"],
  },
  sante: {
    "acces-aux-soins": ["Voir un médecin, payer ses soins", "Seeing a doctor, paying for care", "Een arts zien, zorg betalen"],
    "sante-mentale": ["Aller mieux dans sa tête", "Mental health", "Mentale gezondheid"],
    addictions: ["Alcool, drogues, jeux\u00a0: en parler", "Alcohol, drugs, gambling: talk about it", "Alcohol, drugs, gokken: erover praten"],
    "sante-sexuelle": ["Santé sexuelle, contraception", "Sexual health, contraception", "Seksuele gezondheid, anticonceptie"],
    "constituer-un-dossier-mdph-invalidite": ["Dossier handicap ou invalidité (MDPH)", "Disability file (MDPH)", "Dossier handicap of invaliditeit (MDPH)"],
  },
  "trouver-un-emploi": {
    "repondre-a-des-offres-demploi": ["Trouver des offres et y répondre", "Finding and answering job offers", "Vacatures vinden en beantwoorden"],
    "faire-des-candidatures-spontanees": ["Proposer sa candidature sans offre", "Applying without an advert", "Spontaan solliciteren"],
    "convaincre-un-recruteur-en-entretien": ["Réussir un entretien d’embauche", "Succeeding in an interview", "Slagen in een sollicitatiegesprek"],
    "suivre-ses-candidatures-et-relancer-les-employeurs": ["Suivre ses candidatures et relancer", "Following up applications", "Sollicitaties opvolgen"],
    "maintien-dans-lemploi": ["Garder son emploi", "Keeping your job", "Uw baan behouden"],
  },
  "preparer-sa-candidature": {
    "realiser-un-cv-et-ou-une-lettre-de-motivation": ["Écrire un CV, une lettre", "Writing a CV or a letter", "Een cv of brief schrijven"],
    "organiser-ses-demarches-de-recherche-demploi": ["Organiser sa recherche d’emploi", "Organising your job search", "Uw zoektocht naar werk organiseren"],
    "valoriser-ses-competences": ["Montrer ce que l’on sait faire", "Showing what you can do", "Tonen wat u kunt"],
    "developper-son-reseau": ["Se faire connaître, se faire aider", "Building a network", "Een netwerk opbouwen"],
  },
  "choisir-un-metier": {
    "decouvrir-un-metier-ou-un-secteur-dactivite": ["Découvrir des métiers", "Discovering trades", "Beroepen ontdekken"],
    "identifier-ses-points-forts-et-ses-competences": ["Trouver ses points forts", "Finding your strengths", "Uw sterke punten vinden"],
    "connaitre-les-opportunites-demploi": ["Savoir qui recrute", "Knowing who is hiring", "Weten wie aanwerft"],
    "confirmer-son-choix-de-metier": ["Être sûr de son choix de métier", "Being sure of your choice", "Zeker zijn van uw beroepskeuze"],
  },
  "se-former": {
    "trouver-sa-formation": ["Trouver une formation", "Finding a course", "Een opleiding vinden"],
    "monter-son-dossier-de-formation": ["Monter son dossier, financer sa formation", "Applying and paying for a course", "Uw opleiding aanvragen en betalen"],
  },
  mobilite: {
    "mobilite-douce-partagee-collective": ["Bus, métro, vélo, covoiturage", "Bus, metro, bike, car sharing", "Bus, metro, fiets, carpoolen"],
    "preparer-un-permis": ["Passer le permis", "Getting a driving licence", "Een rijbewijs halen"],
    "acceder-a-un-vehicule": ["Trouver une voiture, un scooter, un vélo", "Finding a car, a scooter, a bike", "Een auto, scooter of fiets vinden"],
    "entretenir-reparer-son-vehicule": ["Réparer sa voiture ou son vélo", "Repairing a car or a bike", "Een auto of fiets herstellen"],
    "financer-ma-mobilite": ["Payer ses trajets", "Paying for your journeys", "Uw verplaatsingen betalen"],
    "etre-accompagne-dans-son-parcours-mobilite": ["Être aidé pour se déplacer", "Help with getting around", "Hulp bij verplaatsingen"],
  },
  numerique: {
    "maitriser-les-fondamentaux-du-numerique": ["Apprendre à se servir d’un ordinateur", "Learning to use a computer", "Leren werken met een computer"],
    "acceder-a-des-services-en-ligne": ["Faire une démarche sur internet", "Doing paperwork online", "Zaken online regelen"],
    "acceder-a-une-connexion-internet": ["Aller sur internet", "Getting online", "Op internet gaan"],
    "acquerir-un-equipement": ["Avoir un ordinateur ou un téléphone pas cher", "A cheap computer or phone", "Een goedkope computer of telefoon"],
  },
  "difficultes-administratives-ou-juridiques": {
    "accompagnement-aux-demarches-administratives": ["Remplir des papiers, un dossier", "Filling in forms", "Formulieren invullen"],
    "accompagnement-pour-lacces-aux-droits": ["Connaître et demander ses droits", "Knowing and claiming your rights", "Uw rechten kennen en vragen"],
    "accompagnement-pour-lacces-a-la-citoyennete": [
      "Papiers d’identité, titre de séjour, nationalité",
      "Identity papers, residence permit, nationality",
      "Identiteitspapieren, verblijfskaart, nationaliteit",
    ],
    "connaitre-ses-droits-face-a-une-discrimination": ["Réagir à une discrimination", "Facing discrimination", "Optreden tegen discriminatie"],
    "prendre-en-compte-une-problematique-judiciaire": ["Avocat, plainte, tribunal", "Lawyer, complaint, court", "Advocaat, klacht, rechtbank"],
    "beneficier-dune-mesure-daccompagnement-adapte": [
      "Être suivi par un travailleur social",
      "Support by a social worker",
      "Begeleiding door een maatschappelijk werker",
    ],
  },
  "difficultes-financieres": {
    "situation-dendettement-surendettement": ["Sortir des dettes", "Getting out of debt", "Uit de schulden raken"],
    "prevenir-une-degradation-de-la-situation-financiere": [
      "Finir le mois, payer ses factures",
      "Making ends meet, paying bills",
      "Het einde van de maand halen, rekeningen betalen",
    ],
    "ameliorer-sa-gestion-budgetaire": ["Mieux tenir son budget", "Managing your budget", "Uw budget beter beheren"],
    "acquerir-une-autonomie-budgetaire": ["Apprendre à gérer son argent", "Learning to handle money", "Leren omgaan met geld"],
    "mettre-en-place-une-mesure-de-protection-financiere": [
      "Protéger l’argent d’un proche (tutelle)",
      "Protecting someone’s money",
      "Het geld van een naaste beschermen",
    ],
  },
  "equipement-et-alimentation": {
    alimentation: ["Manger, aide alimentaire", "Food", "Voedsel"],
    habillement: ["S’habiller", "Clothes", "Kleding"],
    electromenager: ["Frigo, machine à laver, meubles", "Fridge, washing machine, furniture", "Koelkast, wasmachine, meubels"],
    "aide-menagere": ["Être aidé chez soi, ménage", "Help at home, cleaning", "Hulp thuis, poetsen"],
  },
  famille: {
    "garde-denfants": ["Faire garder ses enfants", "Childcare", "Kinderopvang"],
    "soutien-a-la-parentalite-et-a-leducation": [
      "Élever ses enfants, école, devoirs",
      "Raising children, school, homework",
      "Kinderen opvoeden, school, huiswerk",
    ],
    "surmonter-conflits-separation-violence": ["Séparation, conflit, violence", "Separation, conflict, violence", "Scheiding, conflict, geweld"],
    "soutien-aidants": ["Souffler quand on aide un proche", "A break for carers", "Even op adem als mantelzorger"],
    "prise-en-charge-personne-dependante": [
      "Aider un parent âgé ou dépendant",
      "Care for an elderly or dependent person",
      "Zorg voor een oudere of afhankelijke persoon",
    ],
  },
  "lecture-ecriture-calcul": {
    "maitriser-le-francais": ["Apprendre le français, lire et écrire", "Learning French, reading and writing", "Frans leren, lezen en schrijven"],
    "maitriser-le-calcul": ["Apprendre à compter", "Learning to count", "Leren rekenen"],
  },
  remobilisation: {
    "lien-social": ["Rencontrer du monde", "Meeting people", "Mensen ontmoeten"],
    "activites-sportives-et-culturelles": ["Sport, culture, sorties", "Sport, culture, outings", "Sport, cultuur, uitstappen"],
    "benevolat-action-citoyenne": ["Être bénévole, se rendre utile", "Volunteering", "Vrijwilligerswerk"],
    "bien-etre-confiance-en-soi": ["Reprendre confiance en soi", "Regaining confidence", "Weer zelfvertrouwen krijgen"],
  },
  "creer-une-entreprise": {
    "definir-son-projet-de-creation-dentreprise": ["Préciser son idée d’entreprise", "Shaping a business idea", "Een zakenidee uitwerken"],
    "structurer-son-projet-de-creation-dentreprise": ["Monter son entreprise", "Setting up a business", "Een zaak opzetten"],
    "developper-son-entreprise": ["Développer son entreprise", "Growing a business", "Een zaak laten groeien"],
  },
  "souvrir-a-linternational": {
    "connaitre-les-opportunites-demploi-a-letranger": ["Trouver un emploi à l’étranger", "Finding a job abroad", "Werk vinden in het buitenland"],
    "sinformer-sur-les-aides-pour-travailler-a-letranger": [
      "Aides pour travailler à l’étranger",
      "Help to work abroad",
      "Steun om in het buitenland te werken",
    ],
    "sorganiser-suite-a-son-retour-en-france": ["Revenir vivre en France", "Coming back to France", "Terugkeren naar Frankrijk"],
  },
} as const satisfies Record<ThemeGroup, Readonly<Record<string, Row>>>;

/** A theme as data·inclusion writes it: "logement-hebergement--louer-un-logement". */
export type Theme = { [group in ThemeGroup]: `${group}--${Extract<keyof (typeof rows)[group], string>}` }[ThemeGroup];

const wordsOf = (row: Row): Words => ({ fr: row[0], en: row[1], nl: row[2] });

export const themes = Object.fromEntries(
  Object.entries(rows).flatMap(([group, ofGroup]) => Object.entries<Row>(ofGroup).map(([rest, row]) => [`${group}--${rest}`, wordsOf(row)])),
) as Readonly<Record<Theme, Words>>;

const codesOf = <code extends string>(vocabulary: Readonly<Record<code, unknown>>) => keysOf(vocabulary);

export const themeCodes = codesOf(themes);
export const groupCodes = codesOf(themeGroups);
export const isTheme = (code: string): code is Theme => Object.hasOwn(themes, code);
export const isThemeGroup = (code: string): code is ThemeGroup => Object.hasOwn(themeGroups, code);
export const groupOf = (theme: Theme): ThemeGroup => theme.slice(0, theme.indexOf("--")) as ThemeGroup;
export const themesOf = (group: ThemeGroup): Theme[] => themeCodes.filter((theme) => groupOf(theme) === group);

/** "Se loger", or "Louer un logement". */
export const sayTheme = (code: ThemeGroup | Theme, locale: Locale): string => (isThemeGroup(code) ? themeGroups[code] : themes[code])[locale];

const fundamentals = "numerique--maitriser-les-fondamentaux-du-numerique";

/** The themes that a service of digital mediation answers to, whether or not its place says so. */
export const themesOfService: Readonly<Record<Service, readonly Theme[]>> = {
  administrative: ["difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives", "numerique--acceder-a-des-services-en-ligne"],
  everyday_tools: [fundamentals],
  employment: [fundamentals, "preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi"],
  safe_use: [fundamentals],
  parenting: [fundamentals, "famille--soutien-a-la-parentalite-et-a-leducation"],
  creation: [fundamentals],
  understanding: [fundamentals],
  equipment_access: ["numerique--acceder-a-une-connexion-internet"],
  equipment_purchase: ["numerique--acquerir-un-equipement"],
};

/** Services that answer to one of these themes: with the themes that a place says itself, all that it helps with. */
export const servicesFor = (wanted: readonly Theme[]): Service[] =>
  codesOf(themesOfService).filter((service) => themesOfService[service].some((theme) => wanted.includes(theme)));

/** All that a place helps with: what it says, and what its digital services mean. In the order of the list. */
export function allThemes(place: { readonly themes: readonly string[]; readonly services: readonly string[] }): Theme[] {
  const meant = place.services.flatMap((service) => (Object.hasOwn(themesOfService, service) ? themesOfService[service as Service] : []));
  const said = new Set<string>([...place.themes, ...meant]);
  return themeCodes.filter((theme) => said.has(theme));
}
