import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium as playwright } from "playwright-core";
import { afterEach } from "vitest";

import { unpackBrowser } from "./unpack-browser.ts";

/**
 * "still" draws nothing, so that nothing can be clicked and no frame comes: enough for what asks the page alone, and a quarter cheaper. Its
 * scripts are asked of one document after the other, of which each undoes what was compiled best for the last: a tenth of it went there.
 */
type Kind = "drawn" | "still";
const opened = new Map<Kind, Promise<Browser>>();
const contexts: BrowserContext[] = [];

export function openBrowser(kind: Kind = "drawn"): Promise<Browser> {
  return opened.getOrInsertComputed(kind, launch);
}

async function launch(kind: Kind): Promise<Browser> {
  // Its own flags are for a machine without a sandbox, and imitate a graphics card, which costs a fifth of the time; a closed network makes
  // background calls fail many at a time. A frame built anew for each document is a third of what a navigation costs; without the limit
  // the first one throws away the process that the empty page had.
  const own = chromium.args.filter((flag) => flag !== "--single-process" && !/gpu|gl=|angle|swiftshader/.test(flag));
  const args = [
    ...own.map((flag) => (flag.startsWith("--disable-features=") ? `${flag},RenderDocument,PaintHolding` : flag)),
    "--disable-gpu",
    "--disable-gpu-compositing",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--renderer-process-limit=1",
    ...(kind === "still" ? ["--disable-threaded-compositing", "--js-flags=--no-opt,--invocation-count-for-maglev=4000"] : []),
  ];
  return playwright.launch({ executablePath: await unpackBrowser(), args, headless: true });
}

export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;

/** A visitor with their own browser; closed after each test. */
export async function visitor(baseURL: string, options: BrowserContextOptions = {}, kind: Kind = "drawn") {
  const browser = await openBrowser(kind);
  const context = await browser.newContext({ baseURL, locale: "fr-FR", viewport: sizes.desk, timezoneId: "Europe/Paris", reducedMotion: "reduce", ...options });
  // No test depends on a fast answer: as patient as `expect.poll`.
  context.setDefaultTimeout(120_000);
  contexts.push(context);
  return context.newPage();
}

/** Asked by each file of tests (`setupFiles`): the browser stays for all those of its worker, and ends with it. */
export function closeAfterEach(): void {
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
}
