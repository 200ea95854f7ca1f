import type { cast } from "#people";

/** The pages by which the house is judged: measured by `npm run bench:views`, some of them drawn by `npm run screenshots`. */
export interface MainPage {
  readonly name: string;
  readonly path: string;
  /** Who looks, of the demo's cast; a stranger where nobody is named. */
  readonly as?: keyof typeof cast;
}

export const mainPages: readonly MainPage[] = [
  { name: "home", path: "/" },
  { name: "search", path: "/recherche?q=numerique" },
  { name: "not found", path: "/nulle-part" },
  { name: "sign in", path: "/connexion" },
  { name: "directory", path: "/lieux" },
  { name: "map of places", path: "/lieux/carte" },
  { name: "place", path: "/lieux/canal-numerique" },
  { name: "commune", path: "/communes/roubaix" },
  { name: "take part", path: "/participer" },
  { name: "process", path: "/participer/budget-participatif-2026-2027" },
  { name: "ideas of all", path: "/participer/idees" },
  { name: "ideas", path: "/participer/budget-participatif-2026-2027/idees" },
  { name: "map of ideas", path: "/participer/budget-participatif-2026-2027/idees/carte" },
  { name: "idea", path: "/participer/budget-participatif-2025/idees/6-un-verger-de-quartier-derriere-la-filature" },
  { name: "decide", path: "/decider" },
  { name: "votes", path: "/votes" },
  { name: "vote", path: "/votes/budget-participatif-2026" },
  { name: "ballot", path: "/votes/budget-participatif-2026", as: "amina" },
  { name: "project", path: "/votes/budget-participatif-2026/projets/1" },
  { name: "vote over", path: "/votes/budget-participatif-2025" },
  { name: "result", path: "/votes/budget-participatif-2025/resultat" },
  { name: "conversation", path: "/participer/la-metropole-la-nuit/conversations/la-ville-la-nuit" },
  { name: "report", path: "/participer/la-metropole-la-nuit/conversations/la-ville-la-nuit/rapport" },
  { name: "panel", path: "/assemblees/partager-la-rue" },
  { name: "draw", path: "/assemblees/partager-la-rue/tirages/1" },
  { name: "meetings", path: "/rencontres" },
  { name: "visits", path: "/visites" },
  { name: "needs", path: "/besoins" },
  { name: "book", path: "/reserver" },
  { name: "resource", path: "/reserver/ressources/1d000000-0000-4000-8000-000000000001" },
  { name: "activities", path: "/activites" },
  { name: "trainings", path: "/formations" },
  { name: "loans", path: "/prets" },
  { name: "telework", path: "/teletravail" },
  { name: "calls", path: "/appels" },
  { name: "network", path: "/reseau" },
  { name: "commons", path: "/communs" },
  { name: "premises", path: "/locaux" },
  { name: "open data", path: "/donnees" },
  { name: "strategy", path: "/strategie" },
  { name: "dashboard", path: "/tableau-de-bord" },
  { name: "threads", path: "/fil" },
  { name: "own space", path: "/mon-espace", as: "amina" },
  { name: "agent's home", path: "/mon-espace", as: "chloe" },
  { name: "desk of processes", path: "/participer/instruction", as: "chloe" },
  { name: "desk of places", path: "/lieux/proposes", as: "chloe" },
];
