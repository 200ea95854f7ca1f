import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Translation } from "#platform/ui/written.tsx";
import type { Look } from "../look/look.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import type { ChartQuestion, Chart, ChartRows } from "./chart.ts";
import { chartTexts } from "./chart.texts.ts";
import { Drawing } from "./drawing.view.tsx";
import { ChartFields } from "./fields.view.tsx";
import { sayField } from "./say.ts";

interface ChartPageProps {
  dataset: Dataset;
  asked: ChartQuestion;
  filter: Look["filter"];
  /** Null: this dataset has nothing to draw. */
  drawn: { readonly chart: Chart; readonly charted: ChartRows } | null;
  /** A column was asked for that the dataset has not. */
  isOther: boolean;
  groupsHref: string | null;
  /** Where whoever publishes it keeps this chart. */
  keepHref: string | null;
}

export function ChartPage({ dataset, asked, filter, drawn, isOther, groupsHref, keepHref }: ChartPageProps) {
  const t = useTexts(chartTexts);
  const texts = useTexts(opendataTexts);
  const locale = useLocale();
  const { id, title } = dataset;
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
      {isOther && (
        <Notice tone="warn" title={t.noColumn}>
          {t.noColumnText}
        </Notice>
      )}
      <div id="trace" class="flow">
        {drawn ? (
          <Drawing {...drawn} caption={filter && t.narrowed(sayField(filter.field, locale), filter.value)} />
        ) : (
          <Empty title={t.none}>{t.noneText}</Empty>
        )}
      </div>
      <p class="small soft">{t.share}</p>
      {groupsHref && <Go href={groupsHref}>{t.allGroups}</Go>}
      {keepHref && (
        <p>
          <ButtonLink kind="quiet" icon="pencil" href={keepHref}>
            {t.keep}
          </ButtonLink>
        </p>
      )}
    </PageFrame>
  );
}

function Choices({ dataset, asked, filter }: Pick<ChartPageProps, "dataset" | "asked" | "filter">) {
  const t = useTexts(chartTexts);
  const locale = useLocale();
  const columns = dataset.fields.map((field) => ({ value: field.name, label: sayField(field, locale) }));
  return (
    <Filters
      action={routes.chart.href({ id: dataset.id })}
      values={{ ...asked, colonne: filter?.field.name, valeur: filter?.value }}
      label={t.choose}
      lands="trace"
      fold={filter ? 1 : 0}
    >
      <div class="filters-grid">
        <ChartFields dataset={dataset} />
        <Select name="colonne" label={t.onlyColumn} empty={t.allRows} choices={columns} />
        <TextField name="valeur" label={t.holds} maxLength={100} />
        <Button kind="quiet">{t.show}</Button>
      </div>
    </Filters>
  );
}
