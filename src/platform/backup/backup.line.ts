import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import type pg from "pg";

import { CannotStart } from "#platform/cannot-start.ts";
import { oneClient } from "#platform/db/one-client.ts";
import { reachServer } from "#platform/start/open-server.ts";
import type { CommandLine } from "#platform/start/room.ts";
import { keepHouse, type Keeping } from "./keep-house.ts";
import { noteBackup } from "./note-backup.command.ts";

/** `backup FILE`: the whole house in one file, while it runs. */
export const backupLine: CommandLine = {
  name: "backup",
  usage: "backup FILE|- [--recipient age1…]…   database, files and keys in one file, for those recipients alone",
  async run(args, tools) {
    const asked = readAsked(args);
    if (!asked) {
      tools.err("Write the file to make, or - for the standard output, and recipients as age1….\n");
      return 2;
    }
    const server = await reachServer(tools.settings, () => {});
    const client = oneClient({ connectionString: server.ownerUrl ?? server.url, application_name: "beffroi backup" });
    try {
      await client.connect();
      await mustOwn(client);
      await keepHouse({ client, url: server.url }, tools, asked);
      await noteBackup(client, "kept");
      return 0;
    } finally {
      await client.end();
      await server.release();
    }
  },
};

async function mustOwn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ owns: boolean | null }>(
    "select pg_has_role(relowner, 'member') as owns from pg_class where oid = to_regclass('platform.migration')",
  );
  if (!rows[0]) throw new CannotStart("There is no house in this database.");
  if (!rows[0].owns) throw new CannotStart("The setting DATABASE_OWNER_URL is missing: only the owner of the tables reads them all.");
}

function readAsked(args: string[]): Keeping | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { recipient: { type: "string", multiple: true, default: [] } } });
    const [file] = positionals;
    return file && positionals.length === 1 && values.recipient.every((one) => one.startsWith("age1")) ? { file, recipients: values.recipient } : null;
  } catch {
    return null;
  }
}

/** `backup key FILE`: an identity of age, as its own `age-keygen` makes it. */
export const backupKeyLine: CommandLine = {
  name: "backup key",
  usage: "backup key FILE                      make the identity that opens encrypted backups; says its recipient",
  async run([file], { out, err }) {
    if (!file) {
      err("Write the file to make, for a place that is not this machine.\n");
      return 2;
    }
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    await writeFile(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: "wx" });
    out(`${recipient}\n`);
    return 0;
  },
};
