import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button, Go } from "#platform/ui/button.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import { isWritten, sayFact } from "../edit/say-fact.ts";
import { fieldNames } from "../field-names.ts";
import { ReportFigures } from "../report-error/report-figures.view.tsx";
import type { ReportFigures as Figures } from "../report-error/reports.query.ts";
import { routes } from "../routes.ts";
import { saySource } from "../saving/author.ts";
import { texts } from "../texts.ts";
import type { Change, ChangedPlace, historyOrders } from "./history.query.ts";

interface HistoryProps {
  place: ChangedPlace;
  found: ListPage<Change, { readonly field: string }, keyof typeof historyOrders>;
  /** Those that were ever changed: what can be chosen. */
  fields: readonly string[];
  figures: Figures;
  territory: Territory;
}

export function History({ place, found, fields, figures, territory }: HistoryProps) {
  const { history: t, directory } = useTexts(texts);
  return (
    <PageFrame
      title={t.title(place.name)}
      here={t.here}
      trail={[
        { label: directory.here, href: routes.directory.href() },
        { label: place.name, href: routes.show.href({ slug: place.slug }) },
      ]}
      lead={t.lead}
    >
      <ReportFigures figures={figures} />
      {fields.length > 1 && <FieldChoice {...{ place, found, fields }} />}
      {found.total === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <Changes {...{ place, found, territory }} />
          <p class="no-print">
            <Go icon="download" href={found.csv!}>
              {t.csv}
            </Go>
          </p>
        </>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

function FieldChoice({ place, found, fields }: Pick<HistoryProps, "place" | "found" | "fields">) {
  const t = useTexts(texts).history;
  const names = fieldNames[useLocale()];
  const choices = fields.map((field) => ({ value: field, label: names[field] ?? field })).sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Filters action={routes.history.href({ slug: place.slug })} values={{ information: found.values.field }} label={t.filter}>
      <div class="filters-grid">
        <Select name="information" label={t.field} empty={t.allFields} choices={choices} />
        <Button icon="search" kind="quiet">
          {t.show}
        </Button>
      </div>
    </Filters>
  );
}

function Changes({ place, found, territory }: Pick<HistoryProps, "place" | "found" | "territory">) {
  const t = useTexts(texts).history;
  const locale = useLocale();
  const say = (field: string, value: unknown) => {
    const said = sayFact(field, value, locale, territory);
    return said === null ? <span class="soft">{t.none}</span> : <Written lang={isWritten(field)}>{said}</Written>;
  };
  return (
    <Table
      caption={t.title(place.name)}
      hideCaption
      columns={[
        { label: t.field, order: "field", cell: ({ field }) => fieldNames[locale][field] ?? field, heads: true },
        { label: t.at, order: "at", falls: true, cell: ({ at }) => formatDate(at, locale, { dateStyle: "medium", timeStyle: "short" }) },
        { label: t.before, cell: ({ field, before }) => say(field, before) },
        { label: t.after, cell: ({ field, after }) => say(field, after) },
        {
          label: t.source,
          cell: ({ source, reason }) => (reason ? <Quoting words={reason}>{`${saySource(source, locale)} (${reason})`}</Quoting> : saySource(source, locale)),
        },
      ]}
      rows={found.rows}
      ordered={found}
    />
  );
}
