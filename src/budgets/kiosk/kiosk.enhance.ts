import { type Choosable, type Choice, faultOf, type BallotKind, type Fault, type Limits } from "../vote.ts";
import { type KioskStore, openStore } from "./kiosk-store.ts";
import { base64url, fewest, type KioskRecord, type MergeAnswer, most, signedText } from "./record.ts";
import { tellHouse } from "./tell-house.ts";

interface KioskBallot {
  readonly id: string;
  readonly kind: BallotKind;
  readonly limits: Limits;
  readonly projects: readonly Choosable[];
  readonly closes: string;
}

type Texts = Record<"codeWrong" | "codeUnknown" | "codeUsed" | "kept" | "offline" | "online" | "turnedAway" | "closed" | "stillText", string> & {
  readonly faults: Record<Fault, string>;
};

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const idleSeconds = 90;
const warningSeconds = 20;
const syncEvery = 30_000;
const longestWait = 3_000;

/** Votes on a screen that many people use, with or without a network, and leaves nothing of one person for the next. */
class BeffroiKiosk extends HTMLElement {
  #store!: KioskStore;
  #known!: KioskBallot;
  #texts!: Texts;
  #passes = new Set<string>();
  #pass = "";
  #choice: Choice = { choices: [], points: null };
  #lastTouch = Date.now();
  #sending = false;

