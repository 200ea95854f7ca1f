import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";

import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { fieldOf } from "../planted-dataset.testing.ts";
import { parquetOf } from "./parquet.ts";

const fields = [
  ...[fieldOf("nom", "string"), fieldOf("nombre", "integer"), fieldOf("mesure", "number"), fieldOf("ouvert", "boolean"), fieldOf("jour", "date")],
  ...[fieldOf("instant", "datetime"), fieldOf("themes", "list"), fieldOf("annee", "year")],
];

async function written(rows: readonly DatasetRow[]): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of parquetOf({ fields }, rows)) pieces.push(piece);
  return new Blob(pieces).arrayBuffer();
}
const whole: DatasetRow = {
  ...{ nom: "L’Établi ; «\u00a0x\u00a0» \u{1f3e1}", nombre: 999_999_999_999, mesure: -0.1, ouvert: false, jour: "1889-02-28" },
  ...{ instant: "2026-11-29T23:30:00+01:00", themes: ["a|b", "", "c"], annee: 2026 },
};
const nothing: DatasetRow = { nom: null, nombre: null, mesure: null, ouvert: null, jour: null, instant: null, themes: null, annee: null };

describe("a dataset in Parquet", () => {
  it("is read back by another reader as it was: each type, what is missing, and texts of any kind", async () => {
    const file = await written([whole, nothing, { ...whole, themes: [] }]);
    const [one, two, three] = await parquetReadObjects({ file });
    expect(one).toEqual({
      ...{ nom: whole["nom"], nombre: 999_999_999_999n, mesure: -0.1, ouvert: false, jour: new Date("1889-02-28T00:00:00Z") },
      ...{ instant: new Date("2026-11-29T22:30:00Z"), themes: ["a|b", "", "c"], annee: 2026 },
    });
    expect(Object.values(two!).every((value) => value === null || value === undefined)).toBe(true);
    expect(three!["themes"]).toEqual([]);
  });

  it("holds no more than a group of rows at once, and loses none of 25,000", async () => {
    const file = await written(Array.from({ length: 25_000 }, (_, at) => ({ ...whole, nombre: at })));
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10_000, 10_000, 5_000]);
    const rows = await parquetReadObjects({ file, columns: ["nombre"] });
    expect(rows.map(({ nombre }) => Number(nombre))).toEqual(Array.from({ length: 25_000 }, (_, at) => at));
  });

  it("without rows is a file all the same", async () => {
    expect(await parquetReadObjects({ file: await written([]) })).toEqual([]);
  });
});
