import type { VNode } from "preact";

import { feedsTexts } from "#platform/feeds/feeds.texts.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { dayOf } from "#platform/time/day.ts";
import { type Commune, inCommune, ofCommune } from "../commune.ts";
import { Sources } from "../communes/perimeter.view.tsx";
import type { MapLabel, TerritoryMap } from "../map.ts";
import { MapSource } from "../map-source.view.tsx";
import { routes } from "../routes.ts";
import type { Territory } from "../territory.ts";
import { texts } from "../texts.ts";
import { CommuneFacts } from "./commune-facts.view.tsx";

interface CommunePageProps {
  territory: Territory;
  commune: Commune;
  slots: readonly VNode[];
  now: Date;
}

export function CommunePage({ territory, commune, slots, now }: CommunePageProps) {
  const texting = useTexts(texts);
  const t = texting.commune;
  const feeds = useTexts(feedsTexts);
  const locale = useLocale();
  const { until } = commune.membership;
  return (
    <>
      <PageHead title={commune.name} trail={[{ label: texting.communes.here, href: routes.communes.href() }]} joined />
      <Band tight>
        {until && until <= dayOf(now) && <Notice tone="warn" title={t.former(formatDate(until, locale))} />}
        <Figures commune={commune} />
      </Band>
      {slots.length > 0 ? (
        slots
      ) : (
        <Band tight>
          <Empty title={t.emptyTitle(inCommune(commune, locale))} text={t.emptyNote} />
        </Band>
      )}
      <Band ground="linen">
        <Columns kind="half">
          <div class="flow">
            <h2>{t.identity}</h2>
            <CommuneFacts territory={territory} commune={commune} />
            <Go icon="rss" href={routes.communeNews.href({ slug: commune.slug })}>
              {feeds.followCommune(inCommune(commune, locale))}
            </Go>
          </div>
          <div class="flow">
            <h2>{t.where}</h2>
            <Where territory={territory} commune={commune} />
          </div>
        </Columns>
      </Band>
      <Sources territory={territory} />
    </>
  );
}

function Figures({ commune: { population, populationYear, areaKm2 } }: { commune: Commune }) {
  const texting = useTexts(texts);
  const t = texting.commune;
  const locale = useLocale();
  const figure = (value: number, digits = 0) => formatNumber(value, locale, { maximumFractionDigits: digits });
  const ground = areaKm2
    ? ([
        [t.area, `${figure(areaKm2, 1)}\u00a0${texting.squareKilometres}`],
        [t.density, figure(population / areaKm2)],
      ] as const)
    : [];
  return <Tiles tiles={[[t.population(populationYear), figure(population)], ...ground]} />;
}

function Where({ territory, commune }: { territory: Territory; commune: Commune }) {
  const texting = useTexts(texts);
  const locale = useLocale();
  const { map } = territory;
  return (
    <>
      {map ? (
        <StainedMap
          id="carte"
          title={texting.map.titleCommune(commune.name, ofCommune(commune, locale))}
          viewBox={map.viewBox}
          cells={map.cells}
          glass={({ code }) => (code === commune.code ? "vote" : undefined)}
          current={commune.code}
          labels={labelsAround(map, commune)}
          caption={<MapSource map={map} />}
        />
      ) : (
        <p class="soft">{texting.map.none}</p>
      )}
      <Around territory={territory} commune={commune} />
    </>
  );
}

/** Its own name, and those of the map that do not touch it. */
function labelsAround(map: TerritoryMap, { code, name }: Commune): MapLabel[] {
  const cell = map.cells.find((one) => one.code === code);
  if (!cell) return [...map.labels];
  const free = ({ text, x, y }: MapLabel) => text !== name && (Math.abs(y - cell.y) > 16 || Math.abs(x - cell.x) > (text.length + name.length) * 3.6);
  return [...map.labels.filter(free), { text: name, x: cell.x, y: cell.y + 4, minor: false }];
}

/** Those beyond the border when outlines tell; else those whose middles are nearest, and the page says so. */
function Around({ territory, commune }: { territory: Territory; commune: Commune }) {
  const t = useTexts(texts).commune;
  const neighbours = territory.neighbours(commune);
  const near =
    neighbours.length === 0 && commune.point
      ? territory
          .nearest(commune.point, 7)
          .filter(({ code }) => code !== commune.code)
          .slice(0, 6)
      : [];
  const shown = neighbours.length > 0 ? neighbours : near;
  if (shown.length === 0) return null;
  return (
    <>
      <h3>
        {neighbours.length > 0 ? t.neighbours : t.near}
        {near.length > 0 && <span class="soft small"> {t.nearNote}</span>}
      </h3>
      <ul class="row tight">
        {shown.map(({ name, slug }) => (
          <li>
            <a href={routes.commune.href({ slug })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
