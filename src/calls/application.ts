import { type RequiredDocument, mostFor, type Rules } from "./call.ts";
import { askedAnswers, type Answers, fileQuestions, type Form, missingOf } from "./question.ts";

/** What a document may be. */
export const documentTypes = ["application/pdf", "image/jpeg", "image/png"] as const;

const states = ["draft", "sent", "admissible", "inadmissible", "granted", "reserve", "refused", "withdrawn"] as const;
export type State = (typeof states)[number];

/** A line of the budget; in cents. */
export interface Line {
  readonly label: string;
  readonly cents: number;
}

export const resourceKinds = ["own", "metropolis", "public", "private", "loan"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export interface Resource extends Line {
  readonly kind: ResourceKind;
}

export const sum = (lines: readonly Line[]): number => lines.reduce((total, { cents }) => total + cents, 0);

export interface Budget {
  readonly expenses: readonly Line[];
  readonly resources: readonly Resource[];
  readonly askedCents: number;
}

/** By how much the resources, what is asked of the call among them, exceed the expenses; in cents, negative where they lack. */
export const gapOf = ({ expenses, resources, askedCents }: Budget): number => sum(resources) + askedCents - sum(expenses);

export interface Content extends Budget {
  readonly title: string;
  readonly summary: string;
  readonly axis: string;
  readonly structureName: string;
  readonly structureKind: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly communeCode: string | null;
  /** Elected members who direct the structure or live by it: a name a line. */
  readonly elected: string;
  readonly answers: Answers;
}

/** All documents that an application is asked for: those of the call, and what answers a question of its form. Words of questions are no others' ("q:plan"). */
export const documentsAsked = ({
  rules,
  form,
  answers,
}: {
  readonly rules: Pick<Rules, "documents">;
  readonly form: Form;
  readonly answers: Answers;
}): RequiredDocument[] => [
  ...rules.documents,
  ...fileQuestions(form, answers).map(({ key, label, required }) => ({ key: `q:${key}`, label, months: null, required })),
];

/** The parts of every application, before and after the sections that the call asks. */
export type Part = "project" | "budget" | "documents" | `section:${string}`;

/** Parts in which something is missing or does not fit yet, with how many things. */
export function openParts(content: Content, rules: Rules, form: Form, given: readonly { readonly key: string; readonly valid: boolean }[]): Map<Part, number> {
  const open = new Map<Part, number>();
  const note = (part: Part, count: number) => void (count > 0 && open.set(part, count));
  const { title, summary, structureName, structureKind, siret, rna, communeCode, axis } = content;
  const axisLacks = rules.axes.length > 0 && !rules.axes.some(({ key }) => key === axis);
  note("project", [title, summary, structureName, structureKind, siret ?? rna, communeCode].filter((one) => !one).length + Number(axisLacks));
  for (const section of form) note(`section:${section.key}`, missingOf(section, content.answers, form).length);
  note("budget", Number(content.expenses.length === 0) + Number(content.askedCents === 0) + Number(gapOf(content) !== 0));
  note(
    "documents",
    documentsAsked({ rules, form, answers: content.answers }).filter(({ key, required }) => required && !given.some((one) => one.key === key && one.valid))
      .length,
  );
  return open;
}

/** Parts that are asked of everybody first; null: all of them, the call has one stage. */
export const firstParts = ({ preselection }: Pick<Rules, "preselection">): readonly string[] | null =>
  preselection === null ? null : ["project", ...preselection];

/** All parts by their words, as a form and a complement name them. */
export const allParts = (form: Form): Part[] => ["project", ...form.map(({ key }): Part => `section:${key}`), "budget", "documents"];

/**
 * What keeps an application from being sent. Of a complement only the parts that it opens are asked: a document that has become too old since
 * it was sent holds nobody up.
 */
export function missingParts(
  application: Content & { readonly rules: Rules; readonly form: Form },
  given: Parameters<typeof openParts>[3],
  opened: readonly string[] | null,
): Map<Part, number> {
  const all = openParts(application, application.rules, application.form, given);
  return opened === null ? all : new Map([...all].filter(([part]) => opened.includes(part)));
}

/** Of the budget what public money bears, what is asked of the call among it; in cents. */
export const publicCents = ({ resources, askedCents }: Pick<Budget, "resources" | "askedCents">): number =>
  askedCents + sum(resources.filter(({ kind }) => kind === "metropolis" || kind === "public"));

const faults = ["ceiling", "rate", "public", "kind", "commune"] as const;
export type Fault = (typeof faults)[number];

/** By which rules of the call an application cannot be taken, whatever is in it. */
export function unfit({ askedCents, structureKind, communeCode, ...budget }: Content, rules: Rules): Fault[] {
  const found: Record<Fault, boolean> = {
    ceiling: rules.ceilingCents !== null && askedCents > rules.ceilingCents,
    rate: askedCents > mostFor({ ceilingCents: null, rate: rules.rate }, sum(budget.expenses)),
    public: publicCents({ resources: budget.resources, askedCents }) * 100 > rules.publicRate * sum(budget.expenses),
    kind: rules.kinds.length > 0 && !rules.kinds.some((one) => one === structureKind),
    commune: rules.communes.length > 0 && (communeCode === null || !rules.communes.includes(communeCode)),
  };
  return faults.filter((one) => found[one]);
}

/**
 * What is sent, to the letter: the same content gives the same text. Lines end with "\n"; sums are cents.
 * @param documents with the SHA-256 of what each holds
 */
export function writeSent(
  content: Content,
  form: Form,
  about: { readonly call: string; readonly edition: number; readonly documents: readonly object[] },
): string {
  const { answers, ...rest } = content;
  return `${JSON.stringify({ ...about, ...rest, answers: askedAnswers(form, answers) }, null, 2)}\n`;
}

/** Whether a document of that day may serve at another day: `months` after it is too late. Days are "2026-11-29". */
export function isValid(issuedOn: string, months: number | null, today: string): boolean {
  if (months === null) return true;
  const end = Temporal.PlainDate.from(issuedOn).add({ months });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(today), end) <= 0;
}
