import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Commune } from "../commune.ts";
import { MapSource } from "../map-source.view.tsx";
import { routes } from "../routes.ts";
import type { Territory } from "../territory.ts";
import { texts } from "../texts.ts";
import type { MapLayer } from "./home.query.ts";

interface HomeMapProps {
  territory: Territory;
  commune: Commune | null;
  layers: readonly MapLayer[];
}

export function HomeMap({ territory, commune, layers }: HomeMapProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { map, communes } = territory;
  if (!map) return <p class="hero-map soft">{t.map.none}</p>;
  const count = plural(communes.length, locale, t.communesCount);
  const tipOf = (code: string) =>
    layers.flatMap((layer) => (layer.byCommune.get(code) ? layer.count.describe(layer.byCommune.get(code)!, locale) : [])).join(", ");
  return (
    <StainedMap
      id="carte"
      class="hero-map"
      title={layers.length > 0 ? t.map.titleCounts(count) : t.map.titlePlain(count)}
      viewBox={map.viewBox}
      cells={map.cells}
      glass={({ code }) => layers.find(({ byCommune }) => byCommune.get(code))?.count.glass}
      tip={({ code, name }) => t.map.tip(name, tipOf(code) || t.map.nothing)}
      link={({ code }) => withQuery(routes.home.href(), { commune: territory.communeByCode(code)!.commune.slug })}
      current={commune?.code}
      labels={map.labels}
      thread={commune ? threadTo(territory, commune) : undefined}
      legend={layers.map(({ count: { glass, label } }) => ({ glass, label: label[locale] }))}
      caption={
        <>
          <MapSource map={map} /> <a href={routes.communes.href()}>{t.map.allCommunes}</a>
        </>
      }
      table={layers.length > 0 && <SameAsTable territory={territory} layers={layers} />}
    />
  );
}

/** One row for each colour, all its communes, the most first. */
function SameAsTable({ territory, layers }: Pick<HomeMapProps, "territory" | "layers">) {
  const t = useTexts(texts).map;
  const locale = useLocale();
  return (
    <table class="dense">
      <caption class="vh">{t.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.whatColumn}</th>
          <th scope="col">{t.communesColumn}</th>
        </tr>
      </thead>
      <tbody>
        {layers.map(({ count, byCommune }) => {
          const having = territory.communes.filter(({ code }) => byCommune.get(code)).sort((a, b) => byCommune.get(b.code)! - byCommune.get(a.code)!);
          return (
            <tr>
              <th scope="row">{count.label[locale]}</th>
              <td>
                {having.map((commune, at) => (
                  <>
                    {at > 0 && ", "}
                    <a href={count.href(commune)}>{commune.name}</a> ({byCommune.get(commune.code)})
                  </>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** From the edge of the page, with a loop, to the commune that was chosen. The drawing of the look, with its end moved. */
function threadTo(territory: Territory, { code }: Commune): string | undefined {
  const cell = territory.map?.cells.find((one) => one.code === code);
  if (!cell) return undefined;
  const down = Number(territory.map!.viewBox.split(" ")[3]) - 463;
  const y = (value: number) => value + down;
  const reach = Math.max(30, Math.abs(cell.x - 22) / 2);
  return `M-900 ${y(490)}C-600 ${y(520)}-300 ${y(482)}-150 ${y(470)}-80 ${y(465)} 12 ${y(476)} 32 ${y(445)} 45 ${y(420)} 0 ${y(393)}-26 ${y(413)}-48 ${y(432)}-22 ${y(458)} 22 ${y(440)} ${Math.round(22 + reach)} ${y(412)} ${Math.round(cell.x - reach)} ${cell.y + 40} ${cell.x} ${cell.y + 6}`;
}
