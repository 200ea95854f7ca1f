/** A heading, or a paragraph; in the order of the text. */
export const charterWords: readonly (readonly [level: number, body: string])[] = [
  [1, "Ce que nous sommes"],
  [0, "Un tiers-lieu est ouvert à qui pousse la porte\u00a0: on y vient travailler, apprendre, réparer, se rencontrer, sans avoir à dire pourquoi."],
  [0, "Chaque lieu affiche à l’entrée qui le fait vivre, ce que l’on peut y faire et à qui parler."],
  [1, "Ce que les lieux promettent"],
  [0, "Le lieu ouvre au moins trois demi-journées par semaine, dont une après 18 heures."],
  [0, "Une place de travail reste gratuite pour les demandeurs d’emploi et les étudiants, sans inscription."],
  [0, "On peut entrer, circuler et aller aux toilettes en fauteuil roulant. Quand ce n’est pas encore vrai, le lieu le dit et donne la date des travaux."],
  [0, "Une personne formée aide aux démarches en ligne, au moins une demi-journée par semaine."],
  [0, "Les comptes sont présentés une fois par an, en réunion ouverte."],
  [1, "Ce que la métropole promet"],
  [0, "La métropole finance les projets sur trois ans, pas sur un an, et répond à chaque demande en moins de deux mois."],
  [0, "Les données que les lieux lui donnent sont publiées en ouvert, sans jamais nommer une personne."],
  [0, "Elle réunit les lieux deux fois par an, dans l’un d’eux, à tour de rôle."],
  [1, "Ce que nous faisons ensemble"],
  [0, "Les lieux se prêtent machines, salles et compétences\u202f; ce qui est prêté est noté, pour que chacun donne à son tour."],
  [0, "Cette charte est relue tous les deux ans, de la même façon qu’elle a été écrite."],
];

interface StoryAmendment {
  readonly act: "replace" | "insert" | "delete";
  /** Rank in the words above, counted from 1. */
  readonly paragraph: number;
  readonly body?: string;
  readonly reason: string;
  /** "amina", "elif", or a number of the crowd. */
  readonly by: "amina" | "elif" | "farid" | number;
  readonly daysAgo: number;
  readonly supports: number;
  readonly state: "open" | "accepted" | "accepted_in_part" | "refused" | "withdrawn";
  readonly decision?: string;
  readonly result?: string;
  /** Went into version 2, or is to go into version 3. */
  readonly into?: 2 | 3;
  /** Moderators hold it. */
  readonly held?: boolean;
}

