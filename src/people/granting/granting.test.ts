import { afterAll, describe, expect, it } from "vitest";

import { verifyChain } from "#platform/audit/audit.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { grantRole } from "./grant.command.ts";

const house = await testHouse([territory, people]);
const { db } = house;
afterAll(() => house.close());

const whole = { kind: "metropolis", id: null } as const;
const mailOf = async (id: string) => (await db.selectFrom("people.person").select("email").where("id", "=", id).executeTakeFirstOrThrow()).email;
const grantsOf = (id: string) =>
  db.selectFrom("people.role_grant").select(["id", "role", "scope_kind", "scope_id", "ends_at", "revoked_at"]).where("person_id", "=", id).execute();
const toldTo = async (id: string) => {
  const rows = await db.selectFrom("platform.event").select("payload").where("name", "=", "people.told").execute();
  return rows.map(({ payload }) => payload as { to: string[]; kind: string; payload: Record<string, unknown> }).filter(({ to }) => to.includes(id));
};
const louise = await addPerson(db, { name: "Louise Essai", roles: [{ role: "administrator", ...whole }] });
const give = (as: string, fields: Record<string, string>) => house.as(as).post("/roles/donner", { reason: "Convention signée", ...fields });

async function addStructure(name: string, commune: string): Promise<string> {
  return (await db.insertInto("people.structure").values({ name, kind: "association", commune_code: commune }).returning("id").executeTakeFirstOrThrow()).id;
}

describe("an administrator", () => {
  it("finds a commune by its name, then makes somebody its agent, who is told why", async () => {
    const found = await (await house.as(louise).get("/roles/donner?role=agent&ou=Roubaix")).text();
    expect(found).toContain('value="commune:59512"');
    const denis = await addPerson(db, { name: "Denis Essai" });
    const answer = await give(louise, { role: "agent", scope: "commune:59512", email: ` ${(await mailOf(denis)).toUpperCase()} ` });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/roles?fait=donne"]);
    expect(await grantsOf(denis)).toMatchObject([{ role: "agent", scope_kind: "commune", scope_id: "59512", ends_at: null }]);
    expect(await toldTo(denis)).toMatchObject([
      { kind: "people.role_changed", payload: { change: "granted", role: "agent", where: "Roubaix", reason: "Convention signée" } },
    ]);
    expect((await house.as(denis).get("/habitants/attester")).status).toBe(200);
    expect(await (await house.as(louise).get("/roles?q=denis+essai")).text()).toContain("Denis Essai");
  });

  it("takes a role back: the very next request finds the door closed", async () => {
    const agent = await addPerson(db, { roles: [{ role: "agent", ...whole }] });
    expect((await house.as(agent).get("/habitants/attester")).status).toBe(200);
    const [grant] = await grantsOf(agent);
    const address = `/roles/${grant!.id}/retirer`;
    expect((await house.as(louise).post(address, { reason: "non" })).status).toBe(422);
    expect((await house.as(louise).post(address, { reason: "Change de service" })).status).toBe(303);
    expect((await house.as(agent).post("/habitants/attester", {})).status).toBe(403);
    expect((await house.as(agent).get("/habitants/attester")).status).toBe(403);
    expect((await house.as(louise).post(address, { reason: "Change de service" })).status).toBe(409);
    expect(await toldTo(agent)).toMatchObject([{ payload: { change: "revoked", reason: "Change de service" } }]);
  });

  it("gives a role until a day, after which it opens nothing", async () => {
    const agent = await addPerson(db);
    const soon = addDays(dayOf(Date.now()), 3);
    expect((await give(louise, { role: "agent", scope: "metropolis", email: await mailOf(agent), ends: soon })).status).toBe(303);
    expect((await house.as(agent).get("/habitants/attester")).status).toBe(200);
    await db
      .updateTable("people.role_grant")
      .set({ ends_at: new Date(Date.now() - 1000) })
      .where("person_id", "=", agent)
      .execute();
    expect((await house.as(agent).get("/habitants/attester")).status).toBe(403);
    expect(await (await house.as(louise).get(`/roles?etat=finis&q=${await mailOf(agent)}`)).text()).toMatch(/Fini le/);
    // Held again, the same grant runs again.
    expect((await give(louise, { role: "agent", scope: "metropolis", email: await mailOf(agent) })).status).toBe(303);
    expect(await grantsOf(agent)).toMatchObject([{ ends_at: null, revoked_at: null }]);
  });

  it("is told what is wrong, beside its field, and keeps what was typed", async () => {
    const wrong = async (fields: Record<string, string>, message: RegExp) => {
      const answer = await give(louise, { role: "agent", scope: "metropolis", email: "personne@exemple.fr", ...fields });
      const text = await answer.text();
      expect([answer.status, message.test(text)]).toEqual([422, true]);
      return text;
    };
    await wrong({ email: "x" }, /Écrivez une adresse/);
    expect(await wrong({}, /Aucun compte/)).toContain('value="personne@exemple.fr"');
    await wrong({ email: await mailOf(louise) }, /Personne ne se donne un rôle/);
    await wrong({ reason: "ok" }, /Écrivez la raison/);
    await wrong({ ends: "2020-01-01" }, /Choisissez un jour à venir/);
    await wrong({ ends: "2027-02-30" }, /Choisissez un jour à venir/);
    await wrong({ scope: "place:1" }, /Choisissez où/);
    await wrong({ scope: "commune:00000" }, /Choisissez où/);
    await wrong({ role: "toString", scope: "metropolis" }, /Choisissez un rôle/);
    await wrong({ role: "host", scope: "place:00000000-0000-4000-8000-000000000000" }, /Choisissez où/);
  });
});

