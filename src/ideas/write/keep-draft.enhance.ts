import { isLocale } from "#platform/i18n/locale.ts";
import { sayClock } from "#platform/i18n/say-clock.ts";

/** The hour of the reader's machine, as the page says hours. */
function sayNow(lang: string): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return sayClock(`${two(now.getHours())}:${two(now.getMinutes())}`, isLocale(lang) ? lang : "fr");
}

/** Keeps what is typed a moment after the last key, at the address that the form posts to. Without it, the button "Enregistrer" does. */
class KeepDraft extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #again = false;

  connectedCallback(): void {
    this.addEventListener("input", this.#typed);
    this.addEventListener("submit", this.#sent);
  }

  disconnectedCallback(): void {
    this.removeEventListener("input", this.#typed);
    this.removeEventListener("submit", this.#sent);
    clearTimeout(this.#timer);
  }

  #typed = (event: Event): void => {
    if ((event.target as HTMLInputElement).type === "file") return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), 1500);
  };

  /** The form itself goes: nothing is to be kept after it. */
  #sent = (): void => clearTimeout(this.#timer);

  async #keep(): Promise<void> {
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    this.#say(this.dataset["saving"]);
    const kept = await this.#post().catch(() => false);
    this.#say(kept ? this.dataset["saved"]?.replace("#", sayNow(document.documentElement.lang)) : this.dataset["failed"]);
    this.#busy = false;
    if (this.#again) {
      this.#again = false;
      await this.#keep();
    }
  }

  async #post(): Promise<boolean> {
    const form = this.querySelector("form")!;
    const typed = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string");
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams([...typed, ["act", "auto"]]) });
    if (!answer.ok) return false;
    const { address } = (await answer.json()) as { address: string };
    // From now on the draft has an address of its own: a reload finds it.
    if (new URL(form.action).pathname !== address) {
      form.action = address;
      history.replaceState(history.state, "", address);
    }
    return true;
  }

  #say(words: string | undefined): void {
    const status = this.querySelector("[data-part=status]");
    if (status && words) status.textContent = words;
  }
}

/** Writes where one is into the field of the point. Without it, coordinates or a link are pasted. */
class UsePosition extends HTMLElement {
  connectedCallback(): void {
    if (!("geolocation" in navigator)) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "text-button";
    button.textContent = this.dataset["label"] ?? "";
    button.addEventListener("click", () => this.#ask());
    this.append(button);
  }

  #ask(): void {
    const field = this.closest("form")?.elements.namedItem(this.dataset["field"] ?? "") as HTMLInputElement | null;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (!field) return;
        field.value = `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.focus();
      },
      () => {
        const said = document.createElement("p");
        said.role = "status";
        said.textContent = this.dataset["refused"] ?? "";
        this.replaceChildren(said);
      },
      { timeout: 10_000 },
    );
  }
}

customElements.define("keep-draft", KeepDraft);
customElements.define("use-position", UsePosition);
