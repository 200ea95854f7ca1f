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
const { db, owner } = house;
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

  it("of an author whom a moderator has read first waits, until the days are over or another person reverses the decision", async () => {
    const author = await settled();
    const jonas = await addPerson(db, { roles: [{ role: "moderator", kind: "metropolis", id: null }] });
    const case1 = async () => {
      await write(author, `Voir https://a.example https://b.example https://c.example ${last}`);
      return (await db.selectFrom("moderation.case_file").select("id").where("thing_id", "=", `w${last}`).executeTakeFirstOrThrow()).id;
    };
    const statement = "Des insultes, pour la troisième fois cette semaine.";
    const decide = (by: string, id: string, fields: Record<string, string>) =>
      house.as(by).post(`/moderation/dossiers/${id}`, { act: "decide", statement, ...fields });
    const first = await case1();
    expect((await decide(ines, first, { outcome: "kept", days: "7" })).status).toBe(422);
    expect((await decide(ines, first, { outcome: "hidden", rule: "respect", days: "8" })).status).toBe(422);
    expect((await decide(ines, first, { outcome: "hidden", rule: "respect", days: "7" })).status).toBe(303);
    expect(await write(author, "La salle du fond est ouverte le dimanche aussi.")).toEqual(["suspended"]);
    expect((await house.get(`/mur/w${last}`)).status).toBe(410);
    expect(await write(await settled(), "Quelqu’un d’autre écrit sur le même mur.")).toEqual([]);
    // The author reads it, contests it, and another person reverses it.
    const { id: decision } = await db.selectFrom("moderation.decision").select("id").where("case_id", "=", first).executeTakeFirstOrThrow();
    expect(await (await house.as(author).get(`/moderation/decisions/${decision}`)).text()).toContain("paraissent après avoir été lus");
    expect((await house.as(author).post(`/moderation/decisions/${decision}`, { words: "Ce ne sont pas des insultes." })).status).toBe(303);
    const judged = { act: "judge", outcome: "reversed", reason: "Les mots cités n’insultent personne." };
    expect((await house.as(jonas).post(`/moderation/dossiers/${first}`, judged)).status).toBe(303);
    expect(await write(author, "Le jardin derrière la salle est ouvert à tous.")).toEqual([]);
    // Days end by themselves.
    expect((await decide(ines, await case1(), { outcome: "hidden", rule: "respect", days: "30" })).status).toBe(303);
    await owner
      .updateTable("moderation.decision")
      .set({ decided_at: new Date("2026-01-01"), suspended_until: new Date("2026-01-31") })
      .where("suspended_until", ">", new Date("2026-02-01"))
      .execute();
    expect(await write(author, "Une troisième salle ouvre au printemps prochain.")).toEqual([]);
  });

  it("is not made to wait everywhere by a moderator of one commune", async () => {
    const author = await settled();
    const local = await addPerson(db, { roles: [{ role: "moderator", kind: "commune", id: "59512" }] });
    last += 1;
    const thing = {
      title: "Message",
      href: `/mur/w${last}`,
      excerpt: "x",
      authorId: author,
      where: { commune: "59512" },
      kind: "wall_message",
      id: `w${last}`,
    };
    await db.transaction().execute((trx) => weighText(trx, { ...thing, text: "Voir https://a.example https://b.example https://c.example/d", author }));
    const { id } = await db.selectFrom("moderation.case_file").select("id").where("thing_id", "=", `w${last}`).executeTakeFirstOrThrow();
    expect(await (await house.as(local).get(`/moderation/dossiers/${id}`)).text()).not.toContain('name="days"');
    const fields = { act: "decide", outcome: "hidden", rule: "respect", days: "90", statement: "Des insultes, pour la troisième fois cette semaine." };
    expect((await house.as(local).post(`/moderation/dossiers/${id}`, fields)).status).toBe(303);
    expect(await write(author, "La bibliothèque de rue est de nouveau pleine.")).toEqual([]);
  });

  it("leaves neither the text nor its author behind", async () => {
    const rows = await db.selectFrom("moderation.written").selectAll().execute();
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.every(({ author, digest }) => author.length === 32 && digest.length === 32)).toBe(true);
  });
});
