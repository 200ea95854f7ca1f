import { sql } from "kysely";

import type { ProcessFolder } from "#processes";
import { publishedProposals } from "../proposal-row.query.ts";

interface Row {
  readonly number: number;
  readonly position: number;
  readonly fileId: string;
  readonly mediaType: string;
}

/** What stands beside an idea, under its number: the name that its author's machine gave a file is nobody's to read. */
const folder = (kind: "picture" | "document"): ProcessFolder["files"] =>
  async function* ({ db, files }, { id }) {
    const { rows } = await sql<Row>`
      select p.number, f.position, f.file_id as "fileId", k.media_type as "mediaType"
      from ideas.proposal_file f join ideas.proposal p on p.id = f.proposal_id join platform.file k on k.id = f.file_id
      where p.process_id = ${id} and f.kind = ${kind} and ${publishedProposals} order by p.number, f.position, f.id`.execute(db);
    for (const { number, position, fileId, mediaType } of rows) {
      const name = `idee-${number}-${position}.${mediaType.split("/")[1]!.replace(/[^a-z0-9].*$/, "")}`;
      yield { name, content: async () => (await files.get(fileId))?.stream ?? null };
    }
  };

export const picturesFolder: ProcessFolder = {
  folder: "images",
  says: {
    fr: "Images des idées, sous le numéro de l’idée",
    en: "Pictures of ideas, under the number of the idea",
    nl: "Beelden van ideeën, onder het nummer van het idee",
  },
  files: folder("picture"),
};

export const ideaDocumentsFolder: ProcessFolder = {
  folder: "documents-des-idees",
  says: {
    fr: "Documents joints aux idées, sous le numéro de l’idée",
    en: "Documents that stand beside ideas, under the number of the idea",
    nl: "Documenten bij ideeën, onder het nummer van het idee",
  },
  files: folder("document"),
};
