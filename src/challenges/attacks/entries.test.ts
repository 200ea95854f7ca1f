import { createHash } from "node:crypto";
import { sql } from "kysely";
import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { largestPicture } from "#platform/files/picture.ts";
import { photo } from "../../ideas/write/writing.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { broken, challengesHouse, type TestTeam } from "../challenges.testing.ts";

const house = await challengesHouse();
const { db, owner, as, agent, challenge, close, team, join, words, versionOf, send } = house;
const member = await addPerson(db);

const fileForm = (file: File, act = "file") => {
  const form = new FormData();
  form.set("act", act);
  form.set("fichier", file);
  return form;
};
const entryOf = ({ page }: TestTeam) => `${page}/contribution`;

describe("a draft", () => {
  it("is read by its team alone: not by another team, those who run the challenge, or its jury", async () => {
    const held = await challenge();
    const [own, other] = [await team(held), await team(held)];
    await join(own, member);
    expect((await as(own.captain).post(entryOf(own), words(0, { titre: "Le titre gardé pour nous" }))).status).toBe(303);
    expect((await as(own.captain).post(entryOf(own), fileForm(new File(["%PDF-1.4 un\n"], "note.pdf")))).status).toBe(303);
    const juror = await house.juror(held);
    expect(await (await as(member).get(entryOf(own))).text()).toContain("Le titre gardé pour nous");
    for (const person of [other.captain, agent, juror])
      for (const address of [entryOf(own), `${own.page}/fichier`, `${own.page}/envois/1`]) expect((await as(person).get(address)).status).toBe(404);
    expect((await as(other.captain).post(entryOf(own), words(0))).status).toBe(404);
    expect(await (await as(member).get(`${own.page}/fichier`)).text()).toContain("%PDF-1.4 un");
    // By the address of one's own team, with the words of another's.
    expect((await as(other.captain).get(own.page.replace(own.id, other.id))).status).toBe(200);
    for (const person of [other.captain, agent]) expect(await (await as(person).get(own.page)).text()).not.toContain("Le titre gardé pour nous");
    const everywhere = [
      "/defis",
      "/defis.csv",
      "/nouvelles.atom",
      "/recherche?q=titre+gard%C3%A9",
      "/donnees/defis/donnees.csv",
      "/reutilisations",
      `/defis/${held.slug}/equipes`,
    ];
    for (const address of everywhere) {
      const answer = await as(agent).get(address);
      expect([address, answer.status, (await answer.text()).includes("gardé pour nous")]).toEqual([address, 200, false]);
    }
  });

  it("is written by two at once: the second is told, and nothing is lost", async () => {
    const own = await team(await challenge());
    const answers = await Promise.all(["Premier titre", "Second titre"].map((titre) => as(own.captain).post(entryOf(own), words(0, { titre }))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const late = answers.find(({ status }) => status === 409)!;
    expect(await late.text()).toMatch(/(Premier|Second) titre/);
  });

  it("takes what a file is, not what it says that it is", async () => {
    const own = await team(await challenge());
    const lies = [
      new File(["<html><script>alert(1)</script></html>"], "rapport.pdf", { type: "application/pdf" }),
      new File(["MZ\u0090\u0000\u0003"], "archive.zip", { type: "application/zip" }),
      new File(["<svg onload='alert(1)'/>"], "donnees.csv", { type: "text/csv" }),
      new File(["pas du JSON"], "carte.geojson", { type: "application/geo+json" }),
    ];
    for (const file of lies) expect((await as(own.captain).post(entryOf(own), fileForm(file))).status).toBe(422);
    const { rows } = await sql`select from challenges.entry where team_id = ${own.id} and file_id is not null`.execute(db);
    expect(rows).toHaveLength(0);
    expect((await as(own.captain).post(entryOf(own), words(await versionOf(own), { lien: "javascript:alert(1)" }))).status).toBe(422);
  });
});

describe("the picture of an answer", () => {
  const picture = (file: File, more: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ act: "picture", description: "Une carte de quatre rues, la nuit", accord: "1", ...more }))
      form.set(name, value);
    form.set("photo", file);
    return form;
  };

  it("is one by its content, has its words, and is its team's until results; the next one takes its place", async () => {
    const held = await challenge();
    const own = await team(held);
    const wrong: [number, FormData][] = [
      [422, picture(new File(["<svg onload='alert(1)'/>"], "carte.jpg", { type: "image/jpeg" }))],
      [422, picture(new File(["%PDF-1.4 un\n"], "carte.png", { type: "image/png" }))],
      [422, picture(await photo(), { description: "" })],
      [422, picture(await photo(), { description: "IMG_0042.jpg" })],
      [422, picture(await photo(), { accord: "" })],
      [413, picture(new File([new Uint8Array(largestPicture + 1)], "carte.jpg", { type: "image/jpeg" }))],
    ];
    for (const [status, form] of wrong) expect((await as(own.captain).post(entryOf(own), form)).status).toBe(status);
    const pictures = async () =>
      (
        await sql<{ large: string | null; small: string | null; alt: string | null }>`
          select picture_id as large, small_id as small, alt from challenges.entry where team_id = ${own.id}`.execute(db)
      ).rows[0];
    expect((await pictures())?.large ?? null).toBeNull();
    expect((await as(own.captain).post(entryOf(own), picture(await photo()))).status).toBe(303);
    const first = (await pictures())!;
    const sent = await sharp(Buffer.from(await (await as(own.captain).get(`/fichiers/${first.large}`)).arrayBuffer())).metadata();
    expect(sent.exif).toBeUndefined();
    for (const address of [`/fichiers/${first.large}`, `/fichiers/${first.small}`]) {
      expect((await as(own.captain).get(address)).status).toBe(200);
      for (const person of [await addPerson(db), agent]) expect([403, 404, 410]).toContain((await as(person).get(address)).status);
      expect([303, 401, 403, 404, 410]).toContain((await house.get(address)).status);
    }
    expect((await as(own.captain).post(entryOf(own), picture(await photo("#224488"), { description: "La même, de jour" }))).status).toBe(303);
    expect((await pictures())!.large).not.toBe(first.large);
    expect((await as(own.captain).post(entryOf(own), { act: "nopicture" })).status).toBe(303);
    expect((await as(own.captain).post(entryOf(own), { act: "nopicture" })).status).toBe(409);
    await close(held);
    expect((await as(own.captain).post(entryOf(own), picture(await photo()))).status).toBe(409);
  });
});

