import fc from "fast-check";
import { describe, expect, it } from "vitest";

import territory from "../../../territory/module.ts";
import { goodLine, mednumFile } from "../mednum-example.ts";
import { sayNote } from "../notes.ts";
import { inWords } from "./report.ts";
import { testMetropolis } from "./metropolis.testing.ts";

const { db, report, importFile, file } = await testMetropolis(territory);
const places = async (source: string) => (await db.selectFrom("places.place").select("id").where("source", "=", source).execute()).length;

const scraps = fc.constantFrom(
  "|",
  "||",
  ";",
  " ",
  "\u00A0",
  "a@b.fr",
  "http://",
  "0",
  "-0",
  "1e3",
  "NaN",
  "Mo-Su 24/7",
  "PH off",
  "59000",
  "null",
  "true",
  "\uFEFF",
  "é",
  "Gratuit",
  "2026-13-01",
  "-",
  "ﬁ",
  "🦉",
  "İ",
);
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.array(scraps, { maxLength: 4 }).map((parts) => parts.join("")) },
  fc.string({ unit: "binary", maxLength: 300 }),
);
const change = fc.dictionary(fc.constantFrom(...Object.keys(goodLine)), anything, { maxKeys: 3 });

describe("whatever a file holds", () => {
  it("each line goes in or is refused with a sentence; none breaks the import", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 50, maxLength: 100 }), async (changes) => {
        const source = `Essai ${++run}`;
        const answer = await report(mednumFile(...changes.map((one, i) => (one.id === undefined ? { ...one, id: `n${i}` } : one))), { source });
        expect(answer.read).toBe(changes.length);
        expect(answer.created + answer.rejected).toBe(changes.length);
        expect(await places(source)).toBe(answer.created);
        expect(answer.rejections.every((note) => sayNote(note, "fr").length > 10 && note.field !== "")).toBe(true);
        expect(inWords(answer)).toContain(`refusés ${answer.rejected}`);
      }),
      { numRuns: 15 },
    );
  });

  it("also in GeoJSON", async () => {
    const names = fc.constantFrom("id", "nom", "name", "adresse", "code_insee", "id_geo", "lib_geo", "horaires", "site_web", "__proto__", "date_maj");
    const values = fc.oneof(anything, fc.constantFrom("59512", "Roubaix", "a; b", "x;y"), fc.jsonValue());
    const geometry = fc.oneof(fc.constant({ type: "Point", coordinates: [3.17, 50.69] }), fc.jsonValue());
    const feature = fc.oneof(
      { weight: 4, arbitrary: fc.record({ type: fc.constant("Feature"), properties: fc.dictionary(names, values), geometry }) },
      fc.jsonValue(),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(feature, { maxLength: 60 }), async (features) => {
        const source = `GeoJSON ${++run}`;
        const path = await file(JSON.stringify({ type: "FeatureCollection", features }), `${run}.geojson`);
        const imported = await importFile(path, { format: "geojson", source });
        if (features.length === 0) {
          expect(imported).toMatchObject({ ok: false, refusal: { code: "no_place" } });
          return;
        }
        if (!imported.ok) throw new Error(imported.refusal.code);
        const { read, created, rejected } = imported.report;
        expect(read).toBe(created + rejected);
        expect(await places(source)).toBe(created);
      }),
      { numRuns: 15 },
    );
  });
});
