/**
 * Asks the device for a passkey and posts its answer with the form inside. Draws nothing itself: where browsers know no passkeys, or
 * without scripts, the form stays hidden and the other ways remain.
 */
class BeffroiPasskey extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    // In every browser since 2025 (Safari 18.4); before, the other ways remain.
    if (!form || !("parseRequestOptionsFromJSON" in PublicKeyCredential)) return;
    this.toggleAttribute("ready", true);
    form.addEventListener("submit", (event) => {
      const answer = form.elements.namedItem("reponse") as HTMLInputElement;
      if (answer.value) return;
      event.preventDefault();
      void this.#ask(form, answer);
    });
  }

  async #ask(form: HTMLFormElement, answer: HTMLInputElement): Promise<void> {
    const problem = this.querySelector<HTMLElement>("[data-problem]")!;
    problem.hidden = true;
    try {
      const challenge = await fetch(this.dataset["challenge"]!, { method: "POST", body: new URLSearchParams() });
      if (!challenge.ok) throw new Error(String(challenge.status));
      const options = await challenge.json();
      const credential =
        this.dataset["ceremony"] === "create"
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      answer.value = JSON.stringify((credential as PublicKeyCredential).toJSON());
      form.submit();
    } catch {
      problem.hidden = false;
    }
  }
}

customElements.define("beffroi-passkey", BeffroiPasskey);
