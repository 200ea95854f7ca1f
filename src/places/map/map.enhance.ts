import type { MapTexts } from "./open-map.ts";

/** The map that moves weighs more than all else on its page: where the network is dear, or the window a telephone's, it comes when asked for. */
const isDear = (): boolean => matchMedia("(width < 62em)").matches || (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Puts the map that moves in the place of the drawing, once it is seen and whole. If it cannot, the drawing stays and a sentence says so. */
class BeffroiMap extends HTMLElement {
  #map: { remove(): void } | null = null;
  #seen: IntersectionObserver | null = null;

  connectedCallback(): void {
    const { places, background, worker } = this.dataset;
    if (!places || !background || !worker || this.#map) return;
    const open = () => void this.#open({ places, background, worker });
    if (isDear()) this.#offer(open);
    else this.#wait(open);
  }

  #offer(open: () => void): void {
    const button = this.querySelector<HTMLButtonElement>('[data-part="open"]')!;
    button.hidden = false;
    button.addEventListener(
      "click",
      () => {
        // Before the button goes: whoever pressed it by the keyboard stays there.
        this.querySelector<HTMLElement>('[data-part="status"]')!.focus();
        button.hidden = true;
        open();
      },
      { once: true },
    );
  }

  #wait(open: () => void): void {
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#seen?.disconnect();
        open();
      },
      { rootMargin: "200px" },
    );
    this.#seen.observe(this);
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
    this.#map?.remove();
    this.#map = null;
  }

  async #open(addresses: { places: string; background: string; worker: string }): Promise<void> {
    const texts = JSON.parse(this.dataset["texts"] ?? "{}") as MapTexts;
    const [status, container, drawing] = ["status", "ground", "drawing"].map((part) => this.querySelector<HTMLElement>(`[data-part="${part}"]`)!) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    const near = { button: this.querySelector<HTMLButtonElement>('[data-part="near"]')!, status };
    status.textContent = texts.loading;
    try {
      const { openMap } = await import("./open-map.ts");
      // A map draws only where it has a size: it lies unseen over the drawing, which stays until the map is whole.
      container.hidden = false;
      this.#map = await openMap({ container, ...addresses, landmarks: this.dataset["landmarks"], near, tiles: this.dataset["tiles"], texts });
      drawing.hidden = true;
      status.textContent = "";
      this.dataset["ready"] = "";
    } catch (error) {
      console.warn(error);
      container.hidden = true;
      drawing.hidden = false;
      container.replaceChildren();
      status.textContent = texts.failed;
    }
  }
}

customElements.define("beffroi-map", BeffroiMap);
