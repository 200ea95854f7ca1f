import { isUuid } from "#platform/text/uuid.ts";
import { NotFound } from "#platform/web/errors.ts";
import { fileToSave } from "#platform/web/file-to-save.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { findShown } from "../assemblies.query.ts";
import { routes } from "../routes.ts";
import { findSessions } from "./life.query.ts";

/** A file that a panel was given, for everybody. */
export default page("assemblies/life", routes.sessionFile, {
  access: anyone,
  async get({ db, files, params, visitor }) {
    const assembly = await findShown(db, params.slug, visitor);
    const sessions = isUuid(params.file) ? await findSessions(db, assembly.id) : [];
    const found = sessions.flatMap((one) => one.files).find(({ id }) => id === params.file);
    if (!found) throw new NotFound();
    return fileToSave(files, found.fileId);
  },
});
