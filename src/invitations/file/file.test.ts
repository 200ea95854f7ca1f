import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { readTerritory } from "../../territory/territory-memory.ts";
import { invitationsHouse, newAddress, whole } from "../invitations.testing.ts";

const house = await invitationsHouse({ work: true });
const { db, louise, account } = house;

async function sendFile(as: string, lines: readonly string[], fields: Record<string, string> = { essai: "1" }) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ reason: "Désignés par leur commune", ...fields })) form.set(name, value);
  form.set("fichier", new File([["Courriel;Rôle;Commune;Nom", ...lines].join("\r\n")], "agents.csv", { type: "text/csv" }));
  return house.as(as).post("/invitations/fichier", form);
}
const finished = (as: string, run: string) =>
  eventually(async () => {
    const html = await (await house.as(as).get(run)).text();
    expect(html).not.toContain("<progress");
    expect(html).toContain("Lues");
    return html;
  });
const figure = (html: string, name: string) => Number(new RegExp(`${name}</dt>\\s*<dd[^>]*>\\D*(\\d+)`).exec(html)?.[1] ?? Number.NaN);
const countSent = async (like: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from platform.mail where recipient like ${like}`.execute(db)).rows[0]!.n;

describe("a file of people", () => {
  it("is tried first: who would be invited, who has the role, and each line that is refused with its reason; then it is sent, once", async () => {
    const [holder, waiting, good] = [newAddress(), newAddress(), newAddress()];
    await account(holder, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    await house.send(louise, { email: waiting });
    const lines = [
      `${good};Agent public;roubaix;Denis Essai`,
      `${newAddress()};modérateur;59350;`,
      `${newAddress()};agent;toute la métropole;`,
      `${newAddress()};audit;;`,
      `${holder};agent;Roubaix;`,
      `${waiting};agent;Roubaix;`,
      `${good};agent;59512;`,
      "pas une adresse;agent;Roubaix;",
      `${newAddress()};maire;Roubaix;`,
      `${newAddress()};agent;Villeneuve d Ascq;`,
      `${newAddress()};agent;VILLENEUVE-D'ASCQ CEDEX;`,
      `${newAddress()};agent;Lillers;`,
      `${newAddress()};agent;;`,
      `${newAddress()};hôte d’un lieu;Roubaix;`,
      "louise@exemple.fr;agent;Roubaix;",
    ];
    const before = await countSent("%");
    const trial = (await sendFile(louise, lines)).headers.get("location")!;
    const report = await finished(louise, trial);
    expect([figure(report, "Lues"), figure(report, "Invitées"), figure(report, "Ont déjà ce rôle")]).toEqual([15, 6, 1]);
    expect([figure(report, "Déjà invitées, sans réponse"), figure(report, "Refusées")]).toEqual([1, 7]);
    expect(report).toMatch(/Qui serait invité[\s\S]*Toute la métropole/);
    for (const why of [
      "plus haut dans le fichier",
      "pas une adresse électronique",
      "Écrivez un des rôles",
      "Aucune commune",
      "Écrivez la commune",
      "lieux sans hôte",
      "soi-même",
    ])
      expect(report).toContain(why);
    expect(await countSent("%")).toBe(before);

    const answers = await Promise.all(Array.from({ length: 3 }, () => house.as(louise).post(trial, { act: "import" })));
    const [real, ...others] = new Set(answers.map(({ headers }) => headers.get("location")!));
    expect(others).toEqual([]);
    expect(figure(await finished(louise, real!), "Invitées")).toBe(6);
    expect(await countSent("%")).toBe(before + 6);
    const csv = await (await house.as(louise).get(`${real}.csv`)).text();
    expect(csv.split("\n").filter(Boolean)).toHaveLength(8);
    // The same file again invites nobody twice.
    const again = await finished(louise, (await sendFile(louise, lines, {})).headers.get("location")!);
    expect([figure(again, "Invitées"), figure(again, "Déjà invitées, sans réponse")]).toEqual([0, 7]);
  });

  it("is chosen once, though its reason was forgotten", async () => {
    const forgotten = await sendFile(louise, [`${newAddress()};agent;Roubaix;`], { essai: "1", reason: "" });
    const html = await forgotten.text();
    expect([forgotten.status, html]).toEqual([422, expect.stringContaining("agents.csv\u00a0» est gardé jusqu’à demain")]);
    const kept = /name="fichier_garde" value="([^"]+)"/.exec(html)![1]!;
    const fields = { essai: "1", reason: "Désignés par leur commune", fichier_garde: kept, fichier_nom: "agents.csv" };
    const run = (await house.as(louise).post("/invitations/fichier", fields)).headers.get("location")!;
    expect(figure(await finished(louise, run), "Lues")).toBe(1);
  });

  it("of three agents for each commune goes in one go", async () => {
    const { communes } = await readTerritory(db);
    const lines = communes.flatMap(({ name, code }, at) => [1, 2, 3].map((n) => `commune-${at}-${n}@exemple.fr;agent;${n === 1 ? name : code};`));
    expect(lines.length).toBe(communes.length * 3);
    const report = await finished(louise, (await sendFile(louise, lines, {})).headers.get("location")!);
    expect([figure(report, "Invitées"), figure(report, "Refusées")]).toEqual([lines.length, 0]);
    expect(await countSent("commune-%@exemple.fr")).toBe(lines.length);
  });

  it("gives nothing that whoever sent it may not give any more when it is sent for real", async () => {
    const second = await addPerson(db, { name: "Second Essai", roles: [{ role: "administrator", ...whole }] });
    const email = newAddress();
    const trial = (await sendFile(second, [`${email};administration;;`])).headers.get("location")!;
    const tried = await finished(second, trial);
    expect(figure(tried, "Invitées")).toBe(1);
    // Whoever presses knows that letters leave.
    expect(tried).toMatch(/Un message partira à cette personne[\s\S]*Envoyer les invitations<\/button>/);
    await sql`update people.role_grant set revoked_at = now(), revoke_reason = 'Parti' where person_id = ${second}`.execute(db);
    expect((await house.as(second).post(trial, { act: "import" })).status).toBe(404);
    // Even if the work had begun: the right is asked at each line.
    await sql`update invitations.import_run set started_by = ${second} where id = ${trial.split("/").at(-1)!}`.execute(db);
    const agent = await addPerson(db, { roles: [{ role: "agent", ...whole }] });
    expect((await sendFile(agent, [`${email};agent;Roubaix;`])).status).toBe(403);
    expect((await house.as(agent).get(trial)).status).toBe(404);
    expect(await countSent(email)).toBe(0);
  });

  it("has a template whose lines are understood, and a file with other titles is tried once somebody said what its columns are", async () => {
    const template = await house.as(louise).get("/invitations/fichier?modele=1");
    expect(template.headers.get("content-disposition")).toContain("invitations.csv");
    const form = new FormData();
    form.set("fichier", new File(["Qui;Titre;Ville\ndenis.autre@exemple.fr;agent;Roubaix"], "a.csv"));
    form.set("reason", "Désignés par leur commune");
    const run = (await house.as(louise).post("/invitations/fichier", form)).headers.get("location")!;
    expect((await house.as(louise).post(run, { act: "import" })).status).toBe(409);
    const named = { act: "columns", colonne_0: "courriel", colonne_1: "role", colonne_2: "commune" };
    expect((await house.as(louise).post(run, named)).status).toBe(303);
    // Nobody ticked that it be a trial: what was named by hand is one all the same.
    expect(await finished(louise, run)).toMatch(/Essai terminé[\s\S]*denis\.autre@exemple\.fr/);
    expect(await countSent("denis.autre@%")).toBe(0);
  });
});
