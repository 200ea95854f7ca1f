import { sql } from "kysely";
import { expect, it } from "vitest";

import { assembliesHouse } from "../assemblies.testing.ts";
import { drawHomes, homesOf } from "../invite/draw-homes.ts";
import { codeOf } from "../invite/letter-code.ts";

const house = await assembliesHouse();
const { db, as, get, post, services, agent, otherAgent, open, assembly, linkOf } = house;

/** A file of so many homes, the first ten written twice and otherwise. */
function addressFile(homes: number): File {
  const line = (at: number, way: string) => `${at} ${way} des Essais;59000;Ville d’essai;`;
  const lines = [...Array.from({ length: homes }, (_, at) => line(at + 1, "rue")), ...Array.from({ length: 10 }, (_, at) => line(at + 1, "RUE "))];
  return new File([["adresse;code postal;ville;destinataire", ...lines].join("\r\n")], "adresses.csv", { type: "text/csv" });
}

async function drawLetters(id: string, file: File, count: number): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ act: "draw", lettres: String(count) })) form.set(name, value);
  form.set("fichier", file);
  return as(agent).post(`/assemblees/bureau/${id}/invitations`, form);
}

interface LetterRow {
  readonly id: string;
  readonly street: string;
  readonly mailing: string;
  readonly seed: string;
}

const lettersOf = async (id: string) =>
  (
    await sql<LetterRow>`
      select i.id, i.street, m.id as mailing, m.seed from assemblies.invitation i join assemblies.mailing m on m.id = i.mailing_id
      where i.assembly_id = ${id} order by i.number`.execute(db)
  ).rows;

it("letters go to homes drawn by lot, as whoever has the file and the seed draws them: no home twice, no address kept that was not drawn", async () => {
  const id = await open();
  expect((await drawLetters(id, new File(["adresse;ville\r\n1 rue;V"], "a.csv"), 5)).status).toBe(422);
  expect((await drawLetters(id, new File(["adresse;code postal;ville\r\n1 rue;;V"], "a.csv"), 1)).status).toBe(422);
  expect((await drawLetters(id, addressFile(40), 41)).status).toBe(422);
  expect((await drawLetters(id, addressFile(40), 25)).status).toBe(303);
  const first = await lettersOf(id);
  const named = Array.from({ length: 40 }, (_, at) => ({ addressee: null, street: `${at + 1} rue des Essais`, postcode: "59000", town: "V" }));
  const again = drawHomes(homesOf(named.toReversed()), 25, first[0]!.seed).map(({ street }) => street.toLowerCase());
  expect(first.map(({ street }) => street.toLowerCase().replace("rue  ", "rue "))).toEqual(again);
  expect((await drawLetters(id, addressFile(40), 16)).status).toBe(422);
  const two = await Promise.all([drawLetters(id, addressFile(40), 10), drawLetters(id, addressFile(40), 10)]);
  expect(two.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  expect(new Set((await lettersOf(id)).map(({ street }) => street.toLowerCase())).size).toBe(35);
  expect((await as(otherAgent).get(`/assemblees/bureau/${id}/invitations/${first[0]!.mailing}/lettres`)).status).toBe(404);
  const address = `/assemblees/bureau/${id}/invitations`;
  const csv = await (await as(agent).get(`${address}/${first[0]!.mailing}/lettres.csv`)).text();
  expect(csv.trim().split("\r\n")).toHaveLength(26);
  expect((await as(agent).post(address, { act: `sent:${first[0]!.mailing}` })).status).toBe(303);
  expect((await as(agent).post(address, { act: `back:${first[0]!.mailing}` })).status).toBe(409);
  const second = (await lettersOf(id)).at(-1)!.mailing;
  expect((await as(agent).post(address, { act: `back:${second}` })).status).toBe(303);
  expect(await lettersOf(id)).toHaveLength(25);
});

it("where letters alone open, a code registers one person of a home: none without it, none with a code of another assembly, none twice", async () => {
  const [id, other] = [await open(), await open()];
  await sql`update assemblies.assembly set recruits = 'letters' where id = ${id}`.execute(db);
  for (const one of [id, other]) await drawLetters(one, addressFile(20), 5);
  const [letter] = await lettersOf(id);
  const [foreign] = await lettersOf(other);
  const [code, wrong] = [codeOf(services.settings, letter!.id), codeOf(services.settings, foreign!.id)];
  expect(JSON.stringify((await sql`select * from assemblies.invitation where assembly_id = ${id}`.execute(db)).rows)).not.toContain(code);
  const { slug } = await assembly(id);
  const page = await (await get(`/assemblees/${slug}/inscription?code=${code}`)).text();
  expect(page).toContain(code);
  const choice = /name="critere_0"[^>]*value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? /value="([0-9a-f-]{36})"[^>]*name="critere_0"/.exec(page)?.[1];
  const typed = { nom: "Une habitante", rue: "3 rue", code_postal: "59000", critere_0: choice!, accord: "1" };
  const send = (mail: string, given: string) => post(`/assemblees/${slug}/inscription`, { ...typed, adresse_mail: mail, code: given });
  for (const given of ["", "ABC", wrong]) expect((await send("a@exemple.fr", given)).status).toBe(422);
  expect((await send("mal-ecrite@exemple.fr", code)).status).toBe(303);
  expect((await send("bien@exemple.fr", `${code.slice(0, 5)} ${code.slice(5).toLowerCase()}`)).status).toBe(303);
  const { rows } = await sql<{ email: string; number: number }>`select email, number from assemblies.candidate where assembly_id = ${id}`.execute(db);
  expect(rows.map(({ email }) => email)).toEqual(["bien@exemple.fr"]);
  expect((await post(await linkOf(id, rows[0]!.number), { act: "confirm" })).status).toBe(303);
  expect((await send("encore@exemple.fr", code)).status).toBe(422);
});
