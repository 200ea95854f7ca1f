import { roomAgainst, usedOf } from "./limited.ts";

/**
 * Says in words what the ballot comes to, as it changes, and keeps it with the person. The page is complete without it: styles count,
 * the server recounts.
 */
class BallotMeter extends HTMLElement {
  #saving: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.closest("form");
    if (!form) return;
    const show = () => this.#show(form);
    form.addEventListener("input", () => {
      show();
      if (this.dataset["keep"]) this.#keepSoon(form);
    });
    form.addEventListener("keydown", tickByEnter);
    // The browser may fill the form in again on the way back.
    addEventListener("pageshow", show);
    show();
  }

  #show(form: HTMLFormElement): void {
    const boxes = [...form.querySelectorAll<HTMLInputElement>("input[name=projet]:checked")];
    const numbers = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(".amount")]
      .map(({ value }) => Number.parseInt(value, 10) || 0)
      .filter((value) => value > 0);
    const texts = JSON.parse(this.dataset["texts"]!) as Record<"left" | "over" | "money" | "choices" | "points", string>;
    const kind = this.dataset["kind"];
    const cents = boxes.reduce((sum, box) => sum + Number(box.dataset["cost"]), 0);
    const used =
      kind === "knapsack" ? cents : kind === "points" ? numbers.reduce((sum, one) => sum + one, 0) : kind === "ranked" ? numbers.length : boxes.length;
    const most = kind === "knapsack" ? Number(this.dataset["budget"]) : this.dataset["most"] ? Number(this.dataset["most"]) : Number.POSITIVE_INFINITY;
    const live = this.querySelector<HTMLElement>("[data-part=live]")!;
    const sum = texts[kind === "knapsack" ? "money" : kind === "points" ? "points" : "choices"].replace("#", this.#say(used));
    const rest = kind === "knapsack" ? [(used > most ? texts.over : texts.left).replace("#", this.#say(Math.abs(most - used)))] : [];
    const broken = this.#showLimits(form);
    live.textContent = sum;
    this.querySelector("[data-part=rest]")!.textContent = [...rest, ...broken].join(" ");
    const box = this.querySelector<HTMLElement>("[data-part=live-box]")!;
    box.classList.toggle("over", used > most || broken.length > 0);
    box.hidden = false;
    for (const tally of this.querySelectorAll<HTMLElement>("[data-part=tally]")) tally.hidden = true;
    this.#showParts(boxes);
  }

  /** What is used of each limit; gives a sentence for each that is broken. */
  #showLimits(form: HTMLFormElement): string[] {
    const { limit } = JSON.parse(this.dataset["texts"]!) as Record<"limit", string>;
    const numbers = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(".amount")].map(
      (field) => [numberOf(field), Number.parseInt(field.value, 10) || 0] as const,
    );
    const ticked = [...form.querySelectorAll<HTMLInputElement>("input[name=projet]:checked")].map(({ value }) => Number(value));
    const chosen = new Set([...ticked, ...numbers.flatMap(([number, value]) => (value === 0 ? [] : [number]))]);
    const [supported, opposed] = [numbers.filter(([, value]) => value > 0).length, numbers.filter(([, value]) => value < 0).length];
    return [...this.querySelectorAll<HTMLElement>("[data-limit]")].flatMap((line) => {
      const { limit: name, sets, against } = line.dataset;
      const used = sets === undefined ? opposed : usedOf(JSON.parse(sets), chosen);
      const most = sets === undefined ? roomAgainst(Number(against), supported) : Number(line.dataset["most"]);
      line.hidden = used === 0;
      line.classList.toggle("over", used > most);
      line.querySelector("[data-part=used]")!.textContent = this.dataset["of"]!.replace("#", String(used)).replace("#", String(most));
      return used > most ? [limit.replace("{name}", name!).replace("{most}", String(most))] : [];
    });
  }

  #showParts(boxes: readonly HTMLInputElement[]): void {
    for (const part of this.querySelectorAll<HTMLElement>("[data-envelope]")) {
      const cents = boxes.filter((box) => box.dataset["part"] === part.dataset["envelope"]).reduce((sum, box) => sum + Number(box.dataset["cost"]), 0);
      const amount = Number(part.dataset["amount"]);
      part.classList.toggle("over", cents > amount);
      const text = part.querySelector("[data-part=envelope]")!;
      text.textContent = `${this.#say(cents)} / ${this.#say(amount)}`;
    }
  }

  /** Money for a knapsack, a plain number otherwise. */
  #say(value: number): string {
    if (this.dataset["kind"] !== "knapsack") return String(value);
    const tag = { fr: "fr-FR", en: "en-GB", nl: "nl-NL" }[this.dataset["locale"]!] ?? "fr-FR";
    const digits = value % 100 === 0 ? 0 : 2;
    return new Intl.NumberFormat(tag, { style: "currency", currency: "EUR", minimumFractionDigits: digits, maximumFractionDigits: 2 })
      .format(value / 100)
      .replaceAll("\u202f", "\u00a0");
  }

  #keepSoon(form: HTMLFormElement): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(async () => {
      const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
      fields.set("act", "keep");
      const answer = await fetch(form.action, { method: "POST", body: fields, keepalive: true }).catch(() => null);
      const texts = JSON.parse(this.dataset["texts"]!) as { saved: string };
      this.querySelector("[data-part=saved]")!.textContent = answer?.status === 204 ? texts.saved : "";
    }, 700);
  }
}

/** "points-7" and "rang-7" stand beside project 7. */
const numberOf = ({ name }: HTMLInputElement | HTMLSelectElement): number => Number(name.split("-")[1]);

/** Enter would send the form by its first button, the search: among two hundred boxes the page would begin again at its top. It ticks, as the space bar does. */
function tickByEnter(event: KeyboardEvent): void {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || event.target.name !== "projet") return;
  event.preventDefault();
  event.target.click();
}

customElements.define("ballot-meter", BallotMeter);
