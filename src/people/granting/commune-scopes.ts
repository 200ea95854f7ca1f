import { readTerritory, territoryRoutes } from "#territory";
import type { ScopeNamer } from "../offers.ts";

export const communeScopes: ScopeNamer = {
  kind: "commune",
  async names(db, ids) {
    const territory = await readTerritory(db);
    const known = ids.flatMap((code) => {
      const commune = territory.communeByCode(code)?.commune;
      return commune ? [[code, { label: commune.name, href: territoryRoutes.commune.href({ slug: commune.slug }) }] as const] : [];
    });
    return new Map(known);
  },
  async search(db, words) {
    const hits = (await readTerritory(db)).search(words).slice(0, 8);
    return [...new Map(hits.map(({ commune }) => [commune.code, { id: commune.code, label: commune.name }])).values()];
  },
};
