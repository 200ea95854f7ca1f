import { sql } from "kysely";
import { expect, it } from "vitest";

import { callsHouse } from "../calls.testing.ts";

const house = await callsHouse();
const { db, owner, as, agent, lead, other, addCall, addApplication } = house;

/** Something granted: 10,000 € of an envelope of 20,000 €. */
async function granted() {
  const call = await addCall({}, { total: 2_000_000 });
  const id = await addApplication(call.id);
  await sql`update calls.application set state = 'granted', number = 1, sent_at = now() where id = ${id}`.execute(db);
  await sql`insert into calls.decision (application_id, outcome, cents, year, held_on) values (${id}, 'granted', 1000000, 2026, '2026-11-01')`.execute(owner);
  await sql`update calls.envelope set reserved = 1000000 where call_id = ${call.id}`.execute(db);
  const address = `/appels/preparation/${call.slug}/suivi/${id}`;
  const money = async () =>
    (
      await sql<{ reserved: number; committed: number; paid: number }>`
    select reserved::float8 as reserved, committed::float8 as committed, paid::float8 as paid from calls.envelope where call_id = ${call.id}`.execute(db)
    ).rows[0]!;
  const instalment = async (n: number) =>
    (await sql<{ id: string }>`select id from calls.instalment where application_id = ${id} and position = ${n}`.execute(db)).rows[0]!.id;
  return { ...call, application: id, address, money, instalment, press: (fields: Record<string, string>) => as(agent).post(address, fields) };
}
const agreement = {
  ...{ act: "sign", numero: "CV-1", signee: "2026-11-02", signataires: "La présidente" },
  ...{ v0: "Acompte", v0_preuve: "none", v0_jour: "2026-12-01", v0_somme: "4000", v1: "Solde", v1_preuve: "invoices", v1_jour: "2027-06-01", v1_somme: "6000" },
};

it("money goes from reserved to committed to paid, each instalment after its evidence, and comes back when it is asked for", async () => {
  const { press, money, instalment, application, slug } = await granted();
  expect((await press({ ...agreement, v1_somme: "5000" })).status).toBe(422);
  expect((await press(agreement)).status).toBe(303);
  expect(await money()).toEqual({ reserved: 0, committed: 1_000_000, paid: 0 });
  const [first, second] = [await instalment(1), await instalment(2)];
  expect((await press({ act: `check:${second}` })).status).toBe(409);
  expect((await press({ act: `check:${first}` })).status).toBe(303);
  const csv = await (await as(agent).get(`/appels/preparation/${slug}/versements.csv`)).text();
  expect(csv).toContain("Acompte");
  expect((await press({ act: `pay:${first}`, [`paye_${first}`]: "2026-12-02" })).status).toBe(303);
  expect(await money()).toEqual({ reserved: 0, committed: 600_000, paid: 400_000 });
  expect((await as(other).post(`/projets/${application}/versements`, { act: `show:${second}`, [`justificatif_${second}`]: "Volé" })).status).toBe(404);
  expect((await as(lead).post(`/projets/${application}/versements`, { act: `show:${second}`, [`justificatif_${second}`]: "Factures 1 à 4" })).status).toBe(303);
  expect((await press({ act: `back:${second}`, [`manque_${second}`]: "La facture 3 est illisible" })).status).toBe(303);
  expect(await (await as(lead).get(`/projets/${application}/versements`)).text()).toContain("La facture 3 est illisible");
  expect((await press({ act: `check:${second}` })).status).toBe(409);
  expect((await as(lead).post(`/projets/${application}/versements`, { act: `show:${second}`, [`justificatif_${second}`]: "Factures 1 à 4" })).status).toBe(303);
  expect((await press({ act: `check:${second}`, [`retenue_${second}`]: "7000", [`raison_${second}`]: "Trop" })).status).toBe(422);
  expect((await press({ act: `check:${second}`, [`retenue_${second}`]: "1000", [`raison_${second}`]: "Une facture manque" })).status).toBe(303);
  expect(await money()).toEqual({ reserved: 0, committed: 500_000, paid: 400_000 });
  expect((await press({ act: "recover", somme: "4000,01", motif: "Fermé" })).status).toBe(422);
  expect((await press({ act: "recover", somme: "4000", motif: "Fermé" })).status).toBe(303);
  const { rows } = await sql<{ id: string }>`select id from calls.recovery where application_id = ${application}`.execute(db);
  const settled = await Promise.all([press({ act: `settle:${rows[0]!.id}` }), press({ act: `settle:${rows[0]!.id}` })]);
  expect(settled.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect(await money()).toEqual({ reserved: 0, committed: 500_000, paid: 0 });
});

it("an opening is paid for once the directory shows the place open; two who pay at once pay once", async () => {
  const { press, instalment, money, application } = await granted();
  await press({ ...agreement, v1_preuve: "opening" });
  const [first, second] = [await instalment(1), await instalment(2)];
  await as(lead).post(`/projets/${application}/versements`, { act: `show:${second}`, [`justificatif_${second}`]: "Nous avons ouvert" });
  expect((await press({ act: `check:${second}` })).status).toBe(409);
  await press({ act: `check:${first}` });
  const paid = await Promise.all(Array.from({ length: 4 }, () => press({ act: `pay:${first}`, [`paye_${first}`]: "2026-12-02" })));
  expect(paid.filter(({ status }) => status === 303)).toHaveLength(1);
  expect((await money()).paid).toBe(400_000);
});
