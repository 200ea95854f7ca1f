import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { Submit, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { chargesTexts } from "./charges.texts.ts";
import type { PriceOffer } from "./pricing.ts";

/** `code`: the form that it stands in has an act `price`, which shows it again. The sum with its reasons, and the sum that whoever confirms has seen: the command compares it, and never believes it. */
export function PriceTold({ price, code = false }: { price: PriceOffer; code?: boolean }) {
  const t = useTexts(chargesTexts);
  const locale = useLocale();
  return (
    <section class="flow" aria-labelledby="prix" id="somme">
      <h2 id="prix">{t.title}</h2>
      <Table
        caption={t.title}
        hideCaption
        columns={[
          { label: t.what, heads: true, cell: ({ says }) => says[locale] },
          { label: t.cents, number: true, cell: ({ cents }) => (cents === null ? t.nothing : sayEuros(cents, locale)) },
        ]}
        rows={price.lines}
        foot={[t.sum, <b>{sayEuros(price.cents, locale)}</b>]}
      />
      {price.notes.map((note) => (
        <p class="soft">{note[locale]}</p>
      ))}
      {code && price.takesCode && (
        <>
          <TextField name="code" label={t.code} maxLength={40} short optional />
          <Submit label={t.useCode} kind="quiet" act="price" />
        </>
      )}
      <input type="hidden" name="somme" value={String(price.cents)} />
    </section>
  );
}
