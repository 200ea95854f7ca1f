import { countInWorker } from "#engines/budgeting/browser/count-in-worker.ts";
import type { Parameters, Result } from "#engines/budgeting/budgeting.ts";

interface Texts {
  readonly reading: string;
  readonly counting: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly digest: string;
  readonly same: string;
  readonly differs: string;
}

interface File {
  readonly ballots: string;
  readonly result: string;
  /** Of the ballots, as the log says it. */
  readonly sha256: string;
}

/** Counts the published ballots again beside the page, with the engine that the house counts with, and compares with what was published. */
class RecountBallots extends HTMLElement {
  connectedCallback(): void {
    const [start, stop] = [this.#part<HTMLButtonElement>("start"), this.#part<HTMLButtonElement>("stop")];
    start.hidden = false;
    start.addEventListener("click", async () => {
      const controller = new AbortController();
      stop.addEventListener("click", () => controller.abort(), { once: true });
      [start.hidden, stop.hidden] = [true, false];
      try {
        this.#say(await this.#recount(controller.signal));
      } catch (error) {
        this.#say(controller.signal.aborted ? this.#texts.cancelled : `${this.#texts.failed} ${(error as Error).message}`);
      }
      [start.hidden, stop.hidden] = [false, true];
      this.#part("bar").hidden = true;
      start.focus();
    });
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset["texts"]!);
  }

  #part<element extends HTMLElement>(name: string): element {
    return this.querySelector<element>(`[data-part=${name}]`)!;
  }

  #say(words: string): void {
    this.#part("said").textContent = words;
  }

  async #recount(signal: AbortSignal): Promise<string> {
    const files: File[] = JSON.parse(this.dataset["files"]!);
    const said: string[] = [];
    for (const { ballots, result, sha256 } of files) {
      this.#say(this.#texts.reading);
      const [bytes, stated] = await Promise.all([
        read(ballots, signal),
        read(result, signal).then((text) => JSON.parse(new TextDecoder().decode(text)) as Result),
      ]);
      if ((await digestOf(bytes)) !== sha256) return this.#texts.digest;
      said.push(this.#compare(await this.#count(bytes, signal), stated));
    }
    return said.join(" ");
  }

  async #count(file: Uint8Array, signal: AbortSignal): Promise<Result> {
    const bar = this.#part<HTMLProgressElement>("bar");
    this.#say(this.#texts.counting);
    bar.hidden = false;
    // The rule as it was announced, not as the result states it.
    const parameters: Parameters = JSON.parse(this.dataset["parameters"]!);
    const answer = await countInWorker(
      { file, parameters },
      { worker: this.dataset["worker"]!, signal, onProgress: ({ spentShare }) => (bar.value = spentShare) },
    );
    if (answer.type === "refused") throw new Error(answer.message);
    if (!answer.counted.ok) throw new Error(answer.counted.problem);
    return answer.counted.result;
  }

  /** Everything that the result says: winners, their order, every round and every price. */
  #compare(mine: Result, stated: Result): string {
    const same = JSON.stringify(inOrder(mine)) === JSON.stringify(inOrder(stated));
    const words = same ? this.#texts.same : this.#texts.differs;
    return words.replace("#", String(mine.winners.length));
  }
}

/** Keys sorted, at every depth: a database keeps them in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

async function read(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

customElements.define("recount-ballots", RecountBallots);
