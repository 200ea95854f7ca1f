import { expect, it } from "vitest";

import { house } from "../../../e2e/house.ts";
import { visitor } from "../../../e2e/browser.ts";

const ready = "beffroi-map[data-ready]";

it("a visitor moves about the map and opens a place, under the strict policy, without a third party", async () => {
  const page = await visitor(house);
  const [violations, elsewhere]: [string[], string[]] = [[], []];
  page.on("request", (request) => void (new URL(request.url()).origin === new URL(house).origin || elsewhere.push(request.url())));
  page.on("console", (message) => void (/Content Security Policy/.test(message.text()) && violations.push(message.text())));
  await page.goto("/lieux/carte?q=Quenouille");
  await page.waitForSelector(ready);
  const canvas = page.getByRole("region", { name: /^Carte des lieux. Flèches/ });
  const box = (await canvas.boundingBox())!;
  await expect
    .poll(async () => {
      await canvas.click({ position: { x: box.width / 2, y: box.height / 2 } });
      return page
        .locator(".maplibregl-popup a")
        .first()
        .getAttribute("href", { timeout: 500 })
        .catch(() => null);
    })
    .toBe("/lieux/la-quenouille-de-la-cour-bleue");
  expect(await page.getByRole("table").getByRole("link", { name: "La Quenouille de la Cour-Bleue" }).count()).toBe(1);
  expect([violations, elsewhere]).toEqual([[], []]);
});

it("a visitor whose map cannot be drawn keeps the drawing, the list, and reads why", async () => {
  const page = await visitor(house);
  await page.route("**/lieux.geojson*", (route) => route.abort());
  await page.goto("/lieux/carte");
  await page.getByText("La carte détaillée ne peut pas s’afficher").waitFor();
  expect(await page.locator("svg.map").isVisible()).toBe(true);
  expect(await page.locator(".map-ground").isVisible()).toBe(false);
});

it("the keyboard passes the map by a link, or moves it by arrows", async () => {
  const page = await visitor(house);
  await page.goto("/lieux/carte");
  await page.waitForSelector(ready);
  await page.getByRole("link", { name: "Passer la carte, aller à la liste" }).focus();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#liste");
  const canvas = page.locator(".maplibregl-canvas");
  const before = await canvas.screenshot();
  await canvas.press("ArrowRight");
  await expect.poll(async () => before.equals(await canvas.screenshot())).toBe(false);
});
