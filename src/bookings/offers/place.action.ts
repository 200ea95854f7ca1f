import { withQuery } from "#platform/web/path.ts";
import { isOpenStage, type PlaceAction } from "#places";
import { power } from "../keeper.ts";
import { routes } from "../routes.ts";

/** On a place's page, for whoever keeps what is booked there: an officer finds the way to its first resource. */
export const resourceAction: PlaceAction = {
  label: { fr: "Ajouter ce qui se réserve", en: "Add what can be booked", nl: "Toevoegen wat te reserveren is" },
  icon: "plus",
  href: ({ id }) => withQuery(routes.add.href(), { lieu: id }),
  power,
  shown: ({ status, stage }) => status === "published" && isOpenStage(stage),
};
