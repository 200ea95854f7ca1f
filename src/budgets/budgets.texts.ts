import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Tone } from "#platform/ui/badge.tsx";
import type { BallotKind, Channel, Fault, Phase, Tie } from "./vote.ts";

interface BudgetsTexts {
  readonly here: string;
  readonly phases: Record<Phase, string>;
  readonly kinds: Record<BallotKind, string>;
  readonly ties: Record<Tie, string>;
  readonly channels: Record<Channel, string>;
  /** Of a vote of the demo, where its roll is told. */
  readonly invented: { readonly title: string; readonly text: string };
  readonly faults: Record<Fault, string>;
  readonly projects: Plurals;
  readonly ballots: Plurals;
  readonly voices: Plurals;
  readonly choose: string;
  readonly check: string;
  readonly keep: string;
  readonly stepNotes: readonly [string, string, string];
  readonly wholeMetropolis: string;
  readonly project: string;
  readonly commune: string;
  readonly cost: string;
  readonly category: string;
  readonly total: string;
  readonly reason: string;
  readonly reasonWrong: string;
  readonly back: string;
  readonly until: string;
  /** Behind a figure on the thread. */
  readonly thing: { readonly ballots: string; readonly funded: string; readonly asked: string; readonly inVote: (vote: string) => string };
}

const fr: BudgetsTexts = {
  here: "Votes",
  phases: {
    draft: "En préparation",
    announced: "Annoncé",
    open: "Vote ouvert",
    closed: "Vote clos",
    counted: "Résultat contestable",
    sealed: "Résultat définitif",
    cancelled: "Annulé",
  },
  kinds: {
    approval: "Cocher des projets",
    knapsack: "Remplir l’enveloppe",
    points: "Répartir des points",
    ranked: "Classer des projets",
  },
  ties: {
    attested_residence: "J’habite dans la métropole (attesté)",
    residence: "J’y habite",
    work: "J’y travaille",
    study: "J’y étudie",
  },
  channels: { web: "En ligne", kiosk: "Sur une borne", paper: "Sur papier" },
  invented: {
    title: "Vote de démonstration\u00a0: presque tous ses bulletins sont inventés",
    text: "Personne ne les a déposés, et aucune liste d’émargement ne porte leurs votants. Ce qui est dit ici des personnes marquées est inventé comme eux.",
  },
  faults: {
    ballot_projects: "Un des projets n’est pas proposé à ce vote\u00a0: choisissez à nouveau",
    ballot_too_few: "Choisissez davantage de projets",
    ballot_too_many: "Retirez des projets\u00a0: il y en a trop",
    ballot_over_category: "Retirez des projets\u00a0: vous en avez choisi trop du même thème",
    ballot_over_commune: "Retirez des projets\u00a0: vous en avez choisi trop dans la même commune",
    ballot_over_part: "Retirez des projets\u00a0: vous en avez choisi trop dans une part de l’enveloppe",
    ballot_two_districts: "Choisissez dans un seul quartier\u00a0: retirez les projets des autres",
    ballot_points: "Donnez à chaque projet choisi un nombre de points permis",
    ballot_points_total: "Retirez des points\u00a0: il y en a trop en tout",
    ballot_against: "Vous êtes contre trop de projets\u00a0: leur nombre est limité, et plus petit que celui des projets que vous soutenez",
    ballot_order: "Reprenez votre choix\u00a0: son ordre n’est pas lisible",
    ballot_over_budget: "Retirez des projets\u00a0: ensemble, ils coûtent plus que l’enveloppe",
    ballot_over_envelope: "Retirez des projets\u00a0: une des parts de l’enveloppe est dépassée",
    ballot_too_often: "Vous avez confirmé trop de bulletins à la suite\u00a0: attendez que d’autres personnes aient voté. Votre dernier bulletin compte",
  },
  projects: { one: "# projet", other: "# projets" },
  ballots: { one: "# bulletin", other: "# bulletins" },
  voices: { one: "# voix", other: "# voix" },
  choose: "Choisir",
  check: "Vérifier",
  keep: "Garder le reçu",
  stepNotes: ["Autant que permis", "Rien n’est envoyé avant", "Il prouve que vous êtes compté"],
  wholeMetropolis: "Toute la métropole",
  project: "Projet",
  commune: "Commune",
  cost: "Coût",
  category: "Thème",
  total: "Total",
  reason: "Raison",
  reasonWrong: "Donnez la raison, en 10 à 2\u00a0000 signes\u00a0: elle est publique",
  back: "Revenir",
  until: "jusqu’au",
  thing: { ballots: "bulletins", funded: "financés", asked: "demandés", inVote: (vote) => `Soumis au vote\u00a0: ${vote}` },
};

