import { fileToSave } from "#platform/web/file-to-save.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { findDocumentFile } from "../lists/lists.query.ts";
import { findProcess } from "../process.query.ts";
import { routes } from "../routes.ts";

/** A document of a process, to be saved: never opened inside the site, whatever it holds. */
export default page("processes/process", routes.processDocument, {
  access: anyone,

  async get({ db, files, params, visitor }) {
    const process = await findProcess(db, params.process, visitor);
    return fileToSave(files, process ? await findDocumentFile(db, process.id, params.document) : undefined);
  },
});
