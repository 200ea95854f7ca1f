import type { Composition, Kinds } from "./draw.ts";

/** How near to a bound a sum is taken for it. */
const near = 1e-7;
/** How many kinds, from the heaviest, are tried in vain with another at once before a panel is left as it is. */
const inVain = 3;

/**
 * The draw of all panels that a lottery with these numbers of each kind may hold: where a sum stands at a bound it stands there in each of
 * them, and who is never drawn is in none.
 */
export function heldBy({ kinds, bounds, size }: Kinds, wanted: Float64Array): Kinds {
  const sums = new Float64Array(bounds.length);
  for (const [kind, { bounds: own }] of kinds.entries()) for (const at of own) sums[at]! += wanted[kind]!;
  return {
    size,
    kinds: kinds.map((kind, at) => (wanted[at]! < near ? { ...kind, people: [] } : kind)),
    bounds: bounds.map(({ min, max }, at) => ({ min: sums[at]! > max - near ? max : min, max: sums[at]! < min + near ? min : max })),
  };
}

/**
 * One panel after the other, each heavy in what those before lack: together they come near to the numbers that are wanted of each kind, from
 * all sides. `start`: a panel of the draw. The same each time.
 */
export function* panelsAround(draw: Kinds, wanted: Float64Array, start: Composition): Generator<Composition, never> {
  const search = new Search(draw);
  const lack = new Float64Array(wanted.length);
  for (let panel = start; ; ) {
    for (let kind = 0; kind < lack.length; kind++) lack[kind]! += wanted[kind]!;
    panel = search.improve(panel, lack);
    for (let kind = 0; kind < lack.length; kind++) lack[kind]! -= panel[kind]!;
    yield panel;
  }
}

/**
 * Makes a panel heavier by exchanging one member, or two at once where bounds leave no other way, while that is found quickly. The bounds of a
 * kind stand in columns, one for each feature; a set of columns is the bits of a number.
 */
class Search {
  readonly #width: number;
  /** Of each kind, column by column, its bound. */
  readonly #bounds: Int32Array;
  readonly #min: Int32Array;
  readonly #max: Int32Array;
  /** How many of a kind a panel may hold. */
  readonly #most: Int32Array;
  /** Of each two kinds, the columns in which their bounds differ. */
  readonly #differ: Int32Array;
  readonly #kinds: number;
  /** The panel: how many stand in each bound, how many of each kind, and the kind of each member. */
  readonly #has: Int32Array;
  #panel: Composition = new Uint16Array();
  #members = new Int32Array();
  /** Of each member, the columns in which nobody may leave. */
  #held = new Int32Array();
  #weights: Float64Array = new Float64Array();

  constructor({ kinds, bounds, size }: Kinds) {
    const width = Math.max(1, ...kinds.map((kind) => kind.bounds.length));
    if (width > 31) throw new RangeError("more features than bits");
    this.#width = width;
    this.#kinds = kinds.length;
    // A kind with fewer bounds than others has one that holds nobody back.
    this.#bounds = new Int32Array(kinds.length * width).fill(bounds.length);
    for (const [kind, { bounds: own }] of kinds.entries()) this.#bounds.set(own, kind * width);
    this.#min = Int32Array.from([...bounds.map(({ min }) => min), -1]);
    this.#max = Int32Array.from([...bounds.map(({ max }) => max), 2 * size + 1]);
    this.#most = Int32Array.from(kinds, ({ people }) => Math.min(people.length, size));
    this.#has = new Int32Array(bounds.length + 1);
    this.#differ = new Int32Array(kinds.length ** 2);
    for (let one = 0; one < kinds.length; one++)
      for (let other = 0; other < kinds.length; other++)
        for (let column = 0; column < width; column++)
          if (this.#boundOf(one, column) !== this.#boundOf(other, column)) this.#differ[one * kinds.length + other]! |= 1 << column;
  }

  #boundOf(kind: number, column: number): number {
    return this.#bounds[kind * this.#width + column]!;
  }

