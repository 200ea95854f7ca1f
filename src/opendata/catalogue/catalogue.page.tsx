import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { type CatalogueFacts, describeCatalogue, type Statement } from "../dcat/describe.ts";
import { writeJsonLd, writeTurtle } from "../dcat/write.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import { Catalogue } from "./catalogue.view.tsx";
import { askedForm } from "./negotiate.ts";

const catalogue = page("opendata/catalogue", routes.catalogue, {
  access: anyone,

  async get(visit) {
    const form = askedForm(visit.headers.get("accept"));
    if (form === "turtle") return turtleOf(visit);
    if (form === "jsonld") return jsonLdOf(visit);
    const { db, offers, locale, now } = visit;
    const listed = await Promise.all(
      offers.datasets.map(async (dataset) => ({ dataset, count: await dataset.count(db), lastChange: await dataset.lastChange(db) })),
    );
    const alternates = { "text/turtle": routes.turtle.href(), "application/ld+json": routes.jsonld.href() };
    return { title: opendataTexts[locale].title, alternates, body: <Catalogue listed={listed} now={now} /> };
  },
});

const turtle = page("opendata/catalogue", routes.turtle, { access: anyone, get: turtleOf });
const jsonld = page("opendata/catalogue", routes.jsonld, { access: anyone, get: jsonLdOf });

const headers = { "access-control-allow-origin": "*", vary: "accept" };

async function turtleOf(visit: Visit): Promise<Response> {
  const text = await writeTurtle(await statementsOf(visit));
  return new Response(text, { headers: { ...headers, "content-type": "text/turtle; charset=utf-8" } });
}

async function jsonLdOf(visit: Visit): Promise<Response> {
  return new Response(JSON.stringify(writeJsonLd(await statementsOf(visit))), { headers: { ...headers, "content-type": "application/ld+json" } });
}

async function statementsOf({ db, offers, settings, metropolis }: Visit): Promise<Statement[]> {
  const datasets = await Promise.all(offers.datasets.map(async (dataset) => ({ dataset, lastChange: await dataset.lastChange(db) })));
  const facts: CatalogueFacts = {
    publisher: metropolis,
    contact: settings.ERROR_CONTACT ?? null,
    address: (href) => publicAddress(settings, href),
    datasets,
    title: { fr: opendataTexts.fr.catalogue(metropolis), en: opendataTexts.en.catalogue(metropolis), nl: opendataTexts.nl.catalogue(metropolis) },
    description: { fr: opendataTexts.fr.lead, en: opendataTexts.en.lead, nl: opendataTexts.nl.lead },
  };
  return describeCatalogue(facts);
}

export const cataloguePages: readonly Page[] = [catalogue, turtle, jsonld];
