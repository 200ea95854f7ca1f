import type { Result } from "#engines/budgeting/budgeting.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { streamText } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { budgetToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { findFile } from "./files.query.ts";
import { libraryFile } from "./library-file.ts";

/** A counted file of ballots in the words of the library of elections. */
export default page("budgets/publish", routes.libraryFile, {
  access: anyone,
  async get({ db, params, visitor }) {
    const vote = await budgetToSee({ db, params, visitor });
    if (!/^bulletins[\w-]*\.pb$/.test(params.name)) throw new NotFound();
    const [ballots, told] = await Promise.all([
      findFile(db, vote.id, params.name),
      findFile(db, vote.id, params.name.replace("bulletins", "resultat").replace(".pb", ".json")),
    ]);
    if (!ballots || !told) throw new NotFound();
    // It changes only with what it is made of.
    const etag = `W/"pabulib-${ballots.sha256.toString("hex").slice(0, 16)}-${told.sha256.toString("hex").slice(0, 16)}"`;
    const known = { etag, "cache-control": "no-cache" };
    const text = libraryFile(ballots.content, JSON.parse(told.content.toString()) as Result, vote.points_total);
    return streamText(text, "text/csv; charset=utf-8", { filename: `${vote.slug}-pabulib-${params.name}`, headers: known });
  },
});
