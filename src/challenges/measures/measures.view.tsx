import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import { routes } from "../routes.ts";
import { chartTexts } from "./chart.texts.ts";
import type { SeriesFilters, MeasuredPlace, Series } from "./measures.query.ts";
import { measuresTexts } from "./measures.texts.ts";
import { quantities, quantityWords, unitOf } from "./series.ts";

interface MeasuresProps {
  found: ListPage<Series, SeriesFilters>;
  /** Of all that answers, on every page of the list. */
  places: readonly MeasuredPlace[];
  territory: Territory;
  signedIn: boolean;
}

/** "54,2 dB(A)". */
export function useValue(): (series: Pick<Series, "quantity">, value: number) => string {
  const locale = useLocale();
  return ({ quantity }, value) => `${formatNumber(value, locale, { maximumFractionDigits: 1 })}\u00a0${unitOf[quantity]}`;
}

export function Measures({ found, places, territory, signedIn }: MeasuresProps) {
  const t = useTexts(measuresTexts);
  return (
    <PageFrame title={t.title} lead={t.lead} actions={signedIn && <ButtonLink href={routes.newSeries.href()}>{t.create}</ButtonLink>}>
      <Columns kind="even">
        <div class="flow">
          <Search found={found} />
          <Found found={found} />
        </div>
        <Where places={places} territory={territory} />
      </Columns>
    </PageFrame>
  );
}

function Search({ found }: Pick<MeasuresProps, "found">) {
  const t = useTexts(measuresTexts);
  const { q, quantity } = found.values;
  return (
    <Filters action={routes.measures.href()} values={{ q, grandeur: quantity && quantityWords[quantity] }} label={t.search} fold>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select
          name="grandeur"
          label={t.columns.quantity}
          empty={t.any}
          choices={quantities.map((one) => ({ value: quantityWords[one], label: t.quantities[one] }))}
        />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
    </Filters>
  );
}

function Found({ found }: Pick<MeasuresProps, "found">) {
  const t = useTexts(measuresTexts);
  const locale = useLocale();
  const said = useValue();
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} level={3} text={t.emptyNext} />
      ) : (
        <>
          <Entries>
            {found.rows.map((one) => (
              <Entry
                title={<Written>{one.title}</Written>}
                href={routes.series.href({ id: one.id })}
                meta={[<Badge tone="info">{t.quantities[one.quantity]}</Badge>, one.communeName, plural(one.count, locale, t.values)]}
              >
                <p>{one.mean === null || one.last === null ? t.noValue : t.meanUntil(said(one, one.mean), sayShortDay(one.last, locale))}</p>
              </Entry>
            ))}
          </Entries>
          <Pages of={found} />
          <Go href={found.csv!} icon="download">
            {t.csv}
          </Go>
        </>
      )}
    </>
  );
}

const mostHouses = 60;

/** Where all that answers was measured; the table says the same. */
function Where({ places, territory }: Pick<MeasuresProps, "places" | "territory">) {
  const t = useTexts(measuresTexts);
  const words = useTexts(chartTexts);
  const locale = useLocale();
  const { map } = territory;
  if (places.length === 0) return null;
  const spots = places.flatMap(({ latitude, longitude, communeCode, place }) => {
    const at = territory.position({ latitude, longitude }, communeCode);
    return at ? [{ ...at, tip: place }] : [];
  });
  // More houses than that stand on each other.
  const crowded = spots.length > mostHouses;
  const lit = new Set(places.map(({ communeCode }) => communeCode));
  const table = (
    <Table<MeasuredPlace>
      caption={words.places}
      dense
      rows={places}
      columns={[
        {
          label: t.columns.place,
          heads: true,
          cell: ({ place, id, series }) => (
            <Written as="a" href={(series === 1 ? routes.series : routes.compare).href({ id })}>
              {place}
            </Written>
          ),
        },
        { label: t.columns.commune, cell: ({ communeName }) => communeName },
        {
          label: words.quantities,
          cell: ({ quantities: measured }) =>
            formatList(
              measured.map((one) => t.quantities[one]),
              locale,
            ),
        },
        { label: words.seriesThere, number: true, cell: ({ series }) => formatNumber(series, locale) },
      ]}
    />
  );
  if (!map) return table;
  return (
    <StainedMap
      id="carte"
      title={t.map(plural(spots.length, locale, words.placesCount))}
      viewBox={map.viewBox}
      cells={map.cells}
      glass={({ code }) => (lit.has(code) ? "q1" : "q0")}
      labels={[]}
      marks={crowded ? [] : spots.map((spot) => ({ ...spot, open: false }))}
      dots={crowded ? spots.map((spot) => ({ ...spot, r: 3.2 })) : []}
      caption={t.mapCaption}
      table={table}
    />
  );
}