const en: BudgetsTexts = {
  here: "Votes",
  phases: {
    draft: "Being prepared",
    announced: "Announced",
    open: "Open vote",
    closed: "Closed vote",
    counted: "Result open to challenge",
    sealed: "Final result",
    cancelled: "Cancelled",
  },
  kinds: { approval: "Tick projects", knapsack: "Fill the budget", points: "Share out points", ranked: "Rank projects" },
  ties: {
    attested_residence: "I live in the metropolis (attested)",
    residence: "I live there",
    work: "I work there",
    study: "I study there",
  },
  channels: { web: "Online", kiosk: "On a kiosk", paper: "On paper" },
  invented: {
    title: "A demonstration vote: nearly all its ballots are invented",
    text: "Nobody cast them, and no roll bears their voters. What is said here of people marked is invented as they are.",
  },
  faults: {
    ballot_projects: "One of the projects is not in this vote: choose again",
    ballot_too_few: "Choose more projects",
    ballot_too_many: "Take projects away: there are too many",
    ballot_over_category: "Take projects away: you chose too many of one theme",
    ballot_over_commune: "Take projects away: you chose too many in one commune",
    ballot_over_part: "Take projects away: you chose too many of one part of the budget",
    ballot_two_districts: "Choose in one district only: take the projects of the others away",
    ballot_points: "Give each chosen project a number of points that is allowed",
    ballot_points_total: "Take points away: there are too many in all",
    ballot_against: "You are against too many projects: their number is limited, and smaller than that of the projects you support",
    ballot_order: "Choose again: the order cannot be read",
    ballot_over_budget: "Take projects away: together they cost more than the budget",
    ballot_over_envelope: "Take projects away: one part of the budget is exceeded",
    ballot_too_often: "You have confirmed too many ballots in a row: wait until other people have voted. Your last ballot counts",
  },
  projects: { one: "# project", other: "# projects" },
  ballots: { one: "# ballot", other: "# ballots" },
  voices: { one: "# voice", other: "# voices" },
  choose: "Choose",
  check: "Check",
  keep: "Keep the receipt",
  stepNotes: ["As many as allowed", "Nothing is sent before", "It proves that you are counted"],
  wholeMetropolis: "The whole metropolis",
  project: "Project",
  commune: "Commune",
  cost: "Cost",
  category: "Theme",
  total: "Total",
  reason: "Reason",
  reasonWrong: "Give the reason, in 10 to 2,000 characters: it is public",
  back: "Go back",
  until: "until",
  thing: { ballots: "ballots", funded: "funded", asked: "asked for", inVote: (vote) => `Put to the vote: ${vote}` },
};

const nl: BudgetsTexts = {
  here: "Stemmingen",
  phases: {
    draft: "In voorbereiding",
    announced: "Aangekondigd",
    open: "Stemming open",
    closed: "Stemming gesloten",
    counted: "Uitslag nog te betwisten",
    sealed: "Definitieve uitslag",
    cancelled: "Geannuleerd",
  },
  kinds: { approval: "Projecten aankruisen", knapsack: "Het budget vullen", points: "Punten verdelen", ranked: "Projecten rangschikken" },
  ties: {
    attested_residence: "Ik woon in de metropool (bevestigd)",
    residence: "Ik woon er",
    work: "Ik werk er",
    study: "Ik studeer er",
  },
  channels: { web: "Online", kiosk: "Op een stemzuil", paper: "Op papier" },
  invented: {
    title: "Een demonstratiestemming: bijna al haar stembiljetten zijn verzonnen",
    text: "Niemand heeft ze uitgebracht, en hun kiezers staan op geen enkele kiezerslijst. Wat hier over aangestipte personen staat, is verzonnen zoals zij.",
  },
  faults: {
    ballot_projects: "Een van de projecten hoort niet bij deze stemming: kies opnieuw",
    ballot_too_few: "Kies meer projecten",
    ballot_too_many: "Haal projecten weg: het zijn er te veel",
    ballot_over_category: "Haal projecten weg: u hebt er te veel van één thema gekozen",
    ballot_over_commune: "Haal projecten weg: u hebt er te veel in één gemeente gekozen",
    ballot_over_part: "Haal projecten weg: u hebt er te veel van één deel van het budget gekozen",
    ballot_two_districts: "Kies maar in één wijk: haal de projecten van de andere weg",
    ballot_points: "Geef elk gekozen project een toegelaten aantal punten",
    ballot_points_total: "Haal punten weg: het zijn er samen te veel",
    ballot_against: "U bent tegen te veel projecten: hun aantal is beperkt, en kleiner dan dat van de projecten die u steunt",
    ballot_order: "Kies opnieuw: de volgorde is niet leesbaar",
    ballot_over_budget: "Haal projecten weg: samen kosten ze meer dan het budget",
    ballot_over_envelope: "Haal projecten weg: een deel van het budget is overschreden",
    ballot_too_often: "U hebt te veel stembiljetten na elkaar bevestigd: wacht tot anderen hebben gestemd. Uw laatste stembiljet telt",
  },
  projects: { one: "# project", other: "# projecten" },
  ballots: { one: "# stembiljet", other: "# stembiljetten" },
  voices: { one: "# stem", other: "# stemmen" },
  choose: "Kiezen",
  check: "Nakijken",
  keep: "Het bewijs bewaren",
  stepNotes: ["Zoveel als mag", "Niets wordt eerder verzonden", "Het bewijst dat u geteld bent"],
  wholeMetropolis: "De hele metropool",
  project: "Project",
  commune: "Gemeente",
  cost: "Kosten",
  category: "Thema",
  total: "Totaal",
  reason: "Reden",
  reasonWrong: "Geef de reden, in 10 tot 2.000 tekens: ze is openbaar",
  back: "Terug",
  until: "tot",
  thing: { ballots: "stembiljetten", funded: "gefinancierd", asked: "gevraagd", inVote: (vote) => `Ter stemming: ${vote}` },
};

export const budgetsTexts: Record<Locale, BudgetsTexts> = { fr, en, nl };

export const phaseTones: Record<Phase, Tone> = {
  draft: "none",
  announced: "info",
  open: "accent",
  closed: "warn",
  counted: "warn",
  sealed: "ok",
  cancelled: "danger",
};
