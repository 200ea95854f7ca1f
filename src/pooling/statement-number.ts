/** "M-2026-0007". */
export const statementNumber = ({ year, number }: { readonly year: number; readonly number: number }): string => `M-${year}-${String(number).padStart(4, "0")}`;

/** What was typed of it; null when it is none. */
export function readStatementNumber(typed: string): { readonly year: number; readonly number: number } | null {
  const found = /^M?[\s-]*(\d{4})[\s-]+(\d{1,8})$/iu.exec(typed.trim());
  return found ? { year: Number(found[1]), number: Number(found[2]) } : null;
}
