import type { CDPSession, Page } from "playwright-core";

type Size = { readonly width: number; readonly height: number };

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Gives a page another size, and another lighting if one is said, for those who like no motion. Playwright's own way gives the size to its
 * window first and to the page second, and colours apart, each of which asks more of the browser. It does not hear of this one: whoever uses it
 * puts back what was there.
 */
export async function showAt(page: Page, { width, height }: Size, colours?: "light" | "dark"): Promise<void> {
  const session = await sessions.getOrInsertComputed(page, () => page.context().newCDPSession(page));
  const features = [
    { name: "prefers-color-scheme", value: colours ?? "" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ];
  const screenOrientation = { angle: 0, type: "landscapePrimary" } as const;
  const metrics = { mobile: false, width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: 1, screenOrientation };
  const lit = colours && session.send("Emulation.setEmulatedMedia", { media: "", features });
  await Promise.all([lit, session.send("Emulation.setDeviceMetricsOverride", metrics)]);
}
