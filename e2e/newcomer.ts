import type { Reader } from "./reader.ts";

/** Opens an account by the link in the mail, as anybody does, and says a name. */
export async function openAccount(someone: Reader, email: string, name: string): Promise<void> {
  await signInByLink(someone, email);
  await nameSelf(someone, name);
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

/** The link of the last mail to somebody, read in the development mailbox. */
export async function linkOfMail({ page }: Reader, email: string, link: RegExp): Promise<string> {
  const mailbox = await page.context().newPage();
  try {
    await mailbox.goto("/_courrier");
    const mails = await mailbox
      .locator("tr", { hasText: email })
      .locator("a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
    for (const mail of mails) {
      await mailbox.goto(mail);
      const text = await mailbox.locator("pre").innerText();
      const found = text.match(/https?:\/\/\S+/g)?.find((address) => link.test(address));
      if (found) return found;
    }
    throw new Error(`No mail to ${email} holds ${link}`);
  } finally {
    await mailbox.close();
  }
}
