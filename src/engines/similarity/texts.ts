import { type Part, readParts } from "./parts.ts";
import type { Language } from "./stop-words.ts";
import { type Term, Vocabulary } from "./vocabulary.ts";

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly terms: { readonly [part in Part]: readonly Term[] };
}

/** The texts of an index, each in a slot that is free again once it is removed. */
export class Texts {
  readonly vocabulary = new Vocabulary();
  /** Distinct stems of the title in each slot; beside the entries, as most texts that a question touches are judged by it alone. */
  readonly lengths: number[] = [];
  readonly language: Language;
  readonly #entries: (Entry | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];

  constructor(language: Language) {
    this.language = language;
  }

  get size(): number {
    return this.#slots.size;
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  at(slot: number): Entry {
    return this.#entries[slot]!;
  }

  put(id: string, title: string, body: string): void {
    this.remove(id);
    const slot = this.#free.pop() ?? this.#entries.length;
    const parts = readParts(title, body, this.language);
    const enter = (part: Part) => [...parts[part].keys()].map((stem) => this.vocabulary.enter(stem, part, slot));
    const terms = { title: enter("title"), body: enter("body") };
    this.#entries[slot] = { id, title, body, terms };
    this.lengths[slot] = terms.title.length;
    this.#slots.set(id, slot);
  }

  remove(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    const { terms } = this.at(slot);
    for (const part of ["title", "body"] as const) for (const term of terms[part]) this.vocabulary.leave(term, part, slot);
    this.#entries[slot] = undefined;
    this.#free.push(slot);
    return this.#slots.delete(id);
  }
}
