import type { Page } from "playwright-core";

import { codeOf } from "../authenticator.ts";
import { linkOfMail } from "../newcomer.ts";
import { mouseReader } from "../reader.ts";
import type { Book } from "./pace.ts";

/** Somebody with their own browser, whose every page and field is counted. */
export interface Walker {
  readonly page: Page;
  /** By an address: typed, or of a mail. */
  goTo(address: string): Promise<void>;
  link(name: string | RegExp): Promise<void>;
  button(name: string | RegExp): Promise<void>;
  open(summary: string): Promise<void>;
  write(label: string | RegExp, text: string): Promise<void>;
  tick(label: string | RegExp): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  give(label: string | RegExp, file: { readonly name: string; readonly type: string; readonly content: Buffer | string }): Promise<void>;
  /** Looks again until this stands there: what the house does meanwhile. */
  await(words: RegExp): Promise<void>;
  says(): Promise<string>;
  mail(address: string, link: RegExp): Promise<void>;
}

/** What a job of the house brings: asked again for two minutes. */
async function patiently<Found>(ask: () => Promise<Found>): Promise<Found> {
  for (const until = Date.now() + 120_000; ; ) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

/** One address stands for all of its kind: what is seen twice is found faster. */
const kindOf = (url: string) => new URL(url).pathname.replace(/\/[^/]*(\d|-)[^/]*/g, "/*");

export function walker(page: Page, book: Book): Walker {
  let looking = false;
  page.on("framenavigated", (frame) => {
    if (!looking && frame === page.mainFrame() && frame.url().startsWith("http")) book.page(kindOf(frame.url()));
  });
  const field = (label: string | RegExp) =>
    page.getByLabel(typeof label === "string" ? new RegExp(`^${RegExp.escape(label)}( \\(facultatif\\))?$`) : label).first();
  const press = async (role: "link" | "button", name: string | RegExp) => {
    book.spend("press");
    await page
      .locator("main")
      .getByRole(role, typeof name === "string" ? { name, exact: true } : { name })
      .first()
      .click();
    await page.waitForLoadState("load");
  };
  const says = async () => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
  return {
    page,
    goTo: async (address) => void (await page.goto(address)),
    link: (name) => press("link", name),
    async button(name) {
      await press("button", name);
      const said = await says();
      if (/(est|sont) à corriger/.test(said)) throw new Error(`${page.url()} does not take what was typed: ${said.slice(0, 900)}`);
    },
    async open(summary) {
      book.spend("press");
      await page.locator("main summary", { hasText: summary }).first().click();
    },
    async write(label, text) {
      book.field(text.length);
      await field(label).fill(text);
    },
    async tick(label) {
      book.spend("choice");
      await field(label).check();
    },
    async choose(label, option) {
      book.spend("choice");
      await field(label).selectOption({ label: option });
    },
    async give(label, { name, type, content }) {
      book.spend("file");
      await field(label).setInputFiles({ name, mimeType: type, buffer: Buffer.from(content) });
    },
    async await(words) {
      // Who waits opens no new page.
      looking = true;
      const first = (await says()).slice(0, 600);
      await patiently(async () => {
        if (words.test(await says())) return;
        await page.reload({ waitUntil: "load" });
        throw new Error(`${page.url()} does not say ${words}, but at first: ${first}\nand now: ${(await says()).slice(0, 600)}`);
      });
      looking = false;
    },
    says,
    async mail(address, link) {
      book.spend("mail");
      await page.goto(await patiently(() => linkOfMail(mouseReader(page), address, link)));
    },
  };
}

/** By the link that comes by mail; whoever comes for the first time says a name. */
export async function signIn(someone: Walker, email: string, name: string): Promise<void> {
  await someone.write("Adresse électronique", email);
  await someone.button("Recevoir un lien");
  await someone.mail(email, /\/connexion\/lien/);
  await someone.button("Me connecter");
  await someone.write("Votre nom", name);
  await someone.tick("J’accepte les conditions d’utilisation");
  await someone.button("Continuer");
}

/** Puts an application in place, as staff must before they act. */
export async function protect(someone: Walker, book: Book): Promise<void> {
  await someone.button("Commencer");
  const secret = await someone.page.locator("code.secret").innerText();
  book.spend("code");
  await someone.page.getByLabel("Les six chiffres de l’application").fill(codeOf(secret));
  await someone.button("Mettre en place");
}
