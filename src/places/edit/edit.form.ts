import type { FormInput } from "#platform/web/form-input.ts";
import type { Territory } from "#territory";
import type { Controlled } from "./sections.ts";
import { readPoint } from "../import/checks/coordinates.ts";
import { Notes } from "../import/notes.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";
import { type Control, controls } from "./controls.ts";
import type { ProblemCode } from "./edit.texts.fr.ts";
import { schemaOf } from "./read-field.ts";

export type Typed = Readonly<Record<string, string | readonly string[]>>;
export type FieldProblems = Partial<Record<Controlled, ProblemCode>>;

export type Read =
  | { readonly ok: true; readonly facts: Partial<PlaceFacts>; readonly typed: Typed }
  | { readonly ok: false; readonly problems: FieldProblems; readonly typed: Typed };

/**
 * Reads some fields of a record from a form. `kept` are values of lists that the form does not offer and the record already has.
 * An address is read as a whole: the commune must be of the metropolis, the postal code one of its own, the point near it.
 */
export function readFields(input: FormInput, fields: readonly Controlled[], territory: Territory, kept: Readonly<Record<string, unknown>> = {}): Read {
  const typed: Record<string, string | string[]> = {};
  const facts: Record<string, unknown> = {};
  const problems: FieldProblems = {};
  for (const field of fields) {
    const control: Control = controls[field];
    const value = control.kind === "many" ? [...new Set(input.all(field))] : (input.text[field] ?? "");
    typed[field] = value;
    const read = schemaOf(withKept(control, kept[field])).safeParse(value);
    if (read.success) facts[field] = read.data;
    else problems[field] = read.error.issues[0]!.message as ProblemCode;
  }
  if (fields.includes("insee_code")) checkPlace(facts, problems, territory);
  return Object.keys(problems).length > 0 ? { ok: false, problems, typed } : { ok: true, facts: facts as Partial<PlaceFacts>, typed };
}

/** A term that the record has and our lists do not offer may stay: an import brought it, or another page sets it. */
export function withKept(control: Control, kept: unknown): Control {
  if (control.kind !== "many" && control.kind !== "one") return control;
  const more = ([kept ?? []].flat() as string[]).filter((code) => !Object.hasOwn(control.choices, code));
  return { ...control, choices: { ...control.choices, ...Object.fromEntries(more.map((code) => [code, () => code])) } };
}

function checkPlace(facts: Record<string, unknown>, problems: FieldProblems, territory: Territory): void {
  if (problems.insee_code) return;
  const found = territory.communeByCode(String(facts.insee_code));
  if (!found) {
    problems.insee_code = "outside";
    return;
  }
  if (!problems.postal_code && !found.commune.postalCodes.includes(String(facts.postal_code))) problems.postal_code = "postal_code_other";
  if (!("longitude" in facts) || problems.longitude || problems.latitude) return;
  const notes = new Notes();
  const point = readPoint({ longitude: String(facts.longitude), latitude: String(facts.latitude) }, found.commune, notes);
  const [problem] = notes.problems;
  if (problem) problems[problem.field as "longitude" | "latitude"] = problem.code as ProblemCode;
  facts.longitude = point?.longitude ?? null;
  facts.latitude = point?.latitude ?? null;
}

/** What a form shows of a record: lists as lists, figures and texts as text. */
export function typedOf(facts: Readonly<Record<string, unknown>>, fields: readonly Controlled[]): Typed {
  return Object.fromEntries(
    fields.map((field) => {
      const value = facts[field];
      if (controls[field].kind === "many") return [field, (value ?? []) as string[]];
      return [field, Array.isArray(value) ? value.join("\n") : String(value ?? "")];
    }),
  );
}
