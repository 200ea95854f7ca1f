import { growFloat64 } from "./growing.ts";

const zero = 0x30;
const nine = 0x39;
const largest = Number.MAX_SAFE_INTEGER;

/**
 * The points of all ballots as integers, `scale` times what was printed; the scale is a power of ten that grows when a ballot
 * with more decimals comes by, so that the numbers stay exact.
 */
export class PackedPoints {
  values = new Float64Array(0);
  length = 0;
  scale = 1;
  largest = 0;

  /** Appends the number printed at `bytes[from] … bytes[to - 1]`; returns why not when it is none. */
  add(bytes: Uint8Array, from: number, to: number): string | null {
    let whole = 0;
    let at = from;
    for (; at < to; at++) {
      const byte = bytes[at] as number;
      if (byte < zero || byte > nine) break;
      whole = whole * 10 + byte - zero;
    }
    // Fifteen digits are always exact in a float.
    const plain = at === to && at > from && to - from <= 15;
    const value = plain ? whole * this.scale : this.#decimal(new TextDecoder().decode(bytes.subarray(from, to)).trim());
    if (typeof value === "string") return value;
    if (Math.abs(value) > largest) return "the number is too large to be counted exactly";
    this.#append(value);
    return null;
  }

  last(): number {
    return this.values[this.length - 1] as number;
  }

  drop(): void {
    this.length--;
  }

  /** The points with the smallest scale that keeps them whole. */
  finish(): { points: Float64Array; pointScale: number } {
    const points = new Float64Array(this.values.buffer.transfer(this.length * 8));
    while (this.scale > 1 && points.every((value) => value % 10 === 0)) {
      points.forEach((value, index) => {
        points[index] = value / 10;
      });
      this.scale /= 10;
    }
    return { points, pointScale: this.scale };
  }

  #append(value: number): void {
    this.values = growFloat64(this.values, this.length + 1);
    this.values[this.length++] = value;
    this.largest = Math.max(this.largest, Math.abs(value));
  }

  #decimal(text: string): number | string {
    const match = /^(-?)(\d*)(?:\.(\d*?)0*)?$/.exec(text);
    const [, sign = "", whole = "", decimals = ""] = match ?? [];
    if (match === null || !/\d/.test(text)) return `"${text}" is not a number of points`;
    if (decimals.length > 15) return `"${text}" has more decimals than can be counted exactly`;
    const scale = 10 ** decimals.length;
    if (scale > this.scale) {
      const factor = scale / this.scale;
      if (this.largest * factor > largest) return `"${text}" has more decimals than can be counted exactly beside the other points`;
      for (let i = 0; i < this.length; i++) this.values[i] = (this.values[i] as number) * factor;
      this.largest *= factor;
      this.scale = scale;
    }
    const digits = Number(whole + decimals) * (this.scale / scale);
    return sign === "-" && digits !== 0 ? -digits : digits;
  }
}
