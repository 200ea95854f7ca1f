import type { CDPSession, Page } from "playwright-core";

/** One number, or word, of each entry of that type which the browser noted since the page began; none within 300 ms: none was. */
export function entriesOf<value = number>(page: Page, type: string, key: string): Promise<value[]> {
  return page.evaluate(
    ([kind = "", field = ""]) =>
      new Promise<value[]>((found) => {
        new PerformanceObserver((list) => found(list.getEntries().map((entry) => Reflect.get(entry, field) as value))).observe({ type: kind, buffered: true });
        setTimeout(() => found([]), 300);
      }),
    [type, key],
  );
}

/**
 * How far a page moves while it comes (CLS), at the worst and whatever the machine: fonts and pictures come only once all was painted without
 * them. Leaves the page as it then stands.
 */
export async function shiftOf(page: Page, address: string): Promise<number> {
  let release = () => {};
  const painted = new Promise<void>((done) => {
    release = done;
  });
  const late = /^(?:font|image)$/;
  await page.route("**/*", async (route) => {
    if (late.test(route.request().resourceType())) await painted;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  release();
  await page.waitForLoadState("load");
  // Fonts and what is read lazily on the first screen; then two frames in which it is drawn.
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What is folded is not read until it is opened.
    const near = [...document.images].filter((image) => image.checkVisibility() && image.getBoundingClientRect().top < 2 * innerHeight);
    await Promise.all(near.map((image) => image.complete || new Promise((done) => image.addEventListener("load", done, { once: true }))));
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  });
  await page.unrouteAll({ behavior: "ignoreErrors" });
  return (await entriesOf(page, "layout-shift", "value")).reduce((sum, value) => sum + value, 0);
}

const line = { bytesPerSecond: 400_000 / 8, delay: 0.1 };

interface Largest {
  /** The tag of the element, and the address of its picture. */
  readonly what: string;
  readonly bytes: number;
  /** Until it stands, on a line of 400 kbit/s with 100 ms of delay. */
  readonly seconds: number;
}

/**
 * The largest thing of the first view (LCP), as the browser names it on a line of 400 kbit/s, and when it stands by what the line carries before
 * it at the worst: the page, its styles, fonts and scripts, and the picture when it is one; a round trip for the connection and for each after
 * the other. By bytes, not by the machine's clock: `npm run bench:views` reads that.
 */
export async function largestOf(page: Page, address: string): Promise<Largest> {
  const wire = await page.context().newCDPSession(page);
  const [kinds, sizes] = [new Map<string, { type: string; url: string }>(), new Map<string, number>()];
  wire.on("Network.responseReceived", ({ requestId, type, response: { url } }) => kinds.set(requestId, { type, url }));
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await wire.send("Network.enable");
  await wire.send("Network.clearBrowserCache");
  const { bytesPerSecond, delay } = line;
  await wire.send("Network.emulateNetworkConditions", {
    ...{ offline: false, latency: delay * 1000, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const url = (await entriesOf<string>(page, "largest-contentful-paint", "url")).at(-1) ?? "";
  await wire.detach();
  const before = [...kinds].filter(([, one]) => /^(?:Document|Stylesheet|Font|Script)$/.test(one.type) || (url !== "" && one.url === url));
  const bytes = before.reduce((sum, [id]) => sum + (sizes.get(id) ?? 0), 0);
  const trips = url === "" ? 3 : 4;
  return { what: url === "" ? "words" : new URL(url).pathname, bytes, seconds: bytes / bytesPerSecond + trips * delay };
}

/** What the wire carries from now on, headers included; nothing comes from what was kept. */
export async function countBytes(wire: CDPSession): Promise<() => number> {
  let bytes = 0;
  await wire.send("Network.enable");
  await wire.send("Network.clearBrowserCache");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

/** Bytes of the first view, with its pictures. */
export async function weightOf(page: Page, address: string): Promise<number> {
  const wire = await page.context().newCDPSession(page);
  const bytes = await countBytes(wire);
  await page.goto(address, { waitUntil: "networkidle" });
  await wire.detach();
  return bytes();
}
