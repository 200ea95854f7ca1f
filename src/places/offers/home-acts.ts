import type { HomeAct } from "#territory";
import { routes } from "../routes.ts";

export const findAPlace: HomeAct = {
  order: 10,
  icon: "map-pin",
  href: routes.directory.href(),
  title: { fr: "Trouver un lieu pour travailler ou fabriquer", en: "Find a place to work or to make", nl: "Een plek vinden om te werken of te maken" },
  says: {
    fr: "Bureaux, ateliers, aide numérique, gratuits ou à petit prix.",
    en: "Desks, workshops, help with computers, free or at a small price.",
    nl: "Bureaus, werkplaatsen, digitale hulp, gratis of voor een kleine prijs.",
  },
};

export const proposeAPlace: HomeAct = {
  order: 20,
  icon: "house",
  href: routes.propose.href(),
  title: { fr: "Proposer un lieu", en: "Propose a place", nl: "Een plek voorstellen" },
  says: {
    fr: "Il manque à l’annuaire, ou n’est encore qu’une idée.",
    en: "It is missing from the directory, or is still an idea.",
    nl: "Ze ontbreekt in de gids, of is nog maar een idee.",
  },
};
