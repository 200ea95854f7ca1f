import { structureKinds } from "#people";
import { page, type Page } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { schemeColumns } from "./aid-scheme.ts";
import { findPublicAwards, findSigned } from "./awards.query.ts";
import { giverOf, grantOf, scdlColumns } from "./national.ts";
import { findPublicCalls, listEditionTimes } from "./public-calls.query.ts";

/** Aid that is signed, in the national format. */
const scdl = page("calls/open", routes.scdl, {
  access: anyone,
  async get({ db, settings }) {
    const { metropolis } = await readTerritory(db);
    return csvResponse(scdlColumns(giverOf(metropolis, settings.EPCI_SIRET)), await findSigned(db), {
      filename: "subventions.csv",
    });
  },
});

/** All that was granted, in the format of 360Giving. */
const giving = page("calls/open", routes.giving, {
  access: anyone,
  async get({ db, settings }) {
    const { metropolis } = await readTerritory(db);
    const [giver, site] = [giverOf(metropolis, settings.EPCI_SIRET), siteOf(settings)];
    const grants = (await findPublicAwards(db)).map((one) => grantOf(one, giver, site, routes.show.href({ slug: one.slug })));
    return new Response(`${JSON.stringify({ grants }, null, 1)}\n`, {
      headers: { "content-type": "application/json", "content-disposition": 'attachment; filename="subventions-360giving.json"' },
    });
  },
});

/** Calls in the national format of aid schemes. */
const schemes = page("calls/open", routes.schemes, {
  access: anyone,
  async get({ db, settings }) {
    const [{ metropolis, communes }, calls, times] = await Promise.all([readTerritory(db), findPublicCalls(db), listEditionTimes(db)]);
    const columns = schemeColumns({
      metropolis,
      communes: communes.map(({ code }) => code),
      names: (kind) => structureKinds[kind].fr,
      site: siteOf(settings),
      href: (slug) => routes.show.href({ slug }),
      changedAt: (id) => times.get(id)!,
    });
    return csvResponse(columns, calls, { filename: "dispositifs-aide.csv" });
  },
});

export const openPages: readonly Page[] = [scdl, giving, schemes];