describe("several roles", () => {
  const ticked = (as: string, ids: readonly string[], query = "") =>
    house.as(as).post(`/roles${query}`, new URLSearchParams([...ids.map((id) => ["rows", id]), ["reason", "Fin du chantier"], ["act", "revoke_ticked"]]));
  const agents = async (names: readonly string[]) => {
    const people = await Promise.all(names.map((name) => addPerson(db, { name, roles: [{ role: "agent", ...whole }] })));
    return Promise.all(people.map(async (id) => ({ id, grant: (await grantsOf(id))[0]!.id })));
  };

  it("are taken back at once for one reason, and each person is told", async () => {
    const three = await agents(["Paul Fini", "Paule Finie", "Pauline Finie"]);
    const page = await (await house.as(louise).get("/roles?q=fini")).text();
    expect(page.match(/name="rows"/g)).toHaveLength(3);
    expect((await ticked(louise, [], "?q=fini")).status).toBe(422);
    const answer = await ticked(
      louise,
      three.map(({ grant }) => grant),
      "?q=fini",
    );
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/roles?q=fini&fait=retires&n=3"]);
    for (const { id } of three) {
      expect((await house.as(id).get("/habitants/attester")).status).toBe(403);
      expect(await toldTo(id)).toMatchObject([{ payload: { change: "revoked", reason: "Fin du chantier" } }]);
    }
  });

  it("taken back by two at the same moment go once; whoever is second reads whose", async () => {
    const two = await agents(["Anne Course", "Zoé Course"]);
    const ids = two.map(({ grant }) => grant);
    const answers = await Promise.all([ticked(louise, ids), ticked(louise, ids)]);
    const told = await db
      .selectFrom("platform.audit")
      .select("id")
      .where("act", "=", "role.revoke")
      .where(
        "about_id",
        "in",
        two.map(({ id }) => id),
      )
      .execute();
    expect(told).toHaveLength(2);
    for (const answer of answers.filter(({ status }) => status === 409))
      expect(await answer.text()).toMatch(/Restent comme ils étaient[^:]*: (?:Anne|Zoé) Course/);
    expect(answers.some(({ status }) => status === 409)).toBe(true);
  });

  it("of which one was taken back meanwhile: it is named, and the rest is done", async () => {
    const two = await agents(["Premier Parti", "Second Parti"]);
    await house.as(louise).post(`/roles/${two[0]!.grant}/retirer`, { reason: "Change de service" });
    const answer = await ticked(
      louise,
      two.map(({ grant }) => grant),
    );
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringMatching(/1 rôle est retiré[^.]*\.[^.]*\.[^:]*: Premier Parti\./)]);
    expect(await grantsOf(two[1]!.id)).toMatchObject([{ revoked_at: expect.any(Date) }]);
  });

  it("that one may not take back stay, row by row", async () => {
    const here = await addStructure("Les Cochés", "59512");
    const denis = await addPerson(db, { name: "Denis Rangée", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const manager = await addPerson(db, { name: "Mona Tenue", roles: [{ role: "manager", kind: "structure", id: here }] });
    const [[mine], [notMine]] = await Promise.all([grantsOf(manager), grantsOf(louise)]);
    const answer = await ticked(denis, [mine!.id, notMine!.id], `?portee=structure:${here}`);
    expect(answer.status).toBe(409);
    expect(await grantsOf(manager)).toMatchObject([{ revoked_at: expect.any(Date) }]);
    expect((await grantsOf(louise)).some(({ revoked_at }) => revoked_at === null)).toBe(true);
  });

  it("are a table to download: addresses only for whoever sees all roles", async () => {
    const here = await addStructure("Les Tableurs", "59512");
    const denis = await addPerson(db, { name: "Denis Colonne", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const manager = await addPerson(db, { name: "Tenante Colonne", roles: [{ role: "manager", kind: "structure", id: here }] });
    const all = await (await house.as(louise).get("/roles.csv?q=colonne&tri=personne")).text();
    expect(all).toContain(await mailOf(manager));
    expect(all.indexOf("Denis Colonne")).toBeLessThan(all.indexOf("Tenante Colonne"));
    const local = await (await house.as(denis).get(`/roles.csv?portee=structure:${here}`)).text();
    expect([local.includes("Tenante Colonne"), local.includes("Les Tableurs"), local.includes(await mailOf(manager))]).toEqual([true, true, false]);
    expect((await house.as(denis).get("/roles.csv")).status).toBe(200);
    expect(await (await house.as(denis).get("/roles.csv")).text()).not.toContain("Louise Essai");
    expect((await house.as(denis).get("/roles.csv?portee=metropolis")).status).toBe(403);
    expect((await house.as(manager).get("/roles.csv")).status).toBe(403);
  });
});

describe("the last administrator", () => {
  it("stays, when two revoke each other at once", async () => {
    const others = await Promise.all(["Un", "Deux"].map((name) => addPerson(db, { name, roles: [{ role: "administrator", ...whole }] })));
    const [one, two] = others as [string, string];
    const [[grantOne], [grantTwo], [grantLouise]] = await Promise.all([grantsOf(one), grantsOf(two), grantsOf(louise)]);
    await house.as(one).post(`/roles/${grantLouise!.id}/retirer`, { reason: "Fin de mission" });
    const answers = await Promise.all([
      house.as(one).post(`/roles/${grantTwo!.id}/retirer`, { reason: "Fin de mission" }),
      house.as(two).post(`/roles/${grantOne!.id}/retirer`, { reason: "Fin de mission" }),
    ]);
    // Whoever comes second is told that somebody must stay, or finds that the right is gone.
    expect([
      [303, 409],
      [303, 403],
    ]).toContainEqual(answers.map(({ status }) => status).sort());
    const left = (await Promise.all([one, two].map(grantsOf))).flat().filter(({ revoked_at }) => revoked_at === null);
    expect(left).toHaveLength(1);
    const last = left[0]!.id === grantOne!.id ? one : two;
    const again = await house.as(last).post(`/roles/${left[0]!.id}/retirer`, { reason: "Je m’en vais" });
    expect([again.status, /dernière personne qui administre/.test(await again.text())]).toEqual([409, true]);
    // Nor does it become one that ends.
    expect((await give(last, { role: "administrator", scope: "metropolis", email: await mailOf(louise) })).status).toBe(303);
    await house.as(louise).post(`/roles/${left[0]!.id}/retirer`, { reason: "Retour" });
    const [kept] = (await grantsOf(louise)).filter(({ revoked_at }) => revoked_at === null);
    await expect(db.updateTable("people.role_grant").set({ ends_at: new Date() }).where("id", "=", kept!.id).execute()).rejects.toThrow("last administrator");
  });

  it("is never made by oneself: the database refuses it too", async () => {
    const person = await addPerson(db);
    await expect(grantRole(db, { personId: person, role: "administrator", scope: whole, reason: "Moi", by: person })).rejects.toThrow("role_grant_not_oneself");
  });
});

describe("an agent of a commune", () => {
  it("appoints the manager of a structure there, nobody elsewhere, and no other role", async () => {
    const denis = await addPerson(db, { name: "Denis", roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const [here, elsewhere] = [await addStructure("Les Amis d’ici", "59512"), await addStructure("Les Amis d’ailleurs", "59350")];
    const somebody = await addPerson(db);
    const email = await mailOf(somebody);
    const tries = [
      { role: "manager", scope: `structure:${elsewhere}`, email },
      { role: "agent", scope: "commune:59512", email },
      { role: "administrator", scope: "metropolis", email },
      { role: "member", scope: `structure:${here}`, email },
    ];
    for (const fields of tries) expect((await give(denis, fields)).status).toBe(422);
    expect(await grantsOf(somebody)).toEqual([]);
    expect((await give(denis, { role: "manager", scope: `structure:${here}`, email })).headers.get("location")).toBe(
      `/roles?portee=structure%3A${here}&fait=donne`,
    );
    expect(await db.selectFrom("people.membership").select("structure_id").where("person_id", "=", somebody).execute()).toEqual([{ structure_id: here }]);

    const list = (query: string) => house.as(denis).get(`/roles${query}`);
    expect(await (await list("")).text()).toContain("Choisissez un lieu ou une structure");
    expect(await (await list("?ou=amis")).text()).toContain(`structure%3A${here}`);
    const seen = await (await list(`?portee=structure:${here}`)).text();
    expect(seen).toContain("Retirer");
    expect(seen).not.toContain(email);
    expect((await list(`?portee=structure:${elsewhere}`)).status).toBe(403);
    expect((await list("?portee=metropolis")).status).toBe(403);
    const admin = (await grantsOf(louise)).find(({ revoked_at }) => revoked_at === null)!;
    expect((await house.as(denis).get(`/roles/${admin.id}/retirer`)).status).toBe(404);
    expect((await house.as(denis).post(`/roles/${admin.id}/retirer`, { reason: "Pour voir" })).status).toBe(404);
  });
});

describe("everybody else", () => {
  it("is kept out of the roles, signed in or not", async () => {
    const hugo = await addPerson(db, { name: "Hugo", roles: [{ role: "moderator", ...whole }] });
    for (const address of ["/roles", "/roles/donner", "/roles/00000000-0000-4000-8000-000000000000/retirer"]) {
      expect((await house.get(address)).headers.get("location")).toBe(`/connexion?suite=${encodeURIComponent(address)}`);
      expect((await house.as(hugo).get(address)).status).toBe(403);
    }
    expect((await house.post("/roles/donner", {})).status).toBe(403);
    expect((await house.as(hugo).post("/roles/donner", {})).status).toBe(403);
  });

  it("reads who may do what, as the rooms declare it", async () => {
    const text = await (await house.get("/qui-peut-quoi")).text();
    for (const { says } of house.services.offers.powers) expect(text).toContain(says.fr.replaceAll("’", "’"));
    expect(text).toMatch(/Attester la résidence[\s\S]*?Agent public/);
    for (const language of ["en", "nl"]) expect((await house.get("/qui-peut-quoi", { "accept-language": language })).status).toBe(200);
  });

  it("leaves an auditor the list, and nothing to change", async () => {
    const katia = await addPerson(db, { name: "Katia", roles: [{ role: "auditor", ...whole }] });
    const text = await (await house.as(katia).get("/roles")).text();
    expect(text).toContain("Katia");
    expect(text).not.toContain("Retirer");
    expect((await house.as(katia).get("/roles/donner")).status).toBe(403);
    const [grant] = await grantsOf(katia);
    expect((await house.as(katia).get(`/roles/${grant!.id}/retirer`)).status).toBe(403);
  });
});

it("leaves a whole chain of acts", async () => {
  expect(await verifyChain(db)).toMatchObject({ ok: true });
});
