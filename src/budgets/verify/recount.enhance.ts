import { countInWorker } from "#engines/budgeting/browser/count-in-worker.ts";
import type { Parameters, Result } from "#engines/budgeting/budgeting.ts";
import type { CheckReply } from "./check-protocol.ts";
import { readJournal } from "./checks/log.ts";
import { checkResults } from "./checks/results.ts";
import { type FaultTexts, sayFault } from "./say-fault.ts";

interface Texts extends Record<"reading" | "counting" | "cancelled" | "failed" | "same" | "opened" | "incidents" | "reserve", string> {
  readonly faults: FaultTexts;
}

/** Checks all that a vote published and counts it again beside the page, with the engine that the house counts with. */
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
    this.#say(this.#texts.reading);
    const reply = await this.#check(signal);
    if (reply.type === "unreadable") throw new Error(reply.message);
    if (reply.type === "fault") return sayFault(this.#texts.faults, reply.fault);
    const { sound, publication } = reply;
    // The rule as it was announced, not as the result states it.
    if (!sound.parameters) throw new Error("regle.json");
    const winners: number[] = [];
    const found = await checkResults(publication, readJournal(publication.journal), sound.parameters, async (file, parameters) => {
      const result = await this.#count(file, parameters, signal);
      if (!("problem" in result)) winners.push(result.winners.length);
      return result;
    });
    if (typeof found !== "number") return sayFault(this.#texts.faults, found);
    const opened = sound.opened ? [this.#texts.opened.replace("#", String(sound.standing))] : [];
    const reserve = sound.reserve ? [`${this.#texts.reserve.replace("#", String(sound.reserve.ballots))} ${sound.reserve.reason}`] : [];
    const incidents = sound.incidents > 0 ? [this.#texts.incidents.replace("#", String(sound.incidents))] : [];
    return [...opened, ...incidents, ...winners.map((count) => this.#texts.same.replace("#", String(count))), ...reserve].join(" ");
  }

  #check(signal: AbortSignal): Promise<CheckReply> {
    const { check, address, vote: voteId } = this.dataset;
    const { promise, resolve, reject } = Promise.withResolvers<CheckReply>();
    const worker = new Worker(check!, { type: "module" });
    signal.addEventListener("abort", () => reject(signal.reason));
    worker.addEventListener("message", ({ data }: MessageEvent<CheckReply>) => resolve(data));
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage({ address: new URL(address!, location.href).href, voteId });
    return promise.finally(() => worker.terminate());
  }

  async #count(file: Uint8Array, parameters: Parameters, signal: AbortSignal): Promise<Result | { readonly problem: string }> {
    const bar = this.#part<HTMLProgressElement>("bar");
    this.#say(this.#texts.counting);
    bar.hidden = false;
    const answer = await countInWorker(
      { file, parameters },
      { worker: this.dataset["worker"]!, signal, onProgress: ({ spentShare }) => (bar.value = spentShare) },
    );
    if (answer.type === "refused") throw new Error(answer.message);
    return answer.counted.ok ? answer.counted.result : { problem: answer.counted.problem };
  }
}

customElements.define("recount-ballots", RecountBallots);
