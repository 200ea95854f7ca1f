import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";

import { openBrowser, sizes } from "../e2e/browser.ts";
import { openHouse } from "../e2e/open-house.ts";
import { signInAs } from "../e2e/sign-in.ts";
import { countBytes, entriesOf } from "../e2e/vitals.ts";
import { build } from "../tools/build.ts";
import { type MainPage, mainPages } from "./main-pages.ts";

/**
 * `npm run bench:views [words [address]]`: what a telephone of 390 pixels is sent for the first view of each main page with nothing kept, how
 * long the page is, what moved (CLS), and when the largest thing stood (LCP) at 400 kbit/s with 100 ms of delay. With words, only the pages that have
 * them in their name; with an address, of the demo that is open there, else of one that is started. Ends with 1 when a page is above a limit.
 */
const [words = "", address] = process.argv.slice(2);
const most = { bytes: 100_000, shift: 0.05, paint: 3000 };

interface View {
  readonly bytes: number;
  readonly height: number;
  readonly shift: number;
  readonly paint: number;
}

const house = address ? { url: address, close: async () => undefined } : await ownHouse();
const browser = await openBrowser();
try {
  console.log("page               as        sent kB   height px     CLS   LCP ms");
  for (const page of mainPages.filter(({ name }) => name.includes(words))) {
    const view = await look(page);
    const over = [view.bytes > most.bytes && "weight", view.shift > most.shift && "shift", view.paint > most.paint && "paint"].filter(Boolean);
    if (over.length > 0) process.exitCode = 1;
    const cells = [
      (view.bytes / 1000).toFixed(1).padStart(7),
      String(view.height).padStart(11),
      view.shift.toFixed(3).padStart(7),
      view.paint.toFixed(0).padStart(8),
    ];
    console.log(page.name.padEnd(19) + (page.as ?? "").padEnd(10) + cells.join(" ") + (over.length > 0 ? `   above: ${over.join(", ")}` : ""));
  }
} finally {
  await browser.close();
  await house.close();
}

async function look({ path, as }: MainPage): Promise<View> {
  const context = await browser.newContext({ baseURL: house.url, locale: "fr-FR", viewport: sizes.phone, timezoneId: "Europe/Paris" });
  try {
    if (as) await signInAs(await context.newPage(), as);
    return await firstView(context, path);
  } finally {
    await context.close();
  }
}

async function firstView(context: BrowserContext, path: string): Promise<View> {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  const bytes = await countBytes(wire);
  await page.goto(path, { waitUntil: "networkidle" });
  const sent = bytes();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const throughput = 400_000 / 8;
  await wire.send("Network.emulateNetworkConditions", { offline: false, latency: 100, downloadThroughput: throughput, uploadThroughput: throughput });
  await wire.send("Network.clearBrowserCache");
  await page.goto(path, { waitUntil: "networkidle" });
  return { bytes: sent, height, ...(await vitals(page)) };
}

/** As the browser itself measured them while the page came. */
async function vitals(page: Page): Promise<{ shift: number; paint: number }> {
  const moved = await entriesOf(page, "layout-shift", "value");
  const painted = await entriesOf(page, "largest-contentful-paint", "startTime");
  return { shift: moved.reduce((sum, value) => sum + value, 0), paint: painted.at(-1) ?? 0 };
}

async function ownHouse() {
  const folder = await mkdtemp(join(tmpdir(), "beffroi-views-"));
  await build();
  const own = await openHouse(folder, { SEED: "oui", LOG_LEVEL: "error" });
  return {
    url: own.url,
    close: async () => {
      await own.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
