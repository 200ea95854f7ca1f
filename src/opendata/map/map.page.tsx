import type { Dataset } from "#platform/open-data/dataset.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory, type Territory } from "#territory";
import { bringUpToDate } from "../api/collection.command.ts";
import { findShown } from "../look/find-shown.ts";
import { type Look, readLook } from "../look/look.ts";
import { routes } from "../routes.ts";
import { byCommune, type Cluster, type Laid, type PlacedCluster, readMapAsked } from "./dataset-map.ts";
import { clusterPoints, tallyCommunes } from "./dataset-map.query.ts";
import { mapTexts } from "./map.texts.ts";
import { MapPage } from "./map.view.tsx";

/** The rows of a dataset on the map of the metropolis: where they lie, or a figure for each commune. */
export const mapPage = page("opendata/map", routes.map, {
  access: anyone,
  async get(visit) {
    const dataset = await findShown(visit);
    const asked = readMapAsked(dataset, visit.url.searchParams);
    if (!asked) throw new NotFound();
    const { db, locale, url } = visit;
    const { filter } = readLook(dataset, url.searchParams);
    await bringUpToDate(visit, dataset);
    const territory = await readTerritory(db);
    const laid: Laid = asked.commune
      ? { ...byCommune(await tallyCommunes(db, dataset.id, asked, filter), asked, territory), view: "communes" }
      : await layPoints(db, dataset, filter, territory);
    const body = <MapPage dataset={dataset} asked={asked} filter={filter} laid={laid} map={territory.map} />;
    return { title: mapTexts[locale].of(dataset.title[locale]), ...(isNarrowed(url) && { robots: "noindex" as const }), body };
  },
});

/** Points of the metropolis with their commune; those outside it are counted. */
async function layPoints(db: Parameters<typeof clusterPoints>[0], dataset: Dataset, filter: Look["filter"], territory: Territory): Promise<Laid> {
  const { clusters, unplaced } = await clusterPoints(db, dataset.id, titleColumn(dataset), filter);
  const points: PlacedCluster[] = [];
  let outside = 0;
  for (const cluster of clusters) {
    const placed = placeOf(cluster, territory);
    if (placed) points.push(placed);
    else outside += cluster.rows;
  }
  return { view: "points", points, unplaced, outside };
}

function placeOf(cluster: Cluster, territory: Territory): PlacedCluster | null {
  const { commune } = territory.locate(cluster);
  if (!commune) return null;
  return { ...cluster, commune, at: territory.position(cluster, commune.code) };
}

/** What a row is called: the first words that are no key, by the names that files give them. */
const titleColumn = ({ fields, key }: Dataset): string | null =>
  (
    fields.find(({ name, type }) => type === "string" && /^(nom|libelle|titre|intitule|denomination|name)/.test(name)) ??
    fields.find(({ name, type }) => type === "string" && !key.includes(name)) ??
    fields.find(({ name }) => key.includes(name))
  )?.name ?? null;
