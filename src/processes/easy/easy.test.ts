import { describe, expect, it } from "vitest";

import { cast } from "#people";
import { plantedHouse } from "../../planted.testing.ts";
import { easySummaries } from "../story/easy.ts";
import { faultsOf, partsOf } from "./easy.ts";

describe("a text in easy words", () => {
  it("is cut into parts at empty lines and titles, whatever stands around", () => {
    const parts = partsOf("\n\n# Quoi ?\nUne ligne.\n  Deux lignes.  \n\nAutre part.\r\n#pas un titre\n# Fin\n");
    expect(parts).toEqual([
      { title: "Quoi ?", lines: ["Une ligne.", "Deux lignes."] },
      { title: null, lines: ["Autre part.", "#pas un titre"] },
      { title: "Fin", lines: [] },
    ]);
    expect(partsOf("")).toEqual([]);
  });

  it.each([
    ["Vous donnez une idée pour votre ville, votre rue, votre école, votre quartier ou la place du marché.", ["long"]],
    ["Vous donnez une idée. Elle peut être petite. Elle peut aussi être très grande. Tout le monde peut en donner.", []],
    ["30 % des personnes votent", ["percent"]],
    ["La MEL paie", ["initials"]],
    ["Une idée (la vôtre)", ["brackets"]],
    ["Un banc ; un arbre", ["semicolon"]],
    ["Un banc, un arbre, etc.", ["etcetera"]],
    ["L’État et l’ÉTÉ", ["initials"]],
    ["", []],
  ])("%s: %j", (line, rules) => {
    expect(faultsOf(line).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("the summary of a process in easy words", () => {
  const slug = "boite-a-idees-roubaix";
  const edit = `/participer/instruction/demarche/${slug}/facile`;
  const words = "# Une idée\u202f?\nVous la donnez ici.\n<script>alert(1)</script>";

  it("of the story keeps the rules that it shows beside the form", () => {
    for (const [name, easy] of Object.entries(easySummaries)) expect([name, faultsOf(easy.words)]).toEqual([name, []]);
  });

  it("is read on a page of its own, from the page of the process, with what is open now; in another language it says that it is French", async () => {
    const house = await plantedHouse();
    const text = async (address: string, cookie = "") => (await house.get(address, { cookie })).text();
    expect(await text(`/participer/${slug}`)).toContain(`href="/participer/${slug}/facile"`);
    const html = await text(`/participer/${slug}/facile`);
    expect(html).toContain("<p>Vous pouvez la donner tous les jours.</p>");
    expect(html).toContain("pas encore été relu");
    expect(html).toContain(`href="/participer/${slug}/deposer"`);
    expect(await text(`/participer/${slug}/facile`, "affichage=nl")).toMatch(/class="easy" lang="fr"/);
    expect((await house.get("/participer/plan-lumiere/facile")).status).toBe(404);
  });

  it("is written by whoever runs the process: it says what a program sees, keeps what was typed, and goes when it is emptied", async () => {
    const house = await plantedHouse();
    const chloe = house.as(cast.chloe.id);
    const denis = house.as(cast.denis.id);
    const own = "/participer/instruction/demarche/budget-participatif-2025/facile";
    expect((await house.as(cast.amina.id).post(edit, { words })).status).toBe(403);
    expect((await denis.get(own)).status).toBe(404);
    const short = await chloe.post(own, { words: "Court.", version: "1" });
    expect([short.status, (await short.text()).includes("Court.")]).toEqual([422, true]);
    expect((await chloe.post(own, { words: `${words}\nLa MEL paie 30 % (environ).`, readers: "Personne", version: "1" })).status).toBe(303);
    const form = await (await chloe.get(own)).text();
    for (const seen of ["Sigle ou mot en capitales", "Pourcentage", "Parenthèses"]) expect(form).toContain(seen);
    const page = await (await house.get("/participer/budget-participatif-2025/facile")).text();
    expect(page).toContain("&lt;script>alert(1)");
    expect(page).toContain("relu par Personne");
    // Of two that saved from the same form one is told.
    const both = await Promise.all(["un", "deux"].map((one) => chloe.post(own, { words: `${words} ${one}`, version: "2" })));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await chloe.post(own, { words: "", version: "3" })).status).toBe(303);
    expect((await house.get("/participer/budget-participatif-2025/facile")).status).toBe(404);
    expect(await (await house.get("/participer/budget-participatif-2025")).text()).not.toContain("/facile");
    // The first to be written has no row that could be locked: the process is.
    const first = await Promise.all([1, 2, 3].map(() => chloe.post(own, { words, version: "0" })));
    expect(first.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
  });

  it("of a draft is its team's alone", async () => {
    const house = await plantedHouse();
    await house.db
      .insertInto("processes.easy_summary")
      .columns(["process_id", "words"])
      .expression((from) =>
        from
          .selectFrom("processes.process")
          .select(["id", (e) => e.val("Un texte que personne ne lit encore.").as("words")])
          .where("slug", "=", "plan-lumiere"),
      )
      .execute();
    expect((await house.get("/participer/plan-lumiere/facile")).status).toBe(404);
    expect((await house.as(cast.amina.id).get("/participer/plan-lumiere/facile")).status).toBe(404);
    expect((await house.as(cast.chloe.id).get("/participer/plan-lumiere/facile")).status).toBe(200);
  });
});
