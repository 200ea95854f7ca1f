import type { Logger } from "pino";

import { rememberAppearance } from "#platform/appearance/appearance.ts";
import type { Db, Database } from "#platform/db/db.ts";
import { createFiles } from "#platform/files/files.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import { createMailer } from "#platform/mail/mail.ts";
import { collectOffers } from "#platform/offers.ts";
import type { Room } from "#platform/start/room.ts";
import type { Settings } from "#platform/settings.ts";
import type { Assets } from "#platform/web/assets.ts";
import type { Services } from "#platform/web/services.ts";

interface HouseParts {
  readonly database: Database;
  readonly settings: Settings;
  readonly rooms: readonly Room[];
  readonly assets: Assets;
  readonly log: Logger;
}

/** Gathers what requests and jobs are lent; the jobs themselves are started after it, since they use it. */
export async function createServices({ database: { db }, settings, rooms, assets, log }: HouseParts): Promise<Omit<Services, "jobs">> {
  const demo = await db.selectFrom("platform.seeding").select("name").where("name", "=", "demo").executeTakeFirst();
  const offers = collectOffers(rooms);
  const doorkeeper = rooms.find((room) => room.doorkeeper)?.doorkeeper ?? null;
  const post = await postOf(db, settings, rooms);
  const now = () => (settings.CLOCK ? new Date(settings.CLOCK) : new Date());
  return {
    db,
    ...post,
    settings,
    log,
    assets,
    offers,
    files: createFiles(db, storageOf(settings)),
    demo: settings.DEMO_BANNER ?? demo !== undefined,
    doorkeeper,
    whoIs: async (request) => doorkeeper?.whoIs(request, { db, settings, offers }) ?? null,
    whoGave: async (token, asked) => doorkeeper?.whoGave(token, asked, { db, offers, now }) ?? null,
    now,
  };
}

/** What writes letters, and in whose name: for requests, jobs and commands. */
export async function postOf(db: Db, settings: Settings, rooms: readonly Room[]) {
  const namer = rooms.find((room) => room.metropolisName);
  const appearance = rememberAppearance(db, rooms.find((room) => room.appearance)?.appearance);
  const metropolis = (await namer?.metropolisName?.(db, settings)) ?? "Beffroi";
  return { appearance, mailer: createMailer(db, { smtpUrl: settings.SMTP_URL, appearance }), metropolis };
}
