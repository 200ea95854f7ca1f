import { keysOf } from "#platform/keys-of.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { inquiriesTexts } from "./inquiries.texts.ts";
import { type Theme, themes } from "./inquiry.ts";

type Orders = Readonly<Record<string, string>>;

interface SearchProps<orders extends Orders> {
  found: ListPage<unknown, { readonly q: string; readonly theme: Theme | null }, keyof orders & string>;
  action: string;
  /** The first is the usual one: the address does not name it. */
  orders: orders;
  texts: { readonly search: string; readonly words: string; readonly show: string; readonly orders: Readonly<Record<keyof orders, string>> };
  /** What else the address says, and the form keeps. */
  also?: { readonly name: string; readonly value: string } | false;
  lands?: string;
  fold?: boolean;
}

/** Words, theme and order: what every list of questions or answers is asked by. */
export function Search<orders extends Orders>({ found, action, orders, texts, also = false, lands, fold }: SearchProps<orders>) {
  const general = useTexts(inquiriesTexts);
  const { q, theme } = found.values;
  const [usual, ...others] = keysOf(orders);
  const values = { q, theme: theme ?? "", tri: found.order.by === usual ? "" : orders[found.order.by] };
  return (
    <Filters action={action} values={values} label={texts.search} lands={lands} fold={fold}>
      {also && <input type="hidden" name={also.name} value={also.value} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={texts.words} />
        <Select name="theme" label={general.theme} empty={general.allThemes} choices={themes.map((value) => ({ value, label: general.themes[value] }))} />
        <Select
          name="tri"
          label={general.order}
          empty={texts.orders[usual!]}
          choices={others.map((key) => ({ value: orders[key]!, label: texts.orders[key] }))}
        />
        <Button icon="search" kind="quiet">
          {texts.show}
        </Button>
      </div>
    </Filters>
  );
}
