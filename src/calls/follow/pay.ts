import { metropolis } from "../call.ts";

/** Who pays which part of a whole, in cents. */
interface Payer {
  /** Its word in the rules; empty: the metropolis. */
  readonly partner: string;
  readonly cents: number;
}

/**
 * Who pays what of one instalment, as the whole award is shared. Counted from the first instalment on, so that no cent is lost or paid twice
 * between them: after the last one each has paid their part of all that is paid. The metropolis bears broken cents.
 * @param before cents of the instalments that come before @param lines of the award; none: the metropolis pays all
 */
export function partsOf({ before, cents }: { readonly before: number; readonly cents: number }, lines: readonly Payer[]): Payer[] {
  const whole = lines.reduce((sum, one) => sum + one.cents, 0);
  const upTo = (sum: number, part: number) => Number((BigInt(sum) * BigInt(part)) / BigInt(whole));
  const partners = lines
    .filter(({ partner }) => partner !== metropolis)
    .map(({ partner, cents: part }) => ({ partner, cents: upTo(before + cents, part) - upTo(before, part) }));
  const own = cents - partners.reduce((sum, one) => sum + one.cents, 0);
  return [{ partner: metropolis, cents: own }, ...partners].filter((one) => one.cents > 0);
}
