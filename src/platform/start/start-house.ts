import { join } from "node:path";

import type { Logger } from "pino";

import { startJobs } from "#platform/jobs/jobs.ts";
import { hasKey } from "#platform/keys/house-key.ts";
import { hasMailbox, wantsStory } from "#platform/local-demo.ts";
import { createLog } from "#platform/log/log.ts";
import { measureProcess } from "#platform/log/metrics.ts";
import { deliverMails } from "#platform/mail/delivery/deliver.ts";
import type { Room } from "#platform/start/room.ts";
import { type Settings, settingsOfHouse } from "#platform/settings.ts";
import { loadAssets } from "#platform/web/assets.ts";
import { openHouse } from "#platform/web/house.ts";
import { type Closing, closeAtSignals } from "./closing.ts";
import { refuseBusyPort } from "./free-port.ts";
import { prepareDatabase } from "./open-database.ts";
import { giveUp, openServer } from "./open-server.ts";
import { projectRoot } from "./root.ts";
import { serve } from "./serve.ts";
import { createServices } from "./services.ts";

/** What is done before anything is open. */
type Before = (rooms: readonly Room[], settings: Settings, say: (step: string) => void) => Promise<void>;

/** Starts everything, says each step, and stops everything in order at SIGINT or SIGTERM. One clear sentence and exit code 1 when it cannot. */
export async function startHouse(rooms: readonly Room[], before?: Before): Promise<void> {
  const closing = closeAtSignals();
  try {
    await start(rooms, settingsOfHouse(), closing, before);
  } catch (error) {
    await closing.closeAll();
    giveUp(error);
  }
}

async function start(rooms: readonly Room[], settings: Settings, closing: Closing, before?: Before): Promise<void> {
  const log = createLog(settings.LOG_LEVEL);
  const say = (step: string) => console.log(step);
  warnOfOpenDoors(settings, log);
  if (settings.METRICS_TOKEN !== undefined || settings.METRICS_FROM !== undefined) measureProcess();
  await refuseBusyPort(settings);
  await before?.(rooms, settings, say);
  const opening = openServer(settings, say);
  if (wantsStory(settings) && !hasKey(settings, "secret")) for (const room of rooms) room.ahead?.();
  closing.add(async () => (await opening.catch(() => null))?.release());
  const database = await prepareDatabase(await opening, settings, rooms, say);
  closing.add(() => database.close());

  const assets = await loadAssets(join(projectRoot, "dist/assets"));
  const services = await createServices({ database, settings, rooms, assets, log });
  const jobs = await startJobs(database, [...rooms, ...mailDelivery(settings)], { log, lent: services, work: settings.JOBS });
  closing.add(() => jobs.stop());
  const serving = await serve(openHouse(rooms, { ...services, jobs }), settings);
  closing.add(() => serving.drain());
  say(`Beffroi is open at http://localhost:${serving.port}`);
}

/** Without a mail server, mails stay in the development mailbox and nothing is to be delivered. */
function mailDelivery({ SMTP_URL: smtpUrl, MAIL_FROM: from, MAIL_BOUNCES: bounces }: Settings): Room[] {
  return smtpUrl ? [{ name: "mail", listens: [deliverMails({ smtpUrl, from, bounces })] }] : [];
}

/** What lets strangers in because somebody asked for it is said at each start. */
function warnOfOpenDoors(settings: Settings, log: Logger): void {
  if (settings.DEMO_SIGN_IN) log.warn("DEMO_SIGN_IN is on: whoever comes may be anybody of the demo's story, its administrator among them.");
  if (settings.MAILBOX && hasMailbox(settings)) log.warn("MAILBOX is on: no mail is sent, and whoever reaches this machine's port reads them at /_courrier.");
}
