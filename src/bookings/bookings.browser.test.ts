import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { visitor, sizes } from "../../e2e/browser.ts";
import { house } from "../../e2e/house.ts";
import { keyboardReader, mouseReader, type Reader } from "../../e2e/reader.ts";
import { signInAs } from "../../e2e/sign-in.ts";
import { addDays, dayOf } from "#platform/time/day.ts";

/** Each way of using the site books days of its own. */
const ways = [
  { way: "by keyboard alone, on a desk", scripts: true, reader: keyboardReader, size: sizes.desk, away: 40 },
  { way: "with scripts off, on a phone", scripts: false, reader: mouseReader, size: sizes.phone, away: 47 },
] as const;

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");

it("dragging over free hours chooses all of them; a hour that lies apart chooses nothing", async () => {
  const page = await visitor(house);
  await signInAs(page, "elif", `/reserver/salle-des-bobineuses-cote-rue?jour=${addDays(dayOf(Date.now()), 21)}`);
  const hours = page.locator("choose-span a[data-span]");
  const told = await hours.evaluateAll((links) =>
    links.map((link) => ({
      span: link.getAttribute("data-span"),
      end: link.getAttribute("data-end"),
      from: new URL((link as HTMLAnchorElement).href).searchParams.get("de"),
    })),
  );
  // Of one day, three that follow each other; they stand row by row on the page, among those of other days.
  const first = told.findIndex((one) => ends(ends(one)) !== undefined);
  function ends(one: (typeof told)[number] | undefined) {
    return one && told.find(({ span, from }) => span === one.span && from === one.end);
  }
  const last = ends(ends(told[first]))!;
  const drag = async (from: number, to: number) => {
    await hours.nth(from).hover();
    await page.mouse.down();
    await hours.nth(to).hover();
    await page.mouse.up();
  };
  const elsewhere = told.findIndex(({ span }) => span !== told[first]!.span);
  const before = page.url();
  await drag(first, elsewhere);
  expect(page.url()).toBe(before);
  await drag(first, told.indexOf(last));
  await page.waitForURL(/\/creneau\?/);
  const asked = new URL(page.url()).searchParams;
  expect([asked.get("de"), asked.get("a")]).toEqual([told[first]!.from, last.end]);
});

describe.each(ways)("booking, $way", ({ scripts, reader, size, away }) => {
  const arriveAs = async (who: keyof typeof cast, address: string): Promise<Reader> => {
    const page = await visitor(house, { javaScriptEnabled: scripts, viewport: size });
    await signInAs(page, who, address);
    return reader(page);
  };
  /** A Tuesday: the place is open. */
  const tuesday = () => {
    const day = addDays(dayOf(Date.now()), away);
    return addDays(day, (2 - new Date(`${day}T12:00:00Z`).getUTCDay() + 7) % 7);
  };

  it("a room is found and booked, on the day of its place; a series has its clash at another hour", async () => {
    const amina = await arriveAs("amina", "/reserver");
    await amina.choose("Quoi", "une salle");
    await amina.write("Nombre de personnes", "6");
    await amina.writeDay("Jour", tuesday());
    await amina.choose("Commune", "Roubaix");
    await amina.press("button", "Chercher");
    expect(await says(amina)).toContain("Chacune avec son premier créneau libre");
    await amina.press("link", /^Salle des Bobineuses, côté cour$/);
    await amina.page.waitForURL(/\/reserver\/salle-des-bobineuses-cote-cour/);
    await amina.press("link", "Voir toute la journée du lieu");
    await amina.page.waitForURL(/\/reserver\/lieux\//);
    const place = new URL(amina.page.url()).pathname;
    await amina.page.goto(`${place}?jour=${tuesday()}`);
    await amina.press("link", /^Libre, Salle des Bobineuses, côté cour, à/);
    await amina.press("button", "Confirmer la réservation");
    expect(await says(amina)).toContain("C’est réservé");
    const [, hour] = /(\d\d? h(?: \d\d)?) –/.exec(await says(amina)) ?? [];
    expect(hour).toBeDefined();

    // The same hour each week, from the week before: that of today’s booking clashes, for one has a thing once at a time.
    const first = addDays(tuesday(), -7);
    const clock = hour!.replace(/ h ?(\d\d)?/, (_, minutes = "00") => `:${minutes}`).padStart(5, "0");
    await amina.page.goto(`/reserver/salle-des-bobineuses-cote-cour/serie?jour=${first}&de=${clock}`);
    await amina.writeDay("Jusqu’au", addDays(first, 14));
    await amina.press("button", "Voir les dates");
    expect(await says(amina)).toContain("Les dates qui ne vont pas");
    const clash = amina.page.locator('select[name^="sinon-"]').first();
    await clash.selectOption((await clash.locator("option").nth(1).getAttribute("value"))!);
    await amina.press("button", "Confirmer ces dates");
    expect(await says(amina)).toMatch(/dates? (?:est|sont) réservées?/);
  });

  it("an appointment is booked for somebody without mail, whose sheet is printed", async () => {
    const bilal = await arriveAs("bilal", `/reserver/rendez-vous-avec-le-conseiller-numerique?jour=${tuesday()}`);
    const free = await bilal.page.locator('a.free[href*="/creneau?"]').first().getAttribute("href");
    await bilal.page.goto(free!);
    await bilal.press("link", "Réserver pour quelqu’un que vous aidez");
    await bilal.write("Prénom ou initiales", "Mme K.");
    await bilal.press("button", "Confirmer la réservation");
    expect(await says(bilal)).toContain("Demandez son accord");
    await bilal.page.locator("#accord").focus();
    await bilal.page.keyboard.press("Space");
    await bilal.press("button", "Confirmer la réservation");
    expect(await says(bilal)).toContain("Mme K.");
    await bilal.press("link", "Fiche à imprimer");
    expect((await bilal.page.locator("body").innerText()).replaceAll(/[\u00a0\u202f]/g, " ")).toMatch(/Pour Mme K\.[\s\S]*Où/);
  });
});
