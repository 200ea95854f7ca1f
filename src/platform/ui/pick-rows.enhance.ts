/** One box above the rows ticks or clears all of them, and says how many are. Without it each row is ticked alone. */
class PickRows extends HTMLElement {
  #all = document.createElement("input");
  #said = document.createElement("span");

  connectedCallback(): void {
    this.#all.type = "checkbox";
    const label = document.createElement("label");
    label.className = "tick-all";
    this.#said.setAttribute("role", "status");
    label.append(this.#all, ` ${this.getAttribute("label")} `);
    const line = document.createElement("p");
    line.className = "row";
    line.append(label, this.#said);
    this.prepend(line);
    this.#all.addEventListener("change", () => {
      for (const box of this.#boxes()) box.checked = this.#all.checked;
      this.#count();
    });
    this.addEventListener("change", this.#count);
    this.#count();
  }

  #boxes = (): HTMLInputElement[] => [...this.querySelectorAll<HTMLInputElement>('input[name="rows"]')];

  #count = (): void => {
    const boxes = this.#boxes();
    const ticked = boxes.filter(({ checked }) => checked).length;
    this.#all.checked = ticked > 0 && ticked === boxes.length;
    this.#all.indeterminate = ticked > 0 && ticked < boxes.length;
    this.#said.textContent = ticked > 0 ? this.getAttribute("count")!.replace("#", String(ticked)) : "";
  };
}

customElements.define("pick-rows", PickRows);
