import { seeded } from "./random.ts";

interface Leading {
  /** Largest first. */
  readonly values: number[];
  /** Of length 1, orthogonal. */
  readonly vectors: Float64Array[];
}

/**
 * The largest eigenvalues of a symmetric operator and their vectors, by Lanczos' method with full orthogonalisation (Golub and Van Loan, "Matrix
 * Computations", 2013, chapter 10). Fewer than wanted where the space is smaller.
 * @param from where to start
 * @param precision residuals are at most this × the largest value
 */
export function leading(apply: (vector: Float64Array) => Float64Array, from: Float64Array, wanted: number, precision: number): Leading {
  const basis = new Basis(from);
  const [diagonal, beside] = [[] as number[], [] as number[]];
  for (let steps = 1; ; steps++) {
    const image = apply(basis.last);
    diagonal.push(dot(image, basis.last));
    const { length, more } = basis.extend(image);
    if (!more || Number.isInteger(Math.log2(steps / 8))) {
      const { values, vectors } = symmetricEigen(tridiagonal(diagonal, beside));
      const errs = vectors.slice(0, wanted).some((weights) => Math.abs(length * weights.at(-1)!) > precision * values[0]!);
      if (!more || !errs) return { values: values.slice(0, wanted), vectors: vectors.slice(0, wanted).map((weights) => basis.combine(weights)) };
    }
    beside.push(length);
  }
}

/** Orthogonal vectors of length 1, of which each further one is what an image has that the others have not. */
class Basis {
  readonly #vectors: Float64Array[] = [];
  readonly #random = seeded(1);

  constructor(first: Float64Array) {
    if (this.#without(first) === 0) this.#anything(first.length);
  }

  get last(): Float64Array {
    return this.#vectors.at(-1)!;
  }

  /** @returns how much of it was new, nothing if hardly anything; whether there is a further vector: any at all where the image gave none */
  extend(image: Float64Array): { length: number; more: boolean } {
    if (this.#vectors.length === image.length) return { length: 0, more: false };
    const length = this.#without(image);
    return { length, more: length > 0 || this.#anything(image.length) };
  }

  combine(weights: readonly number[]): Float64Array {
    const sum = new Float64Array(this.last.length);
    for (const [at, weight] of weights.entries()) subtract(sum, this.#vectors[at]!, -weight);
    return sum;
  }

  #anything(size: number): boolean {
    return this.#without(Float64Array.from({ length: size }, () => this.#random() - 0.5)) > 0;
  }

  /** Twice, since once leaves a trace. */
  #without(vector: Float64Array): number {
    const rest = vector.slice();
    const whole = Math.sqrt(dot(rest, rest));
    for (const _ of [1, 2]) for (const other of this.#vectors) subtract(rest, other, dot(rest, other));
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > 1e-12 * whole)) return 0;
    this.#vectors.push(rest.map((value) => value / length));
    return length;
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

function subtract(from: Float64Array, other: Float64Array, often: number): void {
  for (let at = 0; at < from.length; at++) from[at]! -= often * other[at]!;
}

const tridiagonal = (diagonal: readonly number[], beside: readonly number[]): number[][] =>
  diagonal.map((own, row) => diagonal.map((_, column) => (row === column ? own : Math.abs(row - column) === 1 ? beside[Math.min(row, column)]! : 0)));

/** Of a small symmetric matrix, largest first, by rotations (Jacobi 1846; Golub and Van Loan, section 8.5). */
function symmetricEigen(matrix: number[][]): { values: number[]; vectors: number[][] } {
  const a = matrix.map((row) => Float64Array.from(row));
  const v = a.map((_, row) => Float64Array.from(a, (_row, column) => (row === column ? 1 : 0)));
  for (let sweep = 0, turned = true; turned && sweep < 50; sweep++) {
    turned = false;
    for (let p = 0; p < a.length; p++) for (let q = p + 1; q < a.length; q++) turned = rotate(a, v, p, q) || turned;
  }
  const order = [...a.keys()].toSorted((one, other) => a[other]![other]! - a[one]![one]!);
  return { values: order.map((at) => a[at]![at]!), vectors: order.map((at) => v.map((row) => row[at]!)) };
}

/** False where nothing is left to turn. */
function rotate(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): boolean {
  const [pp, qq, pq] = [a[p]![p]!, a[q]![q]!, a[p]![q]!];
  if (Math.abs(pq) <= 1e-18 * (Math.abs(pp) + Math.abs(qq)) || pq === 0) return false;
  const theta = (qq - pp) / (2 * pq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  for (const row of a) turn(row, p, q, c, t * c);
  for (const row of v) turn(row, p, q, c, t * c);
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[p]![at]!, a[q]![at]!];
    a[p]![at] = c * one - t * c * other;
    a[q]![at] = t * c * one + c * other;
  }
  return true;
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [one, other] = [row[p]!, row[q]!];
  row[p] = c * one - s * other;
  row[q] = s * one + c * other;
}
