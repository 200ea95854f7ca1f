import { type DemoPlace, told } from "./told.ts";

/** Records that say again, otherwise, a place of the story: what an import from a second source brings. */
export const doubles: readonly DemoPlace[] = [
  told("fablab", "Forge au Circuit", "lille", "3 passage du Metal Doux", "rooted 2018-03-17", "Fablab associatif, découpe laser et impression 3D.", {
    hours: "Mo-Fr 10:00-19:00",
    capacity: 40,
    desks: null,
    age: 260,
  }),
  told("digital", "Canal numérique", "roubaix", "102 quai des Péniches Rouges", "opening 2020-09-01", "Aide aux démarches en ligne, sur rendez-vous.", {
    services: ["administrative", "everyday_tools", "safe_use"],
    languages: ["fr", "ar"],
    age: 12,
  }),
  told("digital", "Clic du Faubourg", "lille", "88 rue du Faubourg aux Cerises", "rooted 2020-01-13", "Un conseiller numérique vous reçoit.", { age: 320 }),
  told("coworking", "Moulinage bleu", "tourcoing", "12 rue du Moulin Tors", "opening 2025-03-03", "Vingt bureaux au second étage, une entrée à part.", {
    age: 40,
  }),
];
