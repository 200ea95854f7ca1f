import { page } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { agent } from "#processes";
import { findManagedSource, takesEntries } from "./find-source.ts";
import { entriesOnPage, findEntries } from "./ledger.query.ts";
import { SourcePage } from "./source.view.tsx";
import { routes } from "../routes.ts";

/** One source and its ledger. */
export default page("ideas/channels", routes.source, {
  access: agent,

  async get(visit) {
    const { db, url } = visit;
    const source = await findManagedSource(visit);
    const asked = Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1);
    const [entries, territory] = await Promise.all([findEntries(db, source.id, asked), readTerritory(db)]);
    const pages = Math.max(1, Math.ceil(entries.total / entriesOnPage));
    const page = Math.min(asked, pages);
    const { rows } = page === asked ? entries : await findEntries(db, source.id, page);
    return {
      title: source.title,
      robots: "noindex",
      body: (
        <SourcePage
          source={source}
          commune={source.communeCode ? territory.communeByCode(source.communeCode)?.commune.name : undefined}
          entries={rows}
          page={page}
          pages={pages}
          open={takesEntries(source)}
          done={url.searchParams.get("fait")}
        />
      ),
    };
  },
});
