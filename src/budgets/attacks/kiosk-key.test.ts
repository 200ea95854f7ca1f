import { expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { deviceOf } from "../kiosk/kiosk.testing.ts";

/** Somebody reads the address of a kiosk on its screen, and posts a key of their own to it. */
const house = await budgetsHouse();
const agent = house.as(house.agent);

/** A desk with passes, each given to somebody. */
async function deskOf(count: number) {
  const vote = await house.addVote();
  const href = (await agent.post(`/votes/${vote.slug}/guichets`, { nom: "Bus", commune: "59299" })).headers.get("location")!;
  const sheet = await (await agent.post(`${href}/jetons`, { nombre: String(count) })).text();
  const codes = [...sheet.matchAll(/[0-9A-Z]{4}-[0-9A-Z]{4}/g)].map(([code]) => code).slice(0, count);
  for (const at of codes.keys())
    await agent.post(href, {
      act: "mark",
      nom: `Votante ${"abcde"[at]}`,
      naissance: "1970-01-01",
      commune: "59299",
      lien: "residence",
      voie: "kiosk",
      jeton: String(at + 1),
    });
  return { ...vote, href, codes };
}

async function postKey(href: string): Promise<Response> {
  const { publicKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  return house.post(`${href}/bulletins`, { cle: JSON.stringify(await crypto.subtle.exportKey("jwk", publicKey)), bulletins: "[]" });
}

it("does not keep a kiosk without scripts from voting", async () => {
  const { id, href, codes } = await deskOf(2);
  const kiosk = await deviceOf(house, { id, href }, "Sans script", { scripts: false });
  for (const [at, jeton] of codes.entries()) {
    await postKey(kiosk.href);
    expect(await (await house.post(kiosk.href, { act: "confirm", jeton, bulletin: String(at + 1) })).text()).toMatch(/BF-[0-9A-Z]{4}-/);
  }
  expect(await house.ballots(id)).toHaveLength(2);
});

it("does not keep a kiosk from its first start, and later takes nothing of what it sends", async () => {
  const { id, href, codes } = await deskOf(2);
  const kiosk = await deviceOf(house, { id, href }, "Tablette", { scripts: false });
  expect((await postKey(kiosk.href)).status).toBe(200);
  expect((await kiosk.send([await kiosk.record(codes[0]!, [1])])).records).toMatchObject([{ state: "entered" }]);
  expect((await postKey(kiosk.href)).status).toBe(409);
  expect((await kiosk.send([await kiosk.record(codes[1]!, [2])])).records).toMatchObject([{ state: "entered" }]);
});

it("lets nobody send a ballot that no device signed", async () => {
  const { id, href, codes } = await deskOf(1);
  const kiosk = await deviceOf(house, { id, href }, "Sans script", { scripts: false });
  const record = { ...(await kiosk.record(codes[0]!, [1])), signature: null };
  const answer = await house.post(`${kiosk.href}/bulletins`, { bulletins: JSON.stringify([record]) });
  expect(await answer.json()).toMatchObject({ records: [{ state: "refused" }] });
  expect(await house.ballots(id)).toEqual([]);
});
