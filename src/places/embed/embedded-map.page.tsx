import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Table } from "#platform/ui/table.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { addressOf, type Filters, readFilters } from "../directory/directory.filters.ts";
import { shadeOf } from "../directory/shade.ts";
import { findByCommune, type DirectoryMap } from "../map/map.query.ts";
import { mapTexts } from "../map/map.texts.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";

/** The map alone, for other sites' frames: drawn, without scripts, with its table. Its link opens beside. */
export default page("places/embed", routes.embeddedMap, {
  access: anyone,

  async get({ db, url, locale, now }) {
    const territory = await readTerritory(db);
    const filters = readFilters(url.searchParams, territory);
    const mapped = await findByCommune(db, { filters, territory, now });
    return { title: mapTexts[locale].title, embed: true, robots: "noindex", body: <Framed {...{ mapped, filters, territory }} /> };
  },
});

function Framed({ mapped, filters, territory }: { mapped: DirectoryMap; filters: Filters; territory: Territory }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { commune, count } = mapTexts[locale];
  const counts = new Map(mapped.communes.map((one) => [one.code, one.count]));
  const nameOf = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  const table = (
    <Table
      caption={mapTexts[locale].list}
      rows={mapped.communes}
      columns={[
        { label: commune, heads: true, cell: (one) => nameOf(one.code) },
        { label: count, number: true, cell: (one) => formatNumber(one.count, locale) },
      ]}
    />
  );
  const all = (
    <a href={addressOf(routes.directory.href(), filters)} target="_blank" rel="noopener">
      {t.embed.all}
    </a>
  );
  const said = plural(mapped.total, locale, t.places);
  return (
    <div class="wrap flow">
      <h1 class="embed-title">{said}</h1>
      {territory.map ? (
        <StainedMap
          id="carte"
          title={t.directory.mapTitle(said)}
          viewBox={territory.map.viewBox}
          cells={territory.map.cells}
          glass={({ code }) => shadeOf(counts.get(code) ?? 0)}
          tip={({ code, name }) => `${name}, ${formatNumber(counts.get(code) ?? 0, locale)}`}
          current={filters.commune?.code}
          legend={t.directory.legend.map((label, n) => ({ glass: (["q0", "q1", "q2", "q3"] as const)[n]!, label }))}
          caption={all}
          table={table}
        />
      ) : (
        <>
          {table}
          <p>{all}</p>
        </>
      )}
    </div>
  );
}
