import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, territoryRoutes } from "#territory";
import { addressOf, type Filters, readFilters } from "../directory/directory.filters.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";

/** The only page that loads a map engine: reading never needs it. */
export default page("places/map", routes.map, {
  access: anyone,

  async get({ db, url, locale, settings }) {
    const filters = readFilters(url.searchParams, await readTerritory(db));
    return { title: texts[locale].map.title, enhance: ["place-map"], robots: "noindex", wide: true, body: <RichMap filters={filters} tiles={settings.MAP_TILES_URL} /> };
  },
});

function RichMap({ filters, tiles }: { filters: Filters; tiles: string | undefined }) {
  const t = useTexts(texts);
  // The worker is a bundle of its own, which no page runs: the element starts it by its address.
  const { enhance } = usePage().assets as { enhance?: Readonly<Record<string, string>> };
  const list = addressOf(routes.directory.href(), filters);
  return (
    <>
      <PageHead title={t.map.title} here={t.map.here} trail={[{ label: t.directory.here, href: routes.directory.href() }]} lead={t.map.lead} joined />
      <Band tight>
        <p><Go icon="list" href={list}>{t.map.list}</Go></p>
        <place-map data-places={addressOf(routes.geojson.href(), filters)} data-communes={territoryRoutes.communesGeojson.href()} data-worker={enhance?.["map-worker"]} data-tiles={tiles} data-loading={t.map.loading}>
          <p>{t.map.without}</p>
        </place-map>
      </Band>
    </>
  );
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "place-map": HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | undefined>;
    }
  }
}
