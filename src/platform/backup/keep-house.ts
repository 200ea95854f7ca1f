import type pg from "pg";

import { oneClient } from "#platform/db/one-client.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import type { CommandTools } from "#platform/start/room.ts";
import { backUp, type BackupReport } from "./backup.ts";
import { writeEnvelope } from "./envelope.ts";
import { writeTar } from "./tar.ts";

export interface Keeping {
  /** "-" is the standard output. */
  readonly file: string;
  readonly recipients: readonly string[];
}

interface ReachedHouse {
  /** Of the owner of the tables. */
  readonly client: pg.ClientBase;
  /** Where the application connects. */
  readonly url: string;
}

/** Writes the whole house into one file, and says what of it. */
export async function keepHouse(
  { client, url }: ReachedHouse,
  { settings, err }: Pick<CommandTools, "settings" | "err">,
  { file, recipients }: Keeping,
): Promise<void> {
  const tell = ({ manifest, files, lost }: BackupReport) => {
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    err(`Kept ${rows} rows of ${manifest.tables.length} tables, ${files} files and the keys.\n`);
    for (const hash of lost) err(`Not kept: the file storage has no content ${hash}, which the database names.\n`);
  };
  if (recipients.length === 0) err("Not encrypted: whoever reads this file has the keys of the house, and all that it knows of people.\n");
  const application = oneClient({ connectionString: url, application_name: "beffroi backup" });
  try {
    await application.connect();
    await writeEnvelope(writeTar(backUp({ client, application, storage: storageOf(settings), settings, now: new Date(), tell })), file, recipients);
  } finally {
    await application.end();
  }
}
