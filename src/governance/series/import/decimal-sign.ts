export type DecimalSign = "," | ".";

const bare = (typed: string) => typed.replace(/[\s\u202f\u00a0€%-]/g, "");

/** "1.234" and "1,234": a thousand and more, or one and a little? Not "0,234", nor "1234,567": nobody writes thousands so. */
const isDoubtful = (number: string) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(number);

/** The sign before decimals that a number shows by itself; null when it shows none. */
function signOf(typed: string): DecimalSign | null {
  const number = bare(typed);
  if (/^\d{1,3}((\.\d{3})+,\d+|(\.\d{3}){2,})$/.test(number)) return ",";
  if (/^\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})$/.test(number)) return ".";
  return isDoubtful(number) ? null : ((/^\d+([.,])\d+$/.exec(number)?.[1] as DecimalSign | undefined) ?? null);
}

/** The sign before decimals in a column of numbers, by those that leave no doubt. Null: none does, or they contradict each other. */
export function decimalSignOf(column: readonly string[]): DecimalSign | null {
  const signs = new Set(column.map(signOf).filter((sign) => sign !== null));
  return signs.size === 1 ? [...signs][0]! : null;
}

/** The number without its signs of thousands, in a column with that sign before decimals; null when it may be read in two ways. */
export function settleNumber(typed: string, ofColumn: DecimalSign | null): string | null {
  const sign = signOf(typed) ?? ofColumn;
  if (sign === null) return isDoubtful(bare(typed)) ? null : typed;
  const grouped = sign === "," ? /^-?\d{1,3}(\.\d{3})+(?!\d)/ : /^-?\d{1,3}(,\d{3})+(?!\d)/;
  return typed.replace(grouped, (whole) => whole.replaceAll(/[.,]/g, ""));
}
