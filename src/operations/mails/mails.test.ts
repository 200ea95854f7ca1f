import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { findSuppression } from "#platform/mail/suppression.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import operations from "../module.ts";

const house = await testHouse([territory, people, operations]);
const { db } = house;
afterAll(() => house.close());

const path = "/exploitation/courriers";
const whole = { kind: "metropolis", id: null } as const;
let administrator = "";
const ids: Record<string, string> = {};

beforeAll(async () => {
  administrator = await addPerson(db, { name: "Nora Essai", roles: [{ role: "administrator", ...whole }] });
  const mails = [
    ["aline@ville.example", "Votre idée est déposée", "sent", null],
    ["aline@ville.example", "Votre visite est confirmée", "failed", "550 no such mailbox"],
    ["basile@ailleurs.example", "Votre question a une réponse", "waiting", null],
  ] as const;
  for (const [recipient, subject, state, problem] of mails) {
    const { rows } = await sql<{ id: string }>`
      insert into platform.mail (recipient, subject, locale, room, state, problem, sent_at)
      values (${recipient}, ${subject}, 'fr', 'ideas', ${state}, ${problem}, ${state === "sent" ? new Date() : null}) returning id`.execute(db);
    ids[subject] = rows[0]!.id;
  }
  await sql`insert into platform.mail_suppression (address_key, reason, mail_id)
    values (platform.address_key('aline@ville.example'), 'bounce', ${ids["Votre visite est confirmée"]})`.execute(db);
});

const read = async (query = "", person = administrator) => (await house.as(person).get(path + query)).text();

describe("the mails of the house", () => {
  it("are counted by state, and tell nobody who writes to whom", async () => {
    const text = await read();
    expect(text).toContain("3 courriels");
    expect(text).toContain("a…@ville.example");
    for (const secret of ["aline@", "basile@", "idée est déposée", "question a une"]) expect(text).not.toContain(secret);
    expect(await read("?etat=refuse")).toMatch(/1 courriel[\s\S]*550 no such mailbox/);
    expect(await read("?etat=garde")).toContain("Rien ne répond à cette recherche");
    const csv = await (await house.as(administrator).get(`${path}.csv`)).text();
    expect(csv.trim().split("\r\n")).toHaveLength(4);
    expect(csv).not.toContain("aline@");
  });

  it("are told whole of the very address that somebody asks about, and of no part of one", async () => {
    const text = await read("?adresse=Aline@ville.example");
    expect(text).toMatch(/2 courriels[\s\S]*Votre visite est confirmée[\s\S]*Votre idée est déposée/);
    expect(text).not.toContain("basile");
    for (const part of ["aline", "@ville.example", "%25", "_line@ville.example"])
      expect(await read(`?adresse=${part}`)).toContain("Rien ne répond à cette recherche");
  });

  it("go again to a blocked address when an administrator lifts the block, in the log of acts", async () => {
    expect(await read("?bloque=1")).toContain("2 courriels");
    const id = ids["Votre visite est confirmée"]!;
    const answer = await house.as(administrator).post(path, new URLSearchParams({ act: "lift", rows: id }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${path}?fait=leves&n=1`]);
    expect(await findSuppression(db, "aline@ville.example")).toBeNull();
    const { rows } = await sql`select who, about_id as id, reason from platform.audit where act = 'mail.lift_suppression'`.execute(db);
    expect(rows).toEqual([{ who: administrator, id, reason: null }]);
    expect(await read("?bloque=1")).toContain("Rien ne répond à cette recherche");
    expect((await house.as(administrator).post(path, new URLSearchParams({ act: "lift" }))).status).toBe(422);
  });

  it("are shown to administrators alone", async () => {
    const agent = await addPerson(db, { roles: [{ role: "agent", ...whole }] });
    for (const address of [path, `${path}.csv`]) {
      expect((await house.get(address)).headers.get("location")).toContain("/connexion");
      expect((await house.as(agent).get(address)).status).toBe(403);
    }
  });
});
