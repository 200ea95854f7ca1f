import { type Cover, coverOf } from "#platform/drawing/cover.tsx";
import { drawProcessOf } from "#platform/drawing/drawing.ts";

interface CoverSubject {
  readonly id: string;
  readonly title: string;
  readonly picture: Parameters<typeof coverOf>[0];
}

/** The first picture among its documents, else the square before the belfry, and what its title speaks of. */
export const coverOfProcess = ({ id, title, picture }: CoverSubject): Cover => coverOf(picture, drawProcessOf(id, title));
