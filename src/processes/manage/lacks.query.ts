import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ProcessSheet } from "../process.query.ts";
import type { StagePlug } from "../stage-plug.ts";
import { manageTexts } from "./manage.texts.ts";

/** What must still be done before a process can be published, in sentences: its own parts, then what its stages' kinds ask. */
export async function whatLacks(db: Db, process: ProcessSheet, plugs: readonly StagePlug[], locale: Locale): Promise<string[]> {
  const t = manageTexts[locale].lackWords;
  const lead = await db
    .selectFrom("processes.process_member")
    .select("person_id")
    .where("process_id", "=", process.id)
    .where("part", "=", "lead")
    .limit(1)
    .executeTakeFirst();
  const own = [
    process.introduction.trim() === "" && t.introduction,
    process.scale === "communes" && process.communes.length === 0 && t.communes,
    process.scale === "zone" && process.zones.length === 0 && t.zones,
    process.stages.length === 0 && t.stages,
    !lead && t.lead,
  ].filter((one) => one !== false);
  const asked = await Promise.all(
    plugs.map((plug) => {
      const stages = process.stages.filter(({ kind }) => kind === plug.kind).map((stage) => ({ ...stage, process }));
      return stages.length > 0 ? plug.lacks?.(db, stages, locale) : undefined;
    }),
  );
  return [...own, ...asked.flatMap((map) => [...(map?.values() ?? [])])];
}