  improve(from: Composition, weights: Float64Array): Composition {
    this.#panel = from.slice();
    this.#weights = weights;
    this.#members = Int32Array.from([...from.entries()].flatMap(([kind, count]) => Array.from({ length: count }, () => kind)));
    this.#held = new Int32Array(this.#members.length);
    this.#has.fill(0);
    for (const kind of this.#members) this.#count(kind, 1);
    this.#hold();
    const order = Int32Array.from(this.#most.keys()).filter((kind) => this.#most[kind]! > 0);
    order.sort((one, other) => weights[other]! - weights[one]!);
    while (this.#exchangeSingles(order) || this.#exchangePair(order));
    return this.#panel;
  }

  #count(kind: number, by: number): void {
    for (let column = 0; column < this.#width; column++) this.#has[this.#boundOf(kind, column)]! += by;
  }

  #hold(): void {
    for (let place = 0; place < this.#members.length; place++) {
      let held = 0;
      for (let column = 0; column < this.#width; column++) {
        const bound = this.#boundOf(this.#members[place]!, column);
        if (this.#has[bound]! <= this.#min[bound]!) held |= 1 << column;
      }
      this.#held[place] = held;
    }
  }

  /** The columns in which nobody of this kind may come in. */
  #shut(kind: number): number {
    let shut = 0;
    for (let column = 0; column < this.#width; column++) {
      const bound = this.#boundOf(kind, column);
      if (this.#has[bound]! >= this.#max[bound]!) shut |= 1 << column;
    }
    return shut;
  }

  #replace(place: number, into: number): void {
    const out = this.#members[place]!;
    this.#members[place] = into;
    this.#panel[out]!--;
    this.#panel[into]!++;
    this.#count(out, -1);
    this.#count(into, 1);
  }

  /** Goes once through all kinds; whether anybody came in. */
  #exchangeSingles(order: Int32Array): boolean {
    let changed = false;
    for (const into of order) {
      if (this.#panel[into]! >= this.#most[into]!) continue;
      const shut = this.#shut(into);
      const row = into * this.#kinds;
      let [best, lightest] = [-1, this.#weights[into]! - near];
      for (let place = 0; place < this.#members.length; place++) {
        const out = this.#members[place]!;
        if (this.#weights[out]! >= lightest || (this.#differ[row + out]! & (shut | this.#held[place]!)) !== 0) continue;
        [best, lightest] = [place, this.#weights[out]!];
      }
      if (best < 0) continue;
      this.#replace(best, into);
      this.#hold();
      changed = true;
    }
    return changed;
  }

  #exchangePair(order: Int32Array): boolean {
    let left = inVain;
    for (const into of order) {
      if (this.#panel[into]! >= this.#most[into]!) continue;
      if (this.#replaceTwo(into, order)) return true;
      if (--left === 0) return false;
    }
    return false;
  }

  /** Lets one of this kind come in and another whom that calls for, for the first two members that weigh less together. */
  #replaceTwo(into: number, order: Int32Array): boolean {
    const [weights, differ] = [this.#weights, this.#differ];
    const shut = this.#shut(into);
    const heaviest = weights[order[0]!]!;
    for (let place = 0; place < this.#members.length; place++) {
      const out = this.#members[place]!;
      if (out === into) continue;
      const differs = differ[into * this.#kinds + out]!;
      const [shares, brings] = [differs & shut, differs & this.#held[place]!];
      for (let second = 0; second < this.#members.length; second++) {
        const out2 = this.#members[second]!;
        // As much as the second who comes in has to weigh.
        const enough = weights[out]! + weights[out2]! - weights[into]! + near;
        if (second === place || enough >= heaviest || (differ[into * this.#kinds + out2]! & shares) !== 0) continue;
        for (const into2 of order) {
          if (weights[into2]! <= enough) break;
          if ((differ[out * this.#kinds + into2]! & brings) !== 0 || into2 === out || into2 === out2) continue;
          if (this.#panel[into2]! + Number(into2 === into) >= this.#most[into2]! || !this.#mayReplaceBoth(out, into, out2, into2)) continue;
          this.#replace(place, into);
          this.#replace(second, into2);
          this.#hold();
          return true;
        }
      }
    }
    return false;
  }

  #mayReplaceBoth(out: number, into: number, out2: number, into2: number): boolean {
    for (let column = 0; column < this.#width; column++) {
      const [a, b, c, d] = [this.#boundOf(out, column), this.#boundOf(out2, column), this.#boundOf(into, column), this.#boundOf(into2, column)];
      if ((a === c && b === d) || (a === d && b === c)) continue;
      if (this.#after(a, a, b, c, d) < this.#min[a]! || this.#after(b, a, b, c, d) < this.#min[b]!) return false;
      if (this.#after(c, a, b, c, d) > this.#max[c]! || this.#after(d, a, b, c, d) > this.#max[d]!) return false;
    }
    return true;
  }

  #after(bound: number, out: number, out2: number, into: number, into2: number): number {
    return this.#has[bound]! - Number(out === bound) - Number(out2 === bound) + Number(into === bound) + Number(into2 === bound);
  }
}
