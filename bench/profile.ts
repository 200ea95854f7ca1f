import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";

import { type Encoding, encodingOf, inUtf8 } from "../src/opendata/reading/encoding.ts";
import { readTable } from "../src/opendata/reading/read-table.ts";

/**
 * What it costs to understand a table of 100 MB as offices send them (Windows-1252, semicolons, decimal commas, days of here): seconds of
 * processor and the most memory that the process held. Processor, so that it says the same on a busy machine.
 */
const wanted = Number(process.argv[2] ?? 100) * 1_000_000;
const folder = mkdtempSync(join(tmpdir(), "beffroi-profile-"));
const path = join(folder, "table.csv");

const streets = ["rue Léon-Gambetta", "place de la République", "allée des Érables", "quai du Wault", "avenue du Peuple-Belge"];
const line = (at: number): string =>
  `A${at};${streets[at % 5]} ${at % 200};${at % 97},${at % 10}${at % 7};${String((at % 28) + 1).padStart(2, "0")}/${String((at % 12) + 1).padStart(2, "0")}/20${10 + (at % 15)};59${String(at % 650).padStart(3, "0")};${at % 3 ? "oui" : "non"};${(3 + (at % 1000) / 5000).toFixed(6).replace(".", ",")};${(50.5 + (at % 900) / 3000).toFixed(6).replace(".", ",")};${at % 50 ? "" : "à revoir ; n’est pas relevé".replaceAll(";", ",")}\n`;

async function write(): Promise<number> {
  const out = createWriteStream(path);
  out.write(Buffer.from("Identifiant;Adresse;Hauteur (m);Relevé le;Code commune;Public;Longitude;Latitude;Remarque\n", "latin1"));
  let [bytes, rows] = [0, 0];
  while (bytes < wanted) {
    const text = Array.from({ length: 5_000 }, (_, at) => line(rows + at)).join("");
    rows += 5_000;
    const chunk = Buffer.from(text, "latin1");
    bytes += chunk.byteLength;
    if (!out.write(chunk)) await new Promise((ready) => out.once("drain", ready));
  }
  out.end();
  await finished(out);
  return rows;
}

const stream = () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array<ArrayBuffer>>;

try {
  const rows = await write();
  let highest = 0;
  const before = process.cpuUsage();
  const began = performance.now();
  const encoding = (await encodingOf(stream())) as Encoding;
  const found = await readTable(
    async () => inUtf8(stream(), encoding),
    async () => {
      highest = Math.max(highest, process.memoryUsage.rss());
    },
  );
  if (!found.ok || found.table.profile.rows !== rows) throw new Error("the table was not read whole");
  const { user, system } = process.cpuUsage(before);
  const types = found.table.profile.columns.map(({ name, type }) => `${name} ${type}`).join(", ");
  console.log(`${(statSync(path).size / 1e6).toFixed(0)} MB, ${rows} rows, ${encoding}, ${found.table.position?.system}: ${types}`);
  console.log(`processor ${((user + system) / 1e6).toFixed(1)} s, by the clock ${((performance.now() - began) / 1e3).toFixed(1)} s`);
  console.log(`memory at most ${(Math.max(highest, process.resourceUsage().maxRSS * 1024) / 1e6).toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true });
}
