import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type DocumentLine, listDocuments } from "../parts/documents.query.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { isPublic, type ProcessState } from "../process.ts";
import { listChanges, type StageChange } from "../stage-dates/stage-changes.query.ts";
import type { PluggedStage, StageFigure, StageLink, StagePlug } from "../stage-plug.ts";

export interface ShownStage extends StageSheet {
  readonly act: readonly StageLink[];
  readonly read: readonly StageLink[];
  readonly figures: readonly StageFigure[];
}

export interface Beside {
  readonly partners: readonly { readonly name: string; readonly part: string; readonly website: string | null }[];
  readonly documents: readonly DocumentLine[];
  readonly milestones: readonly { readonly day: string; readonly title: string; readonly link: string | null }[];
  readonly changes: readonly StageChange[];
  /** The process it was made from, when everybody may read it. */
  readonly copied: { readonly slug: string; readonly title: string } | null;
}

/** What stands around the stages of a process. */
export async function readBeside(db: Db, { id, copiedFrom }: ProcessSheet): Promise<Beside> {
  const [partners, documents, milestones, changes, copied] = await Promise.all([
    sql<Beside["partners"][number]>`select name, part, website from participation.process_partner where process_id = ${id} order by position, id`.execute(db),
    listDocuments(db, id),
    sql<Beside["milestones"][number]>`select day, title, link from participation.process_milestone where process_id = ${id} order by day, id`.execute(db),
    listChanges(db, { processId: id }),
    sql<{ slug: string; title: string; state: ProcessState }>`select slug, title, state from participation.process where id = ${copiedFrom}`.execute(db),
  ]);
  const [model] = copied.rows;
  return { partners: partners.rows, documents, milestones: milestones.rows, changes, copied: model && isPublic(model.state) ? model : null };
}

/** Each stage with what its kind says of it: where one takes part, where one reads, what it gave. */
export async function showStages(db: Db, process: ProcessSheet, plugs: readonly StagePlug[], locale: Locale): Promise<ShownStage[]> {
  const stages: PluggedStage[] = process.stages.map((stage) => ({ ...stage, process }));
  const figures = await Promise.all(
    plugs.map((plug) => {
      const own = stages.filter(({ kind }) => kind === plug.kind);
      return own.length > 0 ? plug.figures?.(db, own, locale) : undefined;
    }),
  );
  return stages.map((stage) => {
    const own = plugs.filter(({ kind }) => kind === stage.kind);
    return {
      ...stage,
      act: own.flatMap(({ act }) => act?.(stage, locale) ?? []),
      read: own.flatMap(({ read }) => read?.(stage, locale) ?? []),
      figures: figures.flatMap((map) => map?.get(stage.id) ?? []),
    };
  });
}
