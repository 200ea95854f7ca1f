/** Numbers from 0 to 1, the same from the same seed on every machine (Mulberry32, by Tommy Ettinger, public domain). */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function oneOf<thing>(things: readonly thing[], random: Chance): thing {
  return things[Math.floor(random() * things.length)]!;
}

/** Each with the same luck, in the order of the list. */
export function someOf<thing>(things: readonly thing[], luck: number, random: Chance): thing[] {
  return things.filter(() => random() < luck);
}

export function between(least: number, most: number, random: Chance): number {
  return least + Math.floor(random() * (most - least + 1));
}