describe("what is sent", () => {
  it("is whole, sent by the captain, and its receipt is the SHA-256 of its text", async () => {
    const held = await challenge();
    const own = await team(held);
    await join(own, member).catch(() => {});
    const empty = await as(own.captain).post(entryOf(own), { act: "send", version: "0" });
    expect(empty.status).not.toBe(303);
    await as(own.captain).post(entryOf(own), words(await versionOf(own)));
    expect((await as(member).post(entryOf(own), { act: "send", version: String(await versionOf(own)) })).status).toBe(409);
    expect((await as(own.captain).post(entryOf(own), { act: "send", version: "1" })).status).toBe(409);
    expect((await as(own.captain).post(entryOf(own), { act: "send", version: String(await versionOf(own)) })).status).toBe(303);
    const text = await (await as(own.captain).get(`${own.page}/envois/1`)).text();
    const sha256 = createHash("sha256").update(text).digest("hex");
    expect((await (await as(own.captain).get(entryOf(own))).text()).replaceAll(/<br\/?>|\s/g, "")).toContain(sha256);
    await expect(sql`update challenges.sending set text = 'autre' where team_id = ${own.id}`.execute(db)).rejects.toThrow(/permission denied/);
  });

  it("is numbered without a hole or a twin, whoever sends at once", async () => {
    const held = await challenge();
    const teams = [await team(held), await team(held), await team(held), await team(held)];
    const numbers = await Promise.all(teams.map((one) => send(one)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  });

  it("comes before the instant of closing or not at all, by page, by SQL, and over a transaction that was begun before", async () => {
    const held = await challenge();
    const own = await team(held);
    await send(own);
    const late = await team(held);
    await as(late.captain).post(entryOf(late), words(0));
    const version = String(await versionOf(late));
    // One connection writes and waits; the closing passes; it ends its transaction.
    await sql`update challenges.challenge set closes_at = clock_timestamp() + interval '1500 milliseconds', questions_until = clock_timestamp() where id = ${held.id}`.execute(
      owner,
    );
    const held_open = db.transaction().execute(async (trx) => {
      await sql`update challenges.entry set title = 'Écrit avant, rendu après' where team_id = ${own.id}`.execute(trx);
      await sql`insert into challenges.sending (team_id, number, text) values (${own.id}, 2, '{"tard": true}')`.execute(trx);
      await sql`select pg_sleep(1.7)`.execute(trx);
    });
    expect(await broken(held_open)).toBe("entry_in_time");
    for (const [act, fields] of [
      ["save", words(Number(version))],
      ["send", { act: "send", version }],
    ] as const)
      expect([act, (await as(late.captain).post(entryOf(late), fields)).status]).toEqual([act, 409]);
    expect((await as(late.captain).post(entryOf(late), fileForm(new File(["%PDF-1.4 tard\n"], "tard.pdf")))).status).toBe(409);
    const asOwner = [
      sql`update challenges.entry set title = 'tard' where team_id = ${own.id}`,
      sql`insert into challenges.sending (team_id, number, text) values (${own.id}, 2, 'tard')`,
      sql`insert into challenges.entry (team_id, challenge_id) values (${late.id}, ${held.id}) on conflict (team_id) do update set title = 'tard'`,
    ];
    for (const statement of asOwner) expect(await broken(statement.execute(owner))).toBe("entry_in_time");
    const { rows } = await sql`select from challenges.sending s join challenges.entry e on e.team_id = s.team_id where e.challenge_id = ${held.id}`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("is not taken again by moving the closing once it has passed", async () => {
    const held = await challenge();
    await close(held);
    expect(await broken(sql`update challenges.challenge set closes_at = now() + interval '2 days' where id = ${held.id}`.execute(owner))).toBe(
      "challenge_frozen",
    );
    expect(
      await broken(sql`update challenges.challenge set criteria = '[{"key": "a", "label": "Autre", "weight": 1}]' where id = ${held.id}`.execute(owner)),
    ).toBe("challenge_frozen");
  });
});
