import { connect } from "#platform/db/db.ts";
import { importPlaces } from "./import-places.ts";

/** Another process that imports: `DATABASE_URL`, then the file and its source. For tests that kill it, or start two. */
const [path = "", source = ""] = process.argv.slice(2);
const { db, close } = connect(process.env["DATABASE_URL"] ?? "", { max: 2 });
const progress = (done: number) => process.stdout.write(`${done}\n`);
const imported = await importPlaces(db, { path, format: "mednum", source, fileDay: "2026-01-01", today: "2026-11-24", progress });
process.stdout.write(`${JSON.stringify(imported)}\n`);
await close();
