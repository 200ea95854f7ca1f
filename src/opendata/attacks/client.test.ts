import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { sql } from "kysely";
import { expect, it } from "vitest";

import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import opendata from "../module.ts";
import { fieldOf, plantDataset } from "../planted-dataset.testing.ts";

const house = await testHouse([territory, people, opendata], { settings: { PUBLIC_URL: "https://beffroi.example" } });
const odd = `a"]: never } */ ; throw new Error("non"); /* \u2028`;
const fields = [fieldOf("id", "string"), fieldOf("niveau", "integer"), fieldOf(odd, "boolean")];
const rows = sql`select lpad(n::text, 4, '0') as key, jsonb_build_object('id', lpad(n::text, 4, '0'), 'niveau', n % 7, ${odd}::text, n % 2 = 0) as row from generate_series(0, 1499) n`;
for (const id of ["mesures", "5g-mesures", "d5g-mesures"]) await plantDataset(house.owner, id, fields, rows);
await sql`update opendata.published set title = ${`*/ throw new Error("titre"); /*`} where id = 'mesures'`.execute(house.owner);

interface Row {
  readonly id: string;
  readonly niveau: number | null;
}
interface Dataset {
  list(question?: object): Promise<{ readonly data: readonly Row[]; readonly total?: number; readonly as_of: string }>;
  rows(question?: object): AsyncIterable<Row>;
  read(key: string): Promise<Row & { readonly _self: string }>;
  changes(since: string): Promise<{ readonly data: readonly unknown[] }>;
}
interface Client {
  openInterface(site: string, ask: (address: URL) => Promise<Response>): Readonly<Record<string, Dataset>>;
}
const ask = (address: URL) => house.request(address.pathname + address.search);

it("the client in TypeScript compiles, reads what the interface gives, and nothing that somebody publishes becomes a part of it", async () => {
  const answer = await house.get("/api/v1/client.ts");
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
  const folder = await freshFolder("client");
  const [file, use] = [join(folder, "client.ts"), join(folder, "use.ts")];
  await writeFile(file, await answer.text());
  await writeFile(
    use,
    `import { openInterface } from "./client.ts";
const { mesures } = openInterface();
export const levels = async (): Promise<(number | null)[]> => (await mesures.list({ niveau: 3, "niveau.min": 1, sort: "-niveau", total: true })).data.map(({ niveau }) => niveau);
// @ts-expect-error there is no such column
export const wrong = () => mesures.list({ couleur: "rouge" });
// @ts-expect-error a number it is not
export const text = async (): Promise<string> => (await mesures.read("0001")).niveau;
`,
  );
  const options = [
    "--ignoreConfig",
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom",
    "--module",
    "preserve",
    "--allowImportingTsExtensions",
  ];
  const faults = await promisify(execFile)(process.execPath, ["node_modules/typescript/bin/tsc", ...options, use]).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(faults).toBe("");
  const { openInterface } = (await import(pathToFileURL(file).href)) as Client;
  const client = openInterface("https://beffroi.example", ask);
  expect(Object.keys(client)).toEqual(expect.arrayContaining(["mesures", "5g-mesures", "d5g-mesures"]));
  const { mesures } = client;
  const seen: string[] = [];
  for await (const { id } of mesures!.rows({ limit: 1000 })) seen.push(id);
  expect([seen.length, new Set(seen).size]).toEqual([1500, 1500]);
  const page = await mesures!.list({ niveau: 3, total: true, limit: 2, sort: "-id" });
  expect([page.total, page.data.map(({ niveau }) => niveau)]).toEqual([214, [3, 3]]);
  expect(await mesures!.read("0007")).toMatchObject({ id: "0007", niveau: 0, _self: "/api/v1/mesures/0007" });
  expect((await mesures!.changes(page.as_of)).data).toMatchObject([...Array(100)].map((_, at) => ({ row: { id: String(at).padStart(4, "0") } })));
  await expect(mesures!.list({ couleur: "rouge" })).rejects.toMatchObject({ problem: { status: 400, parameter: "couleur" } });
  await rm(folder, { recursive: true });
});
