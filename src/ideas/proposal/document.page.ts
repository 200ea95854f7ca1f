import { fileToSave } from "#platform/web/file-to-save.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { openProposal } from "../open-proposal.query.ts";
import { findDocumentFile } from "../proposal-files.query.ts";
import { routes } from "../routes.ts";

/** A document of an idea, to be saved: never opened inside the site, whatever it holds. */
export default page("ideas/proposal", routes.proposalDocument, {
  access: anyone,

  async get(visit) {
    const { db, files, params } = visit;
    const { proposal } = await openProposal(visit);
    return fileToSave(files, await findDocumentFile(db, proposal.id, params.file));
  },
});
