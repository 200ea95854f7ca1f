import { sql } from "kysely";
import { expect, it } from "vitest";

import { callsHouse } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { decide, type Deciding, takeBack } from "../judge/decide.command.ts";
import { callDatasets } from "../open/calls.dataset.ts";

const { db, owner, agent, get, addCall, addApplication, services } = await callsHouse();
const committee = { by: agent, heldOn: "2026-11-20", deliberation: null, year: 2026, axis: "", today: "2026-11-29" };
const call = await addCall({ ceilingCents: null, deMinimis: false }, { total: 1_000_000 });
const whole = (await findCall(db, call.slug, { drafts: false }))!;

async function granted(title: string): Promise<string> {
  const id = await addApplication(call.id, undefined, { title });
  await sql`update calls.application set state = 'admissible', number = (select count(*) from calls.application), sent_at = now() where id = ${id}`.execute(db);
  expect(await settled(id, "granted")).toMatchObject({ ok: true });
  return id;
}
const settled = (applicationId: string, outcome: Deciding["outcome"]) =>
  decide(
    db,
    whole,
    [{ applicationId, outcome, cents: outcome === "granted" ? 123_400 : 0, conditions: null, reasons: "Kyrielle, par la règle", payer: null }],
    committee,
  );
const listed = async (query = "") => (await (await get(`/appels/projets-aides?appel=${call.slug}${query}`)).text()).replace(/\s/g, " ");

it("a grant that is taken back does not leave the public list unsaid: what it was, the day and the reason stay there, whatever is decided next", async () => {
  const id = await granted("Atelier de vannerie");
  expect(await listed()).not.toContain("Aides reprises");
  const [, awards] = callDatasets;
  const before = await awards!.lastChange(db, services.offers);
  expect(await takeBack(db, whole, id, "La structure renonce", agent)).toBe(true);
  // A copy of the file that somebody keeps is told to be old.
  expect(Number(await awards!.lastChange(db, services.offers))).toBeGreaterThan(Number(before));
  const isTold = (html: string) => ["Aides reprises", "Atelier de vannerie", "1 234 €", "La structure renonce"].filter((words) => !html.includes(words));
  expect(isTold(await listed())).toEqual([]);
  expect(isTold(await listed("&q=vannerie"))).toEqual([]);
  expect(await listed("&q=boulange")).not.toContain("Atelier de vannerie");

  // Of what refuses it, nothing.
  expect(await settled(id, "refused")).toMatchObject({ ok: true });
  expect(isTold(await listed())).toEqual([]);
  expect(await listed()).not.toContain("Kyrielle");
});

it("granted anew, it is told in its own line; and a reason of before is read by nobody who was not to read it", async () => {
  const id = await granted("Atelier de reliure");
  await takeBack(db, whole, id, "Une erreur de somme", agent);
  await sql`update calls.former_decision set why_public = false where application_id = ${id}`.execute(owner);
  expect(await listed("&q=reliure")).toContain("Motif écrit avant qu’il soit public");
  expect(await listed("&q=reliure")).not.toContain("Une erreur de somme");
  await settled(id, "granted");
  const html = await listed("&q=reliure");
  expect(html).toContain("qui accordait 1 234 €");
  expect(html).not.toContain("Aides reprises");
});
