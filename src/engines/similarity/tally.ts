/** What each text gained in one question. Kept from one to the next, as clearing what was touched is cheaper than making it anew. */
export class Tally {
  #gained = new Float64Array(1024);
  #lastWord = new Uint8Array(1024);
  #touched: number[] = [];

  /**
   * These texts gain, if they have not by this word already: the best gain of a word must come first. Words are 1 to 255.
   * @param late a text that has gained nothing so far is too late
   */
  count(word: number, texts: readonly number[], gain: number, late: boolean): void {
    for (const text of texts) {
      if (text >= this.#gained.length) this.#grow(text);
      const last = this.#lastWord[text]!;
      if (last === word || (late && last === 0)) continue;
      if (last === 0) this.#touched.push(text);
      this.#lastWord[text] = word;
      this.#gained[text]! += gain;
    }
  }

  /** Each text that gained, and what; then all is forgotten. */
  drain(each: (text: number, gained: number) => void): void {
    for (const text of this.#touched) {
      const gained = this.#gained[text]!;
      this.#gained[text] = this.#lastWord[text] = 0;
      each(text, gained);
    }
    this.#touched = [];
  }

  #grow(text: number): void {
    const length = 2 ** Math.ceil(Math.log2(text + 1));
    const [gained, lastWord] = [this.#gained, this.#lastWord];
    this.#gained = new Float64Array(length);
    this.#lastWord = new Uint8Array(length);
    this.#gained.set(gained);
    this.#lastWord.set(lastWord);
  }
}
