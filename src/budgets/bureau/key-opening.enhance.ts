import { qrPath } from "#platform/ui/qr-path.ts";
import { type NewBoxKey, newBoxKey } from "./new-box-key.ts";

type Texts = Record<"making" | "oldBrowser" | "last", string>;

/** Makes the key of a vote on this device, shows each share once, and posts what is public of it. */
class KeyOpening extends HTMLElement {
  #key: NewBoxKey | null = null;
  #at = 0;

  connectedCallback(): void {
    this.#part("make").addEventListener("submit", (event) => {
      if (this.dataset["old"] !== undefined) return;
      event.preventDefault();
      void this.#make();
    });
    this.#part("print").addEventListener("click", () => print());
    this.#part("download").addEventListener("click", () => this.#download());
    this.#part("next").addEventListener("click", () => this.#show(this.#at + 1));
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset["texts"]!);
  }

  get #names(): string[] {
    return JSON.parse(this.dataset["names"]!);
  }

  #part<element extends HTMLElement>(name: string): element {
    return this.querySelector<element>(`[data-part=${name}]`)!;
  }

  async #make(): Promise<void> {
    this.#part("said").textContent = this.#texts.making;
    try {
      this.#key = await newBoxKey(this.dataset["vote"]!, { members: this.#names.length, threshold: Number(this.dataset["threshold"]) });
    } catch {
      // X25519 came late to some browsers: the next press goes to the server.
      this.dataset["old"] = "";
      this.#part("said").textContent = this.#texts.oldBrowser;
      return;
    }
    this.#part("make").hidden = true;
    this.#part("said").textContent = "";
    this.#show(0);
  }

  #show(at: number): void {
    const share = this.#key!.shares[at];
    this.#part("share").hidden = share === undefined;
    this.#at = at;
    if (share === undefined) {
      this.#end();
      return;
    }
    this.#part("name").textContent = this.#names[at]!;
    this.#part("code").textContent = share;
    this.#draw(share);
    this.#part("name").focus();
  }

  #download(): void {
    const href = URL.createObjectURL(new Blob([`${this.#names[this.#at]}\n${this.#key!.shares[this.#at]}\n`], { type: "text/plain" }));
    Object.assign(document.createElement("a"), { href, download: `${this.dataset["file"]}-${this.#at + 1}.txt` }).click();
    URL.revokeObjectURL(href);
  }

  #draw(text: string): void {
    const { size, dots } = qrPath(text);
    const draw = (name: string, attributes: Record<string, string>) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
      return element;
    };
    const svg = draw("svg", { class: "qr", viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": this.#part("qr").dataset["label"]! });
    svg.append(draw("rect", { width: String(size), height: String(size), fill: "#fff" }), draw("path", { d: dots, fill: "#000" }));
    this.#part("qr").replaceChildren(svg);
  }

  /** Nothing of the shares stays on the page; what is public goes into the form. */
  #end(): void {
    this.#part("code").textContent = "";
    this.#part("qr").replaceChildren();
    const form = this.#part("end").querySelector("form")!;
    const { ballots, seedCommitment, hashes } = this.#key!;
    for (const [name, value] of [["cle", ballots], ["graine", seedCommitment], ...hashes.map((hash) => ["empreinte", hash])]) {
      const input = Object.assign(document.createElement("input"), { type: "hidden", name, value });
      form.append(input);
    }
    this.#key = null;
    this.#part("end").hidden = false;
    this.#part("said").textContent = this.#texts.last;
    form.querySelector<HTMLInputElement>("[name=remises]")!.focus();
  }
}

customElements.define("key-opening", KeyOpening);
