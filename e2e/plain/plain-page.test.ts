import { createServer } from "node:http";
import { afterAll, expect, it } from "vitest";

import { plainVisitor } from "./plain-page.ts";

const form = `<details class="disclosure phone"><summary>Rubriques</summary><a href="/profil">Profil</a></details><form method="post" action="/envoi">
  <label for="nom">Votre nom</label><input id="nom" name="nom" required value="">
  <label><input type="checkbox" name="vu"> J’ai <b>lu</b></label>
  <label><input type="radio" name="jour" value="lundi" checked>Lundi</label><label><input type="radio" name="jour" value="mardi">Mardi</label>
  <label>Commune <select name="commune"><option value="1">Hem</option><option value="2">Lille</option></select></label>
  <label>Texte <textarea name="texte">\nun\ndeux</textarea></label>
  <input type="hidden" name="jeton" value="x"><input name="mort" value="1" disabled>
  <details><summary>Plus</summary><button name="acte" value="autre">Autre chose</button></details>
  <button name="acte" value="envoi"><span>Envoyer</span> <span hidden>tout</span></button><button>Double</button><button>Double</button></form>`;

interface HttpRequest {
  readonly line: string;
  readonly from: string | undefined;
  readonly cookie: string | undefined;
  readonly body: string;
}
const asked: HttpRequest[] = [];
const server = createServer(async (request, answer) => {
  const body = (await request.toArray()).join("");
  asked.push({ line: `${request.method} ${request.url}`, from: request.headers.origin, cookie: request.headers.cookie, body });
  if (request.method === "POST") answer.writeHead(303, { location: "/merci?fait=oui#haut", "set-cookie": ["a=1; Path=/", "b=2; Path=/; Max-Age=0"] }).end();
  else answer.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html><html><body><main><h1>Page\u00a0: une</h1>${form}</main></body></html>`);
});
const house = await new Promise<string>((ready) => {
  server.listen(0, "127.0.0.1", () => ready(`http://127.0.0.1:${(server.address() as { port: number }).port}`));
});
afterAll(() => server.close());

it("a form is sent as a browser sends it, and refused where a browser refuses it", async () => {
  const page = plainVisitor(house);
  await page.goto("/");
  const send = page.getByRole("button", { name: "Envoyer", exact: true });
  await expect(send.click()).rejects.toThrow("field nom is empty");
  await page.getByLabel("Votre nom", { exact: true }).fill("Ève");
  await page.getByLabel("J’ai lu", { exact: true }).check();
  await page.getByLabel("Mardi").check();
  await page.getByLabel("Commune").selectOption({ label: "Lille" });
  await send.click();
  const sent = asked.find(({ line }) => line === "POST /envoi");
  expect([...new URLSearchParams(sent?.body)]).toEqual(
    Object.entries({ nom: "Ève", vu: "on", jour: "mardi", commune: "2", texte: "un\r\ndeux", jeton: "x", acte: "envoi" }),
  );
  expect(sent?.from).toBe(house);
  expect(page.url()).toBe(`${house}/merci?fait=oui#haut`);
  expect(asked.at(-1)).toMatchObject({ line: "GET /merci?fait=oui", cookie: "a=1" });
});

it("what is folded, disabled, absent or there twice is not pressed; plain spaces find words with others", async () => {
  const page = plainVisitor(house);
  await page.goto("/");
  expect(await page.getByRole("heading", { name: "Page : une", exact: true }).count()).toBe(1);
  expect(await page.getByRole("link", { name: "Profil" }).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Autre chose" }).count()).toBe(0);
  await page.locator("summary", { hasText: "plus" }).click();
  expect(await page.getByRole("button", { name: "Autre chose" }).count()).toBe(1);
  await expect(page.getByRole("button", { name: "Double" }).click()).rejects.toThrow("2 on");
  await expect(page.getByRole("button", { name: "Aucun" }).click()).rejects.toThrow("0 on");
  await expect(page.locator("input[name=mort]").fill("2")).rejects.toThrow("lets nobody change it");
});
