import type { Db } from "#platform/db/db.ts";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import type { Room } from "#platform/start/room.ts";
import { readSettings } from "#platform/settings.ts";
import { readTerritory } from "#territory";
import { type ImportOptions, importPlaces } from "./import-places.ts";
import { sayRefusal } from "../refusal.ts";
import type { Report } from "./report.ts";

/** A fresh database with the real communes of the metropolis, and files to import into it. The test hands over the room that loads them. */
export async function testMetropolis(territory: Room) {
  const database = await testDb();
  const { db } = database;
  await territory.prepare!({ db, settings: readSettings({ LOG_LEVEL: "silent" }), say: () => {}, places: null });
  return {
    ...database,
    ...importInto(db),
    territory: await readTerritory(db),
    count: async () =>
      Number(
        (
          await db
            .selectFrom("places.place")
            .select(({ fn }) => fn.countAll().as("count"))
            .executeTakeFirstOrThrow()
        ).count,
      ),
  };
}

const usual = { format: "mednum", source: "Essai", fileDay: "2026-01-01", today: "2026-11-24", strict: true } as const;

export function importInto(db: Db) {
  const folder = mkdtemp(join(tmpdir(), "beffroi-import-"));
  afterAll(async () => rm(await folder, { recursive: true, force: true }));
  let files = 0;
  async function file(content: string | Uint8Array, name = `${++files}.csv`): Promise<string> {
    const path = join(await folder, name);
    await writeFile(path, content);
    return path;
  }
  const importFile = (path: string, options: Partial<ImportOptions> = {}) => importPlaces(db, { ...usual, path, ...options });
  return {
    file,
    importFile,
    /** Imports what should go in, at least in part. */
    async report(content: string | Uint8Array, options: Partial<ImportOptions> = {}): Promise<Report> {
      const imported = await importFile(await file(content), options);
      if (!imported.ok) throw new Error(imported.refusal.code);
      return imported.report;
    },
    async refusal(content: string | Uint8Array, options: Partial<ImportOptions> = {}): Promise<string> {
      const imported = await importFile(await file(content), options);
      if (imported.ok) throw new Error("it was not refused");
      return sayRefusal(imported.refusal, "terminal");
    },
  };
}
