import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { type Plurals, plural } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import { keepTexts } from "./keep.texts.ts";

interface SearchTexts {
  readonly search: string;
  readonly words: string;
  readonly count: Plurals;
  readonly empty: string;
  readonly emptyNext: string;
}

interface SearchedRowsProps<row> {
  found: ListPage<row, { readonly q: string }>;
  /** The address of the list, and of the acts of its rows. */
  action: string;
  texts: SearchTexts;
  longest?: number;
  entry: (one: row) => ComponentChildren;
  note?: ComponentChildren;
  /** After the rows, where there are any. */
  children?: ComponentChildren;
}

/** Rows that are searched by words, in one form with the acts of each. */
export function SearchedRows<row>({ found, action, texts: t, longest = 100, entry, note, children }: SearchedRowsProps<row>) {
  const locale = useLocale();
  return (
    <div class="flow">
      <Filters action={action} values={{ q: found.values.q }} label={t.search} inline>
        <TextField name="q" type="search" label={t.words} maxLength={longest} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <h2>{plural(found.total, locale, t.count)}</h2>
          <form method="post" action={action}>
            <Entries>{found.rows.map(entry)}</Entries>
          </form>
          {note}
          <Pages of={found} />
          {children}
        </>
      )}
    </div>
  );
}

interface KeptListProps<row> extends Omit<SearchedRowsProps<row>, "children" | "longest"> {
  texts: SearchTexts & { readonly title: string; readonly lead: string };
  /** Beside the rows: what whoever keeps a place adds. */
  aside: ComponentChildren;
}

/** A page of what is kept of prices: its rows, and beside them how one is added. */
export function KeptList<row>({ aside, ...rows }: KeptListProps<row>) {
  const keep = useTexts(keepTexts);
  return (
    <PageFrame title={rows.texts.title} trail={[{ label: keep.title, href: routes.keep.href() }]} lead={rows.texts.lead} ground="surface">
      <Columns kind="aside">
        <SearchedRows {...rows} />
        <aside>{aside}</aside>
      </Columns>
    </PageFrame>
  );
}
