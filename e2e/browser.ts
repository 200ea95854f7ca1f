import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium as playwright } from "playwright-core";
import { afterAll, afterEach } from "vitest";

let opened: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];

/** The browser that npm brings; CHROMIUM names another one. */
export function openBrowser(): Promise<Browser> {
  opened ??= launch();
  return opened;
}

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await chromium.executablePath());
  // Its own flags are for a machine without a sandbox; a closed network makes background calls fail many at a time.
  const args = [
    ...chromium.args.filter((flag) => flag !== "--single-process"),
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
  ];
  return playwright.launch({ executablePath, args, headless: true });
}

export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;

/** A visitor with their own browser; closed after each test. */
export async function visitor(baseURL: string, options: BrowserContextOptions = {}) {
  const browser = await openBrowser();
  const context = await browser.newContext({ baseURL, locale: "fr-FR", viewport: sizes.desk, timezoneId: "Europe/Paris", ...options });
  contexts.push(context);
  return context.newPage();
}

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

afterAll(async () => {
  await (await opened)?.close();
  opened = undefined;
});
