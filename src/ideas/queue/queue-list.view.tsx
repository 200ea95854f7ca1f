import { keysOf } from "#platform/keys-of.ts";
import type { ComponentChildren, VNode } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Pages, Selection } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { queueListTexts } from "./queue-list.texts.ts";
import { orders, type QueueOrder } from "./queue.ts";

export type QueueSlice<row, tab extends string> = ListPage<row, { readonly tab: tab; readonly q: string }, QueueOrder>;

interface QueueListProps<row, tab extends string> {
  found: QueueSlice<row, tab>;
  label: string;
  /** Names of its parts, in order, and how many are in each. */
  tabs: Readonly<Record<tab, string>>;
  counts: Readonly<Record<tab, number>>;
  /** When nothing is shown: a `NothingListed`. */
  empty: ComponentChildren;
  entry: (row: row) => VNode;
  /** What can be done to those that are ticked; each entry then holds its `Tick`. */
  several?: { readonly form: FormState; readonly fields?: ComponentChildren; readonly buttons: ComponentChildren } | false | undefined;
}

/** A queue: its parts, a search, the entries, the same as a table. */
export function QueueList<row, tab extends string>({ found, label, tabs, counts, empty, entry, several }: QueueListProps<row, tab>) {
  const locale = useLocale();
  const { tab } = found.values;
  const links = keysOf(tabs).map((key) => ({
    label: tabs[key],
    href: found.href({ tab: key, q: "" }),
    count: formatNumber(counts[key], locale),
    current: key === tab,
  }));
  const entries = <Entries>{found.rows.map(entry)}</Entries>;
  return (
    <>
      <Tabs label={label} tabs={links} />
      {counts[tab] > 0 && <Search found={found} />}
      {found.total === 0 && empty}
      {found.total > 0 && several && (
        <Selection action={found.href({ page: found.page })} label={label} {...several}>
          {entries}
        </Selection>
      )}
      {found.total > 0 && !several && entries}
      <Pages of={found} />
      {found.total > 0 && <Download href={found.csv!} />}
    </>
  );
}

/** Within the part that is shown. */
function Search<row, tab extends string>({ found }: { found: QueueSlice<row, tab> }) {
  const t = useTexts(queueListTexts);
  const here = new URL(found.href({ q: "" }), "http://house");
  const part = here.searchParams.get("vue");
  return (
    <Filters action={here.pathname} values={{ q: found.values.q, tri: found.order.by === "urgent" ? "" : orders[found.order.by] }} label={t.search}>
      {part && <input type="hidden" name="vue" value={part} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} />
        <Select
          name="tri"
          label={t.order}
          empty={t.orders.urgent}
          choices={(["number", "title"] as const).map((key) => ({ value: orders[key], label: t.orders[key] }))}
        />
        <Button icon="search" kind="quiet">
          {t.show}
        </Button>
      </div>
    </Filters>
  );
}

/** The same rows as a table. */
export function Download({ href }: { href: string }) {
  const t = useTexts(queueListTexts);
  return (
    <Onward icon="download" href={href}>
      {t.csv}
    </Onward>
  );
}
