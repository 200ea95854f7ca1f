import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { type RankingFile, recompute } from "../../calls/judge/rank.ts";
import { addPerson } from "../../people/people.testing.ts";
import { challengesHouse } from "../challenges.testing.ts";

const house = await challengesHouse();
const { db, owner, as, agent, judged, judge, reasons } = house;

describe("ties", () => {
  const verdictsThatCount = async (held: { readonly id: string }) =>
    (
      await sql<{ n: number }>`select count(*)::int as n from challenges.counted_verdict v join challenges.entry e on e.team_id = v.team_id
        where e.challenge_id = ${held.id}`.execute(db)
    ).rows[0]!.n;
  const lift = (team: { readonly id: string }, person: string) => ({
    act: "lift",
    lien_leve: `${team.id}.${person}`,
    raison_lien: "Après examen, ce n’est pas la même personne.",
  });

  it("of two structures at one address are found, as calls find them; lifted for a reason by somebody free of them, and not found again", async () => {
    const { held, first, second, numbers, jurors } = await judged();
    const page = `/defis/${held.slug}/jury`;
    const at = async (person: string, name: string) =>
      sql`with s as (insert into people.structure (name, kind, address, commune_code) values (${name}, 'association', '12 rue de l’Essai', '59512') returning id)
        insert into people.role_grant (person_id, role, scope_kind, scope_id, reason) select ${person}, 'manager', 'structure', id::text, 'Essai' from s`.execute(
        owner,
      );
    await at(first.captain, "Une association essayée");
    await at(jurors[0], "Sa voisine de palier");
    expect((await judge(jurors[0], held, numbers[0], [5, 5])).status).toBe(409);
    const known = await (await as(agent).get(page)).text();
    expect(known).toContain("même adresse");
    for (const person of [jurors[0], jurors[1]]) expect([403, 404]).toContain((await as(person).post(page, lift(first, jurors[0]))).status);
    expect((await as(agent).post(page, { ...lift(first, jurors[0]), lien_leve: "n’importe quoi" })).status).toBe(422);
    expect((await as(agent).post(page, lift(second, jurors[0]))).status).toBe(409);
    const pressed = await Promise.all([1, 2].map(() => as(agent).post(page, lift(first, jurors[0]))));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect((await judge(jurors[0], held, numbers[0], [5, 5])).status).toBe(303);
    expect(await verdictsThatCount(held)).toBe(1);
    // It may be declared again; whoever has a tie themselves lifts none.
    expect((await as(jurors[0]).post(`${page}/${numbers[0]}`, { act: "tie", lien: "C’est mon frère, en fait" })).status).toBe(303);
    expect(await verdictsThatCount(held)).toBe(0);
    const tied = await addPerson(db, { email: "agent-lie@ailleurs.example", roles: [{ role: "agent", kind: "metropolis", id: null }] });
    await sql`insert into challenges.tie (team_id, person_id, source, reason) values (${first.id}, ${tied}, 'declared', 'Une amie')`.execute(owner);
    expect((await as(tied).post(page, lift(first, jurors[0]))).status).toBe(409);
  });

  it("that are declared after the results set a verdict aside: the ranking is made again beside the first, and again when they are lifted", async () => {
    const { held, first, numbers, jurors, results } = await judged();
    for (const [juror, points] of [
      [jurors[0], [5, 5]],
      [jurors[1], [1, 1]],
    ] as const)
      await judge(juror, held, numbers[0], points);
    await judge(jurors[1], held, numbers[1], [2, 2]);
    expect((await as(agent).post(results, { act: "publish", ...reasons(numbers) })).status).toBe(303);
    const order = async (n: number) => {
      const file = JSON.parse(await (await house.get(`${results}/${n}`)).text()) as RankingFile;
      expect(recompute(file)).toEqual([]);
      return file.places.map(({ number }) => number);
    };
    const prize = async () => (await sql<{ prize: number }>`select prize from challenges.result where team_id = ${first.id}`.execute(db)).rows[0]!.prize;
    expect([await order(1), await prize()]).toEqual([[numbers[0], numbers[1]], 1]);
    expect((await as(jurors[0]).post(`/defis/${held.slug}/jury/${numbers[0]}`, { act: "tie", lien: "Nous travaillons ensemble depuis hier" })).status).toBe(
      303,
    );
    expect([await order(2), await prize()]).toEqual([[numbers[1], numbers[0]], 2]);
    const page = await (await house.get(results)).text();
    expect(page.indexOf("La seconde")).toBeLessThan(page.indexOf("La première"));
    expect(page).toContain("Un avis ne compte plus");
    expect(page).not.toContain("depuis hier");
    expect((await as(agent).post(`/defis/${held.slug}/jury`, lift(first, jurors[0]))).status).toBe(303);
    expect([await order(3), await prize()]).toEqual([[numbers[0], numbers[1]], 1]);
  });

  it("that are found when results are published stop it: it had another ranking before it", async () => {
    const { held, first, numbers, jurors, results } = await judged();
    for (const juror of jurors) for (const number of numbers) await judge(juror, held, number, juror === jurors[0] ? [5, 1] : [3, 3]);
    await sql`update people.person set email = 'membre@cabinet-double.example' where id = ${first.captain}`.execute(owner);
    await sql`update people.person set email = 'juree@cabinet-double.example' where id = ${jurors[0]}`.execute(owner);
    const refused = await as(agent).post(results, { act: "publish", ...reasons(numbers) });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("Un lien vient d’être trouvé");
    expect((await as(agent).post(results, { act: "publish", ...reasons(numbers) })).status).toBe(303);
  });

  it("hold whoever is in the team by another account: they are not lifted", async () => {
    const { held, first, jurors } = await judged();
    await sql`alter table challenges.member disable trigger user`.execute(owner);
    await sql`insert into challenges.member (team_id, challenge_id, person_id, name) values (${first.id}, ${held.id}, ${jurors[0]}, 'Le même')`.execute(owner);
    await sql`alter table challenges.member enable trigger user`.execute(owner);
    await sql`insert into challenges.tie (team_id, person_id, source, reason) values (${first.id}, ${jurors[0]}, 'declared', 'Deux comptes d’une même personne')`.execute(
      owner,
    );
    expect((await as(agent).post(`/defis/${held.slug}/jury`, lift(first, jurors[0]))).status).toBe(409);
  });
});
