import type { Reader } from "#platform/web/reader.ts";
import { isRhythm, type Notice, type Rhythm } from "../notice.ts";
import { texts } from "../notifications.texts.ts";

export type Choices = ReadonlyMap<string, Rhythm>;

/** Names of kinds have a dot, identifiers in a page do not. */
export const idOf = (kind: string): string => kind.replaceAll(".", "-");

/** One field for each kind, named like it. Kinds that nobody may choose, unknown ones and those that were not asked are left out. */
export function readChoices(form: Reader, notices: readonly Notice[]): Choices {
  const asked = kindsToChoose(notices).filter((kind) => form.all(kind).length > 0);
  return choicesOf(form, new Map(asked.map((kind) => [kind, form.text(kind)])));
}

/** The same rhythm for all: that of the pressed button. */
export function readOneForAll(form: Reader, notices: readonly Notice[]): Choices {
  return choicesOf(form, new Map(kindsToChoose(notices).map((kind) => [kind, form.on()])));
}

const kindsToChoose = (notices: readonly Notice[]) => notices.filter(({ optional = true }) => optional).map(({ kind }) => kind);

function choicesOf(form: Reader, typed: ReadonlyMap<string, string>): Choices {
  const choices = new Map<string, Rhythm>();
  for (const [kind, rhythm] of typed) {
    if (isRhythm(rhythm)) choices.set(kind, rhythm);
    else form.check(idOf(kind), false, texts[form.locale].choosing.problem);
  }
  return choices;
}
