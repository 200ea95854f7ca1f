import { type Cover, coverOf } from "#platform/drawing/cover.tsx";
import { drawProjectOf } from "#platform/drawing/drawing.ts";

interface CoverSubject {
  readonly vote_id: string;
  readonly number: number;
  readonly title: string;
  readonly category: string;
  readonly file_id: string | null;
  readonly file_alt: string | null;
}

/** Its picture, else an object of its family. */
export function coverOfProject({ vote_id, number, title, category, file_id, file_alt }: CoverSubject): Cover {
  const photo = file_id ? { fileId: file_id, smallFileId: null, alt: file_alt ?? "" } : null;
  return coverOf(photo, drawProjectOf(`${vote_id}/${number}`, title, category));
}
