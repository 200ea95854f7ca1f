import { parseHTML } from "linkedom";
import { expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { cast } from "#people";
import { plantedHouse } from "./planted.testing.ts";

/** What the header, the foot and the home of every page promise is there. */
const house = await plantedHouse();

const visitorOf = (as: string | null) => (as ? house.as(as) : house);

async function pageAt(address: string, as: string | null, locale: string) {
  const answer = await visitorOf(as).get(address, { "accept-language": locale });
  expect([address, answer.status]).toEqual([address, 200]);
  return parseHTML(await answer.text()).document;
}

const said = (element: Element | null) => (element?.textContent ?? "").replaceAll(/[\s\u00a0\u202f]+/g, " ").trim();
const hrefsIn = (document: Document, selector: string) =>
  [...document.querySelectorAll(`${selector} a[href^="/"]`)].map((link) => link.getAttribute("href")!.split("#")[0]!).filter(Boolean);

/** What the line under each verb promises, and where a reader finds it: a list that is not empty. */
const promises: Readonly<Record<string, string>> = {
  Idées: "/participer/idees",
  consultations: "/participer",
  Budgets: "/votes",
  votes: "/votes",
  jurys: "/assemblees",
  Lieux: "/lieux",
  visites: "/visites",
  projets: "/appels",
  Résultats: "/tableau-de-bord",
  données: "/donnees",
};

it("no verb of the navigation is for later, and all that their lines promise is there, under the verb that promises it", async () => {
  for (const locale of locales) expect((await pageAt("/", null, locale)).querySelectorAll(".verbs .later").length).toBe(0);
  const knots = [...(await pageAt("/", null, "fr")).querySelectorAll(".verbs a")].map((knot) => said(knot.querySelector("small")).split(/, | et /));
  expect(knots.flat().toSorted()).toEqual(Object.keys(promises).toSorted());
  expect(knots).toHaveLength(4);
  for (const [at, words] of knots.entries())
    for (const word of words) {
      const address = promises[word]!;
      const page = await pageAt(address, null, "fr");
      const below = hrefsIn(page, "main").filter((href) => (word === "Idées" ? /\/idees\/\d+/.test(href) : href.startsWith(`${address}/`)));
      expect([word, below.length > 0]).toEqual([word, true]);
      const lit = [...page.querySelectorAll(".verbs .knot")].findIndex((knot) => knot.hasAttribute("aria-current"));
      expect([word, lit]).toEqual([word, at]);
    }
});

it("each link of the header, the foot and the home answers, for strangers, residents and agents, in three languages", async () => {
  const asked = new Map<string, number>();
  for (const [at, as] of [null, cast.amina.id, cast.chloe.id].entries()) {
    const document = await pageAt("/", as, locales[at % locales.length]!);
    for (const href of new Set(["header", "main", "footer"].flatMap((part) => hrefsIn(document, part)))) {
      const answer = await visitorOf(as).get(href);
      await answer.text();
      asked.set(`${href} ${at}`, answer.status);
    }
  }
  expect(asked.size).toBeGreaterThan(100);
  expect([...asked].filter(([, status]) => status !== 200 && status !== 303)).toEqual([]);
});

it.each([
  ["/votes", "Décider"],
  ["/votes/budget-participatif-2026", "Décider"],
  ["/votes/budget-participatif-2025", "Décider"],
  ["/rencontres", "Écouter"],
  ["/visites", "Faire"],
  ["/lieux", "Faire"],
  ["/participer", "Écouter"],
  ["/donnees", "Montrer"],
  ["/fil", "Montrer"],
])("%s stands under one verb: %s", async (address, verb) => {
  const lit = [...(await pageAt(address, null, "fr")).querySelectorAll(".verbs [aria-current]")].map((knot) => said(knot.querySelector("b")));
  expect(lit).toEqual([verb]);
});
