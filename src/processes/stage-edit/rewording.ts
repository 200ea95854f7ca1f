import type { StageSheet } from "../process.query.ts";
import type { StageRules, StageWords } from "./stage-edit.form.ts";

/** The texts by which a stage says what will happen: once they are published, they change with a reason. */
export const announced = ["title", "description", "actors", "decides", "criteria"] as const;
type AnnouncedWord = (typeof announced)[number];

/** Some of them, as they stood. */
export type Texts = Partial<Readonly<Record<AnnouncedWord, string>>>;

/** Those of a stage that what was typed changes, as they stand; null when it changes none. */
export function reworded(stage: StageSheet, typed: StageWords & Partial<StageRules>): Texts | null {
  const changed = announced.filter((name) => typed[name] !== undefined && typed[name] !== stage[name]);
  return changed.length > 0 ? Object.fromEntries(changed.map((name) => [name, stage[name]])) : null;
}

/** A public reason is a sentence. */
export const isReason = (text: string): boolean => text.length >= 10 && text.length <= 2000;
