import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import { keptAt, sayMonths } from "../say.ts";
import { type State, states } from "../training.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import type { KeptModule } from "./keep.query.ts";
import { keepTexts } from "./keep.texts.ts";

export const stateWords = { draft: "brouillons", open: "proposees", withdrawn: "retirees" } as const;

interface KeepProps {
  found: ListPage<KeptModule, { readonly q: string; readonly state: State }>;
  counts: Readonly<Record<State, number>>;
  /** They may add modules; else they teach some. */
  keeps: boolean;
}

export function Keep({ found, counts, keeps }: KeepProps) {
  const t = useTexts(keepTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  const { state, q } = found.values;
  const tabs = states.map((key) => ({
    label: general.states[key],
    href: found.href({ state: key }),
    count: formatNumber(counts[key], locale),
    current: key === state,
  }));
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        keeps && (
          <>
            <ButtonLink icon="plus" href={routes.add.href()}>
              {t.add}
            </ButtonLink>
            <ButtonLink kind="quiet" href={routes.machines.href()}>
              {t.machines}
            </ButtonLink>
          </>
        )
      }
      flow
    >
      <Tabs label={t.tabs} tabs={tabs} />
      <Filters action={routes.keep.href()} values={{ q }} label={t.search} fold>
        {state !== "open" && <input type="hidden" name="etat" value={stateWords[state]} />}
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      <Rows found={found} keeps={keeps} />
    </PageFrame>
  );
}

function Rows({ found, keeps }: Pick<KeepProps, "found" | "keeps">) {
  const t = useTexts(keepTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  const { columns: c } = t;
  if (found.total === 0) return <NothingListed of={found} title={t.empty} text={keeps ? t.emptyNext : t.emptyTrainer} />;
  return (
    <>
      <Table
        caption={plural(found.total, locale, t.count)}
        columns={[
          { label: c.title, cell: ({ id, words }) => <a href={routes.manage.href({ id })}>{written(words.title)}</a>, heads: true },
          { label: c.place, cell: (row) => keptAt(row, locale) },
          { label: c.kind, cell: ({ kind }) => general.kinds[kind] },
          { label: c.months, cell: ({ months }) => sayMonths(months, locale) },
          { label: c.holders, cell: ({ holders }) => formatNumber(holders, locale), number: true },
        ]}
        rows={found.rows}
      />
      {found.csv && (
        <Onward href={found.csv} icon="download">
          {t.csv}
        </Onward>
      )}
      <Pages of={found} />
    </>
  );
}
