import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Table } from "#platform/ui/table.tsx";
import { publishTexts } from "./publish.texts.ts";
import type { ToldCell } from "./told-cells.ts";

/** Cells to correct, by their lines. */
export function CellsTold({ caption, cells }: { caption: string; cells: readonly ToldCell[] }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  return (
    <Table
      caption={caption}
      hideCaption
      dense
      rows={cells}
      columns={[
        { label: t.line, number: true, cell: ({ line }) => formatNumber(line, locale) },
        { label: t.column, cell: ({ column }) => column },
        { label: t.cell, cell: ({ cell }) => cell },
        { label: t.why, cell: ({ why }) => why },
      ]}
    />
  );
}
