import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";

import { openBrowser } from "../e2e/browser.ts";
import { openHouse } from "../e2e/open-house.ts";
import { signInAs } from "../e2e/sign-in.ts";
import { build } from "../tools/build.ts";
import { manualsFolder, pagesOfManuals } from "../tools/manuals.ts";

/** `npm run manuals [address]`: draws the pictures of the manuals anew, of the demo that is open at that address or of one that is started. */
const folder = `${manualsFolder}/images`;
const [address] = process.argv.slice(2);
const house = address ? { url: address, close: async () => undefined } : await ownHouse();
const browser = await openBrowser();
try {
  await mkdir(folder, { recursive: true });
  for (const { who, address, further, picture } of pagesOfManuals()) {
    if (!picture) continue;
    const context = await browser.newContext({
      baseURL: house.url,
      locale: "fr-FR",
      viewport: { width: 1024, height: 720 },
      timezoneId: "Europe/Paris",
      reducedMotion: "reduce",
    });
    const window = await context.newPage();
    await signInAs(window, who, address);
    if (further) await window.goto((await window.locator(`main a[href^="${further}"]`).first().getAttribute("href"))!);
    // The header and the notice of the demo are the same on all: what is told comes first.
    await window
      .locator("main")
      .first()
      .evaluate((main) => main.scrollIntoView({ block: "start" }));
    const drawn = await sharp(await window.screenshot())
      .webp({ quality: 60, effort: 6 })
      .toBuffer();
    await writeFile(join(folder, `${picture}.webp`), drawn);
    console.log(`${picture}.webp  ${(drawn.length / 1000).toFixed(0)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  await house.close();
}

async function ownHouse() {
  const data = await mkdtemp(join(tmpdir(), "beffroi-manuals-"));
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
