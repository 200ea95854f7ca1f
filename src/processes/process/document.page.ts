import { sql } from "kysely";

import { fileToSave } from "#platform/web/file-to-save.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { findProcess } from "../process.query.ts";
import { routes } from "../routes.ts";

/** A document of a process, to be saved: never opened inside the site, whatever it holds. */
export default page("processes/process", routes.processDocument, {
  access: anyone,

  async get({ db, files, params, visitor }) {
    const process = await findProcess(db, params.process, visitor);
    const { rows } = await sql<{ fileId: string }>`
      select file_id as "fileId" from processes.process_document where process_id = ${process?.id ?? null} and id::text = ${params.document}`.execute(db);
    return fileToSave(files, rows[0]?.fileId);
  },
});
