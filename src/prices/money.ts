/** What a line of the ledger is; above 0: it is owed to the place. */
const entryKinds = ["charge", "gesture", "payment", "refund", "correction"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** How money changes hands at a desk; `online` is what a provider of payments says. */
export const deskMethods = ["cash", "card", "transfer"] as const;
const methods = [...deskMethods, "online"] as const;
export type DeskMethod = (typeof deskMethods)[number];
export type Method = (typeof methods)[number];

/** One line of the ledger. */
export interface Entry {
  readonly id: number;
  readonly kind: EntryKind;
  /** Above 0: owed to the place. */
  readonly cents: number;
  /** Hundredths of a percent, of charges and gestures; null: exempt. */
  readonly vat: number | null;
  readonly method: Method | null;
  /** What was booked or bought. */
  readonly what: string;
  /** When what was booked begins. */
  readonly begins: Date | null;
  /** The reason of a gesture or a correction. */
  readonly note: string | null;
  readonly corrects: number | null;
  readonly at: Date;
}

/** What a line is about: what can be corrected is what somebody typed at a desk, once. */
export const mayBeCorrected = ({ kind, method }: Pick<Entry, "kind" | "method">): boolean =>
  (kind === "gesture" || kind === "payment" || kind === "refund") && method !== "online";

/** What a statement is called: it asks for money, gives some back, or says that some was received. */
const statementKinds = ["invoice", "credit", "receipt"] as const;
type StatementKind = (typeof statementKinds)[number];

const isAsked = ({ kind }: Pick<Entry, "kind">): boolean => kind === "charge" || kind === "gesture";

/** The lines of a statement: what is asked for with its VAT by rate, what was paid of it. Cents. */
export interface Totals {
  readonly kind: StatementKind;
  readonly asked: number;
  /** VAT that is in what is asked for, by rate in hundredths of a percent; empty: exempt. */
  readonly vat: readonly { readonly rate: number; readonly cents: number }[];
  readonly exempt: boolean;
  /** What was received, less what was given back. */
  readonly paid: number;
}

type SummedEntry = Pick<Entry, "kind" | "cents" | "vat" | "method">;

/** A correction is of the side whose method it has: without one it takes a gesture back. */
export function totalsOf(entries: readonly SummedEntry[]): Totals {
  const asking = entries.filter((entry) => isAsked(entry) || (entry.kind === "correction" && entry.method === null));
  const sum = (rows: readonly SummedEntry[]) => rows.reduce((cents, row) => cents + row.cents, 0);
  const asked = sum(asking);
  const rates = [...Map.groupBy(asking, ({ vat }) => vat)];
  return {
    kind: asked < 0 ? "credit" : asking.length > 0 ? "invoice" : "receipt",
    asked,
    vat: rates.flatMap(([rate, rows]) => (rate === null ? [] : [{ rate, cents: vatIn(sum(rows), rate) }])),
    exempt: rates.some(([rate]) => rate === null),
    paid: asked - sum(entries) || 0,
  };
}

/** Of a sum with VAT, the part that is VAT, to the nearest cent. */
export const vatIn = (cents: number, vat: number): number => Math.round((cents * vat) / (10_000 + vat));

/** "2026-0007": the seventh of an account in a year. */
export const statementNumber = ({ year, number }: { readonly year: number; readonly number: number }): string => `${year}-${String(number).padStart(4, "0")}`;
