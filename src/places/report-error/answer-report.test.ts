import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { linkIn, reportingHouse } from "./reporting.testing.ts";
import { reportsJob } from "./reports.job.ts";

const house = await reportingHouse();
const { db, kept, officer, forgetLimits, text } = house;

describe("a report full of links", () => {
  const spam = "https://a.example https://b.example https://c.example";

  it("is held: the host does not see it until an officer lets it pass", async () => {
    const { confirmed, host, reports, list, slug } = await kept();
    const denis = await officer();
    const held = await confirmed({ faux: spam });
    expect(held.state).toBe("held");
    expect(await house.told(host!)).toEqual([]);
    expect((await house.told(denis)).at(-1)).toMatchObject({ kind: "places.report_held", payload: { slug } });
    expect(await house.as(host!).get(reports).then(text)).not.toContain("a.example");
    expect((await house.as(host!).post(reports, { act: "release", signalement: held.id })).status).toBe(403);
    expect(await house.as(denis).get(reports).then(text)).toContain("a.example");
    expect((await house.as(denis).post(reports, { act: "release", signalement: held.id })).status).toBe(303);
    expect((await list())[0]!.state).toBe("open");
    expect(await house.told(host!)).toMatchObject([{ kind: "places.report_filed" }]);
  });

  it("may be set aside: nobody is told, and it counts nowhere", async () => {
    const { confirmed, email, reports, slug } = await kept();
    const denis = await officer();
    const held = await confirmed({ faux: spam });
    await house.as(denis).post(reports, { act: "drop", signalement: held.id });
    expect(await house.mails(email)).toHaveLength(1);
    expect(await house.get(`/lieux/${slug}/historique`).then(text)).toContain("Aucune erreur signalée");
  });
});

