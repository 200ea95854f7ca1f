import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Translation } from "#platform/ui/written.tsx";
import type { TerritoryMap } from "#territory";
import { countWord, measurable, reckonings } from "../chart/chart.ts";
import { chartTexts } from "../chart/chart.texts.ts";
import { sayField } from "../chart/say.ts";
import type { Look } from "../look/look.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import { CommuneFigures } from "./commune-figures.view.tsx";
import { communeColumns, type Laid, type MapRequest, viewsOf } from "./dataset-map.ts";
import { mapTexts } from "./map.texts.ts";
import { Points } from "./points.view.tsx";

interface MapPageProps {
  dataset: Dataset;
  asked: MapRequest;
  filter: Look["filter"];
  laid: Laid;
  map: TerritoryMap | null;
}

export function MapPage({ dataset, asked, filter, laid, map }: MapPageProps) {
  const t = useTexts(mapTexts);
  const texts = useTexts(opendataTexts);
  const locale = useLocale();
  const { id, title } = dataset;
  const isEmpty = laid.view === "points" ? laid.points.length === 0 : laid.values.length === 0;
  return (
    <PageFrame
      title={t.title}
      lead={title[locale]}
      trail={[
        { label: texts.title, href: routes.catalogue.href() },
        { label: <Translation of={title} />, href: routes.dataset.href({ id }) },
      ]}
      flow="loose"
    >
      <Choices dataset={dataset} asked={asked} filter={filter} />
      <div id="carte-du-jeu" class="flow">
        {filter && <p>{useTexts(chartTexts).narrowed(sayField(filter.field, locale), filter.value)}</p>}
        {isEmpty && <Empty title={t.nothing}>{t.nothingText}</Empty>}
        {!isEmpty && !map && <p>{t.noMap}</p>}
        {!isEmpty && laid.view === "points" && <Points points={laid.points} map={map} />}
        {!isEmpty && laid.view === "communes" && <CommuneFigures values={laid.values} asked={asked} map={map} />}
        <Missing laid={laid} />
      </div>
      <p class="row">
        <Go href={routes.rows.href({ id })}>{t.seeRows}</Go>
        <Go href={routes.chart.href({ id })}>{t.chart}</Go>
      </p>
      <p class="small soft">{t.share}</p>
    </PageFrame>
  );
}

/** Rows that are not on the map, in figures. */
function Missing({ laid }: Pick<MapPageProps, "laid">) {
  const t = useTexts(mapTexts);
  const locale = useLocale();
  const told =
    laid.view === "points"
      ? [laid.outside > 0 && plural(laid.outside, locale, t.outside), laid.unplaced > 0 && plural(laid.unplaced, locale, t.unplaced)]
      : [laid.elsewhere > 0 && plural(laid.elsewhere, locale, t.elsewhere)];
  const sentences = told.filter(Boolean);
  return sentences.length > 0 ? <p>{sentences.join(" ")}</p> : null;
}

function Choices({ dataset, asked, filter }: Pick<MapPageProps, "dataset" | "asked" | "filter">) {
  const t = useTexts(mapTexts);
  const chart = useTexts(chartTexts);
  const locale = useLocale();
  const choice = (field: Dataset["fields"][number]) => ({ value: field.name, label: sayField(field, locale) });
  const able = viewsOf(dataset);
  const columns = communeColumns(dataset);
  const numbers = measurable(dataset)
    .map(choice)
    .filter(({ value }) => value !== countWord);
  const { view, commune, measure } = asked;
  const values = { vue: view, par: commune?.name, mesure: measure?.field.name, calcul: measure?.reckoning, colonne: filter?.field.name, valeur: filter?.value };
  return (
    <Filters action={routes.map.href({ id: dataset.id })} values={values} label={t.choose} lands="carte-du-jeu" fold={filter ? 1 : 0}>
      <div class="filters-grid">
        {able.length > 1 && <Select name="vue" label={t.view} choices={able.map((one) => ({ value: one, label: t.views[one] }))} />}
        {able.includes("communes") && columns.length > 1 && <Select name="par" label={t.communeColumn} choices={columns.map(choice)} />}
        {columns.length > 0 && numbers.length > 0 && (
          <>
            <Select name="mesure" label={t.measure} empty={chart.count} choices={numbers} />
            <Select
              name="calcul"
              label={chart.reckoning}
              empty={chart.reckonings.somme}
              choices={reckonings.slice(1).map((one) => ({ value: one, label: chart.reckonings[one] }))}
            />
          </>
        )}
        <Select name="colonne" label={chart.onlyColumn} empty={chart.allRows} choices={dataset.fields.map(choice)} />
        <TextField name="valeur" label={chart.holds} maxLength={100} />
        <Button kind="quiet">{t.show}</Button>
      </div>
    </Filters>
  );
}
