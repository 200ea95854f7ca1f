import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ProcessSheet } from "../process.query.ts";
import { routes } from "../routes.ts";
import type { StagePlug } from "../stage-plug.ts";
import { manageTexts } from "./manage.texts.ts";

export interface Lack {
  /** A sentence. */
  readonly says: string;
  /** Where it is mended, if that is a page of the process. */
  readonly href: string | null;
}

/** What must still be done before a process can be published: its own parts, then what its stages' kinds ask. */
export async function whatLacks(db: Db, process: ProcessSheet, plugs: readonly StagePlug[], locale: Locale): Promise<Lack[]> {
  const at = { process: process.slug };
  const t = manageTexts[locale].lackWords;
  const lead = await db
    .selectFrom("processes.process_member")
    .select("person_id")
    .where("process_id", "=", process.id)
    .where("part", "=", "lead")
    .limit(1)
    .executeTakeFirst();
  const text = routes.editProcess.href(at);
  const own = [
    process.introduction.trim() === "" && { says: t.introduction, href: text },
    process.scale === "communes" && process.communes.length === 0 && { says: t.communes, href: text },
    process.scale === "zone" && process.zones.length === 0 && { says: t.zones, href: text },
    process.stages.length === 0 && { says: t.stages, href: routes.editStages.href(at) },
    !lead && { says: t.lead, href: routes.editTeam.href(at) },
  ].filter((one) => one !== false);
  const asked = await Promise.all(
    plugs.map((plug) => {
      const stages = process.stages.filter(({ kind }) => kind === plug.kind).map((stage) => ({ ...stage, process }));
      return stages.length > 0 ? plug.lacks?.(db, stages, locale) : undefined;
    }),
  );
  return [...own, ...asked.flatMap((map) => [...(map?.values() ?? [])].map((says) => ({ says, href: null })))];
}
