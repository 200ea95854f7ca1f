import type { APIResponse, Page } from "playwright-core";

import { house } from "../house.ts";

export interface Answer {
  readonly status: number;
  readonly html: string;
}

/** What an address answers to whom the page's browser has signed in, without going there. */
export async function answerOf(page: Page, address: string): Promise<Answer> {
  return read(await ask(page, address));
}

/** A line kept open is shut by the house while a busy machine looks through a page. Nothing is gained by zipping what goes to the same machine. */
export const plainly = { connection: "close", "accept-encoding": "identity" };

const ask = (page: Page, address: string): Promise<APIResponse> => page.context().request.get(house + address, { headers: plainly });

const read = async (answer: APIResponse): Promise<Answer> => ({ status: answer.status(), html: await answer.text() });

/**
 * Shows an address. Its HTML is written into the window that is open: each navigation makes another, in which axe is read and compiled anew,
 * which takes as long as a whole look. What scripts or a policy of its own change is navigated to, and left by navigating: their timers and
 * workers stay with their window.
 */
export async function goTo(page: Page, address: string): Promise<Answer> {
  const asked = await ask(page, address);
  const answer = await read(asked);
  const plain = asked.headers()["content-security-policy"] === (await policyOfHouse) && !answer.html.includes('<script type="module"');
  if (plain && windows.has(page)) await page.evaluate(write, { html: answer.html, url: asked.url() });
  else await page.goto(address);
  windows[plain ? "add" : "delete"](page);
  return answer;
}

/** Those that show what neither runs scripts nor has a policy of its own. */
const windows = new WeakSet<Page>();
const policyOfHouse = fetch(house).then(({ headers }) => headers.get("content-security-policy"));

async function write({ html, url }: { html: string; url: string }): Promise<void> {
  history.replaceState(null, "", url);
  document.open();
  const loaded = new Promise((done) => addEventListener("load", done, { once: true }));
  document.write(html);
  document.close();
  await loaded;
}