describe("a host answers", () => {
  it("corrected: the reader is thanked in their language with what changed, and their address goes", async () => {
    await forgetLimits();
    const { address, email, filed, host, reports, slug, list, id } = await kept();
    await house.post(address, filed(), { "accept-language": "nl" });
    await house.post(linkIn((await house.mails(email))[0]!.body_text!), {});
    const hours = "Mo-Fr 09:00-17:00";
    await house.as(host!).post(`/lieux/${slug}/horaires`, { saisie: "brute", brut: hours, vu: hours, act: "save", lu: "999999999" });
    const [report] = await list();
    const answer = await house.as(host!).post(reports, { act: "corrected", signalement: report!.id, [`reponse-${report!.id}`]: "Le samedi est retiré" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${reports}?fait=corrected`]);
    const thanks = (await house.mails(email)).at(-1)!;
    expect(thanks.locale).toBe("nl");
    expect(thanks.subject).toContain("de fiche is verbeterd");
    expect(thanks.body_text).toContain("Openingsuren");
    expect(thanks.body_text).toContain("Le samedi est retiré");
    expect((await list())[0]).toMatchObject({ state: "corrected", email: null, answered_by: host });
    const page = await house.get(`/lieux/${slug}`).then(text);
    expect(page).toContain("1 signalement, réponse en moins d’un jour en médiane");
    expect(page).not.toContain("Fermé le samedi, contrairement");
    expect((await house.audit(id)).length).toBe(0);
  });

  it("not a mistake: not without a word", async () => {
    await forgetLimits();
    const { confirmed, host, reports, email } = await kept();
    const { id } = await confirmed();
    const silent = await house.as(host!).post(reports, { act: "not_error", signalement: id });
    expect([silent.status, (await text(silent)).includes("Expliquez pourquoi")]).toEqual([422, true]);
    const words = { act: "not_error", signalement: id, [`reponse-${id}`]: "Ouvert le samedi par la cour" };
    expect((await house.as(host!).post(reports, words)).status).toBe(303);
    expect((await house.mails(email)).at(-1)!.body_text).toContain("Ouvert le samedi par la cour");
  });

  it("of ten answers at once one is heard, and one mail goes", async () => {
    await forgetLimits();
    const { confirmed, host, reports, email } = await kept();
    const { id } = await confirmed();
    const answers = await Promise.all(Array.from({ length: 10 }, () => house.as(host!).post(reports, { act: "corrected", signalement: id })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(409)]);
    expect(await house.mails(email)).toHaveLength(2);
    expect(await text(answers.find(({ status }) => status === 409)!)).toContain("Quelqu’un a déjà répondu");
  });

  it("to somebody with an account by a notice, without confirmation", async () => {
    const { address, filed, host, reports, list } = await kept();
    const amina = await addPerson(db, {});
    const answer = await house.as(amina).post(address, { ...filed(), courriel: "" });
    expect(answer.headers.get("location")).toBe(`${address}?fait=envoye`);
    const [report] = await list();
    expect(report).toMatchObject({ state: "open", reporter_id: amina, email: null });
    await house.as(host!).post(reports, { act: "corrected", signalement: report!.id });
    expect(await house.told(amina)).toMatchObject([{ kind: "places.report_answered", payload: { outcome: "corrected" } }]);
  });

  it("or hands it over to a public officer, who answers; both acts of staff are in the audit log", async () => {
    await forgetLimits();
    const { confirmed, host, reports, id, list } = await kept();
    const denis = await officer();
    const report = await confirmed();
    expect((await house.as(host!).post(reports, { act: "forward", signalement: report.id })).status).toBe(303);
    expect((await list())[0]!.state).toBe("forwarded");
    expect((await house.told(denis)).at(-1)).toMatchObject({ kind: "places.report_forwarded" });
    await house.as(denis).post(reports, { act: "corrected", signalement: report.id });
    expect(await house.audit(id)).toMatchObject([{ who: denis, act: "place.report_corrected" }]);
  });
});

describe("without a host or without an answer", () => {
  it("a place without host: the officers of its commune are told at once", async () => {
    await forgetLimits();
    const { confirmed } = await kept({ hosted: false });
    const [denis, other] = [await officer(), await officer("59350")];
    expect((await confirmed()).state).toBe("forwarded");
    expect((await house.told(denis)).at(-1)).toMatchObject({ kind: "places.report_forwarded" });
    expect(await house.told(other)).toEqual([]);
  });

  it("fourteen days without answer: it goes to an officer, once; what nobody confirmed in a week is forgotten", async () => {
    await forgetLimits();
    const { confirmed, address, filed, list, id } = await kept();
    const denis = await officer();
    const report = await confirmed();
    await house.post(address, filed({ faux: "Jamais confirmé par personne", courriel: "perdue@exemple.fr" }));
    const run = () => reportsJob.run({ ...house.services, db, signal: new AbortController().signal } as never, {});
    await run();
    expect((await list()).map(({ state }) => state)).toEqual(["open", "unconfirmed"]);
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
    await db
      .updateTable("places.error_report")
      .set({ opened_at: ago(15) })
      .where("id", "=", report.id)
      .execute();
    await db
      .updateTable("places.error_report")
      .set({ created_at: ago(8) })
      .where("place_id", "=", id)
      .where("state", "=", "unconfirmed")
      .execute();
    await Promise.all([run(), run()]);
    expect((await list()).map(({ state }) => state)).toEqual(["forwarded"]);
    expect((await house.told(denis)).filter(({ kind }) => kind === "places.report_forwarded")).toHaveLength(1);
  });
});

describe("reports are not anybody’s", () => {
  it("nobody, a resident, another host, an officer of elsewhere: none reads or answers", async () => {
    await forgetLimits();
    const { confirmed, reports, list } = await kept();
    const other = await kept();
    const { id } = await confirmed();
    expect((await house.get(reports)).headers.get("location")).toContain("/connexion");
    expect((await house.post(reports, { act: "corrected", signalement: id })).status).toBe(403);
    for (const who of [await addPerson(db, {}), other.host!, await officer("59350")]) {
      expect((await house.as(who).get(reports)).status).toBe(403);
      expect((await house.as(who).post(reports, { act: "corrected", signalement: id })).status).toBe(403);
    }
    // By the door of their own place, another's report is not found either.
    expect((await house.as(other.host!).post(other.reports, { act: "corrected", signalement: id })).status).toBe(409);
    expect((await list())[0]!.state).toBe("open");
  });

  it("an act that is none of ours is not found", async () => {
    const { reports, host } = await kept();
    expect((await house.as(host!).post(reports, { act: "delete", signalement: "x" })).status).toBe(404);
  });
});
