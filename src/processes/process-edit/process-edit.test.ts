import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { judgingHouse, lille, roubaix } from "../../ideas/judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, lea, amina, hugo, audited } = house;

let process: Awaited<ReturnType<typeof house.process>>;
beforeEach(async () => {
  process = await house.process({ stages: { collect: {} }, owner: roubaix });
});

const address = () => `/participer/instruction/demarche/${process.slug}/texte`;
function typed(more: Record<string, string> = {}, communes: readonly string[] = [roubaix]) {
  const fields = new URLSearchParams({
    title: "Une place pour tous",
    summary: "Que faire de la place ?",
    introduction: "## Pourquoi\n\nLa place **change**.",
    objectives: "- Des bancs",
    service: "Ville de Roubaix",
    contact: "place@exemple.fr",
    envelope: "300 000",
    scale: "communes",
    version: "1",
    ...more,
  });
  for (const commune of communes) fields.append("communes", commune);
  return fields;
}
const read = async () =>
  (
    await sql<{ title: string; version: number; envelope: number; communes: string[]; zones: string[]; scale: string }>`
      select title, version, envelope_cents as envelope, scale, array(select commune_code::text from processes.process_commune where process_id = p.id order by 1) as communes,
        array(select zone_id::text from processes.process_zone where process_id = p.id) as zones
      from processes.process p where id = ${process.id}`.execute(db)
  ).rows[0]!;

describe("an agent writes what a process says", () => {
  it("and the public reads it, formatted, under the same address", async () => {
    expect((await as(denis).post(address(), typed())).headers.get("location")).toContain("fait=modifie");
    expect(await read()).toMatchObject({ title: "Une place pour tous", version: 2, envelope: 30_000_000, communes: [roubaix] });
    const page = await (await get(`/participer/${process.slug}`)).text();
    expect(page).toContain("Une place pour tous");
    expect(page).toContain("<strong>change</strong>");
    expect(page).toMatch(/300.000.€/);
    expect(await audited(process.id)).toEqual(["process.edit"]);
  });

  it("for several communes, or for a neighbourhood of its own", async () => {
    await as(denis).post(address(), typed({}, [roubaix, lille, "99999"]));
    expect((await read()).communes).toEqual([lille, roubaix]);
    const { rows } = await sql<{ id: string }>`select z.id from territory.zone z where z.name like 'Le Canal%'`.execute(db);
    if (!rows[0]) return;
    await as(denis).post(address(), typed({ scale: "zone", zone: rows[0].id, version: "2" }));
    expect(await read()).toMatchObject({ scale: "zone", zones: [rows[0].id], communes: [] });
  });

  it("as an officer of its team, though their own commune is another", async () => {
    await sql`insert into processes.process_member (process_id, person_id, part) values (${process.id}, ${lea}, 'officer')`.execute(db);
    expect((await as(lea).post(address(), typed())).status).toBe(303);
  });
});

it("tells the second of two agents, whose words stay beside what is saved", async () => {
  const answers = await Promise.all(["Titre de Denis", "Titre de Chloé"].map((title, at) => as(at ? chloe : denis).post(address(), typed({ title }))));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const lost = answers.findIndex(({ status }) => status === 409);
  const html = await answers[lost]!.text();
  expect(html).toContain("Titre de Denis");
  expect(html).toContain("Titre de Chloé");
  const again = await as(chloe).post(address(), typed({ title: "Les deux", version: "2" }));
  expect(again.status).toBe(303);
  expect(await read()).toMatchObject({ title: "Les deux", version: 3 });
});

describe("what is typed wrong is asked again, with the rest kept", () => {
  it.each([
    [{ title: "ab" }, [roubaix], "Écrivez un titre"],
    [{ summary: "" }, [roubaix], "Écrivez une phrase"],
    [{ contact: "pas une adresse" }, [roubaix], "Écrivez une adresse complète"],
    [{ envelope: "beaucoup" }, [roubaix], "Écrivez la somme"],
    [{ envelope: "0" }, [roubaix], "Écrivez la somme"],
    [{ scale: "planet" }, [roubaix], "Dites qui est concerné"],
    [{ scale: "metropolis" }, [roubaix], "Une commune conduit une démarche"],
    [{}, [], "Choisissez au moins une commune"],
    [{}, [lille], "en fait partie"],
    [{ scale: "zone", zone: "pas-une-zone" }, [], "Choisissez un quartier"],
    [{ introduction: "a".repeat(20_001) }, [roubaix], "Raccourcissez l’introduction"],
  ])("%o %o", async (wrong, communes, said) => {
    const answer = await as(denis).post(address(), typed({ ...wrong, objectives: "- Ce que je garde" }, communes));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(said);
    expect(html).toContain("Ce que je garde");
    expect((await read()).version).toBe(1);
  });

  it("an envelope smaller than what was awarded in it", async () => {
    const idea = await house.idea(process.id, { cost: 2_000_000, state: "feasible" });
    await sql`
      insert into ideas.award (proposal_id, process_id, amount_cents, source, as_whom) values (${idea.id}, ${process.id}, 2000000, 'decision', 'Ville')`.execute(
      db,
    );
    const answer = await as(denis).post(address(), typed({ envelope: "10 000" }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("coûtent plus que cette enveloppe");
  });
});

it("is not found by whoever does not run it", async () => {
  expect((await as(lea).get(address())).status).toBe(404);
  expect((await as(lea).post(address(), typed())).status).toBe(404);
  expect((await as(amina).get(address())).status).toBe(403);
  await sql`insert into processes.process_member (process_id, person_id, part) values (${process.id}, ${lea}, 'juror')`.execute(db);
  expect((await as(lea).get(address())).status).toBe(404);
  expect((await as(hugo).post(address(), typed())).status).toBe(403);
});
