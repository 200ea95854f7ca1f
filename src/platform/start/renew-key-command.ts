import { rename } from "node:fs/promises";
import { parseArgs } from "node:util";

import { type Db, connect } from "#platform/db/db.ts";
import { oneClient } from "#platform/db/one-client.ts";
import { sayProcesses } from "#platform/db/processes.query.ts";
import { hasKey, type KeyName, keyNames, placeOfKey } from "#platform/keys/house-key.ts";
import { sayWhatIsSealed, type SealedRecords } from "#platform/keys/sealed.ts";
import { collectOffers } from "#platform/offers.ts";
import type { CommandLine, CommandTools, Room } from "#platform/start/room.ts";
import { openServer } from "./open-server.ts";

type Key = { readonly name: KeyName; readonly forget: boolean };

/** `keys renew secret`: the way on for a house whose key is lost for good. What is sealed under it is given up by name, or stands in the way. */
export function renewKeyCommand(rooms: readonly Room[]): CommandLine {
  return {
    name: "keys renew",
    usage: `keys renew ${keyNames.join("|")} [--forget]`,
    async run(args, tools) {
      const key = readKeyOf(args);
      if (!key) {
        tools.err(`Write which key: ${keyNames.join(" or ")}.\n`);
        return 2;
      }
      // Not the house, which would not open without its key.
      const server = await openServer(tools.settings, () => {});
      try {
        const url = server.ownerUrl ?? server.url;
        // A process that runs signs with the key that it began with, and would refuse everybody once its file is another.
        const running = await findRunning(url);
        if (running) {
          tools.err(`Processes of this house run (${running}): stop them, then renew its key.\n`);
          return 1;
        }
        return await renewAt(url, key, collectOffers(rooms).sealed, tools);
      } finally {
        await server.release();
      }
    },
  };
}

/** By a connection under a name of its own, before those of this command are open: it counts none of them. */
async function findRunning(connectionString: string): Promise<string | null> {
  const client = oneClient({ connectionString, application_name: "beffroi keys renew" });
  await client.connect();
  return sayProcesses(client).finally(() => client.end());
}

async function renewAt(url: string, key: Key, sealed: readonly SealedRecords[], tools: CommandTools): Promise<number> {
  const { db, close } = connect(url);
  return renew(db, key, sealed, tools).finally(close);
}

async function renew(db: Db, { name, forget }: Key, sealed: readonly SealedRecords[], { settings, out, err }: CommandTools): Promise<number> {
  const waits = await sayWhatIsSealed(db, sealed, name);
  if (waits && !forget) {
    err(`Under this key lie ${waits}, which nobody opens without it. Bring the old one back; --forget gives up what can be added again.\n`);
    return 1;
  }
  const giving = sealed.filter(({ key }) => key === name);
  for (const one of giving) {
    if (one.forget || (await one.count(db)) === 0) continue;
    err(`${waits}: what waits for this key cannot be given up. Bring the old one back, or end it.\n`);
    return 1;
  }
  await db.transaction().execute(async (trx) => {
    for (const one of giving) await one.forget?.(trx);
    await trx.deleteFrom("platform.key_check").where("name", "=", name).execute();
  });
  if (!settings.AUTH_SECRET && hasKey(settings, name)) {
    const file = placeOfKey(settings, name);
    await rename(file, `${file}.old`);
  }
  out(`The next start takes ${settings.AUTH_SECRET ? "what AUTH_SECRET holds then" : "a new key"}.${waits ? ` Given up: ${waits}.` : ""}\n`);
  return 0;
}

function readKeyOf(args: string[]): Key | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { forget: { type: "boolean", default: false } } });
    const name = keyNames.find((known) => known === positionals[0]);
    return name && positionals.length === 1 ? { name, forget: values.forget } : null;
  } catch {
    return null;
  }
}
