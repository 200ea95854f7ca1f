/** What may be written down of an error: where it happened and what was broken, never a value that somebody gave. */
interface Fault {
  readonly type: string;
  /** Without what stood between quotes, and without addresses. Of the database's errors there is none: theirs quote what was typed. */
  readonly message?: string;
  readonly code?: string;
  readonly schema?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly routine?: string;
  readonly stack: string;
  readonly cause?: Fault;
}

const facts = ["schema", "table", "column", "constraint", "routine"] as const;

/**
 * PostgreSQL tells the whole row in `detail`, the place in `where`, the text in `message`; a mail server the address that it refuses;
 * a parser the words that it stumbles over. All that is left out.
 */
export function faultOf(thrown: unknown): Fault {
  const error = thrown instanceof Error ? thrown : asError(thrown);
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  const told: Readonly<Record<string, unknown>> = { ...error };
  const known = isOfDatabase(error) ? facts.flatMap((fact) => (typeof told[fact] === "string" ? [[fact, told[fact]]] : [])) : [];
  return {
    type: error.constructor.name,
    ...(!isOfDatabase(error) && { message: withoutValues(error.message) }),
    ...(["string", "number"].includes(typeof code) && { code: String(code) }),
    ...Object.fromEntries(known),
    stack: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .join("\n"),
    ...(cause instanceof Error && { cause: faultOf(cause) }),
  };
}

/** A library may hand on what it caught as a bare object: the queues do. */
function asError(thrown: unknown): Error {
  if (typeof thrown !== "object" || thrown === null || !("message" in thrown)) return new Error(String(thrown));
  return Object.assign(new Error(String(thrown.message)), thrown);
}

/** The fault in a line: what a task and the queue keep of why it failed. */
export function wordsOf(thrown: unknown): string {
  const { type, message, code, table, constraint, column } = faultOf(thrown);
  return message || [type, code, table, constraint ?? column].filter(Boolean).join(" ");
}

/** Words of a program, a parser or a mail server, less what they quote and whom they name. */
export function withoutValues(words: string): string {
  return words.replace(/"[^"]*"/g, '"…"').replace(/[^\s<>"'(:,;]+@[^\s<>"'),:;]+/g, "…@…");
}

const isOfDatabase = (error: Error): boolean => "severity" in error && /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code));
