import type { RecomputeReply, RecomputeRequest } from "./recompute-protocol.ts";

type Words = Readonly<Record<"working" | "same" | "differs" | "line" | "list" | "hidden" | "failed", string>>;

/** Calculates a published conversation again beside the page, with what the house calculates with. */
class RecomputeOpinions extends HTMLElement {
  connectedCallback(): void {
    const [start, said] = [this.querySelector("button")!, this.querySelector<HTMLElement>("[data-part=said]")!];
    const words: Words = JSON.parse(this.dataset["texts"]!);
    start.hidden = false;
    start.addEventListener("click", async () => {
      start.disabled = true;
      said.textContent = words.working;
      said.textContent = await this.#calculate().then(
        (reply) => say(reply, words),
        (error: Error) => `${words.failed} ${error.message}`,
      );
      start.disabled = false;
    });
  }

  #calculate(): Promise<RecomputeReply> {
    const { worker: source, address, fingerprint } = this.dataset;
    const { promise, resolve, reject } = Promise.withResolvers<RecomputeReply>();
    const worker = new Worker(source!, { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<RecomputeReply>) => resolve(data));
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage({ address: new URL(address!, location.href).href, fingerprint: fingerprint || null } satisfies RecomputeRequest);
    return promise.finally(() => worker.terminate());
  }
}

function say(reply: RecomputeReply, words: Words): string {
  if (reply.type === "fault") return reply.at === null ? words.list : words.line.replace("@", reply.at.file).replace("#", String(reply.at.line));
  if (reply.difference) return `${words.differs} ${reply.difference}`;
  const same = words.same.replace("#", String(reply.votes)).replace("@", String(reply.people));
  return reply.hidden > 0 ? `${same} ${words.hidden.replace("#", String(reply.hidden))}` : same;
}

customElements.define("recompute-opinions", RecomputeOpinions);
