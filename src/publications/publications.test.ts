import sharp from "sharp";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import territory from "../territory/module.ts";
import publications from "./module.ts";
import { routes } from "./routes.ts";

const house = await testHouse([territory, people, publications]);
const whole = { kind: "metropolis", id: null } as const;
const administrator = await addPerson(house.db, { name: "Camille", roles: [{ role: "administrator", ...whole }] });
const me = house.as(administrator);
const words = { title_fr: "La halle ouvre", lead_fr: "Samedi, toute la journée.", body_fr: "# Venez\n\nC’est **gratuit**." };

/** Writes a draft; gives its address. */
async function write(kind: "news" | "page", more: Record<string, string> = {}): Promise<string> {
  const answer = await me.post(routes.create.href(), { kind, ...words, ...more });
  return answer.headers.get("location")!.split("?")[0]!;
}
const read = async (address: string, headers = {}) => (await house.get(address, headers)).text();

it("shows a draft to those who write alone, then publishes it on the home, in the list and in the feeds", async () => {
  const draft = await write("news");
  expect((await house.get("/actualites/la-halle-ouvre")).status).toBe(404);
  expect(await read("/actualites")).toContain("Aucune actualité pour le moment");
  expect(await (await me.get(`${draft}/apercu`)).text()).toMatch(/brouillon[\s\S]*<strong>gratuit<\/strong>/);
  const answer = await me.post(draft, { act: "publish", version: "1", ...words });
  expect(answer.headers.get("location")).toBe(`${draft}?fait=publie`);
  expect(await read("/actualites/la-halle-ouvre")).toMatch(/<h1>La halle ouvre<\/h1>[\s\S]*<h2[^>]*>Venez[\s\S]*<strong>gratuit/);
  for (const address of ["/", "/actualites", "/actualites/nouvelles.atom"]) expect(await read(address)).toContain("La halle ouvre");
});

it("keeps a changed draft to itself until it is published; the loser of two writers is told, with what they typed", async () => {
  const [draft] = [await write("news", { title_fr: "Deux plumes" })];
  const changed = { version: "1", ...words, title_fr: "Deux plumes, encore" };
  const answers = await Promise.all([me.post(draft, { act: "save", ...changed }), me.post(draft, { act: "save", ...changed, lead_fr: "L’autre chapeau." })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  await me.post(draft, { act: "publish", version: "2", ...words, title_fr: "Deux plumes" });
  await me.post(draft, { act: "save", version: "3", ...words, title_fr: "Pas encore dit" });
  expect(await read("/actualites/deux-plumes")).not.toContain("Pas encore dit");
});

it("takes a text from sight and puts it back; its picture goes and comes with it", async () => {
  const draft = await write("news", { title_fr: "Avec image" });
  const picture = await sharp({ create: { width: 800, height: 500, channels: 3, background: "#005ea5" } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  for (const [name, value] of Object.entries({ act: "publish", version: "1", ...words, title_fr: "Avec image", alt: "Une halle" })) form.append(name, value);
  form.append("picture", new File([new Uint8Array(picture)], "halle.jpg", { type: "image/jpeg" }));
  expect((await me.post(draft, form)).status).toBe(303);
  const html = await read("/actualites/avec-image");
  const href = /src="(\/fichiers\/[^"?]+)[^>]*alt="Une halle"/.exec(html)![1]!;
  expect((await house.get(href)).status).toBe(200);
  await me.post(draft, { act: "withdraw" });
  expect([(await house.get("/actualites/avec-image")).status, (await house.get(href)).status]).toEqual([404, 404]);
  expect((await me.get(href)).status).toBe(200);
  expect((await me.post(draft, { act: "withdraw" })).status).toBe(409);
  await me.post(draft, { act: "put_back" });
  expect((await house.get("/actualites/avec-image")).status).toBe(200);
});

it("puts a page at the foot of all pages, in the reader's language where it was written", async () => {
  const english = { title_en: "Our charter", lead_en: "What we promise.", body_en: "Words." };
  const page = await write("page", { title_fr: "Notre charte", ...english });
  await me.post(page, { act: "publish", version: "1", in_footer: "1", ...words, title_fr: "Notre charte", ...english });
  expect(await read("/communes")).toContain('href="/pages/notre-charte">Notre charte');
  expect(await read("/communes", { "accept-language": "en" })).toContain('href="/pages/notre-charte">Our charter');
  expect(await read("/pages/notre-charte", { "accept-language": "nl" })).toContain('<article lang="fr">');
  expect((await read("/actualites")).split("</main>")[0]).not.toContain("Notre charte");
});

it("is found by its words, by nobody before it is published or once it is withdrawn", async () => {
  const found = async () => (await read("/recherche?q=ornithorynque")).includes("/actualites/un-animal");
  const draft = await write("news", { title_fr: "Un animal", body_fr: "L’ornithorynque arrive." });
  expect(await found()).toBe(false);
  await me.post(draft, { act: "publish", version: "1", ...words, title_fr: "Un animal", body_fr: "L’ornithorynque arrive." });
  expect(await found()).toBe(true);
  await me.post(draft, { act: "withdraw" });
  expect(await found()).toBe(false);
});

it("asks for what is missing at its field, with what was typed", async () => {
  const answer = await me.post(routes.create.href(), { kind: "news", ...words, title_fr: "", title_nl: "Alleen een titel" });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  for (const field of ["title_fr", "lead_nl", "body_nl"]) expect(html).toContain(`href="#${field}"`);
  expect(html).toContain('value="Alleen een titel"');
});
