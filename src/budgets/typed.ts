/** A whole number between two bounds; null for anything else. */
export function readWhole(typed: string, from: number, to: number): number | null {
  const plain = typed.trim();
  return /^\d{1,6}$/.test(plain) && Number(plain) >= from && Number(plain) <= to ? Number(plain) : null;
}
