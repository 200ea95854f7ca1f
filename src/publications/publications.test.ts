import sharp from "sharp";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import territory from "../territory/module.ts";
import publications from "./module.ts";
import { newsDataset } from "./offers/news.dataset.ts";
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

it("keeps each version to be read and compared, but none that is to come, nor of a text that was withdrawn", async () => {
  const draft = await write("page", { title_fr: "Nos horaires" });
  const publish = (version: string, body_fr: string, more: Record<string, string> = {}) =>
    me.post(draft, { act: "publish", version, ...words, title_fr: "Nos horaires", body_fr, ...more });
  await publish("1", "Ouvert le lundi.");
  expect(await read("/pages/nos-horaires")).not.toContain("/pages/nos-horaires/versions");
  await publish("2", "Ouvert le mardi.");
  await publish("3", "Ouvert le mercredi.");
  await publish("4", "Le secret de demain.", { appears_date: "2099-01-01", appears_time: "08:00" });
  expect(await read("/pages/nos-horaires")).toMatch(/href="\/pages\/nos-horaires\/versions">Lire les 2 versions précédentes/);
  const all = await read("/pages/nos-horaires/versions");
  expect([1, 2, 3, 4].map((number) => all.includes(`/pages/nos-horaires/versions/${number}"`))).toEqual([true, true, true, false]);
  expect((await house.get("/pages/nos-horaires/versions/4")).status).toBe(404);
  const plain = (html: string) => html.replaceAll(/<span class="vh">[^<]*<\/span>/g, "");
  expect(plain(await read("/pages/nos-horaires/versions/3"))).toMatch(/Ouvert le <del>mardi<\/del><ins>mercredi<\/ins>/);
  expect(plain(await read("/pages/nos-horaires/versions/3?avec=1"))).toMatch(/<del>lundi<\/del><ins>mercredi<\/ins>/);
  expect(await read("/pages/nos-horaires/versions/1")).toContain("première version");
  for (const unknown of ["/pages/nos-horaires/versions/0", "/pages/nos-horaires/versions/x", "/pages/rien/versions", "/actualites/nos-horaires/versions"])
    expect((await house.get(unknown)).status).toBe(404);
  await me.post(draft, { act: "withdraw" });
  for (const gone of ["/pages/nos-horaires/versions", "/pages/nos-horaires/versions/1"]) expect((await house.get(gone)).status).toBe(404);
});

it("gives as a dataset the news that can be read, in their last version", async () => {
  const draft = await write("news", { title_fr: "Un jeu de données" });
  await me.post(draft, { act: "publish", version: "1", ...words, title_fr: "Un jeu de données" });
  const later = await write("news", { title_fr: "Pas encore" });
  await me.post(later, { act: "publish", version: "1", ...words, title_fr: "Pas encore", appears_date: "2099-01-01", appears_time: "08:00" });
  const rows = await Array.fromAsync(newsDataset.rows(house.db, house.services.offers, "https://ici.example"));
  expect(rows).toContainEqual(expect.objectContaining({ id: "un-jeu-de-donnees", version: 1, adresse: "https://ici.example/actualites/un-jeu-de-donnees" }));
  expect(rows.map(({ id }) => id)).not.toContain("pas-encore");
  expect(await newsDataset.count(house.db, house.services.offers)).toBe(rows.length);
});
