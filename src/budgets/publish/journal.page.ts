import { NotFound } from "#platform/web/errors.ts";
import { streamText } from "#platform/web/stream.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { voteToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { linesOf } from "./journal.query.ts";
import { findShownHead } from "../votes.query.ts";

/**
 * The public log as far as it is shown: one line for each, its hash, a space, its text. Whoever wants to redo it:
 * the hash of a line is SHA-256 of the hash before it, a line feed, and the text.
 */
export default page("budgets/publish", routes.journal, {
  access: anyone,
  async get({ db, params, visitor }) {
    const vote = await voteToSee({ db, params, visitor });
    const head = await findShownHead(db, vote.id);
    if (!head) throw new NotFound();
    return streamText(linesOf(db, vote.id, head.line), "text/plain; charset=utf-8", {
      filename: `${vote.slug}-journal.txt`,
      headers: {
        "cache-control": "no-cache",
        "x-journal-head": `${head.line} ${head.hash.toString("hex")}`,
        "x-journal-vote": vote.id,
      },
    });
  },
});
