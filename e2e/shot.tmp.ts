import { mkdirSync } from "node:fs";
import { openBrowser } from "./browser.ts";
const [, , base, who, ...paths] = process.argv;
mkdirSync("/tmp/shots", { recursive: true });
const browser = await openBrowser();
for (const [name, width] of [
  ["1280", 1280],
  ["390", 390],
] as const) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "fr-FR", reducedMotion: "reduce" });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  if (who !== "-") {
    await page.goto(`${base}/connexion`);
    const form = page.locator("form", { hasText: new RegExp(who!, "i") }).first();
    await form.locator("button").first().click();
    await page.waitForLoadState();
  }
  for (const path of paths) {
    const answer = await page.goto(base + path);
    await page.waitForTimeout(300);
    const file = `/tmp/shots/${path.replace(/[^a-z0-9]+/gi, "_")}_${name}.png`;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.screenshot({ path: file, clip: { x: 0, y: 0, width, height: Math.min(height, 2600) }, fullPage: true });
    console.log(answer?.status(), path, name, "height", height, "width", wide);
  }
  await context.close();
}
await browser.close();
process.exit(0);
