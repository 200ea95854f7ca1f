import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { voteToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { findStampAnswer } from "./stamps.query.ts";

/** The whole answer of the authority, as it came: `openssl ts -verify -in` reads it. */
export default page("budgets/stamp", routes.stamp, {
  access: anyone,
  async get({ db, params, visitor }) {
    const vote = await voteToSee({ db, params, visitor });
    const line = /^[1-9]\d{0,8}$/.test(params.line) ? Number(params.line) : 0;
    const answer = await findStampAnswer(db, vote.id, line);
    if (!answer) throw new NotFound();
    return new Response(new Uint8Array(answer), {
      headers: {
        "content-type": "application/timestamp-reply",
        "content-disposition": `attachment; filename="${vote.slug}-ligne-${line}.tsr"`,
        "cache-control": "public, max-age=86400",
      },
    });
  },
});
