/** While a name is typed, shows the places of the directory that look alike: under the field, in a box of its own. Without it, the server asks on sending. */
class SimilarPlaces extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: AbortController | null = null;
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.closest("form");
    this.#form?.addEventListener("input", this.#typed);
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener("input", this.#typed);
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  #typed = (event: Event): void => {
    const { name } = event.target as HTMLInputElement;
    if (name !== "name" && name !== "insee_code") return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), 400);
  };

  async #ask(): Promise<void> {
    const { from, title = "" } = this.dataset;
    if (!from || !this.#form) return;
    const typed = new FormData(this.#form);
    const query = new URLSearchParams({ nom: String(typed.get("name") ?? ""), commune: String(typed.get("insee_code") ?? "") });
    this.#asked?.abort();
    this.#asked = new AbortController();
    try {
      const answer = await fetch(`${from}?${query}`, { signal: this.#asked.signal });
      this.#show(title, answer.ok ? await answer.text() : "");
    } catch {
      // Typed further meanwhile, or offline: the server asks again on sending.
    }
  }

  #show(title: string, list: string): void {
    this.replaceChildren();
    if (!list) return;
    const heading = document.createElement("p");
    heading.textContent = title;
    const places = new DOMParser().parseFromString(list, "text/html").body;
    this.append(heading, ...places.childNodes);
  }
}

customElements.define("similar-places", SimilarPlaces);
