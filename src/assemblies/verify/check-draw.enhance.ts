import { checkRecord, isRecordFault, type RecordFiles } from "#engines/sortition/record/check-record.ts";
import type { FaultTexts } from "./fault.texts.ts";
import { sayRecordFault } from "./say-fault.ts";

interface Texts extends FaultTexts, Record<"reading" | "same" | "failed", string> {}

/** Fetches the published files and checks them here, in the reader's own browser, with the engine that the house draws with. */
class CheckDraw extends HTMLElement {
  connectedCallback(): void {
    const start = this.querySelector<HTMLButtonElement>("[data-part=start]")!;
    start.hidden = false;
    start.addEventListener("click", async () => {
      start.disabled = true;
      const texts: Texts = JSON.parse(this.dataset["texts"]!);
      this.#say(texts.reading);
      this.#say(await this.#check(texts).catch((error: unknown) => `${texts.failed} ${String(error)}`));
      start.disabled = false;
    });
  }

  #say(words: string): void {
    this.querySelector("[data-part=said]")!.textContent = words;
  }

  async #check(texts: Texts): Promise<string> {
    const addresses: Record<string, string> = JSON.parse(this.dataset["files"]!);
    const entries = await Promise.all(
      Object.entries(addresses).map(async ([key, address]) => {
        const answer = await fetch(address, { cache: "no-store" });
        return [key, answer.ok ? await answer.text() : undefined] as const;
      }),
    );
    const files: RecordFiles = Object.fromEntries(entries.filter(([, content]) => content !== undefined));
    const checked = await checkRecord(files, this.dataset["seal"]!);
    return isRecordFault(checked) ? sayRecordFault(texts, checked) : texts.same.replace("#", checked.figures).replace("#", checked.drawn.join(", "));
  }
}

customElements.define("check-draw", CheckDraw);
