import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { sendCodes } from "./send-codes.command.ts";
import { plainElectorCode, plainNumber } from "./elector-key.ts";

const house = await budgetsHouse();
const { db, owner, services } = house;
const agent = house.as(house.agent);
const placesOf = async (voteId: string) => (await owner.selectFrom("budgets.elector").selectAll().where("vote_id", "=", voteId).execute()).length;

describe("the list of a vote", () => {
  const send = (slug: string, text: string) => {
    const form = new FormData();
    form.set("act", "add");
    form.set("fichier", new File([text], "eleves.csv", { type: "text/csv" }));
    return agent.post(`/votes/${slug}/votants`, form);
  };

  it("is read from a file with days written either way, and tells the lines that it does not take", async () => {
    const { id, slug } = await house.addVote({ electors: "list", opens: 3600 });
    const answer = await send(slug, "Numero;Naissance\nA 1;04/05/1980\na-2;1981-05-04\n;1982-01-01\nA3;hier\nA1;1980-05-04\n");
    const text = await answer.text();
    expect([answer.status, text]).toEqual([200, expect.stringContaining("2 places ajoutées, 1 y étaient déjà")]);
    expect(text).toMatch(/Lignes refusées\s: Ligne 4, Ligne 5/);
    expect(await placesOf(id)).toBe(2);
    expect(await (await send(slug, "numero;naissance\nA1;1980-05-04\n")).text()).toContain("0 places ajoutées, 1 y étaient déjà");
    expect((await send(slug, "nom;prenom\nA;B\n")).status).toBe(422);
    expect(await (await agent.get(`/votes/${slug}/votants?modele=1`)).text()).toContain("numero");
  });

  it("is made between announcement and opening, by whoever runs the vote", async () => {
    const draft = await house.addVote({ electors: "list", state: "draft", opens: 3600 });
    expect((await send(draft.slug, "numero;naissance\nA1;1980-05-04\n")).status).toBe(409);
    const open = await house.addVote({ electors: "list" });
    expect((await send(open.slug, "numero;naissance\nA1;1980-05-04\n")).status).toBe(409);
    const usual = await house.addVote({ opens: 3600 });
    expect((await agent.get(`/votes/${usual.slug}/votants`)).status).toBe(404);
    expect((await house.as(await house.resident()).get(`/votes/${open.slug}/votants`)).status).toBe(403);
  });

  it("is said on the page of the rules, with what it is worth", async () => {
    for (const [electors, words] of [
      ["declared", "qui en a deux peut voter deux fois"],
      ["list", "une ligne fait une voix"],
      ["codes", "Un code fait une voix"],
      ["franceconnect", "vérifiée par l’État"],
    ] as const) {
      const { slug } = await house.addVote({ electors });
      expect(await (await house.get(`/votes/${slug}/regles`)).text()).toContain(words);
    }
  });
});

describe("codes", () => {
  it("are shown once, to be printed, and kept as hashes", async () => {
    const { id, slug } = await house.addVote({ electors: "codes", opens: 3600 });
    const sheet = await (await agent.post(`/votes/${slug}/votants`, { act: "codes", nombre: "3" })).text();
    const codes = [...sheet.matchAll(/<b>([0-9A-Z]{5}-[0-9A-Z]{5})<\/b>/g)].map(([, code]) => code!);
    expect([new Set(codes).size, await placesOf(id)]).toEqual([3, 3]);
    expect(sheet).toContain(`/votes/${slug}/inscription`);
    expect(await (await agent.get(`/votes/${slug}/votants`)).text()).not.toContain(codes[0]);
  });

  it("leave for each telephone once; what did not leave can be sent again", async () => {
    const { id } = await house.addVote({ electors: "codes", opens: 3600 });
    const sent: { to: string; text: string }[] = [];
    let out = true;
    const leave = async (message: { to: string; text: string }) => {
      if (out && message.to.endsWith("9")) return false;
      sent.push(message);
      return true;
    };
    const all = {
      voteId: id,
      by: house.agent,
      telephones: ["+33611111111", "+33611111111", "+33622222229"],
      send: leave,
      say: (code: string) => `Code ${code}`,
    };
    expect(await sendCodes(db, services.settings, all)).toEqual({ sent: 1, known: 1, failed: 1 });
    out = false;
    expect(await sendCodes(db, services.settings, all)).toEqual({ sent: 1, known: 2, failed: 0 });
    expect([sent.map(({ to }) => to), await placesOf(id)]).toEqual([["+33611111111", "+33622222229"], 2]);
    expect(plainElectorCode(sent[0]!.text.slice(5))).not.toBeNull();
  });

  it("are typed as people type", () => {
    expect(plainElectorCode("7k2mo-q9xal")).toBe("7K2M0Q9XA1");
    expect(plainElectorCode("7K2M")).toBeNull();
    expect([plainNumber(" ab 12-3 "), plainNumber("--")]).toEqual(["AB123", null]);
  });
});
