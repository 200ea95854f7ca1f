import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { figuresOfStages } from "../figures-of-stages.query.ts";
import { listDocuments, listMilestones, listPartners, type Milestone, type Partner, type ProcessDocument } from "../lists/lists.query.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { isPublic, type ProcessState } from "../process.ts";
import { listChanges, type StageChange } from "../stage-dates/stage-changes.query.ts";
import { listRewordings, type Rewording } from "../stage-edit/rewordings.query.ts";
import type { PluggedStage, StageFigure, StageLink, StagePlug } from "../stage-plug.ts";
import { findReadings } from "./readings.query.ts";

export interface StageOnPage extends StageSheet {
  readonly act: readonly StageLink[];
  readonly read: readonly StageLink[];
  /** Something will be read of it, and is not there yet. */
  readonly awaited: boolean;
  readonly figures: readonly StageFigure[];
}

export interface Beside {
  readonly partners: readonly Partner[];
  readonly documents: readonly ProcessDocument[];
  readonly milestones: readonly Milestone[];
  readonly changes: readonly StageChange[];
  readonly rewordings: readonly Rewording[];
  /** The process it was made from, when everybody may read it. */
  readonly copied: { readonly slug: string; readonly title: string } | null;
}

/** What stands around the stages of a process. */
export async function readBeside(db: Db, { id, copiedFrom }: ProcessSheet): Promise<Beside> {
  const [partners, documents, milestones, changes, rewordings, copied] = await Promise.all([
    listPartners(db, id),
    listDocuments(db, id),
    listMilestones(db, id),
    listChanges(db, { processId: id }),
    listRewordings(db, id),
    sql<{ slug: string; title: string; state: ProcessState }>`select slug, title, state from processes.process where id = ${copiedFrom}`.execute(db),
  ]);
  const [model] = copied.rows;
  return { partners, documents, milestones, changes, rewordings, copied: model && isPublic(model.state) ? model : null };
}

/** Each stage with what its kind says of it: where one takes part, where one reads, what it gave. */
export async function showStages(
  db: Db,
  process: ProcessSheet,
  plugs: readonly StagePlug[],
  asked: { readonly now: Date; readonly locale: Locale },
): Promise<StageOnPage[]> {
  const { locale } = asked;
  const stages: PluggedStage[] = process.stages.map((stage) => ({ ...stage, process }));
  const [figures, readings] = await Promise.all([figuresOfStages(db, plugs, stages, locale), findReadings(db, plugs, stages, asked)]);
  return stages.map((stage) => {
    const { links, awaited } = readings.get(stage.id)!;
    const act = plugs.flatMap((plug) => (plug.kind === stage.kind ? (plug.act?.(stage, locale) ?? []) : []));
    return { ...stage, act, read: links, awaited, figures: figures.get(stage.id) ?? [] };
  });
}
