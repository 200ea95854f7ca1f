import { keysOf } from "#platform/keys-of.ts";
import { readFilters } from "#platform/web/filters.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { answerJsonLd, answerTurtle, listPackages } from "../dcat/answer.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { listDatasets } from "../published/published.dataset.ts";
import { publishData } from "../opendata.powers.ts";
import { routes } from "../routes.ts";
import { catalogueFilters, themeWords } from "./catalogue.filters.ts";
import { Catalogue } from "./catalogue.view.tsx";
import { findDatasets } from "./datasets.searchable.ts";
import { askedForm } from "./negotiate.ts";

const inThemes = keysOf(themeWords);

const catalogue = page("opendata/catalogue", routes.catalogue, {
  access: anyone,

  async get(visit) {
    const form = askedForm(visit.headers.get("accept"), ["turtle", "jsonld"]);
    const { db, offers, locale, now, url } = visit;
    const datasets = await listDatasets(visit);
    if (form === "turtle") return answerTurtle(visit, datasets, await listPackages(visit));
    if (form === "jsonld") return answerJsonLd(visit, datasets, await listPackages(visit));
    const values = readFilters(catalogueFilters, url.searchParams);
    const found = (await findDatasets(visit, datasets, values.q)).filter(({ theme }) => values.theme === null || theme === values.theme);
    const listed = await Promise.all(
      inThemes.flatMap((theme) =>
        found
          .filter((dataset) => dataset.theme === theme)
          .map(async (dataset) => ({ dataset, count: await dataset.count(db, offers), lastChange: await dataset.lastChange(db, offers) })),
      ),
    );
    const known = inThemes.filter((theme) => datasets.some((dataset) => dataset.theme === theme));
    const asked = values.q !== "" || values.theme !== null;
    const packages = asked ? [] : (await listPackages(visit)).sort((one, other) => other.issued.getTime() - one.issued.getTime());
    const alternates = { "text/turtle": routes.turtle.href(), "application/ld+json": routes.jsonld.href() };
    return {
      title: opendataTexts[locale].title,
      news: "donnees",
      alternates,
      ...(isNarrowed(url) && { robots: "noindex" as const }),
      body: <Catalogue {...{ listed, values, known, packages, now, publishes: can(visit.visitor, publishData) }} />,
    };
  },
});

const turtle = page("opendata/catalogue", routes.turtle, {
  access: anyone,
  get: async (visit) => answerTurtle(visit, await listDatasets(visit), await listPackages(visit)),
});
const jsonld = page("opendata/catalogue", routes.jsonld, {
  access: anyone,
  get: async (visit) => answerJsonLd(visit, await listDatasets(visit), await listPackages(visit)),
});

export const cataloguePages: readonly Page[] = [catalogue, turtle, jsonld];
