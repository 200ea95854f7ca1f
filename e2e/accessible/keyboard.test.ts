import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { sizes, visitor } from "../browser.ts";
import { house } from "../house.ts";
import { addressesBehindTheDoor } from "../route-map.ts";
import { signInAs } from "../sign-in.ts";
import { focusFaults } from "./focus.ts";
import { answerOf, goTo } from "./go-to.ts";

it.each([
  { who: "amina", size: "phone" },
  { who: "farid", size: "desk" },
] as const)(
  "whatever $who reaches by keyboard on a $size takes the focus, shows it, and lies under nothing that sticks",
  async ({ who, size }) => {
    const page = await visitor(house, { viewport: sizes[size] }, "still");
    await signInAs(page, who);
    // One line for each fault, wherever it is found first: the foot and the head are on every page.
    const faults = new Map<string, string>();
    for (const { address, further } of addressesBehindTheDoor().filter(({ as }) => as === who)) {
      const found = further ? further.exec((await answerOf(page, address)).html)?.[1] : address;
      // That nothing leads there is said by those that look at pages.
      if (!found) continue;
      await goTo(page, found);
      for (const fault of await focusFaults(page)) if (!faults.has(fault)) faults.set(fault, found);
    }
    expect([...faults].map(([fault, address]) => `${address}: ${fault}`)).toEqual([]);
  },
  300_000,
);

it("finds what lies under a bar, shows no ring, or is hidden while it has the focus", async () => {
  const page = await visitor(house, { viewport: sizes.phone }, "still");
  await goTo(page, "/mots");
  expect(await focusFaults(page)).toEqual([]);
  await page.evaluate(() => {
    const [main, sheet] = [document.querySelector("main")!, new CSSStyleSheet()];
    // What stands at the foot of the page is scrolled over the bar.
    sheet.replaceSync(`body { padding-block-end: 8rem } .under { position: fixed; inset-block-end: 0 } .over { position: fixed; inset: auto 0 0; block-size: 5rem; background: #000; z-index: 99 }
      .bare:focus { outline: none !important } .away { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }`);
    document.adoptedStyleSheets.push(sheet);
    main.insertAdjacentHTML(
      "beforeend",
      '<a class="under" href="/">Dessous</a><p class="over"></p><a class="bare" href="/">Nu</a><p class="away"><a href="/">Loin</a></p>',
    );
  });
  expect(await focusFaults(page)).toEqual(["a “Dessous” is hidden", "a “Nu” shows no ring", "a “Loin” is hidden"]);
});

/** Where the focus stands. */
const standing = (page: Page) =>
  page.evaluate(() => ({ atSkip: document.activeElement?.matches(".skip") ?? false, atFoot: document.activeElement?.closest(".site-footer") != null }));

it.each(["/votes/budget-participatif-2026", "/lieux/carte", "/participer/la-metropole-la-nuit/conversations/la-ville-la-nuit/repondre", "/reserver"])(
  "the keyboard enters %s by the link over the menu, passes through what scripts have made of it, and leaves it",
  async (address) => {
    const page = await visitor(house, { viewport: sizes.desk });
    await page.goto(address);
    await page.keyboard.press("Tab");
    expect(await standing(page)).toMatchObject({ atSkip: true });
    // The foot has more than eight links: it is not passed over.
    let atFoot = false;
    for (let steps = 1; steps <= 600 && !atFoot; steps += 1) {
      await page.keyboard.press("Tab");
      if (steps % 8 === 0) atFoot = (await standing(page)).atFoot;
    }
    expect({ address, atFoot }).toEqual({ address, atFoot: true });
  },
);
