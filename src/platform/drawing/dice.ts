/** FNV-1a, 32 bits, as eight hexadecimal digits: what an address keeps of a thing's identifier. */
export function seedOf(identifier: string): string {
  let hash = 2166136261;
  for (const sign of identifier) hash = Math.imul(hash ^ sign.codePointAt(0)!, 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32), the same everywhere. */
export function diceOf(seed: string): () => number {
  let state = Number.parseInt(seed, 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Dice = ReturnType<typeof diceOf>;

export const oneOf = <const item>(dice: Dice, items: readonly item[]): item => items[Math.floor(dice() * items.length)]!;
