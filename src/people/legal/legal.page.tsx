import { page } from "#platform/web/page.tsx";
import type { Path } from "#platform/web/path.ts";
import { routes } from "#platform/web/routes.ts";
import { anyone } from "#platform/web/visitor.ts";
import { LegalPageView } from "./legal.view.tsx";
import type { LegalPage } from "./text/house.ts";
import { findLatest } from "./text/legal-text.query.ts";
import { showText } from "./text/shown-text.ts";

export const accessibility = legalPage(routes.accessibility, "accessibility");
export const privacy = legalPage(routes.privacy, "privacy");
export const legal = legalPage(routes.legal, "legal");

/** What the law asks a site to say, filled with what its publisher told. */
function legalPage(path: Path<string>, kind: LegalPage) {
  return page("people/legal", path, {
    access: anyone,
    async get(visit) {
      const written = await findLatest(visit.db, kind);
      const text = await showText(visit, kind, written);
      return { title: text.title, body: <LegalPageView page={kind} text={text} since={written?.published_at ?? null} /> };
    },
  });
}
