import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import { wall } from "../moderation.testing.ts";
import moderation from "../module.ts";
import { weighText } from "./weigh.command.ts";

const house = await testHouse([territory, people, notifications, moderation, wall({})]);
const { db } = house;
const ines = await addPerson(db, { roles: [{ role: "moderator", kind: "metropolis", id: null }] });

let last = 0;
function write(author: string, text: string) {
  last += 1;
  const id = `w${last}`;
  const thing = { title: `Message ${id}`, href: `/mur/${id}`, excerpt: text, authorId: author, where: {} };
  return db.transaction().execute((trx) => weighText(trx, { ...thing, kind: "wall_message", id, text, author }));
}
const settled = async () => {
  const id = await addPerson(db);
  await db
    .updateTable("people.person")
    .set({ created_at: new Date("2025-01-01") })
    .where("id", "=", id)
    .execute();
  return id;
};

describe("a text that was just written", () => {
  it("of somebody settled, on one subject, is shown", async () => {
    expect(await write(await settled(), "La salle du fond est ouverte le samedi matin, demandez Bilal.")).toEqual([]);
    expect((await house.get(`/mur/w${last}`)).status).not.toBe(410);
  });

  it("that was written before, by anybody, waits for a moderator; nothing is deleted", async () => {
    await write(await settled(), "Achetez nos panneaux solaires au meilleur prix.");
    expect(await write(await settled(), "ACHETEZ nos panneaux solaires, au meilleur prix")).toEqual(["identical"]);
    const page = await house.get(`/mur/w${last}`);
    expect(page.status).toBe(410);
    expect(await page.text()).toContain("attend une relecture");
    expect(await (await house.as(ines).get("/moderation")).text()).toContain("Retenu avant parution");
  });

  it("is shown once a moderator lets it appear", async () => {
    await write(await settled(), "Voir https://a.example https://b.example https://c.example");
    const held = await db.selectFrom("moderation.case_file").select("id").where("thing_id", "=", `w${last}`).executeTakeFirstOrThrow();
    const fields = { act: "decide", outcome: "kept", statement: "Les liens mènent aux documents cités." };
    expect((await house.as(ines).post(`/moderation/dossiers/${held.id}`, fields)).status).toBe(303);
    expect((await house.get(`/mur/w${last}`)).status).not.toBe(410);
  });

  it("of an account of today with a link waits", async () => {
    expect(await write(await addPerson(db), "Notre site : https://exemple.fr, venez nombreux.")).toEqual(["new_account"]);
  });

  it("leaves neither the text nor its author behind", async () => {
    const rows = await db.selectFrom("moderation.written").selectAll().execute();
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.every(({ author, digest }) => author.length === 32 && digest.length === 32)).toBe(true);
  });
});
