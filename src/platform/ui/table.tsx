import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { Explain } from "./explain.tsx";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";
import { Written } from "./written.tsx";

export interface Column<row> {
  readonly label: string;
  readonly cell: (row: row) => ComponentChildren;
  /** The cell that names the row. */
  readonly heads?: boolean | undefined;
  readonly number?: boolean | undefined;
  /** The order of the list that this column's heading asks for. */
  readonly order?: string | undefined;
  /** That order begins with the highest, the newest. */
  readonly falls?: boolean | undefined;
}

/** The order of a list, and the address of another one (`FoundPage` of `platform/web/list.ts`). */
interface TableOrder {
  readonly order: { readonly by: string; readonly descending: boolean };
  href(changes: { readonly order?: { readonly by: string; readonly descending: boolean } }): string;
}

interface TableProps<row> {
  caption: string;
  /** Somebody wrote the caption, in the language of the house or in this one. */
  written?: string | boolean | undefined;
  captionNote?: ComponentChildren;
  /** The caption is read, not shown: when a title just above says the same. */
  hideCaption?: boolean | undefined;
  columns: readonly Column<row>[];
  rows: readonly row[];
  lit?: ((row: row) => boolean) | undefined;
  foot?: readonly ComponentChildren[];
  dense?: boolean | undefined;
  /** Columns with an `order` lead to it. */
  ordered?: TableOrder | undefined;
  /** Too many columns to stack: the table scrolls sideways, by keyboard too. */
  scroll?: boolean | undefined;
}

/** From this many columns on, words may need more width than a tablet has. */
const many = 6;

/** A caption always, one rule a row, numbers to the right. Narrow: a row becomes a block. */
export function Table<row>({ caption, written = false, captionNote, hideCaption, columns, rows, lit, foot, dense, scroll, ordered }: TableProps<row>) {
  const t = useTexts(texts);
  const table = (
    <table class={[!scroll && "stack", dense && "dense"].filter(Boolean).join(" ") || undefined}>
      <caption class={hideCaption ? "vh" : undefined}>
        <Written lang={written}>{caption}</Written>
        {captionNote && <small>{captionNote}</small>}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading column={column} ordered={ordered} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr class={lit?.(row) ? "lit" : undefined}>
            {columns.map((column) => (
              <Cell column={column}>{column.cell(row)}</Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            {foot.map((content, at) => (
              <Cell column={columns[at]!}>{content}</Cell>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
  if (!scroll && columns.length < many) return table;
  // What scrolls must be reached by the keyboard (WCAG 2.1.1).
  return (
    <section class="scroll" tabIndex={0} aria-label={t.table(caption)}>
      {table}
    </section>
  );
}

/** Asked again, a column turns its order round. */
function Heading<row>({ column: { label, number, order, falls = false }, ordered }: { column: Column<row>; ordered: TableOrder | undefined }) {
  const kind = number ? "n" : undefined;
  if (!ordered || !order) {
    return (
      <th scope="col" class={kind}>
        <Explain>{label}</Explain>
      </th>
    );
  }
  const current = ordered.order.by === order;
  const { descending } = ordered.order;
  const down = descending !== falls;
  return (
    <th scope="col" class={kind} aria-sort={current ? (down ? "descending" : "ascending") : undefined}>
      <a href={ordered.href({ order: { by: order, descending: current && !descending } })}>
        {label} {current && <Icon name={down ? "chevron-down" : "chevron-up"} />}
      </a>
    </th>
  );
}

function Cell<row>({ column, children }: { column: Column<row>; children: ComponentChildren }) {
  if (column.heads) return <th scope="row">{children}</th>;
  return (
    <td class={column.number ? "n" : undefined} data-label={column.label}>
      {children}
    </td>
  );
}
