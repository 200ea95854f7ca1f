import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { Table } from "#platform/ui/table.tsx";
import { type CoverKind, coverKinds, type Edition, groups } from "../price.ts";
import { pricesTexts } from "../prices.texts.ts";
import { sayMinutes, sayVat } from "../say.ts";
import { listTexts } from "./list.texts.ts";

/** What a list asks: a table of groups and times, and its rules. */
export function Prices({ edition, title }: { edition: Edition; title: string }) {
  const t = useTexts(listTexts);
  const general = useTexts(pricesTexts);
  const locale = useLocale();
  const { covers, freeUnder, freeMonth, deposit, vat, prepay } = edition;
  const cell = (group: (typeof groups)[number], kind: CoverKind) => {
    const cents = covers[group]?.[kind];
    return cents === undefined ? t.notSold : cents === 0 ? t.nothing : sayEuros(cents, locale);
  };
  return (
    <>
      <Table
        caption={title}
        hideCaption
        columns={[
          { label: t.group, heads: true, cell: (group: (typeof groups)[number]) => general.groups[group] },
          ...coverKinds.map((kind) => ({ label: t.covers[kind], number: true, cell: (group: (typeof groups)[number]) => cell(group, kind) })),
        ]}
        rows={groups.filter((group) => covers[group])}
      />
      <ul>
        {freeUnder > 0 && <li>{t.freeUnder(sayMinutes(freeUnder))}</li>}
        {freeMonth > 0 && <li>{t.freeMonth(sayMinutes(freeMonth))}</li>}
        {prepay && <li>{general.prepaid}</li>}
        {deposit > 0 && <li>{general.deposit(sayEuros(deposit, locale))}</li>}
        <li>{vat === null ? general.exempt : general.withVat(sayVat(vat, locale))}</li>
      </ul>
    </>
  );
}
