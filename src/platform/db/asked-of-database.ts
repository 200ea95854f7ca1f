import { AsyncLocalStorage } from "node:async_hooks";

/** What a piece of work asks of the database. */
export interface DatabaseQuestions {
  /** The statements, as they are sent. */
  readonly texts: Set<string>;
  /** Whether a value is an instant of these hours: the same question is another one later. */
  instant: boolean;
}

const noting = new AsyncLocalStorage<DatabaseQuestions | null>();

/** Runs `work` and notes what it asks of the database, streams of rows included as far as they are read within it. */
export async function noteAsked<result>(work: () => Promise<result> | result): Promise<{ readonly result: result; readonly asked: DatabaseQuestions }> {
  const asked: DatabaseQuestions = { texts: new Set(), instant: false };
  return { result: await noting.run(asked, work), asked };
}

/** Within such a piece of work, what is no part of the question: keeping what was found. */
export const unnoted = <result>(work: () => result): result => noting.run(null, work);

/** Said by whoever answers from memory what tables tell: `table`, written as "territory.metropolis", is one that moves with them. */
export const noteRemembered = (table: string): void => noteStatement(table, null);

/** Called by each connection for each statement. */
export function noteStatement(text: string, values: unknown): void {
  const asked = noting.getStore();
  if (!asked) return;
  asked.texts.add(text);
  if (Array.isArray(values) && values.some(isOfTheseHours)) asked.instant = true;
}

/** What was asked for several pieces of work at once was asked for this one. */
export function noteAlso({ texts, instant }: DatabaseQuestions): void {
  const asked = noting.getStore();
  if (!asked) return;
  for (const text of texts) asked.texts.add(text);
  if (instant) asked.instant = true;
}

const hours = 36 * 3_600_000;

function isOfTheseHours(value: unknown): boolean {
  const said = typeof value === "string" && /^\d{4}-\d\d-\d\d[T ]\d/.test(value) ? new Date(value) : value;
  return said instanceof Date && Math.abs(said.getTime() - Date.now()) < hours;
}
