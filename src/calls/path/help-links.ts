import { networkRoutes } from "#network";
import { placeRoutes } from "#places";
import { premisesRoutes } from "#premises";
import { territoryRoutes } from "#territory";
import { trainingRoutes } from "#trainings";
import { visitRoutes } from "#visits";
import { routes } from "../routes.ts";

const [places, communes, trainings] = [placeRoutes.directory.href(), territoryRoutes.communes.href(), trainingRoutes.catalogue.href()];
const [network, router, mine] = [networkRoutes.directory.href(), routes.router.href(), routes.mine.href()];

/** Where those who help at a step (one of `allSteps`) are found, in the order in which its texts name them. */
export const helpLinks: Readonly<Record<string, readonly string[]>> = {
  "place.idea": [visitRoutes.ask.href(), communes],
  "place.prefiguration": [mine, trainings, premisesRoutes.list.href()],
  "place.opening": [communes, places],
  "place.rooted": [network, router],
  "business.idea": [places],
  "business.preparation": [mine, trainings],
  "business.creation": [places, router],
  "business.growth": [router, network],
};
