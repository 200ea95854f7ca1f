import { isRhythm, type Notice, type Rhythm } from "../notice.ts";

export type Read = { readonly ok: true; readonly choices: ReadonlyMap<string, Rhythm> } | { readonly ok: false; readonly wrong: readonly string[] };

/** One field for each kind, named like it; or `tout`, for all of them. Kinds that nobody may choose, and unknown ones, are left out. */
export function readChoices(fields: Readonly<Record<string, string>>, notices: readonly Notice[]): Read {
  const kinds = notices.filter(({ optional = true }) => optional).map(({ kind }) => kind);
  const { tout } = fields;
  const typed =
    tout === undefined
      ? kinds.filter((kind) => fields[kind] !== undefined).map((kind) => [kind, fields[kind]!] as const)
      : kinds.map((kind) => [kind, tout] as const);
  const choices = new Map<string, Rhythm>();
  const wrong: string[] = [];
  for (const [kind, rhythm] of typed) {
    if (isRhythm(rhythm)) choices.set(kind, rhythm);
    else wrong.push(kind);
  }
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, choices };
}