  async connectedCallback(): Promise<void> {
    this.#known = JSON.parse(this.dataset["vote"]!);
    this.#texts = JSON.parse(this.dataset["texts"]!);
    this.#passes = new Set(JSON.parse(this.dataset["passes"]!) as string[]);
    this.#store = await openStore(this.#known.id);
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      const { value } = event.submitter as HTMLButtonElement;
      void this.#act(value, event.target as HTMLFormElement);
    });
    for (const name of ["pointerdown", "keydown"]) addEventListener(name, () => this.#touch(), { passive: true });
    this.#part("stay", "act")?.addEventListener("click", () => this.#touch());
    this.#offerFullScreen();
    setInterval(() => this.#watch(), 1000);
    setInterval(() => void this.#sync(), syncEvery);
    addEventListener("online", () => void this.#sync());
    navigator.serviceWorker?.register(this.dataset["worker"]!, { scope: "/votes/borne/" }).catch(() => {});
    this.#show("code");
    this.#met = this.#sync();
  }

  /** The first word of the house. */
  #met: Promise<void> | undefined;

  async #act(step: string, form: HTMLFormElement): Promise<void> {
    const here = form.closest<HTMLElement>("[data-step]")!.dataset["step"];
    if (step === "leave") return this.#reset();
    if (here === "code") return this.#begin(form);
    if (here === "choose") return this.#check(form);
    if (step === "choose") return this.#show("choose");
    return this.#confirm();
  }

  async #begin(form: HTMLFormElement): Promise<void> {
    // Whose kiosk this is the house says in a moment; one that does not answer leaves it as it was.
    await Promise.race([this.#met, new Promise((resolve) => setTimeout(resolve, longestWait))]);
    if (this.#standing === "turnedAway") return;
    const typed = new FormData(form).get("jeton") as string;
    const code = typed
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, "")
      .replaceAll("O", "0")
      .replace(/[IL]/g, "1");
    const hash = await this.#hash(code);
    const { codeWrong, codeUnknown, codeUsed, closed } = this.#texts;
    const problem =
      code.length !== 8
        ? codeWrong
        : Date.now() >= Date.parse(this.#known.closes)
          ? closed
          : !this.#passes.has(hash)
            ? codeUnknown
            : (await this.#store.wasUsed(hash))
              ? codeUsed
              : null;
    const said = this.#part("code-problem")!;
    said.textContent = problem ?? "";
    said.hidden = problem === null;
    if (problem) return;
    this.#pass = code;
    this.#show("choose");
  }

  #check(form: HTMLFormElement): void {
    const fields = new FormData(form);
    this.#choice = this.#read(fields);
    const fault = faultOf(this.#known.limits, this.#known.projects, this.#choice);
    const said = this.#part("fault")!;
    said.textContent = fault ? this.#texts.faults[fault] : "";
    said.hidden = fault === null;
    if (fault) return;
    const list = this.#part("chosen")!;
    list.replaceChildren(
      ...this.#choice.choices.map((number, at) => {
        const line = document.createElement("li");
        const card = form.querySelector(`#p${number}`)!.closest(".project")!;
        const title = card.querySelector("label[for], .name")!.textContent!;
        const name = card.querySelector(".name")?.textContent ?? title;
        line.textContent = `${name} — ${card.querySelector(".cost b")!.textContent}${this.#choice.points ? ` (${this.#choice.points[at]})` : ""}`;
        return line;
      }),
    );
    list.hidden = false;
    this.#show("check");
  }

  /** As choose/selection.form.ts reads the same fields. */
  #read(fields: FormData): Choice {
    const { kind, projects } = this.#known;
    const numbers = projects.map(({ number }) => number).sort((a, b) => a - b);
    if (kind === "approval" || kind === "knapsack") {
      const ticked = new Set(fields.getAll("projet").map(Number));
      return { choices: numbers.filter((number) => ticked.has(number)), points: null };
    }
    const name = kind === "points" ? "points" : "rang";
    const given = numbers.map((number) => ({ number, value: Number(fields.get(`${name}-${number}`)) || 0 })).filter(({ value }) => value !== 0);
    if (kind === "ranked") given.sort((a, b) => a.value - b.value || a.number - b.number);
    return { choices: given.map(({ number }) => number), points: kind === "points" ? given.map(({ value }) => value) : null };
  }

  async #confirm(): Promise<void> {
    if (this.#standing === "turnedAway") return this.#reset();
    const receipt = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => signs[byte & 31]).join("");
    const unsigned = { receipt, pass: this.#pass, ...this.#choice };
    const { privateKey } = await this.#store.key();
    const bytes = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, new TextEncoder().encode(signedText(this.#known.id, unsigned)));
    await this.#store.keep({ ...unsigned, signature: base64url(bytes) }, await this.#hash(this.#pass));
    this.#part("receipt")!.textContent = `BF-${receipt.match(/.{4}/g)!.join("-")}`;
    this.#pass = "";
    this.#show("done");
    await this.#sync();
  }

  /** Nothing of the person before stays: neither fields, nor ticks, nor the receipt. */
  #reset(): void {
    this.#pass = "";
    this.#choice = { choices: [], points: null };
    for (const form of this.querySelectorAll("form")) form.reset();
    for (const box of this.querySelectorAll<HTMLInputElement>("input.pick")) box.checked = false;
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(".amount, input[name=jeton]")) field.value = "";
    this.#part("receipt")!.textContent = "";
    this.#part("chosen")!.replaceChildren();
    for (const name of ["code-problem", "fault"]) this.#part(name)!.hidden = true;
    this.querySelector("form.ballot")!.dispatchEvent(new Event("input"));
    this.#show("code");
  }

  #show(step: string): void {
    for (const section of this.querySelectorAll<HTMLElement>("[data-step]")) section.hidden = section.dataset["step"] !== step;
    const shown = this.querySelector<HTMLElement>(`[data-step=${step}]`)!;
    const target = step === "code" ? shown.querySelector<HTMLElement>("input[name=jeton]")! : shown.querySelector("h2")!;
    target.tabIndex = step === "code" ? 0 : -1;
    target.focus();
    scrollTo(0, 0);
    void this.#tell();
  }

  #touch(): void {
    this.#lastTouch = Date.now();
    this.#still().close();
  }

  #still = () => this.querySelector<HTMLDialogElement>("[data-part=still]")!;

  #watch(): void {
    const idle = (Date.now() - this.#lastTouch) / 1000;
    const atStart = !this.querySelector<HTMLElement>("[data-step=code]")!.hidden;
    if (atStart) return;
    const left = Math.ceil(idleSeconds + warningSeconds - idle);
    if (left <= 0) {
      this.#still().close();
      this.#reset();
    } else if (idle >= idleSeconds) {
      this.#part("still-text")!.textContent = this.#texts.stillText.replace("#", String(left));
      if (!this.#still().open) this.#still().showModal();
    }
  }

  /** Sends what is kept, by five at least unless the desk is closed: a ballot that travels alone would be known by its hour. */
  async #sync(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      let answer = await this.#post([]);
      const records = await this.#store.records();
      if (answer && records.length > 0 && (records.length >= fewest || answer.flush)) answer = await this.#post(records.slice(0, most));
      const settled = answer?.records.filter(({ state }) => state !== "held").map(({ receipt }) => receipt) ?? [];
      await this.#store.forget(settled);
      if (answer) this.#passes = new Set(answer.passes);
    } finally {
      this.#sending = false;
      await this.#tell();
    }
  }

  async #post(records: readonly KioskRecord[]): Promise<MergeAnswer | null> {
    const answer = await tellHouse(this.dataset["merge"]!, (await this.#store.key()).publicKey, records);
    // Once turned away, a device is the kiosk again when the house takes something of it, not when the network goes.
    if (answer !== null) this.#standing = answer === "refused" ? "turnedAway" : "online";
    else if (this.#standing !== "turnedAway") this.#standing = "offline";
    return answer === "refused" ? null : answer;
  }

  /** Null until the house has answered, or not: nothing is said of a network that nobody tried. */
  #standing: "online" | "offline" | "turnedAway" | null = null;

  async #tell(): Promise<void> {
    const count = (await this.#store.records()).length;
    const kept = this.#texts.kept.replace("#", String(count));
    this.#part("state")!.textContent = this.#standing ? `${kept}, ${this.#texts[this.#standing]}` : kept;
    const away = this.#standing === "turnedAway";
    this.#part("turned-away")!.hidden = !away;
    this.querySelector<HTMLFormElement>("[data-step=code] form")!.hidden = away;
  }

  #offerFullScreen(): void {
    const button = this.#part("full", "act");
    if (!button || !document.fullscreenEnabled) return;
    button.hidden = false;
    button.addEventListener("click", () => void document.documentElement.requestFullscreen());
  }

  /** As desk/passes.command.ts hashes the code. */
  async #hash(code: string): Promise<string> {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`pass ${this.#known.id} ${code}`));
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  #part(name: string, kind = "part"): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${kind}=${name}]`);
  }
}

customElements.define("beffroi-kiosk", BeffroiKiosk);