/** In each state; two of them wrestle for one paragraph. */
export const charterAmendments: readonly StoryAmendment[] = [
  {
    act: "replace",
    paragraph: 5,
    body: "Le lieu ouvre au moins quatre demi-journées par semaine, dont une après 18 heures et une le samedi.",
    reason: "Qui travaille la semaine ne peut venir que le soir ou le samedi.",
    by: "amina",
    daysAgo: 18,
    supports: 61,
    state: "accepted_in_part",
    decision:
      "Le samedi est retenu\u00a0: huit lieux sur douze ouvrent déjà ce jour-là. Quatre demi-journées fermeraient la porte aux lieux tenus par des bénévoles.",
    result: "Le lieu ouvre au moins trois demi-journées par semaine, dont une après 18 heures ou le samedi.",
    into: 2,
  },
  {
    act: "insert",
    paragraph: 8,
    body: "Un espace calme est gardé pour qui veut lire ou se reposer, sans rien acheter.",
    reason: "Tout le monde ne vient pas pour travailler. Un fauteuil et du silence suffisent.",
    by: 164,
    daysAgo: 17,
    supports: 38,
    state: "accepted",
    decision: "Oui. Plusieurs lieux le font déjà\u202f; l’écrire aide les autres à garder la place.",
    into: 2,
  },
  {
    act: "delete",
    paragraph: 3,
    reason: "L’affiche est déjà une obligation des établissements qui reçoivent du public\u00a0: la charte n’a pas à la répéter.",
    by: 171,
    daysAgo: 16,
    supports: 4,
    state: "refused",
    decision: "L’obligation porte sur la sécurité. Dire qui fait vivre le lieu et à qui parler n’est demandé par aucune règle\u00a0: nous le gardons.",
  },
  {
    act: "replace",
    paragraph: 11,
    body: "La métropole finance les projets sur trois ans, pas sur un an, répond à chaque demande en moins de deux mois et verse la moitié de l’aide dès la signature.",
    reason: "Un lieu qui avance l’argent pendant six mois ne survit pas à son premier hiver.",
    by: "elif",
    daysAgo: 15,
    supports: 52,
    state: "accepted",
    decision: "Les services financiers confirment que l’avance de moitié est possible pour les associations.",
    into: 2,
  },
  {
    act: "replace",
    paragraph: 6,
    body: "Deux places de travail restent gratuites pour les demandeurs d’emploi et les étudiants, sans inscription.",
    reason: "Une seule place, c’est la première arrivée qui l’a toute la journée.",
    by: 180,
    daysAgo: 9,
    supports: 27,
    state: "open",
  },
  {
    act: "replace",
    paragraph: 6,
    body: "Une place de travail reste gratuite pour les demandeurs d’emploi, les étudiants et les habitants des quartiers prioritaires, sans inscription.",
    reason: "Le tarif est le premier obstacle dans les quartiers où les lieux s’installent.",
    by: 187,
    daysAgo: 8,
    supports: 33,
    state: "open",
  },
  {
    act: "replace",
    paragraph: 9,
    body: "Les comptes sont présentés une fois par an, en réunion ouverte, et affichés à l’entrée pendant un mois.",
    reason: "Tout le monde ne peut pas venir à la réunion.",
    by: "farid",
    daysAgo: 7,
    supports: 19,
    state: "accepted",
    decision: "L’affichage ne coûte rien et rend la réunion utile à ceux qui n’y étaient pas.",
    into: 3,
  },
  {
    act: "replace",
    paragraph: 15,
    body: "Les lieux se prêtent machines, salles et compétences.",
    reason: "Noter les prêts va décourager les petits lieux.",
    by: 193,
    daysAgo: 6,
    supports: 2,
    state: "withdrawn",
  },
  {
    act: "insert",
    paragraph: 13,
    body: "Elle affiche sur la carte publique les horaires réels de chaque lieu, tenus à jour par le lieu lui-même.",
    reason: "On perd une matinée devant une porte fermée parce que le site de la mairie donne les horaires de l’an dernier.",
    by: 201,
    daysAgo: 4,
    supports: 14,
    state: "open",
  },
  {
    act: "delete",
    paragraph: 16,
    reason: "Deux ans, c’est trop court\u00a0: le temps d’écrire, il faudrait déjà relire.",
    by: 209,
    daysAgo: 3,
    supports: 6,
    state: "open",
  },
  {
    act: "insert",
    paragraph: 2,
    body: "Retrouvez nos bureaux partagés sur https://offre.exemple.fr, https://bureaux.exemple.fr et https://promo.exemple.fr.",
    reason: "Nos tarifs sont les plus bas de la région, voyez https://offre.exemple.fr.",
    by: 215,
    daysAgo: 2,
    supports: 0,
    state: "open",
    held: true,
  },
];

/** Of the text that is final. */
export const preambleWords: readonly (readonly [level: number, body: string])[] = [
  [0, "Douze lieux, quatre-vingts usagers et trois communes ont écrit cette charte entre l’automne et l’hiver."],
  [0, "Elle ne crée pas de label\u00a0: elle dit ce que chacun peut attendre, et à qui le rappeler."],
];

/** Of the text that its team alone reads. */
export const lightWords: readonly (readonly [level: number, body: string])[] = [
  [1, "Éteindre, baisser, garder"],
  [0, "La nuit, une rue sur trois peut être éteinte entre minuit et 5 heures sans que personne ne s’y sente moins en sécurité\u00a0: les essais le diront."],
  [0, "Aux carrefours, aux arrêts et devant les écoles, la lumière reste."],
];
