import { type Cover, coverOf } from "#platform/drawing/cover.tsx";
import { drawProcessOf } from "#platform/drawing/drawing.ts";

interface Covered {
  readonly id: string;
  readonly title: string;
}

/** The square before the belfry, and what its title speaks of. */
export const coverOfProcess = ({ id, title }: Covered): Cover => coverOf(null, drawProcessOf(id, title));
