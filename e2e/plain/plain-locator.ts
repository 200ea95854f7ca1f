import { formOf, isDisabled, optionValue, typeOf, valueIn } from "./forms.ts";
import type { PlainPage } from "./plain-page.ts";
import { isHidden, isSaid, labelsOf, nameOf, plainly, selectorOfRole, shownText } from "./words.ts";

type Words = string | RegExp;
interface ByRole {
  readonly name?: Words;
  readonly exact?: boolean;
  readonly level?: number;
}

/** Where something stands on a plain page, looked for anew each time, as the browser's own locators do. */
export class PlainLocator {
  readonly #page: PlainPage;
  readonly #find: () => Element[];
  readonly #words: string;

  constructor(page: PlainPage, find: () => Element[], words: string) {
    this.#page = page;
    this.#find = find;
    this.#words = words;
  }

  #then(words: string, of: (found: Element[]) => Element[]): PlainLocator {
    return new PlainLocator(this.#page, () => of(this.#find()), `${this.#words} ${words}`);
  }

  #within(words: string, of: (element: Element) => Iterable<Element>): PlainLocator {
    return this.#then(words, (found) => [...new Set(found.flatMap((element) => [...of(element)]))]);
  }

  toString(): string {
    return this.#words;
  }

  first = (): PlainLocator => this.nth(0);
  last = (): PlainLocator => this.nth(-1);
  nth = (at: number): PlainLocator => this.#then(`nth ${at}`, (found) => [found.at(at)].filter((one) => one !== undefined));

  locator(selector: string, { hasText }: { readonly hasText?: Words } = {}): PlainLocator {
    const found = this.#within(selector, (element) => element.querySelectorAll(selector));
    return hasText === undefined ? found : found.filter({ hasText });
  }

  filter({ hasText }: { readonly hasText: Words }): PlainLocator {
    return this.#then(`with ${hasText}`, (found) => found.filter((element) => isSaid(element.textContent ?? "", hasText)));
  }

  getByRole(role: string, { name, exact, level }: ByRole = {}): PlainLocator {
    const fits = (element: Element) => !isHidden(element) && (name === undefined || isSaid(nameOf(element), name, exact));
    return this.#within(`${role} ${name ?? ""}`, (element) => [...element.querySelectorAll(selectorOfRole(role, level))].filter(fits));
  }

  getByLabel(label: Words, { exact }: { readonly exact?: boolean } = {}): PlainLocator {
    const fits = (field: Element) => labelsOf(field).some((words) => isSaid(words, label, exact));
    return this.#within(`label ${label}`, (element) => [...element.querySelectorAll("input:not([type=hidden]), select, textarea")].filter(fits));
  }

  getByText(text: Words, { exact }: { readonly exact?: boolean } = {}): PlainLocator {
    const says = (element: Element) => isSaid(element.textContent ?? "", text, exact);
    return this.#within(`text ${text}`, (element) => [...element.querySelectorAll("body *")].filter((one) => says(one) && ![...one.children].some(says)));
  }

  /** The only one. @throws Error where there is none, or more: a person would not know which. */
  #one(): Element {
    const found = this.#find();
    if (found.length === 1) return found[0]!;
    throw new Error(`${this.#words}: ${found.length} on ${this.#page.url()}, which says ${plainly(this.#page.words()).slice(0, 300)}`);
  }

  count = async (): Promise<number> => this.#find().length;
  innerText = async (): Promise<string> => shownText(this.#one());
  getAttribute = async (name: string): Promise<string | null> => this.#one().getAttribute(name);
  inputValue = async (): Promise<string> => valueIn(this.#one());
  waitFor = async (): Promise<void> => void this.#one();
  evaluateAll = async <result>(ask: (elements: Element[]) => result): Promise<result> => ask(this.#find());

  async fill(text: string): Promise<void> {
    const field = this.#able();
    if (field.tagName === "TEXTAREA") field.textContent = text;
    else field.setAttribute("value", text);
  }

  check = (): Promise<void> => this.setChecked(true);

  async setChecked(checked: boolean): Promise<void> {
    const field = this.#able();
    if (checked && typeOf(field) === "radio") for (const other of this.#groupOf(field)) other.removeAttribute("checked");
    if (checked) field.setAttribute("checked", "");
    else field.removeAttribute("checked");
  }

  #groupOf(radio: Element): Element[] {
    const same = (other: Element) => other.getAttribute("name") === radio.getAttribute("name") && formOf(other) === formOf(radio);
    return [...radio.ownerDocument.querySelectorAll("input[type=radio]")].filter(same);
  }

  async selectOption(choice: string | { readonly label?: string; readonly index?: number; readonly value?: string }): Promise<void> {
    const list = this.#able();
    const options = [...list.querySelectorAll("option")];
    const { label, index, value } = typeof choice === "string" ? { value: choice } : { value: undefined, ...choice };
    const fits = (option: Element, at: number) =>
      index === undefined ? (label === undefined ? optionValue(option) === value : isSaid(option.textContent ?? "", label, true)) : at === index;
    const chosen = options.find(fits);
    if (!chosen) throw new Error(`${this.#words}: no option ${JSON.stringify(choice)}`);
    for (const option of options) option.removeAttribute("selected");
    chosen.setAttribute("selected", "");
  }

  async setInputFiles({ name, mimeType, buffer }: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
    this.#page.choose(this.#able(), new File([new Uint8Array(buffer)], name, { type: mimeType }));
  }

  #able(): Element {
    const field = this.#one();
    if (isDisabled(field) || field.hasAttribute("readonly") || isHidden(field)) throw new Error(`${this.#words} lets nobody change it`);
    return field;
  }

  async click({ position }: { readonly position?: { readonly x: number; readonly y: number } } = {}): Promise<void> {
    const element = this.#one();
    if (isHidden(element)) throw new Error(`${this.#words} is not seen`);
    await this.#page.press(element, position);
  }

  /** As it is sent to what nobody sees. */
  dispatchEvent = (_event: "click"): Promise<void> => this.#page.press(this.#one());

  /** Enter in a field sends its form by the first button that does. */
  async press(key: string): Promise<void> {
    const field = this.#one();
    const form = formOf(field);
    const first = [...(form?.querySelectorAll("button, input[type=submit], input[type=image]") ?? [])].find((one) => /submit|image/.test(typeOf(one)));
    if (key !== "Enter" || !first) throw new Error(`A page without pixels knows no ${key} here`);
    await this.#page.press(first);
  }
}
