/** While a title is typed, shows the ideas that resemble it, under the field. Without it, the page that checks the draft shows them. */
class SimilarProposals extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: AbortController | null = null;
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.closest("form");
    this.#form?.addEventListener("input", this.#typed);
    if (this.#title().length > 3) void this.#ask();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener("input", this.#typed);
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  #title = (): string => String(new FormData(this.#form!).get("titre") ?? "").trim();

  #typed = (event: Event): void => {
    if ((event.target as HTMLInputElement).name !== "titre") return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), 300);
  };

  async #ask(): Promise<void> {
    const { from, except = "", title = "" } = this.dataset;
    if (!from || !this.#form) return;
    this.#asked?.abort();
    this.#asked = new AbortController();
    try {
      const answer = await fetch(`${from}?${new URLSearchParams({ titre: this.#title(), sauf: except })}`, { signal: this.#asked.signal });
      this.#show(title, answer.ok ? await answer.text() : "");
    } catch {
      // Typed further meanwhile, or offline: the next page asks again.
    }
  }

  #show(title: string, list: string): void {
    this.replaceChildren();
    if (!list) return;
    const heading = document.createElement("p");
    heading.textContent = title;
    const piece = new DOMParser().parseFromString(list, "text/html").body;
    // What is being written must not be lost to a link.
    for (const link of piece.querySelectorAll("a")) link.target = "_blank";
    this.append(heading, ...piece.childNodes);
  }
}

customElements.define("similar-proposals", SimilarProposals);
