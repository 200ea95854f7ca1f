import { describe, expect, it } from "vitest";

import { linkIn, reportingHouse } from "./reporting.testing.ts";

const house = await reportingHouse();
const { kept, newPlace, forgetLimits, text } = house;

describe("a reader without account reports a mistake", () => {
  it("and confirms by a link before anybody is told; reading the link does nothing, pressing twice sends once", async () => {
    const { address, email, filed, list, host, name } = { ...(await kept()), name: "La Gardée" };
    const answer = await house.post(address, filed());
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${address}?fait=courriel`]);
    expect(await house.get(`${address}?fait=courriel`).then(text)).toContain("Un courriel vous attend");
    expect((await list())[0]!.state).toBe("unconfirmed");
    expect(await house.told(host!)).toEqual([]);

    const mails = await house.mails(email);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toContain(`Confirmez votre signalement\u00a0: ${name}`);
    const link = linkIn(mails[0]!.body_text!);
    expect(await house.get(link).then(text)).toContain("Confirmer et envoyer");
    expect((await list())[0]!.state).toBe("unconfirmed");
    const pressed = await Promise.all([house.post(link, {}), house.post(link, {}), house.post(link, {})]);
    expect(pressed.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await list())[0]!.state).toBe("open");
    expect(await house.told(host!)).toMatchObject([{ kind: "places.report_filed", payload: { subject: "hours" } }]);
    expect(await house.get(link).then(text)).toContain("Votre signalement est envoyé");
  });

  it("keeps in the database no link that would confirm", async () => {
    const { address, email, filed, list } = await kept();
    await house.post(address, filed());
    const token = linkIn((await house.mails(email))[0]!.body_text!)
      .split("/")
      .at(-1)!;
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(JSON.stringify(await list())).not.toContain(token);
  });

  it("by a link is told nothing of a place that was hidden meanwhile, and reports nothing of it", async () => {
    const { id, address, email, filed, list } = await kept();
    await house.post(address, filed());
    const link = linkIn((await house.mails(email))[0]!.body_text!);
    await house.db.updateTable("places.place").set({ status: "suspended", status_reason: "Masqué par la modération" }).where("id", "=", id).execute();
    const [read, pressed] = [await house.get(link), await house.post(link, {})];
    expect([read.status, pressed.status]).toEqual([410, 410]);
    expect(await text(read)).not.toContain("La Gardée");
    expect((await list())[0]!.state).toBe("unconfirmed");
  });

  it("with a link that nobody sent finds nothing", async () => {
    const answer = await house.get("/lieux/signalement/confirmer/inconnu");
    expect([answer.status, (await text(answer)).includes("Ce lien n’est plus valable")]).toEqual([404, true]);
    expect((await house.post("/lieux/signalement/confirmer/inconnu", {})).status).toBe(303);
  });

  it.each([
    [{ sujet: "" }, "Choisissez ce qui est faux"],
    [{ sujet: "salaire" }, "Choisissez ce qui est faux"],
    [{ faux: "non" }, "Dites ce qui ne va pas"],
    [{ faux: "x".repeat(2001) }, "Écrivez 2 000 caractères au plus"],
    [{ courriel: "" }, "Écrivez une adresse électronique"],
    [{ courriel: "a@b" }, "Écrivez une adresse électronique"],
    [{ courriel: "a@exemple.fr\nBcc: tous@exemple.fr" }, "Écrivez une adresse électronique"],
    [{ courriel: "a@exemple.fr, b@exemple.fr" }, "Écrivez une adresse électronique"],
  ])("with %o is told at the field, and keeps what was typed", async (more, sentence) => {
    const { address, filed, list } = await kept();
    const answer = await house.post(address, filed({ juste: "Samedi fermé", ...more }));
    expect(answer.status).toBe(422);
    const page = await text(answer);
    expect(page).toContain(sentence);
    expect(page).toContain("Samedi fermé</textarea>");
    expect(await list()).toEqual([]);
  });

  it("about a place that is not shown finds nothing", async () => {
    const { slug } = await newPlace({ status: "proposed" });
    expect((await house.get(`/lieux/${slug}/signaler-une-erreur`)).status).toBe(404);
    expect((await house.post(`/lieux/${slug}/signaler-une-erreur`, {})).status).toBe(404);
  });
});

describe("the same words", () => {
  it("about the same place are refused politely while they wait, whatever their signs", async () => {
    await forgetLimits();
    const { address, filed, confirmed } = await kept();
    await confirmed();
    const answer = await house.post(address, filed({ faux: "FERMÉ le samedi… contrairement à la page\u202f!", courriel: "autre@exemple.fr" }));
    expect([answer.status, (await text(answer)).includes("Ce message a déjà été envoyé")]).toEqual([409, true]);
  });

  it("confirmed by two people at once wait once; both are thanked", async () => {
    const { address, filed, list } = await kept();
    const links = await Promise.all(
      ["un@exemple.fr", "deux@exemple.fr"].map(async (courriel) => {
        await house.post(address, filed({ courriel }));
        return linkIn((await house.mails(courriel)).at(-1)!.body_text!);
      }),
    );
    await Promise.all(links.map((link) => house.post(link, {})));
    expect((await list()).map(({ state }) => state).sort()).toEqual(["dropped", "open"]);
    for (const link of links) expect(await house.get(link).then(text)).toContain("Votre signalement est envoyé");
  });

  it("sent twenty times at once are one report and one mail", async () => {
    await forgetLimits();
    const { address, filed, list, email } = await kept();
    await Promise.all(Array.from({ length: 20 }, () => house.post(address, filed())));
    expect(await list()).toHaveLength(1);
    expect(await house.mails(email)).toHaveLength(1);
    await forgetLimits();
  });

  it("too many from one address are refused, and what was typed is kept", async () => {
    const { address, filed } = await kept();
    const answers: number[] = [];
    for (let n = 0; n < 9; n++)
      answers.push((await house.post(address, filed({ faux: `Erreur numéro ${n} de la page`, courriel: `n${n}@exemple.fr` }))).status);
    expect(answers).toEqual([...Array(8).fill(303), 429]);
    const refused = await house.post(address, filed({ faux: "Encore une autre erreur" }));
    expect(await text(refused)).toContain("Encore une autre erreur</textarea>");
    await forgetLimits();
  });
});
