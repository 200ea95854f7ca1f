import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { broken, challengesHouse } from "../challenges.testing.ts";
import { readAt, readMeasured } from "../measures/measured.ts";

const house = await challengesHouse();
const { db, owner, as, agent } = house;
const [own, stranger] = [await addPerson(db), await addPerson(db)];

const typed = {
  ...{ grandeur: "bruit", titre: "Bruit de la place", lieu: "Place du Marché", latitude: "50,6365", longitude: "3,0635", instrument: "Sonomètre" },
  ...{ methode: "Dix minutes par heure, à la fenêtre.", moi: "Une voisine", defi: "" },
};

async function series(more: Partial<typeof typed> = {}): Promise<string> {
  const answer = await as(own).post("/mesures/nouvelle", { ...typed, ...more });
  if (answer.status !== 303) throw new Error(await answer.text());
  return answer.headers.get("location")!.split("?")[0]!;
}
const idOf = (page: string) => page.split("/").at(-1)!;
const countOf = async (page: string) =>
  (await sql<{ count: number }>`select count(*)::int as count from challenges.measurement where series_id = ${idOf(page)}`.execute(db)).rows[0]!.count;
const file = (text: string, name = "mesures.csv") => {
  const form = new FormData();
  form.set("act", "file");
  form.set("fichier", new File([text], name, { type: "text/csv" }));
  return form;
};

describe("a series of measurements", () => {
  it("stands in the metropolis, rounded, and says what is wrong at its field", async () => {
    const wrong = await as(own).post("/mesures/nouvelle", { ...typed, latitude: "48,85", instrument: "" });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("Place du Marché");
    const page = await series({ latitude: "50,63651234", longitude: "3.06354321" });
    const { rows } = await sql<{ latitude: number }>`select latitude from challenges.series where id = ${idOf(page)}`.execute(db);
    expect(rows[0]!.latitude).toBe(50.6365);
    expect((await house.get(page)).status).toBe(200);
  });

  it("is written, flagged and withdrawn by who began it; a stranger deletes and changes nothing", async () => {
    const page = await series();
    const add = { act: "add", instant_date: "2026-01-10", instant_time: "22:00", valeur: "54,2", note: "" };
    expect((await as(stranger).post(page, add)).status).toBe(403);
    expect((await as(own).post(page, add)).status).toBe(303);
    const de = "2026-01-10T21:00:00.000Z";
    for (const fields of [
      { act: "flag", de, qualite: "fausse", remarque: "" },
      { act: "withdraw", motif: "Parce que" },
      { act: "delete", de },
    ])
      expect([403, 404]).toContain((await as(stranger).post(page, fields)).status);
    expect((await house.post(page, { act: "withdraw", motif: "Parce que" })).status).not.toBe(303);
    expect(await countOf(page)).toBe(1);
    expect((await as(agent).post(page, { act: "flag", de, qualite: "fausse", remarque: "Travaux" })).status).toBe(303);
    expect(await countOf(page)).toBe(1);
    expect(await (await house.get(`${page}.csv`)).text()).toContain("fausse");
    expect((await as(own).post(page, { act: "withdraw", motif: "Le capteur était déplacé" })).status).toBe(303);
    expect((await house.get(page)).status).toBe(410);
    expect((await house.get(`${page}.csv`)).status).toBe(410);
    expect((await as(own).post(page, add)).status).toBe(409);
  });

  it("holds what an instrument can show, once an instant, and nothing ahead, whoever writes to the database", async () => {
    const page = await series();
    const id = idOf(page);
    expect(await broken(sql`insert into challenges.measurement (series_id, at, value) values (${id}, '2026-01-01T00:00Z', 300)`.execute(owner))).toBe(
      "measurement_possible",
    );
    expect(
      await broken(
        sql`insert into challenges.measurement (series_id, at, value) values (${id}, date_trunc('second', now() + interval '1 day'), 50)`.execute(owner),
      ),
    ).toBe("measurement_was");
    expect((await as(own).post(page, { act: "add", instant_date: "2026-01-10", instant_time: "22:00", valeur: "900", note: "" })).status).toBe(422);
  });
});

