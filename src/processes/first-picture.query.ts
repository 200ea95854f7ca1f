import { sql } from "kysely";

export interface FirstPicture {
  readonly fileId: string;
  readonly smallFileId: null;
  readonly alt: string;
}

/** The first of the documents of a process `p` that is a picture: its title says what it shows. Null when there is none. */
export const firstPicture = sql<FirstPicture | null>`(
  select json_build_object('fileId', d.file_id, 'smallFileId', null, 'alt', d.title) from processes.process_document d
  where d.process_id = p.id and d.media_type in ('image/jpeg', 'image/png', 'image/webp') order by d.position, d.id limit 1)`;
