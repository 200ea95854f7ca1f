import { request as ask } from "node:http";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";

import { type Sending, type Spot, formOf, isDisabled, sendingOf, typeOf } from "./forms.ts";
import { PlainLocator } from "./plain-locator.ts";
import { shownText } from "./words.ts";

interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a browser keeps for one visitor, whatever pages are open. */
class Visit {
  readonly cookies = new Map<string, string>();
  readonly house: string;

  constructor(house: string) {
    this.house = house;
  }

  /** Sends a request as a browser does when somebody goes there, and goes where it is sent on. */
  async go({ method, url, body }: Sending, referrer: string | null, redirects = 10): Promise<Answer> {
    const answer = await this.send({ method, url, body }, referrer);
    const { location } = answer.headers;
    if (!location || answer.status < 300 || answer.status > 399) return answer;
    if (redirects === 0) throw new Error(`${url} leads round and round`);
    const next = new URL(location, url);
    if (!next.hash) next.hash = new URL(url).hash;
    const kept = answer.status === 307 || answer.status === 308;
    return this.go(kept ? { method, url: next.href, body } : { method: "GET", url: next.href, body: null }, referrer ?? url, redirects - 1);
  }

  async send({ method, url, body }: Sending, referrer: string | null): Promise<Answer> {
    const sent = body ? new Response(body) : null;
    const headers = {
      ...(sent ? { "content-type": sent.headers.get("content-type") ?? "", origin: new URL(referrer ?? url).origin } : {}),
      ...(referrer ? { referer: referrer } : {}),
      ...(this.cookies.size > 0 ? { cookie: [...this.cookies].map((pair) => pair.join("=")).join("; ") } : {}),
      accept: "text/html,*/*",
      "accept-language": "fr-FR",
      "sec-fetch-site": referrer ? "same-origin" : "none",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    return exchange(method, url, headers, sent ? Buffer.from(await sent.arrayBuffer()) : null, this.cookies);
  }
}

function exchange(method: string, url: string, headers: Record<string, string>, body: Buffer | null, cookies: Map<string, string>): Promise<Answer> {
  return new Promise((answered, failed) => {
    const length = body ? { "content-length": String(body.length) } : {};
    const sent = ask(url, { method, headers: { ...headers, ...length, connection: "close" } }, (answer) => {
      for (const line of answer.headers["set-cookie"] ?? []) keep(cookies, line);
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", failed);
      const told = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
      answer.on("end", () => answered({ url, status: answer.statusCode ?? 0, headers: told, body: Buffer.concat(chunks) }));
    });
    sent.on("error", failed);
    sent.end(body ?? undefined);
  });
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split("; ");
  const [name, value] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
  const ends = attributes.some((one) => /^max-age=(0|-\d+)$/i.test(one) || (/^expires=/i.test(one) && Date.parse(one.slice(8)) < Date.now()));
  if (ends) cookies.delete(name);
  else cookies.set(name, value);
}

/** What a page of the house is to whoever has neither scripts nor style sheets: links, fields and buttons, by their names. */
export class PlainPage {
  readonly #visit: Visit;
  #history: { readonly url: string; readonly document: Document }[] = [];
  #files = new Map<Element, File>();

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  get #now() {
    const now = this.#history.at(-1);
    if (!now) throw new Error("No page is open yet");
    return now;
  }

  url = (): string => this.#now.url;
  words = (): string => shownText(this.#now.document.body);

  async goto(address: string) {
    return this.#open({ method: "GET", url: new URL(address, this.#visit.house).href, body: null }, null);
  }

  async goBack(): Promise<void> {
    this.#history.pop();
  }

  async #open(sending: Sending, referrer: string | null) {
    const answer = await this.#visit.go(sending, referrer);
    const text = answer.body.toString("utf8");
    if (answer.status !== 204) {
      if (!/html/.test(answer.headers["content-type"] ?? "")) throw new Error(`${answer.url} is no page: ${answer.headers["content-type"]}`);
      this.#history.push({ url: answer.url, document: parseHTML(text).document });
    }
    return { status: () => answer.status, headers: () => answer.headers, text: async () => text, url: () => answer.url };
  }

