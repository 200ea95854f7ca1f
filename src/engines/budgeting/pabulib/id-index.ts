/** Project ids by their bytes: the hot loop of a ballot asks for an index without making a string. */
export class IdIndex {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  /** Open addressing: 1 + index of the id, 0 where empty. */
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(ids: readonly string[]) {
    const encoded = ids.map((id) => new TextEncoder().encode(id));
    this.#starts = new Uint32Array(ids.length + 1);
    encoded.forEach((id, index) => {
      this.#starts[index + 1] = (this.#starts[index] as number) + id.length;
    });
    this.#bytes = new Uint8Array(this.#starts[ids.length] as number);
    this.#mask = 2 ** Math.ceil(Math.log2(4 * ids.length + 4)) - 1;
    this.#slots = new Uint32Array(this.#mask + 1);
    encoded.forEach((id, index) => {
      this.#bytes.set(id, this.#starts[index]);
      let slot = hash(id, 0, id.length) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index + 1;
    });
  }

  /** Index of the id printed at `bytes[from] … bytes[to - 1]`, or -1. */
  find(bytes: Uint8Array, from: number, to: number): number {
    let slot = hash(bytes, from, to) & this.#mask;
    for (;;) {
      const index = (this.#slots[slot] as number) - 1;
      if (index === -1 || this.#equals(index, bytes, from, to)) return index;
      slot = (slot + 1) & this.#mask;
    }
  }

  #equals(index: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[index] as number;
    const length = to - from;
    if ((this.#starts[index + 1] as number) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== bytes[from + i]) return false;
    return true;
  }
}

function hash(bytes: Uint8Array, from: number, to: number): number {
  let h = 0;
  for (let i = from; i < to; i++) h = (Math.imul(h, 31) + (bytes[i] as number)) | 0;
  // Ids of decimal digits differ in the low bits only: spread them.
  return (h ^ (h >>> 7)) | 0;
}
