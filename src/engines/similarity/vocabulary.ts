import { dice, pairsOf } from "./pairs.ts";
import type { Part } from "./parts.ts";

/** A stem that texts have. */
export interface Term {
  readonly stem: string;
  /** Its number, free again once no text has it. */
  readonly slot: number;
  /** Empty if nothing looks like it. */
  readonly pairs: readonly number[];
  /** The slots of the texts that have it in their title; of those that have it in their body only. In no order. */
  readonly texts: { readonly [part in Part]: number[] };
}

export interface Near {
  readonly term: Term;
  /** 1 for the stem itself. */
  readonly closeness: number;
}

/** How many texts have it. */
export const having = (term: Term | undefined): number => (term ? term.texts.title.length + term.texts.body.length : 0);

/** The stems of all texts, and which of them look alike. */
export class Vocabulary {
  readonly #terms = new Map<string, Term>();
  readonly #byPair = new Map<number, Term[]>();
  readonly #bySlot: Term[] = [];
  readonly #free: number[] = [];
  #common = new Uint8Array(1024);

  find(stem: string): Term | undefined {
    return this.#terms.get(stem);
  }

  /** The term of a stem from now on had by this text. */
  enter(stem: string, part: Part, text: number): Term {
    const term = this.#terms.get(stem) ?? this.#make(stem);
    term.texts[part].push(text);
    return term;
  }

  /** This text no longer has it. */
  leave(term: Term, part: Part, text: number): void {
    takeOut(term.texts[part], text);
    if (having(term) > 0) return;
    this.#terms.delete(term.stem);
    this.#free.push(term.slot);
    for (const pair of term.pairs) {
      const terms = this.#byPair.get(pair)!;
      takeOut(terms, term);
      if (terms.length === 0) this.#byPair.delete(pair);
    }
  }

  /** The terms at least that close to a stem, which itself may be unknown. */
  near(stem: string, atLeast: number): Near[] {
    const same = this.#terms.get(stem);
    const found: Near[] = same ? [{ term: same, closeness: 1 }] : [];
    const pairs = comparable(stem);
    for (const slot of this.#countCommon(pairs)) {
      const term = this.#bySlot[slot]!;
      const closeness = dice(this.#common[slot]!, pairs.length, term.pairs.length);
      this.#common[slot] = 0;
      if (closeness >= atLeast && term !== same) found.push({ term, closeness });
    }
    return found;
  }

  /** Fills `#common`; gives the slots where it is not 0. */
  #countCommon(pairs: readonly number[]): number[] {
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const { slot } of this.#byPair.get(pair) ?? []) if (this.#common[slot]!++ === 0) touched.push(slot);
    }
    return touched;
  }

  #make(stem: string): Term {
    const slot = this.#free.pop() ?? this.#bySlot.length;
    const term: Term = { stem, slot, pairs: comparable(stem), texts: { title: [], body: [] } };
    this.#terms.set(stem, term);
    this.#bySlot[slot] = term;
    for (const pair of term.pairs) {
      const terms = this.#byPair.get(pair);
      if (terms) terms.push(term);
      else this.#byPair.set(pair, [term]);
    }
    if (slot >= this.#common.length) this.#common = new Uint8Array(2 * this.#common.length);
    return term;
  }
}

/** Words of two letters, and numbers, are only like themselves: 2024 is not nearly 2025. */
const comparable = (stem: string): readonly number[] => (stem.length < 3 || /\p{N}/u.test(stem) ? [] : pairsOf(stem));

function takeOut<T>(list: T[], one: T): void {
  list[list.indexOf(one)] = list.at(-1)!;
  list.pop();
}
