/**
 * Dragging from one free hour of a calendar to another chooses all that lies between: the form opens with its start and its end. Without it each hour is a
 * link, and the end is set in the form. Hours of one thing and one day have the same `data-span`; they follow each other as they stand on the page, and
 * `data-end` says when each ends.
 */
class ChooseSpan extends HTMLElement {
  #from: HTMLAnchorElement | null = null;
  #to: HTMLAnchorElement | null = null;

  connectedCallback(): void {
    this.addEventListener("pointerdown", this.#begin);
    this.addEventListener("pointerover", this.#reach);
    this.addEventListener("pointerup", this.#end);
    this.addEventListener("pointerleave", this.#drop);
    // A link that is dragged would be carried away instead.
    this.addEventListener("dragstart", (event) => event.preventDefault());
  }

  #hour = ({ target }: Event): HTMLAnchorElement | null => (target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-span]") : null);

  /** With a mouse or a pen: a finger scrolls the page. */
  #begin = (event: PointerEvent): void => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    this.#from = this.#to = this.#hour(event);
  };

  #reach = (event: PointerEvent): void => {
    const hour = this.#hour(event);
    if (!this.#from || !hour || !this.#chain(this.#from, hour)) return;
    this.#to = hour;
    this.#mark();
  };

  #end = (event: PointerEvent): void => {
    const chosen = this.#from && this.#to ? this.#chain(this.#from, this.#to) : null;
    this.#from = this.#to = null;
    this.#mark();
    if (!chosen || chosen.length < 2) return;
    event.preventDefault();
    const address = new URL(chosen[0]!.href);
    address.searchParams.set("a", chosen.at(-1)!.dataset["end"] ?? "");
    location.assign(address);
  };

  #drop = (): void => {
    this.#from = this.#to = null;
    this.#mark();
  };

  /** All hours from one to the other, in their order; null where something between them is not free. */
  #chain(one: HTMLAnchorElement, other: HTMLAnchorElement): HTMLAnchorElement[] | null {
    if (one.dataset["span"] !== other.dataset["span"]) return null;
    const hours = [...this.querySelectorAll<HTMLAnchorElement>("a[data-span]")].filter(({ dataset }) => dataset["span"] === one.dataset["span"]);
    const [first, last] = [hours.indexOf(one), hours.indexOf(other)].sort((a, b) => a - b) as [number, number];
    const chosen = hours.slice(first, last + 1);
    const begins = (hour: HTMLAnchorElement) => new URL(hour.href).searchParams.get("de");
    return chosen.every((hour, at) => at === 0 || chosen[at - 1]!.dataset["end"] === begins(hour)) ? chosen : null;
  }

  #mark(): void {
    const chosen = this.#from && this.#to ? (this.#chain(this.#from, this.#to) ?? []) : [];
    for (const hour of this.querySelectorAll("a[data-span]")) hour.classList.toggle("chosen", chosen.includes(hour as HTMLAnchorElement));
  }
}

customElements.define("choose-span", ChooseSpan);
