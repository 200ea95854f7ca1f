/** A line of the field: "Ville de Roubaix ; 12", a name or a SIRET and a weight. */
interface PartLine {
  readonly line: number;
  readonly who: string;
  readonly weight: number;
}

/** Lines that hold something; the number of the first that is none, else null. */
export function readParts(typed: string): { readonly parts: readonly PartLine[]; readonly wrong: number | null } {
  const parts: PartLine[] = [];
  for (const [at, text] of typed.split("\n").entries()) {
    if (text.trim() === "") continue;
    const found = /^(.{2,200}?)\s*[;:\t]\s*(\d{1,7})$/u.exec(text.trim());
    const weight = Number(found?.[2]);
    if (!found || weight < 1 || weight > 1_000_000) return { parts, wrong: at + 1 };
    parts.push({ line: at + 1, who: found[1]!.trim(), weight });
  }
  return { parts, wrong: null };
}
