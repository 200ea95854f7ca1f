/** Hundredths of what was typed, "1,5" or "12.25"; null when it is no quantity above nought of at most two decimals. */
export function readQuantity(typed: string): number | null {
  const found = /^(\d{1,6})(?:[.,](\d{1,2}))?$/u.exec(typed.replaceAll(/[\s\u00a0\u202f]/gu, ""));
  if (!found) return null;
  const hundredths = Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
  return hundredths >= 1 && hundredths <= 10_000_000 ? hundredths : null;
}
