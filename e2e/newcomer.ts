import { parseHTML } from "linkedom";

import { plainVisitor } from "./plain/plain-page.ts";
import { mouseReader, type Reader } from "./reader.ts";

/** Opens an account by the link in the mail, as anybody does, and says a name. */
export async function openAccount(someone: Reader, email: string, name: string): Promise<void> {
  await signInByLink(someone, email);
  await nameSelf(someone, name);
}

/**
 * The same with nothing of it on the page, which then has the cookies that a browser would have: for journeys that only begin with an account.
 * sign-in.test.ts opens one in each way.
 */
export async function bringAccount({ page }: Reader, house: string, email: string, name: string): Promise<void> {
  const plain = plainVisitor(house);
  await openAccount(mouseReader(plain), email, name);
  const cookies = await plain.context().cookies();
  await page.context().addCookies(cookies.map((cookie) => ({ name: cookie.name, value: cookie.value, url: house })));
}

/** What is asked of whoever comes for the first time. */
export async function nameSelf(someone: Reader, name: string): Promise<void> {
  await someone.write("Votre nom", name);
  await someone.tick("J’accepte les conditions d’utilisation");
  await someone.press("button", "Continuer");
}

export async function signInByLink(someone: Reader, email: string): Promise<void> {
  await someone.page.goto("/connexion");
  await someone.write("Adresse électronique", email);
  await someone.press("button", "Recevoir un lien");
  await someone.page.goto(await linkOfMail(someone, email, /\/connexion\/lien/));
  await someone.press("button", "Me connecter");
}

/** The link of the last mail to somebody, as the development mailbox answers it: a program of mails is no page of the house, and needs no browser. */
export async function linkOfMail({ page }: Reader, email: string, link: RegExp): Promise<string> {
  const read = async (address: string) => parseHTML(await (await page.request.get(address)).text()).document;
  const list = await read(`/_courrier?pour=${encodeURIComponent(email)}`);
  for (const mail of list.querySelectorAll("td a")) {
    const text = (await read(mail.getAttribute("href")!)).querySelector("pre")!.textContent;
    const found = text.match(/https?:\/\/\S+/g)?.find((address) => link.test(address));
    if (found) return found;
  }
  throw new Error(`No mail to ${email} holds ${link}`);
}
