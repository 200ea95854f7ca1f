import { sql } from "kysely";

import type { ProcessFolder } from "./export-offers.ts";

/** What the team put beside the process. */
export const documentsFolder: ProcessFolder = {
  folder: "documents",
  says: { fr: "Documents de la démarche", en: "Documents of the process", nl: "Documenten van het traject" },
  async *files({ db, files }, { id }) {
    const { rows } = await sql<{ position: number; fileId: string; name: string }>`
      select d.position, d.file_id as "fileId", f.name from processes.process_document d join platform.file f on f.id = d.file_id
      where d.process_id = ${id} order by d.position, d.id`.execute(db);
    for (const { position, fileId, name } of rows) yield { name: `${position}-${name}`, content: async () => (await files.get(fileId))?.stream ?? null };
  },
};
