/**
 * Puts the mark of the plan where it is pressed, without loading the page again: posts the form as the button would, without its files,
 * and takes the plan out of the page that answers. Arrows move the mark, Escape takes it away. Without it, the button does.
 */
class WhereMap extends HTMLElement {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Where arrows have taken the mark, in pixels of the plan. */
  #at: { x: number; y: number } | null = null;
  #sent: Promise<void> = Promise.resolve();
  #said = document.createElement("p");

  connectedCallback(): void {
    this.addEventListener("click", this.#pressed);
    this.addEventListener("keydown", this.#key);
    this.#communeField?.addEventListener("change", this.#chosen);
    this.#said.className = "vh";
    this.#said.role = "status";
    this.after(this.#said);
    this.#sayKeys();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#waiting);
    this.#communeField?.removeEventListener("change", this.#chosen);
  }

  get #communeField(): HTMLSelectElement | null {
    return (this.closest("form")?.elements.namedItem("commune") as HTMLSelectElement | null) ?? null;
  }

  /** Keys may run through many communes before one is chosen. */
  #chosen = (): void => {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#send({ act: "plan" }), 500);
  };

  #pressed = (event: MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLInputElement | HTMLButtonElement>("input[type=image], button");
    if (!button) return;
    // A key pressed on the picture tells no place, but arrows may have.
    if (button instanceof HTMLInputElement) {
      const at = event.detail === 0 ? this.#at : { x: event.offsetX, y: event.offsetY };
      if (!at) return;
      event.preventDefault();
      this.#place(button, at);
      return;
    }
    event.preventDefault();
    this.#send({ act: button.value });
  };

  #key = (event: KeyboardEvent): void => {
    const plan = event.target as HTMLInputElement;
    if (plan.type !== "image") return;
    const step = event.shiftKey ? 2 : 10;
    const [dx, dy] = ({ ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] } satisfies Record<string, [number, number]>)[
      event.key
    ] ?? [0, 0];
    if (event.key === "Escape" && this.querySelector("[value=unmark]")) this.#send({ act: "unmark" });
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    const from = this.#at ?? markOn(plan) ?? { x: plan.width / 2, y: plan.height / 2 };
    this.#at = { x: Math.min(Math.max(from.x + dx, 1), plan.width - 1), y: Math.min(Math.max(from.y + dy, 1), plan.height - 1) };
    draw(plan, this.#at);
    this.#said.textContent = sayPlace(this.dataset["moved"] ?? "", plan, this.#at);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#at && this.#place(plan, this.#at), 700);
  };

  #place(plan: HTMLInputElement, at: { x: number; y: number }): void {
    draw(plan, at);
    this.#send({ [`${plan.name}.x`]: String(Math.round(at.x)), [`${plan.name}.y`]: String(Math.round(at.y)) });
  }

  /** One after the other: the first gives a new draft its address. */
  #send(pressed: Readonly<Record<string, string>>): void {
    clearTimeout(this.#waiting);
    this.#sent = this.#sent.then(() => this.#post(pressed));
  }

  async #post(pressed: Readonly<Record<string, string>>): Promise<void> {
    const form = this.closest("form")!;
    // Whatever else keeps the form lets this one go first: see keep-draft.
    form.dispatchEvent(new Event("submit", { bubbles: true }));
    const typed = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams([...typed, ...Object.entries(pressed)]) });
      if (!answer.ok) throw new Error(String(answer.status));
      this.#take(form, new DOMParser().parseFromString(await answer.text(), "text/html"), new URL(answer.url));
    } catch {
      submitWith(form, pressed);
    }
  }

  /** The plan and the two fields that it fills in; what is being typed elsewhere stays. */
  #take(form: HTMLFormElement, page: Document, { pathname }: URL): void {
    const fresh = page.getElementById(this.id)!;
    const focused = document.activeElement instanceof HTMLInputElement && this.contains(document.activeElement) ? document.activeElement.name : null;
    this.#at = null;
    // What appears with its words is not read aloud everywhere; what is there before is.
    const notice = fresh.querySelector("[role=status]");
    notice?.removeAttribute("role");
    this.#said.textContent = notice?.textContent ?? "";
    this.replaceChildren(...fresh.childNodes);
    this.#sayKeys();
    if (focused) this.querySelector<HTMLElement>(`[name="${focused}"]`)?.focus();
    for (const name of ["point", "commune"]) {
      const value = page.querySelector<HTMLInputElement | HTMLSelectElement>(`#${name}`)?.value;
      const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
      if (field && value !== undefined) field.value = value;
    }
    if (new URL(form.action).pathname !== pathname) {
      form.action = pathname;
      history.replaceState(history.state, "", pathname);
    }
  }

  #sayKeys(): void {
    this.querySelector(".hint")?.append(` ${this.dataset["keys"] ?? ""}`);
  }
}

/** "Repère à 40 % de la largeur, 25 % de la hauteur": where arrows have taken it. */
const sayPlace = (words: string, { width, height }: HTMLInputElement, { x, y }: { x: number; y: number }): string =>
  words.replace("#x", String(Math.round((100 * x) / width))).replace("#y", String(Math.round((100 * y) / height)));

function draw(plan: HTMLInputElement, { x, y }: { x: number; y: number }): void {
  const over = plan.nextElementSibling as SVGSVGElement;
  const box = over.viewBox.baseVal;
  const scale = box.width / plan.width;
  const mark = over.querySelector("g") ?? over.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "g"));
  if (mark.childElementCount === 0) mark.innerHTML = '<path d="M-9 9V-4h3v-3h3v-3h6v3h3v3h3V9z"/>';
  mark.setAttribute("class", "mark open");
  mark.setAttribute("transform", `translate(${box.x + x * scale} ${box.y + y * scale}) scale(${1.3 * scale})`);
}

function markOn(plan: HTMLInputElement): { x: number; y: number } | null {
  const over = plan.nextElementSibling as SVGSVGElement;
  const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(over.querySelector("g")?.getAttribute("transform") ?? "") ?? [];
  const { x: left, y: top, width } = over.viewBox.baseVal;
  const scale = plan.width / width;
  return x && y ? { x: (Number(x) - left) * scale, y: (Number(y) - top) * scale } : null;
}

/** When the answer does not come: as the button itself would have. */
function submitWith(form: HTMLFormElement, pressed: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(pressed)) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    form.append(field);
  }
  form.submit();
}

customElements.define("where-map", WhereMap);
