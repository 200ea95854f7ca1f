import { sql } from "kysely";
import { expect, it } from "vitest";

import { brokenConstraint } from "#platform/db/constraint.ts";
import { addDays } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { findFrameworks } from "../frameworks.query.ts";
import { teleworkHouse, today } from "../telework.testing.ts";

const house = await teleworkHouse();
const { db, owner, addEmployer, addHost } = house;
const host = await addHost("Le Plateau du cadre", 5);
const [joined, other] = [await addEmployer("Commune qui adhère"), await addEmployer("Commune qui n’adhère pas")];
const officer = await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] });
const address = "/teletravail/convention-cadre";
const from = addDays(today, 1);
const terms = { demi: "7,50", journee: "14", tva: "2000", annulation: "48", du: from, au: "" };

/** A form whose days are repeated. */
const form = (fields: Record<string, string>, days: readonly number[]) => {
  const all = new URLSearchParams(fields);
  for (const day of days) all.append("jours", String(day));
  return all;
};
const publish = (version: number, more: Record<string, string> = {}) =>
  form({ act: "publish", version: String(version), preavis: "90", ...terms, ...more }, [1, 2, 3, 4, 5]);
const broken = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work;
    return "nothing";
  } catch (error) {
    return brokenConstraint(error);
  }
};

