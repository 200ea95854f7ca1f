import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Territory } from "#territory";
import { readPoint } from "../import/checks/coordinates.ts";
import { Notes } from "../import/notes.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";
import { type Control, controls } from "./controls.ts";
import type { SectionField } from "./sections.ts";
import type { ProblemCode } from "./edit.texts.fr.ts";
import { editTexts } from "./edit.texts.ts";
import { schemaOf } from "./read-field.ts";

interface Reading {
  /** Values of lists that the form does not offer and the record already has. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** What is known of a field that was left empty. */
  readonly known?: Readonly<Record<string, string>>;
}

/**
 * Reads some fields of a record. An address is read as a whole: the commune must be of the metropolis, the postal code one of its own,
 * the point near it.
 */
export function readFields(form: Reader, fields: readonly SectionField[], territory: Territory, { kept = {}, known = {} }: Reading = {}): Partial<PlaceFacts> {
  const facts: Record<string, unknown> = {};
  for (const field of fields) {
    const control: Control = controls[field];
    const typed = control.kind === "many" ? [...new Set(form.all(field))] : form.text(field) || (known[field] ?? "");
    const read = schemaOf(withKept(control, kept[field])).safeParse(typed);
    if (read.success) facts[field] = read.data;
    else refuse(form, field, read.error.issues[0]!.message);
  }
  if (fields.includes("insee_code")) checkPlace(form, facts, territory);
  return facts as Partial<PlaceFacts>;
}

const refuse = (form: Reader, field: string, code: string) => form.check(field, false, editTexts[form.locale].problems[code as ProblemCode]);

/** A term that the record has and our lists do not offer may stay: an import brought it, or another page sets it. */
export function withKept(control: Control, kept: unknown): Control {
  if (control.kind !== "many" && control.kind !== "one") return control;
  const more = ([kept ?? []].flat() as string[]).filter((code) => !Object.hasOwn(control.choices, code));
  return { ...control, choices: { ...control.choices, ...Object.fromEntries(more.map((code) => [code, () => code])) } };
}

function checkPlace(form: Reader, facts: Record<string, unknown>, territory: Territory): void {
  const { problems } = form;
  if (problems["insee_code"]) return;
  const found = territory.communeByCode(String(facts.insee_code));
  if (!found) {
    refuse(form, "insee_code", "outside");
    return;
  }
  if (!problems["postal_code"] && !found.commune.postalCodes.includes(String(facts.postal_code))) refuse(form, "postal_code", "postal_code_other");
  if (!("longitude" in facts) || problems["longitude"] || problems["latitude"]) return;
  const notes = new Notes();
  const point = readPoint({ longitude: String(facts.longitude), latitude: String(facts.latitude) }, found.commune, notes);
  const [problem] = notes.problems;
  if (problem) refuse(form, problem.field, problem.code);
  facts.longitude = point?.longitude ?? null;
  facts.latitude = point?.latitude ?? null;
}

/** What a form shows of a record: lists as lists, figures and texts as text. */
export function typedOf(facts: Readonly<Record<string, unknown>>, fields: readonly SectionField[]): Values {
  return Object.fromEntries(
    fields.map((field) => {
      const value = facts[field];
      if (controls[field].kind === "many") return [field, (value ?? []) as string[]];
      return [field, Array.isArray(value) ? value.join("\n") : String(value ?? "")];
    }),
  );
}

/** The last change of the record that the form has seen. */
export function seenBy(form: Reader): number {
  const seen = Number(form.text("vu"));
  return Number.isSafeInteger(seen) && seen > 0 ? seen : 0;
}

/** Of a clash: this person takes what somebody else wrote. */
export const takesTheirs = (values: Values, field: string): boolean => values[choiceOf(field)] === "theirs";

export const choiceOf = (field: string) => `choix_${field}`;
