import type { Cover } from "#platform/drawing/cover.tsx";
import { drawProjectOf } from "#platform/drawing/drawing.ts";
import type { Theme } from "./activity.ts";
import type { ServiceKind } from "./service.ts";

/** A thing that is drawn where the title names none. */
const things: Readonly<Record<Theme, string>> = {
  ...{ repair: "réparer", making: "fabrique", digital: "ordinateur", food: "cuisine", garden: "potager", culture: "scène" },
  ...{ learning: "livre", language: "lecture", work: "ordinateur", wellbeing: "arbre", meeting: "accueil", other: "accueil" },
};

const ofService: Readonly<Record<ServiceKind, string>> = {
  ...{
    repair_cafe: "réparer",
    shared_kitchen: "cuisine",
    toy_library: "jeu",
    concierge: "accueil",
    tool_library: "outil",
    garden: "potager",
    other: "accueil",
  },
};

/** The house's drawing of what happens there: the words of its title first, then those of its theme. */
export const coverOfActivity = ({ id, title, theme }: { readonly id: string; readonly title: string; readonly theme: Theme }): Cover => ({
  drawing: drawProjectOf(id, `${title} ${things[theme]}`, null),
});

export const coverOfService = ({ id, title, kind }: { readonly id: string; readonly title: string; readonly kind: ServiceKind }): Cover => ({
  drawing: drawProjectOf(id, `${title} ${ofService[kind]}`, null),
});
