import type { VNode } from "preact";

import { useLocale } from "../i18n/context.tsx";
import { type Plurals, plural } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { Disclosure } from "./disclosure.tsx";

const others: Record<Locale, Plurals> = {
  fr: { one: "Voir # de plus", other: "Voir les # autres" },
  en: { one: "See # more", other: "See the # others" },
  nl: { one: "# meer bekijken", other: "De # andere bekijken" },
};

interface FirstFewProps<item> {
  readonly items: readonly item[];
  /** How many are seen at once. A few more are not worth a fold. */
  readonly most: number;
  /** A whole list of some of them. */
  readonly list: (items: readonly item[]) => VNode;
}

/** A list whose end is folded, so that seventy things do not hide what the page says after them. Complete without a script. */
export function FirstFew<item>({ items, most, list }: FirstFewProps<item>) {
  const locale = useLocale();
  if (items.length <= most + 2) return list(items);
  return (
    <>
      {list(items.slice(0, most))}
      <Disclosure bare summary={plural(items.length - most, locale, others[locale])}>
        {list(items.slice(most))}
      </Disclosure>
    </>
  );
}
