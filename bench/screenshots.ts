import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";

import { openBrowser, sizes } from "../e2e/browser.ts";
import { openHouse } from "../e2e/open-house.ts";
import { signInAs } from "../e2e/sign-in.ts";
import { build } from "../tools/build.ts";
import { mainPages } from "./main-pages.ts";

/**
 * `npm run screenshots [address]`: draws the README's pictures anew, of the demo that is open at that address or of one that is started, as WebP
 * into docs/screenshots: what the first window shows, at 1280 and 390 pixels.
 */
const shown: Readonly<Record<string, { readonly file: string; readonly from?: string }>> = {
  home: { file: "accueil" },
  directory: { file: "lieux" },
  place: { file: "lieu" },
  "take part": { file: "participer" },
  ballot: { file: "vote" },
  result: { file: "resultat" },
  dashboard: { file: "tableau-de-bord", from: "h2" },
  threads: { file: "fil" },
  "agent's home": { file: "bureau", from: ".desk" },
};
const folder = "docs/screenshots";
const [address] = process.argv.slice(2);

const house = address ? { url: address, close: async () => undefined } : await ownHouse();
const browser = await openBrowser();
try {
  await mkdir(folder, { recursive: true });
  for (const page of mainPages) {
    const picture = shown[page.name];
    if (!picture) continue;
    for (const viewport of Object.values(sizes)) {
      const context = await browser.newContext({ baseURL: house.url, locale: "fr-FR", viewport, timezoneId: "Europe/Paris", reducedMotion: "reduce" });
      const window = await context.newPage();
      if (page.as) await signInAs(window, page.as);
      await window.goto(page.path, { waitUntil: "networkidle" });
      if (picture.from) await window.locator(picture.from).first().scrollIntoViewIfNeeded();
      const drawn = await sharp(await window.screenshot())
        .webp({ quality: 70, effort: 6 })
        .toBuffer();
      await writeFile(join(folder, `${picture.file}-${viewport.width}.webp`), drawn);
      console.log(`${picture.file}-${viewport.width}.webp  ${(drawn.length / 1000).toFixed(0)} kB`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await house.close();
}

async function ownHouse() {
  const data = await mkdtemp(join(tmpdir(), "beffroi-screenshots-"));
  await build();
  const own = await openHouse(data, { SEED: "oui", LOG_LEVEL: "error" });
  return {
    url: own.url,
    close: async () => {
      await own.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
