/**
 * While the fields named in `data-fields` are typed, shows the list that `data-from` answers for them, under a title. Empty while nothing
 * looks alike. Without it, the server asks on sending.
 */
class LookAlikes extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: AbortController | null = null;
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.closest("form");
    this.#form?.addEventListener("input", this.#typed);
    if (this.#query().some(([, typed]) => typed.length > 3)) void this.#ask();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener("input", this.#typed);
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  #names = (): string[] => (this.dataset.fields ?? "").split(" ");

  #query(): [string, string][] {
    const typed = new FormData(this.#form ?? undefined);
    return this.#names().map((name) => [name, String(typed.get(name) ?? "").trim()]);
  }

  #typed = (event: Event): void => {
    if (!this.#names().includes((event.target as HTMLInputElement).name)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), 300);
  };

  async #ask(): Promise<void> {
    const { from, title = "" } = this.dataset;
    if (!from) return;
    this.#asked?.abort();
    this.#asked = new AbortController();
    try {
      const asked = new URL(from, location.href);
      for (const [name, typed] of this.#query()) asked.searchParams.set(name, typed);
      const answer = await fetch(asked, { signal: this.#asked.signal });
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

customElements.define("look-alikes", LookAlikes);