  /** What happens when somebody presses an element, or its label. */
  async press(element: Element, spot?: Spot): Promise<void> {
    const label = element.closest("label");
    const target = element.closest("a[href], button, input, summary") ?? (label && this.#fieldOf(label));
    if (!target || isDisabled(target)) throw new Error(`Nothing happens where ${element.outerHTML.slice(0, 120)} is pressed`);
    if (target.tagName === "A") return this.#follow(target);
    if (target.tagName === "SUMMARY") return void target.parentElement?.toggleAttribute("open");
    const type = typeOf(target);
    if (type === "checkbox" || type === "radio") return this.#at(target).setChecked(type === "radio" || !target.hasAttribute("checked"));
    const form = formOf(target);
    if (!form || !/submit|image/.test(type)) return;
    await this.#open(sendingOf(form, target, this.url(), this.#files, spot), this.url());
  }

  async #follow(link: Element): Promise<void> {
    const next = new URL(link.getAttribute("href") ?? "", this.url());
    const [here, there] = [this.url(), next.href].map((url) => url.split("#")[0]);
    if (here === there && next.hash) this.#history.push({ ...this.#now, url: next.href });
    else await this.#open({ method: "GET", url: next.href, body: null }, this.url());
  }

  #at = (element: Element): PlainLocator => new PlainLocator(this, () => [element], element.tagName);

  #fieldOf(label: Element): Element | null {
    const id = label.getAttribute("for");
    return id ? this.#now.document.getElementById(id) : label.querySelector("input, select, textarea");
  }

  choose = (field: Element, file: File): void => void this.#files.set(field, file);
  #all = (): PlainLocator => new PlainLocator(this, () => [this.#now.document.documentElement], "page");
  locator: PlainLocator["locator"] = (selector, options) => (selector === "html" ? this.#all() : this.#all().locator(selector, options));
  getByRole: PlainLocator["getByRole"] = (...asked) => this.#all().getByRole(...asked);
  getByLabel: PlainLocator["getByLabel"] = (...asked) => this.#all().getByLabel(...asked);
  getByText: PlainLocator["getByText"] = (...asked) => this.#all().getByText(...asked);
  getAttribute = (selector: string, name: string) => this.locator(selector).getAttribute(name);
  setInputFiles = (selector: string, file: Parameters<PlainLocator["setInputFiles"]>[0]) => this.locator(selector).setInputFiles(file);

  // Nothing moves by itself: what is awaited is there or never comes.
  waitForNavigation = async (): Promise<void> => {};
  waitForLoadState = async (): Promise<void> => {};
  waitForTimeout = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

  request = {
    /** Goes where it is sent on no more than a browser that is told so (`maxRedirects: 0`). */
    post: async (address: string, { form }: { readonly form: Record<string, string> }) => {
      const url = new URL(address, this.#visit.house).href;
      const { status } = await this.#visit.send({ method: "POST", url, body: new URLSearchParams(form) }, null);
      return { status: () => status };
    },
    get: async (address: string) => {
      const url = new URL(address, this.#visit.house).href;
      const { status, headers, body } = await this.#visit.go({ method: "GET", url, body: null }, this.#history.at(-1)?.url ?? null);
      return { status: () => status, headers: () => headers, body: async () => body, text: async () => body.toString("utf8") };
    },
  };

  context = () => ({
    newPage: async () => new PlainPage(this.#visit),
    cookies: async () => [...this.#visit.cookies].map(([name, value]) => ({ name, value })),
    request: this.request,
    close: async () => {},
  });

  close = async (): Promise<void> => {};
}

/**
 * A visitor without scripts, style sheets or pixels: eight journeys took 4 s of the worker's processor, a browser takes that for two. A journey
 * calls it as it calls a browser; what needs pixels, scripts or the keyboard is no function here. It asks in real HTTP, with what a browser says
 * of where a form comes from; a form is sent as the standard has it, refused where a field that must not be empty is.
 */
export function plainVisitor(house: string): Page {
  // It has what journeys without scripts call; what else a page of the browser can, fails as no function.
  return new PlainPage(new Visit(house)) as unknown as Page;
}
