import { sql } from "kysely";

export interface FirstPicture {
  readonly fileId: string;
  readonly smallFileId: string | null;
  readonly alt: string;
}

/** The first picture that came with an idea `p`; null when there is none. */
export const firstPicture = sql<FirstPicture | null>`(
  select json_build_object('fileId', i.file_id, 'smallFileId', i.small_file_id, 'alt', i.title) from ideas.proposal_file i
  where i.proposal_id = p.id and i.kind = 'picture' order by i.position, i.id limit 1)`;
