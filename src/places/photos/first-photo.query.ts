import { sql } from "kysely";

export interface FirstPhoto {
  readonly fileId: string;
  readonly smallFileId: string | null;
  readonly alt: string;
}

/** The first photo of a place `p` that everybody may see; null when there is none. */
export const firstPhoto = sql<FirstPhoto | null>`(
  select json_build_object('fileId', i.file_id, 'smallFileId', i.small_file_id, 'alt', i.alt) from places.photo i
  where i.place_id = p.id and i.removed_at is null and not exists (select from moderation.hidden h where h.kind = 'place_photo' and h.thing_id = i.id::text)
  order by i.position, i.added_at, i.id limit 1)`;
