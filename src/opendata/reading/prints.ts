/** Whether a value came before, of a million of them in sixteen megabytes: prints of 52 bits, of which two are the same once in ten thousand such files. */
export class Prints {
  #slots = new Float64Array(1_024);
  #count = 0;

  /** False when it was there. */
  add(text: string): boolean {
    if (this.#count * 2 > this.#slots.length) this.#grow();
    if (!insert(this.#slots, printOf(text))) return false;
    this.#count += 1;
    return true;
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2);
    for (const print of this.#slots) if (print !== 0) insert(larger, print);
    this.#slots = larger;
  }
}

function insert(slots: Float64Array, print: number): boolean {
  const mask = slots.length - 1;
  for (let at = print % slots.length; ; at = (at + 1) & mask) {
    if (slots[at] === 0) {
      slots[at] = print;
      return true;
    }
    if (slots[at] === print) return false;
  }
}

/** FNV-1a twice, from two beginnings. Never zero. */
function printOf(text: string): number {
  let [high, low] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return ((high >>> 0) & 0xfffff) * 4_294_967_296 + (low >>> 0) || 1;
}
