import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Table } from "#platform/ui/table.tsx";
import type { ScaleLine } from "../contributions.query.ts";
import { isByDay } from "../ledger.ts";
import { ledgerTexts } from "../ledger.texts.ts";
import { sayCredits } from "../say.ts";
import { registerTexts } from "./register.texts.ts";

/** What each thing that is given is worth, by the published scale. */
export function Scale({ scale, locale, caption }: { scale: readonly ScaleLine[]; locale: Locale; caption: string }) {
  const t = useTexts(registerTexts);
  const ledger = useTexts(ledgerTexts);
  return (
    <Table
      caption={caption}
      rows={scale}
      columns={[
        { label: t.what, heads: true, cell: ({ kind }) => ledger.kinds[kind] },
        { label: t.worth, number: true, cell: ({ kind, credits }) => `${sayCredits(credits, locale)} ${isByDay(kind) ? ledger.byDay : ledger.byHour}` },
      ]}
    />
  );
}
