import { type Page, page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { answerJsonLd, answerTurtle, listPackages } from "../dcat/answer.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import { Catalogue } from "./catalogue.view.tsx";
import { askedForm } from "./negotiate.ts";

const catalogue = page("opendata/catalogue", routes.catalogue, {
  access: anyone,

  async get(visit) {
    const form = askedForm(visit.headers.get("accept"));
    const { db, offers, locale, now } = visit;
    if (form === "turtle") return answerTurtle(visit, offers.datasets, await listPackages(visit));
    if (form === "jsonld") return answerJsonLd(visit, offers.datasets, await listPackages(visit));
    const listed = await Promise.all(
      offers.datasets.map(async (dataset) => ({ dataset, count: await dataset.count(db, offers), lastChange: await dataset.lastChange(db, offers) })),
    );
    const packages = (await listPackages(visit)).sort((one, other) => other.issued.getTime() - one.issued.getTime());
    const alternates = { "text/turtle": routes.turtle.href(), "application/ld+json": routes.jsonld.href() };
    return { title: opendataTexts[locale].title, alternates, body: <Catalogue listed={listed} packages={packages} now={now} /> };
  },
});

const turtle = page("opendata/catalogue", routes.turtle, {
  access: anyone,
  get: async (visit) => answerTurtle(visit, visit.offers.datasets, await listPackages(visit)),
});
const jsonld = page("opendata/catalogue", routes.jsonld, {
  access: anyone,
  get: async (visit) => answerJsonLd(visit, visit.offers.datasets, await listPackages(visit)),
});

export const cataloguePages: readonly Page[] = [catalogue, turtle, jsonld];
