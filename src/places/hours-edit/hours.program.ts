import type { ProgramAct } from "#platform/web/program.ts";
import { may } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";

/** Hours as they are written, kept up by the program of whoever keeps the place: shown back once, then saved. */
export const hoursByProgram: ProgramAct = {
  name: "places.hours",
  says: {
    fr: "Changer les horaires d’un lieu que je tiens",
    en: "Change the hours of a place that I keep",
    nl: "De openingsuren wijzigen van een plek die ik beheer",
  },
  method: "POST",
  address: routes.hours,
  act: "save",
  opensTo: may("places.edit"),
  fields: [
    {
      name: "saisie",
      says: { fr: "Façon de les écrire", en: "How they are written", nl: "Hoe ze geschreven zijn" },
      required: true,
      values: ["brute", "grille"],
      example: "brute",
    },
    {
      name: "brut",
      says: { fr: "Les horaires, en une phrase", en: "The hours, in one sentence", nl: "De openingsuren, in één zin" },
      required: true,
      example: "Mo-Fr 09:00-18:00",
    },
    {
      name: "vu",
      says: {
        fr: "Ce qui a été compris, tel que la première réponse le dit\u00a0: envoyé avec, il est enregistré",
        en: "What was understood, as the first answer says it: sent with it, it is saved",
        nl: "Wat begrepen werd, zoals het eerste antwoord het zegt: meegestuurd wordt het opgeslagen",
      },
      example: "Mo-Fr 09:00-18:00",
    },
  ],
};
