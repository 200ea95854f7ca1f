import { sha256 } from "#platform/crypto/sha256.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { Refused } from "#platform/refused.ts";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import type { Answer } from "./answer.ts";
import { errorTexts } from "./error.texts.ts";
import { Forbidden, Gone, NotFound } from "./errors.ts";
import { type FormInput, inputOf } from "./form-input.ts";
import type { RunOnce } from "./once.ts";
import type { Path } from "./path.ts";
import type { Visitor } from "./visitor.ts";

/**
 * What a program may do in somebody's name, with a token that they gave it: press one button of a page's form, or read what a page answers
 * programs. The page is asked as they would ask it: its rules and refusals are the same (decision 34).
 */
export interface ProgramAct {
  /** Room and act: "places.hours". */
  readonly name: string;
  /** Said as an act: "Changer les horaires d’un lieu". */
  readonly says: Translated;
  readonly method: "GET" | "POST";
  readonly address: Path;
  /** Parts of the address that are always so: `{ section: "horaires" }`. */
  readonly params?: Readonly<Record<string, string>>;
  /** The button, of a form that has several. */
  readonly act?: string;
  /** The fields of the form, by their names. */
  readonly fields?: readonly ProgramField[];
  /** Who may give it: whoever may do it. */
  readonly opensTo: (someone: Visitor) => boolean;
}

export interface ProgramField {
  readonly name: string;
  readonly says: Translated;
  readonly required?: true;
  readonly values?: readonly string[];
  readonly example?: string;
}

declare module "#platform/offers.ts" {
  interface Offers {
    programActs: ProgramAct;
  }
}

/** What tokens of persons begin with, so that whoever finds one in a file knows what it is. */
export const tokenMark = "beffroi-moi-";

/** The token that a program shows; null for whoever comes with a browser, or shows something else. */
export function shownToken(headers: Headers): string | null {
  const shown = /^Bearer ([\w-]{10,100})$/i.exec(headers.get("authorization") ?? "")?.[1];
  return shown?.startsWith(tokenMark) ? shown : null;
}

/** The act of this list that asks this page so. */
export const actAsked = (acts: readonly ProgramAct[], { method, path, params }: PageRequest): ProgramAct | undefined =>
  acts.find(
    (one) => one.method === method && one.address.pattern === path.pattern && Object.entries(one.params ?? {}).every(([name, value]) => params[name] === value),
  );

/** Which page is asked, and how. */
export interface PageRequest {
  readonly method: "GET" | "POST";
  readonly path: Path;
  readonly params: Readonly<Record<string, string>>;
}

/** A refusal as programs read it (RFC 9457), with what is wrong at each field. */
export function problem(
  status: number,
  title: string,
  more: { readonly detail?: string | undefined; readonly problems?: Problems; readonly retryAfter?: number | undefined } = {},
): Response {
  const { detail, problems = {}, retryAfter } = more;
  const errors = Object.entries(problems).map(([field, said]) => ({ field, detail: said }));
  return Response.json(
    { type: "about:blank", title, status, ...(detail && { detail }), ...(errors.length > 0 && { errors }) },
    {
      status,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        ...(status === 401 && { "www-authenticate": 'Bearer realm="beffroi"' }),
        ...(retryAfter && { "retry-after": String(retryAfter) }),
      },
    },
  );
}

/** The press of a program, once for each `Idempotency-Key` where it sends one. */
export async function pressOnce(once: RunOnce, { headers, url, locale }: Pressing, input: FormInput, press: () => Promise<ProgramOutcome>): Promise<Response> {
  const key = headers.get("idempotency-key");
  if (key === null) return tellProgram(await press(), locale);
  const t = errorTexts[locale].key;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) return problem(400, t.wrong);
  const sent = {
    key,
    asked: JSON.stringify([
      url.pathname + url.search,
      Object.keys(input.text)
        .sort()
        .map((name) => [name, input.all(name)]),
      await Promise.all(input.files.map(async ([field, file]) => [field, file.name, sha256(await file.bytes()).toString("base64url")])),
    ]),
  };
  const told = await once(sent, press, ledTo);
  if (told === "other") return problem(422, t.other);
  if (told === "unknown") return problem(409, t.unknown);
  if ("fresh" in told) return tellProgram(told.fresh, locale);
  return told.kept === null ? tellDone() : tellProgram({ redirect: told.kept }, locale);
}

interface Pressing {
  readonly headers: Headers;
  readonly url: URL;
  readonly locale: Locale;
}

function ledTo(outcome: ProgramOutcome): string | null | undefined {
  if (outcome instanceof Response) return null;
  if ("redirect" in outcome) return outcome.redirect;
  return "again" in outcome ? undefined : null;
}

/** Thrown on purpose: nothing was done. */
export const isToldRefusal = (error: unknown): error is NotFound | Forbidden | Gone | Refused =>
  error instanceof NotFound || error instanceof Forbidden || error instanceof Gone || error instanceof Refused;

/** What a page throws on purpose, said to a program; anything else is thrown on. */
export async function forProgram(locale: Locale, ask: () => Promise<Response>): Promise<Response> {
  try {
    return await ask();
  } catch (error) {
    if (!isToldRefusal(error)) throw error;
    const { what, next } = errorTexts[locale][error.status];
    return problem(error.status, what, { detail: next });
  }
}

/** What the press of a button did, for a program: where it led, or what is wrong. */
export function tellProgram(outcome: ProgramOutcome, locale: Locale): Response {
  if (outcome instanceof Response) return outcome;
  if ("redirect" in outcome) return Response.json({ done: true, location: outcome.redirect }, { headers: { "cache-control": "no-store" } });
  if (!("again" in outcome)) return tellDone();
  const { again: status, sentence, next, problems, retryAfter } = outcome;
  if (status === 200) return Response.json({ done: false, values: outcome.values ?? {} }, { headers: { "cache-control": "no-store" } });
  return problem(status, sentence ?? errorTexts[locale][status].what, { detail: next, ...(problems && { problems }), retryAfter });
}

const tellDone = () => Response.json({ done: true }, { headers: { "cache-control": "no-store" } });

/** Of an `Outcome`, what concerns a program. */
type ProgramOutcome =
  | Answer
  | {
      readonly again: 200 | 409 | 413 | 422 | 429 | 503;
      readonly sentence?: string;
      readonly next?: string;
      readonly problems?: Problems;
      readonly values?: Values;
      readonly retryAfter?: number;
    };

/** A form as a program sends it: what it leaves out stays as the form has it. */
export function overForm(input: FormInput, before: Values): FormInput {
  const merged = new URLSearchParams();
  const typed = new Set(Object.keys(input.text));
  for (const [name, value] of Object.entries(before)) if (!typed.has(name)) for (const one of [value ?? []].flat()) merged.append(name, String(one));
  for (const name of typed) for (const one of input.all(name)) merged.append(name, one);
  return { ...inputOf(merged), file: (name) => input.file(name), emptyFile: (name) => input.emptyFile(name), files: input.files };
}
