import { type Cover, coverOf } from "#platform/drawing/cover.tsx";
import { drawPlaceAs } from "#platform/drawing/drawing.ts";

interface CoverSubject {
  readonly id: string;
  readonly activities: readonly string[];
  readonly photo: Parameters<typeof coverOf>[0];
}

const making = ["fablab", "woodwork", "textile", "repair", "reuse", "bike_workshop", "artist_studios", "media_lab", "research"];
const meeting = ["cafe", "shared_kitchen", "local_food", "garden", "culture", "library", "youth", "childcare", "sport", "citizen_meetings"];

/** Its first photo, else its house: a mill where one makes things, one with a turret where one meets, a gable where one works. */
export function coverOfPlace({ id, activities, photo }: CoverSubject): Cover {
  const [makes, meets] = [making, meeting].map((kinds) => activities.filter((one) => kinds.includes(one)).length) as [number, number];
  const theme = makes === 0 && meets === 0 ? (activities.length > 0 ? "bureau" : null) : makes >= meets ? "atelier" : "salon";
  return coverOf(photo, drawPlaceAs(id, theme));
}
