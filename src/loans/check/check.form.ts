import { readAlt } from "#platform/picture-form/picture.form.ts";
import { pictureTexts } from "#platform/picture-form/picture-form.texts.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type Condition, conditions, isDamage, type Moment } from "../loan.ts";
import { checkTexts } from "./check.texts.ts";

export interface CheckEntry {
  readonly condition: Condition;
  readonly note: string | null;
  readonly photo: { readonly file: File; readonly alt: string } | null;
  readonly signed: boolean;
}

/** What is noted: a damage is told in words; a picture, where one is sent, says what it shows and that it may be kept. */
export function readCheck(form: Reader, moment: Moment, signs: boolean): CheckEntry {
  const t = checkTexts[form.locale].problems;
  const condition = moment === "reported" ? form.choice("etat", conditions.filter(isDamage), t.condition) : form.choice("etat", conditions, t.condition);
  const note = form.lines("note", isDamage(condition) ? 3 : 0, 1000, isDamage(condition) ? t.damage : t.note) || null;
  const file = form.file("photo");
  const alt = file === null ? "" : readAlt(form);
  if (file) form.check("accord", form.ticked("accord"), pictureTexts[form.locale].problems.consent);
  const signed = form.ticked("signe");
  form.check("signe", !signs || signed, t.signed);
  return { condition, note, photo: file && { file, alt }, signed };
}