it("is published by the metropolis, once for each version, and never changes", async () => {
  expect((await house.as(joined.manager).post(address, publish(0))).status).toBe(403);
  expect((await house.post(address, publish(0))).status).not.toBe(303);
  expect((await house.as(officer).post(address, publish(0, { journee: "99" }))).status).toBe(422);
  const both = await Promise.all([house.as(officer).post(address, publish(0)), house.as(officer).post(address, publish(0))]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect(await broken(sql`update telework.framework set half_cents = 1`.execute(owner))).toBe("framework_stays");
  expect((await house.get(address)).status).toBe(200);
});

it("is joined by an employer that read its last text; its agreements inherit its terms, others’ do not", async () => {
  const [framework] = await findFrameworks(db);
  const joining = { act: "join", nom: "Une directrice", qualite: "Direction générale", accord: "1", empreinte: framework!.sha256 };
  expect((await house.as(host.host).post(address, joining)).status).toBe(403);
  expect((await house.as(joined.manager).post(address, { ...joining, empreinte: "0".repeat(64) })).status).toBe(409);
  expect((await house.as(joined.manager).post(address, { ...joining, accord: "" })).status).toBe(422);
  expect((await house.as(joined.manager).post(address, joining)).status).toBe(303);
  expect((await house.as(joined.manager).post(address, joining)).status).toBe(409);
  const page = await (await house.get(address)).text();
  expect(page).toContain("Commune qui adhère");
  expect(page).not.toContain("Une directrice");

  const proposal = `/teletravail/conventions/nouvelle?offre=${host.desk}`;
  const fields = { cadre: "1", demi: "99", journee: "99", tva: "exonere", annulation: "1", plafond: "12", du: addDays(today, 2), au: "", preavis: "0" };
  expect((await house.as(joined.manager).post(proposal, form(fields, [1, 6]))).status).toBe(422);
  expect((await house.as(joined.manager).post(proposal, form({ ...fields, du: today }, [1]))).status).toBe(422);
  expect((await house.as(joined.manager).post(proposal, form(fields, [1, 2]))).status).toBe(303);
  // Who has not joined ticks nothing that counts: its terms are its own.
  expect((await house.as(other.manager).post(proposal, form(fields, [1, 2]))).status).toBe(303);
  const { rows } = await sql<{ employer: string; half: number; cancel: number; notice: number; framework: string | null; text: string }>`
    select a.employer_id as employer, v.half_cents as half, v.cancel, a.notice, v.framework_id as framework, v.text
    from telework.version v join telework.agreement a on a.id = v.agreement_id`.execute(db);
  const of = (id: string) => rows.find(({ employer }) => employer === id)!;
  expect(of(joined.id)).toMatchObject({ half: 750, cancel: 48, notice: 90, framework: framework!.id });
  expect(of(joined.id).text).toContain("version 1 de la convention-cadre");
  expect(of(other.id)).toMatchObject({ half: 9900, framework: null });
  expect(of(other.id).text).not.toContain("convention-cadre");

  // Whoever writes to the database by hand inherits nothing else than what was joined.
  const version = (employerId: string, half: number) => sql`
    insert into telework.version (agreement_id, number, half_cents, day_cents, vat, weekdays, cancel, valid_from, side, text, state, framework_id)
    select id, 2, ${half}, 1400, 2000, '{1}', 48, ${addDays(today, 3)}, 'employer', ${"Un texte. ".repeat(20)}, 'replaced', ${framework!.id}
    from telework.agreement where employer_id = ${employerId}`;
  expect(await broken(version(other.id, 750).execute(owner))).toBe("version_inherits");
  expect(await broken(version(joined.id, 751).execute(owner))).toBe("version_inherits");
  // It inherits as it should: what it lacks are desks.
  expect(await broken(version(joined.id, 750).execute(owner))).toBe("version_has_pool");
});

it("that has a later version is joined anew: what was signed keeps the one that it inherits", async () => {
  const [first] = await findFrameworks(db);
  expect((await house.as(officer).post(address, publish(1, { demi: "8" }))).status).toBe(303);
  expect((await house.as(other.manager).post(address, { act: "join", nom: "Un maire", qualite: "Maire", accord: "1", empreinte: first!.sha256 })).status).toBe(
    409,
  );
  expect(
    await broken(
      sql`insert into telework.adherence (framework_id, employer_id, name, capacity, sha256) values (${first!.id}, ${other.id}, 'Un maire', 'Maire', ${first!.sha256})`.execute(
        db,
      ),
    ),
  ).toBe("adherence_of_text");
  await expect(sql`update telework.adherence set name = 'Autre'`.execute(db)).rejects.toThrow(/permission/u);
  const { rows } = await sql<{ number: number }>`
    select f.number from telework.version v join telework.framework f on f.id = v.framework_id order by v.number limit 1`.execute(db);
  expect(rows[0]!.number).toBe(1);
});

it("is left with its notice, once, by those alone who joined it; what was signed goes on, and nothing more is inherited beyond", async () => {
  const { rows: ours } = await sql<{ id: string }>`
    select f.id from telework.framework f join telework.adherence j on j.framework_id = f.id where j.employer_id = ${joined.id} order by f.number limit 1`.execute(
    db,
  );
  const notice = (await findFrameworks(db)).find(({ id }) => id === ours[0]!.id)!.notice;
  const fields = { act: "leave", adhesion: `${ours[0]!.id}.${joined.id}`, le: addDays(today, notice), raison: "Nous rejoignons un autre réseau" };
  expect((await house.as(other.manager).post(address, fields)).status).toBe(422);
  expect((await house.as(host.host).post(address, fields)).status).toBe(403);
  expect((await house.as(joined.manager).post(address, { ...fields, raison: "" })).status).toBe(422);
  const soon = await house.as(joined.manager).post(address, { ...fields, le: addDays(today, notice - 1) });
  expect(soon.status).toBe(422);
  expect(await soon.text()).toContain("Nous rejoignons un autre réseau");
  const both = await Promise.all([house.as(joined.manager).post(address, fields), house.as(joined.manager).post(address, fields)]);
  expect(both.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1);
  expect(await (await house.get(address)).text()).toContain("Quitte le");
  expect(await broken(sql`update telework.departure set ends_on = ends_on - 30`.execute(owner))).toBe("departure_stays");
  const { rows: signed } = await sql<{ count: number }>`select count(*)::int as count from telework.version where framework_id = ${ours[0]!.id}`.execute(db);
  expect(signed[0]!.count).toBeGreaterThan(0);
  const later = sql`
    insert into telework.version (agreement_id, number, half_cents, day_cents, vat, weekdays, cancel, valid_from, side, text, state, framework_id)
    select a.id, 9, f.half_cents, f.day_cents, f.vat, '{1}', f.cancel, ${addDays(today, 40)}::date, 'employer', ${"Un texte. ".repeat(20)}, 'replaced', f.id
    from telework.agreement a, telework.framework f where a.employer_id = ${joined.id} and f.id = ${ours[0]!.id} limit 1`;
  expect(await broken(later.execute(owner))).toBe("version_inherits");
});
