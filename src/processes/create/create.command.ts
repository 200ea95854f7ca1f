import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { otherSlug, slugOf } from "#platform/text/slug.ts";
import { reservedSlugs } from "../process.ts";
import type { StagePlug } from "../stage-plug.ts";
import { addDays } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import { copyPast } from "./copy-past.command.ts";
import type { NewProcess } from "./create.form.ts";
import { stageDefaults } from "../stage-defaults.texts.ts";
import { type TemplateStage, templates } from "./templates.ts";

interface CreationContext {
  readonly by: string;
  /** The language in which a template's words are written. */
  readonly locale: Locale;
  readonly plugs: readonly StagePlug[];
}

/** A process in draft, led by whoever makes it, with the stages of a template or of a past process. */
export function createProcess(db: Db, typed: NewProcess, made: CreationContext): Promise<{ readonly slug: string }> {
  return db.transaction().execute(async (trx) => {
    const { origin } = typed;
    const { id, slug } = await insertProcess(trx, typed, made.by);
    if (typed.ownerCommune !== null && typed.scale === "communes")
      await trx.insertInto("processes.process_commune").values({ process_id: id, commune_code: typed.ownerCommune }).execute();
    if ("past" in origin) await copyPast(trx, { ...origin, to: id, begins: typed.begins, plugs: made.plugs });
    else await layStages(trx, id, templates[origin.template], typed.begins, made.locale);
    const { introduction, envelopeCents } = typed;
    if (introduction !== "") await trx.updateTable("processes.process").set({ introduction }).where("id", "=", id).execute();
    if (envelopeCents !== null) await trx.updateTable("processes.process").set({ envelope_cents: envelopeCents }).where("id", "=", id).execute();
    await trx
      .insertInto("processes.process_member")
      .values({ process_id: id, person_id: made.by, part: "lead", service: typed.service })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await recordAct(trx, { who: made.by, act: "process.create", room: "participation", about: { kind: "process", id }, after: { slug, ...typed } });
    return { slug };
  });
}

export async function insertProcess(
  trx: Db,
  {
    title,
    summary,
    scale,
    ownerCommune,
    service,
    origin,
  }: Omit<NewProcess, "service" | "introduction" | "envelopeCents" | "begins"> & { readonly service: string },
  by: string,
) {
  const template = "past" in origin ? sql<string>`(select template from processes.process where id = ${origin.past})` : origin.template;
  const row = { title, summary, scale, owner_commune: ownerCommune, owner_service: service, template, created_by: by };
  const copied_from = "past" in origin ? origin.past : null;
  let slug = slugOf(title, "demarche");
  if (reservedSlugs.has(slug)) slug = otherSlug(slug);
  for (;;) {
    const made = await trx
      .insertInto("processes.process")
      .values({ ...row, slug, copied_from })
      .onConflict((conflict) => conflict.column("slug").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made) return { id: made.id, slug };
    slug = otherSlug(slugOf(title, "demarche"));
  }
}

export async function layStages(trx: Db, processId: string, stages: readonly TemplateStage[], begins: string, locale: Locale): Promise<void> {
  if (stages.length === 0) return;
  const rows = stages.map(({ kind, opensAfter, lasts, settings }, position) => ({
    process_id: processId,
    position,
    kind,
    criteria: "",
    ...stageDefaults[locale][kind],
    opens_at: instantOf(addDays(begins, opensAfter), "09:00"),
    closes_at: lasts === null ? null : instantOf(addDays(begins, opensAfter + lasts), "23:59"),
    settings: JSON.stringify(settings ?? {}),
  }));
  await trx.insertInto("processes.stage").values(rows).execute();
}
