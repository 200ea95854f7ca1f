import { sql } from "kysely";

import { fileToSave } from "#platform/web/file-to-save.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { openProposal } from "../open-proposal.ts";
import { routes } from "../routes.ts";

/** A document of an idea, to be saved: never opened inside the site, whatever it holds. */
export default page("ideas/proposal", routes.proposalDocument, {
  access: anyone,

  async get(visit) {
    const { db, files, params } = visit;
    const { proposal } = await openProposal(visit);
    const { rows } = await sql<{ fileId: string }>`
      select file_id as "fileId" from ideas.proposal_file
      where proposal_id = ${proposal.id} and kind = 'document' and id::text = ${params.file}`.execute(db);
    return fileToSave(files, rows[0]?.fileId);
  },
});
