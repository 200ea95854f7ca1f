import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { voteToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { findFile } from "./files.query.ts";

/** A published file, as it was hashed: browsers and tools that unzip get its very bytes. */
export default page("budgets/publish", routes.file, {
  access: anyone,
  async get({ db, params, visitor }) {
    const vote = await voteToSee({ db, params, visitor });
    const file = await findFile(db, vote.id, params.name);
    if (!file) throw new NotFound();
    const etag = `"${file.sha256.toString("hex")}"`;
    return new Response(new Uint8Array(file.content), {
      headers: {
        "content-type": file.media_type,
        "content-disposition": `attachment; filename="${vote.slug}-${file.name}"`,
        "content-length": String(file.content.length),
        "cache-control": "no-cache",
        etag,
      },
    });
  },
});
