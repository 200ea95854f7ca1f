import { enableCompileCache } from "node:module";
import { join } from "node:path";

import { settingsOfHouse } from "../src/platform/settings.ts";
import { closeAtSignals } from "../src/platform/start/closing.ts";
import { refuseBusyPort } from "../src/platform/start/free-port.ts";
import { giveUp, openServer } from "../src/platform/start/open-server.ts";
import { build } from "./build.ts";
import { root } from "./build/part.ts";
import { stopWithNpm } from "./stop-with-npm.ts";

/** The database comes up while the program is built and loaded; all the rest the program does itself. */
stopWithNpm();
const closing = closeAtSignals();
try {
  const settings = settingsOfHouse();
  await refuseBusyPort(settings);
  const begun = Promise.withResolvers<void>();
  const opening = openServer(settings, (step) => {
    console.log(step);
    begun.resolve();
  });
  closing.add(async () => (await opening.catch(() => null))?.release());
  // Once PostgreSQL does its work beside us: reading and loading leave this process no time to start it.
  await Promise.race([opening, begun.promise]);
  const built = build();
  // What stands in its way ends the start at once; once all is built the house meets it too, and closes in its own order.
  await Promise.race([Promise.all([opening, built]), built]);
  await openHouse();
} catch (error) {
  await closing.closeAll();
  giveUp(error);
}

async function openHouse(): Promise<void> {
  enableCompileCache(join(root, "node_modules/.cache/node"));
  const main = "../dist/main.js";
  await import(main);
}
