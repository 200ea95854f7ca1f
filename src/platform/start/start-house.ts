import { join } from "node:path";

import { startJobs } from "#platform/jobs/jobs.ts";
import { createLog } from "#platform/log/log.ts";
import { deliverMails } from "#platform/mail/deliver.ts";
import type { Room } from "#platform/room.ts";
import { readSettings, type Settings, WrongSetting } from "#platform/settings.ts";
import { loadAssets } from "#platform/web/assets.ts";
import { openHouse } from "#platform/web/house.ts";
import { CannotStart, openDatabase } from "./open-database.ts";
import { projectRoot } from "./root.ts";
import { serve } from "./serve.ts";
import { createServices } from "./services.ts";

/** Starts everything, says each step, and stops everything in order at SIGINT or SIGTERM. One clear sentence and exit code 1 when it cannot. */
export async function startHouse(rooms: readonly Room[]): Promise<void> {
  try {
    await start(rooms, readSettings());
  } catch (error) {
    if (!(error instanceof CannotStart || error instanceof WrongSetting)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function start(rooms: readonly Room[], settings: Settings): Promise<void> {
  const log = createLog(settings.LOG_LEVEL);
  const say = (step: string) => console.log(step);
  const database = await openDatabase(settings, rooms, say);
  const closing: (() => Promise<void>)[] = [() => database.close()];
  try {
    const assets = await loadAssets(join(projectRoot, "dist/assets"));
    const services = await createServices({ database, settings, rooms, assets, log });
    const jobs = await startJobs(database, [...rooms, ...mailDelivery(settings)], { log, lent: services, work: settings.JOBS });
    closing.unshift(() => jobs.stop());
    const serving = await serve(openHouse(rooms, { ...services, jobs }), settings);
    closing.unshift(() => serving.drain());
    say(`Beffroi is open at http://localhost:${serving.port}`);
  } catch (error) {
    for (const close of closing) await close();
    throw error;
  }
  stopOnSignal(closing);
}

/** Without a mail server, mails stay in the development mailbox and nothing is to be delivered. */
function mailDelivery({ SMTP_URL: smtpUrl, MAIL_FROM: from, MAIL_BOUNCES: bounces }: Settings): Room[] {
  return smtpUrl ? [{ name: "mail", listens: [deliverMails({ smtpUrl, from, bounces })] }] : [];
}

function stopOnSignal(closing: (() => Promise<void>)[]): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    for (const close of closing) await close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
