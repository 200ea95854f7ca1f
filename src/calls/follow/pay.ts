import { metropolis } from "../call.ts";

/** Who pays which part of a whole, in cents. */
interface Payer {
  /** Its word in the rules; empty: the metropolis. */
  readonly partner: string;
  readonly cents: number;
}

/**
 * Who pays what of one instalment, as the whole award is shared. Counted from the first instalment on, so that no cent is lost or paid twice
 * between them: after the last one each has paid their part of all that is paid, and nobody ever takes a cent back. The metropolis bears broken
 * cents: its part of all that is paid so far is rounded up, and the others share the rest in the same way, one after the other.
 * @param before cents of the instalments that come before @param lines of the award; none: the metropolis pays all
 */
export function partsOf({ before, cents }: { readonly before: number; readonly cents: number }, lines: readonly Payer[]): Payer[] {
  if (lines.length === 0) return [{ partner: metropolis, cents }];
  let [from, to] = [BigInt(before), BigInt(before + cents)];
  let whole = lines.reduce((sum, one) => sum + BigInt(one.cents), 0n);
  const own = lines.filter(({ partner }) => partner === metropolis);
  const others = lines.filter(({ partner }) => partner !== metropolis);
  return [...own, ...others]
    .map(({ partner, cents: part }) => {
      const upTo = (sum: bigint) => (sum * BigInt(part) + whole - 1n) / whole;
      const paid = [upTo(from), upTo(to)] as const;
      [from, to, whole] = [from - paid[0], to - paid[1], whole - BigInt(part)];
      return { partner, cents: Number(paid[1] - paid[0]) };
    })
    .filter((one) => one.cents > 0);
}
