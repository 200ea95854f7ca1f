import { beforeAll, describe, expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
import { plantedHouse } from "../../planted.testing.ts";
import territory from "../../territory/module.ts";
import places from "../module.ts";
import { savePlace } from "../saving/save-place.command.ts";

const house = await plantedHouse({ rooms: [territory, places], now: `${dayOf(Date.now())}T13:00:00Z` });
const { db, get } = house;
const html = async (address: string, headers = {}) => {
  const answer = await get(address, headers);
  expect([address, answer.status]).toEqual([address, 200]);
  return (await answer.text()).replaceAll("\u00a0", " ");
};
const total = (text: string) => Number(/<h2 id="resultats">(\d+)/.exec(text)?.[1]);

beforeAll(async () => {
  await db.transaction().execute(async (trx) => {
    for (const [n, status] of (["published", "proposed", "suspended"] as const).entries()) {
      const facts = {
        name: n === 0 ? "L’Établi du Retors" : `Lieu caché ${n}`,
        status,
        insee_code: "59599",
        postal_code: "59200",
        address: "3 quai inventé",
        activities: ["fablab", "textile"] as const,
        hours: "Tu-Fr 14:00-20:00",
      };
      await savePlace(trx, facts, { source: "Essai d’annuaire", sourceId: String(n), factsDate: "2026-11-01" });
    }
  });
});

describe("the directory", () => {
  it("lists the places that are published and not closed, twelve on a page", async () => {
    const text = await html("/lieux");
    const { count } = await db
      .selectFrom("places.place")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("status", "=", "published")
      .where("stage", "<>", "closed")
      .executeTakeFirstOrThrow();
    expect(total(text)).toBe(count);
    expect(text.match(/class="numbered/g)).toHaveLength(12);
    expect(text).toContain('aria-label="Pages"');
  });

  it("narrows by each filter, and by all together", async () => {
    const all = total(await html("/lieux"));
    for (const filter of [
      "commune=59512",
      "activite=coworking",
      "service=administrative",
      "public=seniors",
      "fauteuil=1",
      "gratuit=1",
      "mediation=1",
      "qpv=1",
      "ouvert=1",
      "near=59100",
      "near=3.17,50.69&km=2",
      "near=Roubaix",
    ]) {
      const found = total(await html(`/lieux?${filter}`));
      expect([filter, found > 0, found < all]).toEqual([filter, true, true]);
    }
    expect(total(await html("/lieux?mediation=1&near=Roubaix&km=10"))).toBeGreaterThan(0);
  });

  it("says how far, nearest first", async () => {
    const text = await html("/lieux?near=Roubaix&km=10");
    const metres = [...text.matchAll(/<span>([\d,]+) (m|km)<\/span>/g)].map(([, n, unit]) => Number(n!.replace(",", ".")) * (unit === "km" ? 1000 : 1));
    expect(metres.length).toBeGreaterThan(5);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
  });

  it("finds words without their accents, in another form, with a slip of the finger", async () => {
    for (const word of ["etabli du retors", "Établi du Retors", "l'etabil du retors", "ETABLI TOURCOING", "couture", "coutures", "fablabs", "printen"])
      expect([word, total(await html(`/lieux?q=${encodeURIComponent(word)}`)) > 0]).toEqual([word, true]);
    expect(total(await html("/lieux?q=xylophonedeguerre"))).toBe(0);
  });

  it("tells what is open at a chosen day and hour, closings apart", async () => {
    const sunday = await html(`/lieux?jour=${nextSunday()}&heure=14:30`);
    expect(total(sunday)).toBeGreaterThan(0);
    expect(sunday).not.toMatch(/class="badge none">Ouvre/);
    const night = total(await html(`/lieux?jour=${nextSunday()}&heure=05:00`));
    expect(night).toBeLessThan(total(sunday));
  });

  it("takes each filter away by its chip", async () => {
    const text = await html("/lieux?commune=59512&fauteuil=1");
    expect(text).toContain('href="/lieux?fauteuil=1"');
    expect(text).toContain('href="/lieux?commune=59512"');
  });

  it("offers the nearest when nothing is found", async () => {
    const text = await html("/lieux?commune=59152&activite=textile&activite=zzz&q=retors");
    if (total(text) === 0) expect(text).toMatch(/Le plus proche est <a href="\/lieux\/[a-z0-9-]+">[^<]+<\/a>, à [\d,]+ k?m/);
  });

  it("answers absurd addresses with a list", async () => {
    for (const query of [
      "page=-1&near=abc",
      "page=999999",
      "page=NaN",
      "km=-5&near=59100",
      "jour=2026-02-31&heure=99:99",
      "commune=75056",
      "near=999,999",
      "tri=distance",
      "activite=%3Cscript%3E",
      "q=%27%3B--%20%26%20%7C%20!",
      `q=${"a".repeat(3000)}`,
      "jour=9999-12-31",
      "service[]=x",
    ]) {
      expect(await html(`/lieux?${query}`)).not.toContain("<script>");
    }
    expect(await html("/lieux?near=abc")).toContain("n’est ni une commune");
  });

  it("gives the same selection as CSV and GeoJSON", async () => {
    const count = total(await html("/lieux?commune=59512"));
    const csv = await (await get("/lieux.csv?commune=59512")).text();
    expect(csv.trim().split(/\r\n/)).toHaveLength(count + 1);
    const geojson = (await (await get("/lieux.geojson?commune=59512")).json()) as { features: unknown[] };
    expect(geojson.features).toHaveLength(count);
  });

  it("stands in other sites’ frames without our header", async () => {
    expect(await html("/lieux/integrer?commune=59512")).toContain("/lieux/integrer/cadre?commune=59512");
    const answer = await get("/lieux/integrer/cadre?commune=59512");
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(await answer.text()).not.toContain("site-header");
  });

  it("speaks English and Dutch", async () => {
    expect(await html("/lieux?ouvert=1", { "accept-language": "en" })).toMatch(/places? found/);
    expect(await html("/lieux?ouvert=1", { "accept-language": "nl" })).toMatch(/plek(ken)? gevonden/);
  });

  it("shows on the home and on a commune’s page what is open", async () => {
    expect(await html("/")).toMatch(/Ouvert maintenant|lieux? vous accueill/);
    expect(await html("/communes/roubaix")).toContain("Ouvert maintenant à Roubaix");
  });
});

describe("a place’s page", () => {
  it("says what is there, when, where, and where that comes from", async () => {
    const place = await db
      .selectFrom("places.place")
      .select(["slug", "name", "id"])
      .where("stage", "=", "rooted")
      .where("status", "=", "published")
      .where("hours", "is not", null)
      .where("longitude", "is not", null)
      .orderBy("slug")
      .executeTakeFirstOrThrow();
    const text = await html(`/lieux/${place.slug}`);
    for (const part of [
      "Ce que vous y trouvez",
      "Horaires",
      "La vie du lieu",
      "D’où viennent ces informations",
      "Tout près",
      '"@type":"LocalBusiness"',
      "Source : ",
    ])
      expect(text).toContain(part);
    expect(await html(`/lieux/${place.slug}/historique`)).toContain("Horaires");
    const poster = await html(`/lieux/${place.slug}/affiche`);
    expect(poster).toContain(`localhost:3000/lieux/${place.slug}`);
    expect(poster).toContain('class="qr"');
    for (const language of ["en", "nl"]) expect(await html(`/lieux/${place.slug}`, { "accept-language": language })).toContain(`lang="${language}"`);
  });

  it("keeps the page of a closed place, and hides a proposed or suspended one", async () => {
    const slugOf = async (column: "stage" | "status", value: string) =>
      (
        await db
          .selectFrom("places.place")
          .select("slug")
          .where(column, "=", value as never)
          .where(column === "stage" ? "status" : "demo", "=", column === "stage" ? "published" : false)
          .executeTakeFirstOrThrow()
      ).slug;
    expect(await html(`/lieux/${await slugOf("stage", "closed")}`)).toContain("Ce lieu est fermé");
    expect(await html(`/lieux/${await slugOf("stage", "idea")}`)).toContain("Ce lieu n’ouvre pas encore");
    for (const status of ["proposed", "suspended"]) {
      const slug = await slugOf("status", status);
      for (const page of ["", "/historique", "/affiche"]) {
        // Readers of a suspended record are told that it was withdrawn.
        expect((await get(`/lieux/${slug}${page}`)).status).toBe(status === "suspended" && page === "" ? 410 : 404);
      }
    }
    expect((await get("/lieux/nulle-part")).status).toBe(404);
  });

  it("warns when the record is older than six months", async () => {
    const { slug } = await db.selectFrom("places.place").select("slug").where("status", "=", "published").orderBy("facts_date").executeTakeFirstOrThrow();
    expect(await html(`/lieux/${slug}`)).toContain("Cette fiche a plus de six mois");
  });
});

function nextSunday(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7 || 7));
  return day.toISOString().slice(0, 10);
}
