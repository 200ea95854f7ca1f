import type { Extent } from "#platform/open-data/extent.ts";
import type { Dataset, FilePackage } from "#platform/open-data/dataset.ts";
import type { Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { type CatalogueFacts, describeCatalogue, type Statement } from "./describe.ts";
import { writeJsonLd, writeTurtle } from "./write.ts";

type CatalogueVisit = Pick<Visit, "db" | "settings" | "metropolis" | "offers">;

const vary = "accept";

/** The catalogue with these datasets, and with these packages of files, as Turtle. */
export async function answerTurtle(visit: CatalogueVisit, datasets: readonly Dataset[], packages: readonly FilePackage[] = []): Promise<Response> {
  const text = await writeTurtle(await statementsOf(visit, datasets, packages));
  return new Response(text, { headers: { vary, "content-type": "text/turtle; charset=utf-8" } });
}

/** The same as JSON-LD. */
export async function answerJsonLd(visit: CatalogueVisit, datasets: readonly Dataset[], packages: readonly FilePackage[] = []): Promise<Response> {
  const text = JSON.stringify(writeJsonLd(await statementsOf(visit, datasets, packages)));
  return new Response(text, { headers: { vary, "content-type": "application/ld+json" } });
}

/** All that rooms publish as packages of files. */
export async function listPackages({ db, offers }: Pick<Visit, "db" | "offers">): Promise<FilePackage[]> {
  return (await Promise.all(offers.filePackages.map((one) => one.list(db)))).flat();
}

async function statementsOf(
  { db, settings, metropolis, offers }: CatalogueVisit,
  listed: readonly Dataset[],
  packages: readonly FilePackage[],
): Promise<Statement[]> {
  const datasets = await Promise.all(listed.map(async (dataset) => ({ dataset, lastChange: await dataset.lastChange(db, offers) })));
  const extents = await Promise.all(offers.extents.map((one) => one.find(db)));
  const extent: Extent | null = extents[0] ?? null;
  const facts: CatalogueFacts = {
    extent,
    publisher: metropolis,
    contact: settings.ERROR_CONTACT ?? null,
    address: (href) => publicAddress(settings, href),
    datasets,
    packages,
    title: { fr: opendataTexts.fr.catalogue(metropolis), en: opendataTexts.en.catalogue(metropolis), nl: opendataTexts.nl.catalogue(metropolis) },
    description: { fr: opendataTexts.fr.lead, en: opendataTexts.en.lead, nl: opendataTexts.nl.lead },
  };
  return describeCatalogue(facts);
}
