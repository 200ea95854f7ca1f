import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";

import { house } from "./house.ts";
import { sizes, visitor } from "./browser.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const choices = "/mon-espace/notifications/choix";
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader },
  { way: "with scripts off", scripts: false, reader: mouseReader },
] as const;

describe.each(ways)("$way", ({ scripts, reader }) => {
  it("Bilal chooses when he is told, and finds his choice again", async () => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    await signInAs(page, "bilal", choices);
    const bilal = reader(page);
    await bilal.press("button", "Tout chaque semaine");
    expect(await page.getByRole("status").innerText()).toContain("Vos choix sont enregistrés");
    const weekly = 'input[type=radio][value="weekly"]';
    expect(await page.locator(weekly).count()).toBeGreaterThan(0);
    expect(await page.locator(`${weekly}:not(:checked)`).count()).toBe(0);

    // A row is one stop of the keyboard: its arrows choose.
    const row = page.locator("input[type=radio]:checked").first();
    const name = await row.getAttribute("name");
    if (scripts) {
      await row.focus();
      await page.keyboard.press("ArrowRight");
    } else await page.locator(`input[name="${name}"][value="never"]`).check();
    await bilal.press("button", "Enregistrer mes choix");
    expect(await page.locator(`input[name="${name}"]:checked`).getAttribute("value")).toBe("never");
  });

  it("Bilal reads his messages and marks them as read", async () => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    const who = scripts ? "bilal" : "farid";
    await signInAs(page, who, "/mon-espace/notifications");
    await reader(page).press("button", "Tout marquer comme lu");
    expect(await page.getByRole("heading", { name: "Vous avez tout lu." }).count()).toBe(1);
    // The view of those that are not read stays: "Non lus".
    expect(await page.locator("main").innerText()).not.toMatch(/Non lu(?!s)/);
  });

  it("Amina stops the mails of one kind from the mail itself, without signing in", async () => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    const amina = reader(page);
    await page.goto(await linkInMail());
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Ne plus recevoir ces courriels");
    await amina.press("button", "Ne plus recevoir ces courriels");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Ces courriels s’arrêtent");
    expect(await page.context().cookies()).toEqual([]);
  });
});

/** The demo's mailbox holds a mail that left when the house opened. */
async function linkInMail(): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const mailbox = await (await fetch(`${house}/_courrier?pour=amina@beffroi.example`)).text();
    for (const [, address] of mailbox.matchAll(/href="(\/_courrier\/[0-9a-f-]+)"/g)) {
      const mail = await (await fetch(house + address)).text();
      const link = /https?:\/\/[^\s]+(\/desabonnement\/[\w-]+)/.exec(mail)?.[1];
      if (link) return link;
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("No mail of the demo can be stopped");
}

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it("the mails pass axe in a program that shows them as a page", async () => {
    const page = await visitor(house, { colorScheme, viewport: sizes.phone });
    const list = await (await fetch(`${house}/_galerie/courriers`)).text();
    const addresses = [...list.matchAll(/href="(\/_galerie\/courriers\/[^"]+\/nl\/html)"/g)].map(([, address]) => address!);
    // All are drawn by one view: one of each room, and those that gather.
    const ofRoom = new Map(addresses.map((address) => [/courriers\/(\w+)/.exec(address)![1], address]));
    const faults: string[] = [];
    for (const address of new Set([...ofRoom.values(), ...addresses.filter((one) => /digest-daily|gathered/.test(one))])) {
      await page.setContent(await (await fetch(house + address)).text());
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      for (const { id, nodes } of violations) faults.push(`${address}: ${id} ${nodes[0]!.html.slice(0, 200)}`);
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > page.viewportSize()!.width) faults.push(`${address} scrolls sideways`);
    }
    expect(faults).toEqual([]);
  });

  it("a mail is shown as it is sent, and its policy lets nothing run", async () => {
    const page = await visitor(house, { colorScheme });
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto("/_galerie/courriers/notifications-digest-daily/fr/html");
    expect(errors).toEqual([]);
    const [ground, ink] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
    expect([ground, ink]).toEqual(colorScheme === "light" ? ["rgb(251, 248, 242)", "rgb(27, 36, 50)"] : ["rgb(21, 26, 34)", "rgb(243, 238, 228)"]);
  });
});
