import { type Cover, coverOf } from "#platform/drawing/cover.tsx";
import { drawIdeaOf } from "#platform/drawing/drawing.ts";

interface CoverSubject {
  readonly id: string;
  readonly title: string;
  readonly category: string | null;
  readonly picture: Parameters<typeof coverOf>[0];
}

/** The first picture that came with it, else a street with what its title, or its theme, speaks of. */
export const coverOfProposal = ({ id, title, category, picture }: CoverSubject): Cover => coverOf(picture, drawIdeaOf(id, title, category));
