import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";

/** What of a dataset is looked at. */
export interface Look {
  /** Null: all rows. */
  readonly filter: { readonly field: DatasetField; readonly value: string } | null;
  /** Null: the order of the dataset. */
  readonly sort: { readonly field: string; readonly descending: boolean } | null;
}

/** No more are counted: whoever wants all of a larger dataset takes its file. */
export const mostCounted = 100_000;

/** What an address asks to look at; what the dataset has no column for is not asked. */
export function readLook({ fields }: Dataset, search: URLSearchParams): Look {
  const named = (name: string | null): DatasetField | undefined => fields.find((field) => field.name === name);
  const field = named(search.get("colonne"));
  const value = (search.get("valeur") ?? "").normalize("NFC").trim().slice(0, 100);
  const asked = search.get("tri") ?? "";
  const descending = asked.startsWith("-");
  const sorted = named(descending ? asked.slice(1) : asked);
  return { filter: field && value ? { field, value } : null, sort: sorted ? { field: sorted.name, descending } : null };
}
