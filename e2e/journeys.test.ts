import { describe, expect, it } from "vitest";

import { mainPages } from "../bench/main-pages.ts";
import { lastSunday } from "./day-ahead.ts";
import { house } from "./house.ts";
import { sizes, visitor } from "./browser.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";
import { largestOf, shiftOf, weightOf } from "./vitals.ts";

const ways = [
  { way: "with a mouse", size: "phone", scripts: true, reader: mouseReader },
  { way: "by keyboard alone", size: "desk", scripts: true, reader: keyboardReader },
  { way: "with scripts off", size: "phone", scripts: false, reader: mouseReader },
] as const;
const journeys = ways.map((way) => ({ ...way, viewport: sizes[way.size] }));

describe.each(journeys)("a resident, $way, on a $size", ({ scripts, reader, viewport }) => {
  const arrive = async (address: string): Promise<Reader> => {
    const page = await visitor(house, { viewport, javaScriptEnabled: scripts });
    await page.goto(address);
    return reader(page);
  };

  // On a phone the filters stand folded.
  const unfold = async (someone: Reader) => {
    if (viewport.width < 768) await someone.open("Filtrer et trier");
  };

  it("finds a place open now near Roubaix that helps with computers", async () => {
    const amina = await arrive("/");
    await amina.press("link", /^Faire/);
    await unfold(amina);
    await amina.tick("Ouvert maintenant");
    await amina.tick("Aide numérique");
    await amina.open(/Autour de/);
    await amina.write("Autour de", "Roubaix");
    await amina.press("button", "Chercher");

    const { page } = amina;
    expect(new URL(page.url()).searchParams.get("ouvert")).toBe("1");
    const first = page.locator(".numbered").first();
    expect(await first.innerText()).toMatch(/Ouvert/);
    expect(await page.locator("main").innerText()).toMatch(/À moins de 5\s?km de Roubaix/);

    const name = await first.getByRole("heading").innerText();
    await amina.press("link", name);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
    expect(await page.locator("main").innerText()).toMatch(/Ouvert (jusqu’à|24 h)[\s\S]*Aide numérique/);
  });

  it("finds what is open on a Sunday", async () => {
    const amina = await arrive("/lieux");
    await unfold(amina);
    await amina.open(/Autour de/);
    await amina.writeDay("Ouvert le", lastSunday());
    await amina.press("button", "Chercher");
    expect(new URL(amina.page.url()).searchParams.get("jour")).toBe(lastSunday());
    expect(await amina.page.locator("main").innerText()).toMatch(/[1-9]\d* lieux? trouvés?/);
    expect(await amina.page.locator(".numbered").count()).toBeGreaterThan(0);
  });

  it("prints the record of a place on two sheets, its poster on one", async () => {
    const amina = await arrive("/lieux?ouvert=1");
    const name = await amina.page.locator(".numbered").first().getByRole("heading").innerText();
    await amina.press("link", name);
    const record = (await amina.page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(record.match(/\/Type \/Page\b/g)!.length).toBeLessThan(3);
    // The one that says most: a photo, premises, each stage of its life, what it received.
    const fullest = await arrive("/lieux/la-quenouille-de-la-cour-bleue");
    expect((await fullest.page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);
    await amina.press("link", "Imprimer l’affiche");
    expect(await amina.page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
    expect(await amina.page.locator("svg[role=img], svg path").count()).toBeGreaterThan(0);
    const sheet = (await amina.page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it("changes the language and the appearance, and stays on the page", async () => {
    const amina = await arrive("/lieux?gratuit=1");
    await amina.press("button", "Nederlands");
    expect(await amina.page.getAttribute("html", "lang")).toBe("nl");
    expect(amina.page.url()).toBe(`${house}/lieux?gratuit=1`);
    await amina.press("button", "Donker");
    expect(await amina.page.getAttribute("html", "data-scheme")).toBe("dark");
    expect(await amina.page.evaluate(() => getComputedStyle(document.body).color)).toMatch(/rgb\(24\d/);
    expect(amina.page.url()).toBe(`${house}/lieux?gratuit=1`);
    expect(await amina.page.context().cookies()).toHaveLength(1);
  });
});

describe("any reader", () => {
  it("makes no request to another site, and loads no script to read", async () => {
    const page = await visitor(house);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const address of ["/", "/lieux", "/communes/roubaix", "/vie-privee"]) await page.goto(address);
    expect(asked.filter((url) => !url.startsWith(house))).toEqual([]);
    expect(asked.filter((url) => /\.m?js(\?|$)/.test(url))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it("jumps over the menu with the first Tab", async () => {
    const page = await visitor(house);
    await page.goto("/lieux");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("contenu");
  });
});

describe("main pages, seen for the first time", () => {
  const named = (...names: readonly string[]) => mainPages.filter(({ name }) => names.includes(name));
  const open = async ({ as }: (typeof mainPages)[number]) => {
    const page = await visitor(house, { viewport: sizes.phone });
    if (as) await signInAs(page, as);
    return page;
  };
  const still = ["home", "search", "directory", "place", "commune", "process", "idea", "vote", "result", "dashboard", "own space", "agent's home"];

  it("move by 0.05 at most on a telephone when fonts and pictures come late", async () => {
    const pages = named(...still);
    expect(pages).toHaveLength(still.length);
    const shifts: Record<string, number> = {};
    for (const page of pages) {
      const look = await open(page);
      shifts[page.name] = await shiftOf(look, page.path);
      await look.context().close();
    }
    expect(Object.entries(shifts).filter(([, shift]) => shift > 0.05)).toEqual([]);
  }, 300_000);

  it("show their largest thing on a telephone within 3 seconds at 400 kbit/s", async () => {
    for (const page of named("home", "place", "project", "agent's home")) {
      const look = await open(page);
      const largest = await largestOf(look, page.path);
      expect(largest.bytes).toBeGreaterThan(10_000);
      expect({ page: page.name, ...largest, within: largest.seconds <= 3 }).toMatchObject({ within: true });
      await look.context().close();
    }
  }, 300_000);

  it.each(["phone", "desk"] as const)(
    "weigh 96 kB at most with their pictures, where a ballot holds choices in five themes too, which stay folded, on a %s",
    async (size) => {
      const before = await visitor(house, { viewport: sizes[size] });
      const ballot = "/votes/budget-participatif-2026";
      await signInAs(before, "amina", ballot);
      const [page, themes] = [await before.context().newPage(), before.locator("fieldset.theme").filter({ has: before.locator(".pick") })];
      const chosen = await themes.evaluateAll((all) => all.slice(0, 5).map((theme) => theme.querySelectorAll<HTMLInputElement>(".pick")[1]!.value));
      expect(chosen).toHaveLength(5);
      const weight = await weightOf(page, `${ballot}?bulletin=${chosen.join(",")}`);
      expect(weight).toBeGreaterThan(60_000);
      expect(weight).toBeLessThanOrEqual(96_000);
      // Only what is chosen is in sight, and counted; whoever opens a theme sees all of it.
      expect(await page.locator(".project").filter({ visible: true }).count()).toBe(5);
      expect(await page.locator(".wall i").filter({ visible: true }).count()).toBe(5);
      const theme = page.locator("fieldset.theme").first();
      const all = await theme.locator(".project").count();
      await theme.locator("summary").click();
      expect(await theme.locator(".project").filter({ visible: true }).count()).toBe(all);
      // A box just unticked in a folded theme stays until the focus leaves it.
      const last = page.locator(".pick:checked").last();
      await last.uncheck();
      expect(await page.locator(".project").filter({ visible: true }).count()).toBe(all + 4);
    },
  );
});
