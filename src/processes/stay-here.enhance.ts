/** Sends the forms inside it and takes from the answer the piece of the same identifier. Without it the page comes back whole, at the same place. */
class StayHere extends HTMLElement {
  #busy = false;

  connectedCallback(): void {
    this.setAttribute("aria-live", "polite");
    this.addEventListener("submit", this.#submitted);
  }

  disconnectedCallback(): void {
    this.removeEventListener("submit", this.#submitted);
  }

  #submitted = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (form.method !== "post") return;
    event.preventDefault();
    if (!this.#busy) void this.#send(form, event.submitter);
  };

  async #send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    this.#busy = true;
    try {
      const body = new URLSearchParams([...new FormData(form, button)].map(([name, value]) => [name, String(value)]));
      const answer = await fetch(form.action, { method: "POST", body });
      this.#show(new DOMParser().parseFromString(await answer.text(), "text/html"), answer);
    } catch {
      // Offline: the browser says so better than we would.
      form.submit();
    } finally {
      this.#busy = false;
    }
  }

  #show(page: Document, answer: Response): void {
    const fresh = page.getElementById(this.id);
    if (!fresh) {
      location.assign(answer.redirected ? answer.url : location.href);
      return;
    }
    this.replaceChildren(...fresh.childNodes);
    this.querySelector<HTMLElement>("button, a")?.focus({ preventScroll: true });
  }
}

customElements.define("stay-here", StayHere);
