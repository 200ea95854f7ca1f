import type { Rest, Task } from "./task.ts";

/**
 * Of all ways in which each file has as many reviewers as it wants, each at least as its guarantee says, one whose affinities have the largest
 * sum: a flow of least cost by successive shortest paths with potentials (Edmonds and Karp 1972; Ahuja, Magnanti, Orlin, "Network Flows",
 * 1993, section 9.7). Equals are decided by the order of the lists.
 * @param least what `guarantees` found
 * @returns for each file the reviewers, in the order of their list
 */
export function bestSum({ affinity }: Task, rest: Rest, least: Int32Array): number[][] {
  const paths = new Paths(rest, (file, reviewer) => (affinity[file]![reviewer]! >= least[file]! ? 1000 - affinity[file]![reviewer]! : Infinity));
  for (const [file, wanted] of rest.wanted.entries()) for (let reader = 0; reader < wanted; reader++) paths.augment(file);
  return [...rest.wanted.keys()].map((file) => paths.of(file));
}

/** Costs are at least 0; those of residual arcs stay so, less the difference of the potentials. */
class Paths {
  readonly #files: number;
  readonly #reviewers: number;
  readonly #room: Int32Array;
  readonly #cost: Float64Array;
  readonly #taken: Uint8Array;
  readonly #read: number[][];
  /** Of files, then of reviewers; likewise below. */
  readonly #potential: Float64Array;
  readonly #distance: Float64Array;
  readonly #before: Int32Array;

  constructor({ wanted, most, free }: Rest, costOf: (file: number, reviewer: number) => number) {
    this.#files = wanted.length;
    this.#reviewers = most.length;
    this.#room = most.slice();
    this.#cost = Float64Array.from(free, (one, pair) => (one === 0 ? Infinity : costOf(Math.floor(pair / most.length), pair % most.length)));
    this.#taken = new Uint8Array(free.length);
    this.#read = Array.from(most, () => []);
    const nodes = this.#files + this.#reviewers;
    this.#potential = new Float64Array(nodes);
    this.#distance = new Float64Array(nodes);
    this.#before = new Int32Array(nodes);
  }

  of(file: number): number[] {
    return Array.from({ length: this.#reviewers }, (_, reviewer) => reviewer).filter((reviewer) => this.#taken[file * this.#reviewers + reviewer] === 1);
  }

  /** One reviewer more for this file, by changes of others that cost least. */
  augment(file: number): void {
    const end = this.#shortest(file);
    for (let reviewer = end; ; ) {
      const asker = this.#before[this.#files + reviewer]!;
      this.#taken[asker * this.#reviewers + reviewer] = 1;
      this.#read[reviewer]!.push(asker);
      if (asker === file) break;
      reviewer = this.#before[asker]!;
      this.#taken[asker * this.#reviewers + reviewer] = 0;
      this.#read[reviewer]!.splice(this.#read[reviewer]!.indexOf(asker), 1);
    }
    this.#room[end]!--;
  }

  /** Dijkstra until a reviewer with room is settled; the potentials follow. */
  #shortest(from: number): number {
    this.#distance.fill(Infinity);
    this.#distance[from] = 0;
    const settled: number[] = [];
    const open = new Set([from]);
    while (true) {
      const node = this.#nearest(open);
      open.delete(node);
      settled.push(node);
      if (node < this.#files) this.#relaxFile(node, open);
      else if (this.#room[node - this.#files]! > 0) return this.#settle(settled, node);
      else this.#relaxReviewer(node - this.#files, open);
    }
  }

  #nearest(open: ReadonlySet<number>): number {
    let nearest = -1;
    for (const node of open) if (nearest === -1 || this.#distance[node]! < this.#distance[nearest]!) nearest = node;
    if (nearest === -1) throw new Error("the guarantees promise a reviewer who is not there");
    return nearest;
  }

  #relaxFile(file: number, open: Set<number>): void {
    const from = this.#distance[file]! + this.#potential[file]!;
    for (let reviewer = 0; reviewer < this.#reviewers; reviewer++) {
      const pair = file * this.#reviewers + reviewer;
      if (this.#taken[pair] === 0) this.#offer(file, this.#files + reviewer, from + this.#cost[pair]!, open);
    }
  }

  #relaxReviewer(reviewer: number, open: Set<number>): void {
    const from = this.#distance[this.#files + reviewer]! + this.#potential[this.#files + reviewer]!;
    for (const file of this.#read[reviewer]!) this.#offer(this.#files + reviewer, file, from - this.#cost[file * this.#reviewers + reviewer]!, open);
  }

  #offer(before: number, node: number, reached: number, open: Set<number>): void {
    const distance = reached - this.#potential[node]!;
    if (distance >= this.#distance[node]!) return;
    this.#distance[node] = distance;
    this.#before[node] = before < this.#files ? before : before - this.#files;
    open.add(node);
  }

  #settle(settled: readonly number[], end: number): number {
    const farthest = this.#distance[end]!;
    for (const node of settled) this.#potential[node]! += this.#distance[node]! - farthest;
    return end - this.#files;
  }
}
