import { renderToStaticMarkup } from "preact-render-to-string";

import { LanguageProvider } from "#platform/i18n/context.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { isUuid } from "#platform/text/uuid.ts";
import { findProcess } from "#processes";
import { findSimilar } from "./similar.query.ts";
import { SimilarProposals } from "./similar.view.tsx";
import { routes } from "../routes.ts";

/** A house or a school writes from one address. */
const looks = { limit: 1500, windowSeconds: 600 };

/** A piece of the form, asked for while the title is typed. Empty when nothing resembles it. */
export default page("ideas/similar", routes.similarProposals, {
  access: anyone,

  async get({ db, params, url, visitor, locale, address }) {
    const process = await findProcess(db, params.process, visitor);
    if (!process) throw new NotFound();
    const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
    const title = (url.searchParams.get("titre") ?? "").trim().slice(0, 200);
    const turn = title.length < 4 ? null : await takeToken(db, `participation similar ${address}`, looks);
    if (!turn?.allowed) return new Response("", { headers });
    const except = url.searchParams.get("sauf") ?? "";
    const [territory, proposals] = await Promise.all([
      readTerritory(db),
      findSimilar(db, { processId: process.id, title, except: isUuid(except) ? except : null, limit: 4 }),
    ]);
    if (proposals.length === 0) return new Response("", { headers });
    const list = (
      <LanguageProvider value={locale}>
        <SimilarProposals process={process.slug} proposals={proposals} territory={territory} />
      </LanguageProvider>
    );
    return new Response(renderToStaticMarkup(list), { headers });
  },
});
