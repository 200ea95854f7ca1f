import type { Db } from "#platform/db/db.ts";
import type { Locale, WrittenIn } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { ProcessSheet, StageSheet } from "./process.query.ts";
import type { StageKind } from "./stage.ts";

/** A stage and the process it belongs to: what every plug is asked about. */
export interface PluggedStage extends StageSheet {
  readonly process: Pick<ProcessSheet, "id" | "slug" | "title" | "state" | "ownerCommune" | "envelopeCents">;
}

export interface StageLink {
  readonly href: string;
  /** Verb first: "Déposer une idée", "Lire les avis". */
  readonly label: string;
}

export interface StageFigure {
  /** As it is said: "137", "1 200 000 €". */
  readonly value: string;
  /** "idées déposées". */
  readonly label: string;
  /** The list of what is counted. */
  readonly href?: string;
}

/** A task that waits for agents. */
export interface Turn {
  readonly stageId: string;
  /** Who must act: "Ville de Roubaix", "Direction des mobilités". */
  readonly who: string;
  /** Of who must act; false where it is a word of ours: "Communes". */
  readonly whoLang?: WrittenIn;
  /** "12 idées à juger recevables ou non". */
  readonly what: string;
  readonly count: number;
  /** Of them, past their due instant. */
  readonly late: number;
  /** The earliest due instant; null when none was promised. */
  readonly due: Date | null;
  readonly href: string;
}

/** What goes wrong with a stage, and where it is mended. */
export interface StageWarning {
  readonly stageId: string;
  /** "Les critères ne sont pas publiés." */
  readonly says: string;
  readonly href: string;
}

/** What warnings may ask. */
export interface WarningContext {
  readonly db: Db;
  readonly offers: AllOffers;
  readonly now: Date;
  readonly locale: Locale;
}

/**
 * How a kind of stage shows itself on the page of a process, in lists and on the agents' desk. Several plugs may share a kind (a debate
 * of comments, a text under debate): each answers for the stages it knows, and null or nothing for the others.
 */
export interface StagePlug {
  readonly kind: StageKind;
  /** Where one takes part while it is open. */
  act?(stage: PluggedStage, locale: Locale): StageLink | null;
  /** Where one reads what it gave, open or over. */
  read?(stage: PluggedStage, locale: Locale): StageLink | null;
  /** Of these stages, which have begun, those where it can be read by now: results that are published, minutes that are written. Without it, all. */
  given?(db: Db, stages: readonly PluggedStage[]): Promise<ReadonlySet<string>>;
  /** Stage id → figures, the most telling first. One query for all of them, no loop over stages. */
  figures?(db: Db, stages: readonly PluggedStage[], locale: Locale): Promise<ReadonlyMap<string, readonly StageFigure[]>>;
  /** What waits, of the stages that this person's desk shows: they run them, or are on their team. */
  turns?(db: Db, stages: readonly PluggedStage[], asked: { readonly visitor: Visitor; readonly now: Date; readonly locale: Locale }): Promise<readonly Turn[]>;
  /** Where agents prepare or do their part of it: a questionnaire's questions, a jury's record. */
  desk?(stage: PluggedStage, locale: Locale): StageLink | null;
  /** Stage id → what still lacks before the process can be published, a sentence: "Le questionnaire n’a pas de question." */
  lacks?(db: Db, stages: readonly PluggedStage[], locale: Locale): Promise<ReadonlyMap<string, string>>;
  /**
   * What goes wrong with these stages, which are not over: of one that is ahead, when it opens as it stands; of one that is open, what
   * would stay without an end if it closed now. It is said, and forbids nothing.
   */
  warns?(context: WarningContext, stages: readonly PluggedStage[]): Promise<readonly StageWarning[]>;
  /** Of these stages, those whose result awards by itself: nobody awards by hand beside it. One query for all of them. */
  awards?(db: Db, stages: readonly PluggedStage[]): Promise<ReadonlySet<string>>;
  /** When a process is duplicated: gives the new stage what its kind prepared besides (criteria, questions), and nothing that people gave. */
  copy?(trx: Db, from: string, to: string): Promise<void>;
  /** When a process that was rehearsed is published: deletes what was given in rehearsal. Proposals are deleted by the room itself. */
  clear?(trx: Db, stageId: string): Promise<void>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    stagePlugs: StagePlug;
  }
}
