import { describe, expect, it } from "vitest";

import { keepingHouse } from "../keeping.testing.ts";

const house = await keepingHouse();
const { db, newPlace, hostOf, officer, text } = house;

async function kept() {
  const place = await newPlace({ hours: "Mo-Su 09:00-18:00" });
  const host = await hostOf(place.id);
  const address = `/lieux/${place.slug}/fermetures`;
  return { ...place, host, address, send: (fields: Record<string, string>, who = host) => house.as(who).post(address, { act: "add", ...fields }) };
}
const closings = (id: string) => db.selectFrom("places.closing").selectAll().where("place_id", "=", id).execute();

describe("an exceptional closing", () => {
  it("is added with both days inside; the record and “open now” follow", async () => {
    const { slug, id, host, address, send } = await kept();
    expect(await house.get(`/lieux/${slug}`).then(text)).toContain("Ouvert jusqu’à 18 h");
    const answer = await send({ premier: "2026-11-24", dernier: "2026-11-25", raison: "Travaux" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${address}?fait=ajoutee`]);
    const page = await house.get(`/lieux/${slug}`).then(text);
    expect(page).toContain("Ouvre jeudi 9 h");
    expect(page).toContain("Travaux");
    const mine = await house.as(host).get(`${address}?fait=ajoutee`).then(text);
    expect(mine).toContain("du 24 novembre 2026 au 25 novembre 2026 inclus");
    expect(mine).toContain("La fermeture est ajoutée");
    expect((await house.history(id)).at(-1)).toMatchObject({ field: "closings", after: "2026-11-24 – 2026-11-25", reason: "Travaux" });
    expect(await house.get(`/lieux/${slug}/historique`).then(text)).toContain("Fermetures exceptionnelles");
  });

  it("of one day needs one day only", async () => {
    const { host, address, send } = await kept();
    await send({ premier: "2026-12-24" });
    expect(await house.as(host).get(address).then(text)).toContain("le 24 décembre 2026");
  });

  it("is looked at before it is saved", async () => {
    const { id, send } = await kept();
    const page = await text(await send({ premier: "2027-02-01", dernier: "2027-02-03", act: "look" }));
    expect(page).toContain("Si vous l’ajoutez");
    expect(page).toContain("Lundi 1er février");
    expect(await closings(id)).toEqual([]);
  });

  it.each([
    [{ premier: "" }, "Indiquez le premier jour fermé"],
    [{ premier: "2026-02-30" }, "Indiquez le premier jour fermé"],
    [{ premier: "2026-12-24", dernier: "2026-12-23" }, "Le dernier jour doit venir après le premier"],
    [{ premier: "2026-11-01", dernier: "2026-11-02" }, "Ces jours sont déjà passés"],
    [{ premier: "2026-12-24", dernier: "2028-12-24" }, "Une fermeture dure un an au plus"],
    [{ premier: "2026-12-24", raison: "x".repeat(201) }, "Écrivez 200 caractères au plus"],
  ])("with %o is refused at the field", async (fields, sentence) => {
    const { id, send } = await kept();
    const answer = await send(fields);
    expect(answer.status).toBe(422);
    expect(await text(answer)).toContain(sentence);
    expect(await closings(id)).toEqual([]);
  });

  it("of the same days sent ten times at once is one; the others are told", async () => {
    const { id, send } = await kept();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => send({ premier: `2026-12-2${n % 5}`, dernier: "2026-12-26" })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    expect(await text(answers.find(({ status }) => status === 409)!)).toContain("Une fermeture couvre déjà une partie de ces jours");
    expect(await closings(id)).toHaveLength(1);
  });

  it("is removed once; removed twice says so", async () => {
    const { id, address, send } = await kept();
    await send({ premier: "2026-12-24" });
    const [closing] = await closings(id);
    const answers = [await send({ act: `remove:${closing!.id}` }), await send({ act: `remove:${closing!.id}` }), await send({ act: "remove:'; drop" })];
    expect(answers.map((answer) => answer.headers.get("location"))).toEqual([`${address}?fait=retiree`, `${address}?fait=deja`, `${address}?fait=deja`]);
    expect(await closings(id)).toEqual([]);
  });

  it("of another place is not removed from here", async () => {
    const [mine, theirs] = [await kept(), await kept()];
    await theirs.send({ premier: "2026-12-24" });
    const [closing] = await closings(theirs.id);
    expect((await mine.send({ act: `remove:${closing!.id}` })).headers.get("location")).toContain("fait=deja");
    expect((await mine.send({ premier: "2026-12-24" }, theirs.host)).status).toBe(403);
    expect(await closings(theirs.id)).toHaveLength(1);
  });

  it("that is past is shown apart, without a button", async () => {
    const { id, host, address } = await kept();
    await db.insertInto("places.closing").values({ place_id: id, during: "[2026-08-01,2026-08-15]", reason: "Été" }).execute();
    const page = await house.as(host).get(address).then(text);
    expect(page).toContain('id="passees"');
    expect(page).not.toContain('value="remove:');
  });

  it("by an officer of the commune is in the audit log", async () => {
    const { id, send } = await kept();
    const denis = await officer();
    await send({ premier: "2026-12-24" }, denis);
    expect(await house.audit(id)).toMatchObject([{ who: denis, act: "place.add_closing" }]);
  });
});