describe("a file of measurements", () => {
  it("is taken whole: points or commas, the standard's instants or people's", async () => {
    const page = await series();
    const text = "Instant;Valeur;Qualité;Note\n2026-01-10T22:00;54,2;brute;\n10/01/2026 23:00;51.7;Vérifiée;pluie\n2026-01-11T00:00:00+01:00;49;;\n";
    expect((await as(own).post(page, file(text))).status).toBe(303);
    expect(await countOf(page)).toBe(3);
    expect((await as(own).post(page, file(text))).status).toBe(303);
    expect(await countOf(page)).toBe(3);
  });

  it("is refused whole, each wrong line by its number and its reason", async () => {
    const page = await series();
    const text =
      "instant;valeur;qualite\n2026-01-10T22:00;54\nhier;50\n2026-01-10T23:00;beaucoup\n2026-01-10T22:00;51\n2999-01-01T00:00;40\n2026-01-11T00:00;44;sublime\n";
    const answer = await as(own).post(page, file(text));
    expect(answer.status).toBe(422);
    const said = await answer.text();
    for (const part of ["3 (instant illisible)", "4 (valeur illisible", "5 (même instant", "6 (instant à venir", "7 (qualité inconnue)"])
      expect(said).toContain(part);
    expect(await countOf(page)).toBe(0);
    expect((await as(own).post(page, file("a;b\n1;2\n"))).status).toBe(422);
    expect((await as(stranger).post(page, file("instant;valeur\n2026-01-10T22:00;54\n"))).status).toBe(403);
  });

  it("changes nothing of what those who run challenges said of a value: neither a file, nor a value typed, nor a flag of one's own takes it back", async () => {
    const page = await series();
    const text = (level: number, flag: string) => `instant;valeur;qualite\n2026-01-10T22:00;${level};${flag}\n2026-01-10T23:00;50;brute\n`;
    expect((await as(own).post(page, file(text(54, "brute")))).status).toBe(303);
    const de = "2026-01-10T21:00:00.000Z";
    expect((await as(agent).post(page, { act: "flag", de, qualite: "fausse", remarque: "Travaux" })).status).toBe(303);
    for (const [level, flag] of [
      [54, "brute"],
      [61, "fausse"],
    ] as const)
      expect((await as(own).post(page, file(text(level, flag)))).status).toBe(422);
    expect((await as(own).post(page, { act: "add", instant_date: "2026-01-10", instant_time: "22:00", valeur: "54", note: "" })).status).toBe(422);
    expect((await as(own).post(page, { act: "flag", de, qualite: "verifiee", remarque: "" })).status).toBe(409);
    // The same again is no change; what nobody said anything of is written over.
    expect((await as(own).post(page, file("instant;valeur;qualite\n2026-01-10T22:00;54;fausse\n2026-01-10T23:00;51;verifiee\n"))).status).toBe(303);
    const csv = await (await house.get(`${page}.csv`)).text();
    expect(csv).toMatch(/54[^\n]*fausse[^\n]*Travaux/);
    expect(csv).toMatch(/51[^\n]*verifiee/);
    expect((await as(agent).post(page, { act: "flag", de, qualite: "verifiee", remarque: "" })).status).toBe(303);
  });

  it("is read in the hours of here, also where a night has two of them or lacks one", () => {
    expect(readAt("2026-07-10T22:00")?.toISOString()).toBe("2026-07-10T20:00:00.000Z");
    expect(readAt("2026-01-10 22:00")?.toISOString()).toBe("2026-01-10T21:00:00.000Z");
    expect(readAt("30/02/2026 10:00")).toBeNull();
    expect(readAt("2026-02-30T10:00:00Z")).toBeNull();
    const lines = Array.from({ length: 24 }, (_, hour) => `${dayOf(new Date("2026-03-10T12:00:00Z"))}T${String(hour).padStart(2, "0")}:00;${40 + hour}`);
    const read = readMeasured(`instant;valeur\n${lines.join("\n")}\n`, "noise", new Date("2026-06-01T00:00:00Z"));
    expect(read.ok && read.rows.length).toBe(24);
  });
});
