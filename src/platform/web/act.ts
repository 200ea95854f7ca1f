import type { Locale } from "#platform/i18n/locale.ts";
import { Refused } from "#platform/refused.ts";
import type { FormState, Problems, Values } from "#platform/ui/form-state.tsx";
import { errorTexts } from "./error.texts.ts";
import { NotFound } from "./errors.ts";
import { type FormInput, type FormLimits, withFiles } from "./form-input.ts";
import { type Answer, type HtmlAnswer, type Page, page, type Visit } from "./page.tsx";
import type { Path } from "./path.ts";
import { overForm, pressOnce, tellProgram } from "./program.ts";
import { type RateLimit, takeToken } from "./rate-limit.ts";
import { type Reader, readerOf } from "./reader.ts";
import type { Access, Visitor } from "./visitor.ts";

/**
 * What a form did: it leads on, or it is shown again; made by `done`, `conflict`, `wrong`, `tooMany`, `again`. Or it answers with a page
 * of its own: what is made once and shown once.
 */
export type Outcome<thing = never> = Answer | FormAgain<thing>;

interface FormAgain<thing> {
  readonly again: 200 | 409 | 413 | 422 | 429 | 503;
  readonly sentence?: string;
  readonly next?: string;
  readonly problems?: Problems;
  readonly values?: Values;
  /** Seconds. */
  readonly retryAfter?: number;
  /** As only doing it could find: the record with what two people changed at once, the choice with what looks like it. */
  readonly thing?: thing;
}

/** How often one person, or one address without an account, may do it: `{ of: "structure", limit: 20, windowSeconds: 86_400 }`. */
interface Brake extends RateLimit {
  /** Acts of the same name share their turns. */
  readonly of: string;
}

/** One form of a page: reads what was typed, then does it. */
export interface Step<visit, thing, value> {
  /** Gives the value; notes what is wrong at its field, and then nothing runs. Without it, only the press is asked. */
  readonly read?: (form: Reader, visit: visit, thing: thing) => value | Promise<value>;
  /** Counts what was typed right, before it is done; 429 with the house's own sentence. */
  readonly brake?: Brake;
  readonly run: (visit: visit, thing: thing, value: value) => Outcome<NoInfer<thing>> | Promise<Outcome<NoInfer<thing>>>;
  /** Takes a file. What its field says of one beyond what the house reads at all: of such a form nothing else is known. */
  readonly tooLarge?: (locale: Locale) => Problems;
}

/** `acts: (step) => ({ keep: step({ run }), note: step({ read, run }) })`: each `run` is typed by its own `read`. */
export type Steps<visit, thing> = (
  step: <value = undefined>(one: Step<visit, thing, value>) => Step<visit, thing, unknown>,
) => Record<string, Step<visit, thing, unknown>>;

/** What all pages with a form say: who may, what it is about, how it looks. */
interface Frame<visit, visitor extends Visitor | null, thing> {
  readonly access: Access<visitor>;
  /** What its forms may hold; a file, where a step says what is `tooLarge`. */
  readonly takes?: FormLimits;
  /** What the act is about; asked before each answer, and again when somebody was quicker. @throws NotFound */
  readonly find?: (visit: visit) => thing | Promise<thing>;
  /** What the form holds before anybody typed. */
  readonly values?: (visit: visit, thing: thing) => Values | Promise<Values>;
  /** The page, before and after: its status is the act's. */
  readonly show: (visit: visit, thing: thing, form: FormState) => Answer | Promise<Answer>;
}

/**
 * A page with one form. GET shows it; POST reads it (422 with what was typed, each problem at its field), runs it in one transaction
 * of its own, and leads on (303) or shows the page fresh (409) with the reason. The loser of a race sees the thing as it has become:
 * a field named `version` is then taken from the thing again, all others stay as typed.
 */
export function act<const pattern extends string, visitor extends Visitor | null, thing = undefined, value = undefined>(
  room: string,
  path: Path<pattern>,
  { read, brake, run, tooLarge, ...frame }: Frame<Visit<pattern, visitor>, visitor, thing> & Step<Visit<pattern, visitor>, thing, value>,
): Page {
  return acts(room, path, {
    ...frame,
    acts: (step) => ({ act: step<value>({ ...(read && { read }), ...(brake && { brake }), ...(tooLarge && { tooLarge }), run }) }),
  });
}

/** A page with several forms or buttons: the button's field `act` names the one that was pressed, "remove" or "remove:ID". */
export function acts<const pattern extends string, visitor extends Visitor | null, thing = undefined>(
  room: string,
  path: Path<pattern>,
  frame: Frame<Visit<pattern, visitor>, visitor, thing> & { readonly acts: Steps<Visit<pattern, visitor>, thing> },
): Page {
  type OwnVisit = Visit<pattern, visitor>;
  const steps = frame.acts((one) => one as Step<OwnVisit, thing, unknown>);
  const find = async (visit: OwnVisit) => (await frame.find?.(visit)) as thing;
  const before = async (visit: OwnVisit, thing: thing) => (await frame.values?.(visit, thing)) ?? {};

  /**
   * The press of a program: what it leaves out stays as the form has it, and it reads what was done. A key that was used is answered before the thing is
   * looked for: what was done may have ended it.
   */
  const pressFor = async ({ act, once }: NonNullable<Visitor["program"]>, visit: OwnVisit): Promise<Response> => {
    const input = await visit.formInput().catch(unlessTooLarge);
    if (!input) return tellProgram(tooLargeFor(steps, visit.locale), visit.locale);
    const name = act ?? Object.keys(steps)[0]!;
    if (input.text["act"] && input.text["act"] !== name) throw new NotFound();
    return pressOnce(once, visit, input, async () => {
      const thing = await find(visit);
      const typed = overForm(input, await before(visit, thing));
      return take(steps[name]!, visit, thing, typed).catch((error: unknown) => unlessBusy(error, steps, visit.locale));
    });
  };

  return page(room, path, {
    access: frame.access,
    takes: frame.takes ?? (Object.values(steps).some(({ tooLarge }) => tooLarge) ? withFiles : {}),

    async get(visit) {
      const thing = await find(visit);
      return frame.show(visit, thing, { act: null, values: await before(visit, thing), problems: {} });
    },

    async post(visit) {
      if (visit.visitor?.program) return pressFor(visit.visitor.program, visit);
      const thing = await find(visit);
      const input = await visit.formInput().catch(unlessTooLarge);
      if (!input) {
        const { act, problems = {}, ...outcome } = tooLargeFor(steps, visit.locale);
        return refused(await frame.show(visit, thing, { act, values: await before(visit, thing), problems, status: 413 }), outcome);
      }
      const name = pressed(input, Object.keys(steps));
      const step = steps[name]!;
      const outcome = await take(step, visit, thing, input).catch((error: unknown) => unlessBusy(error, steps, visit.locale));
      if (!("again" in outcome)) return outcome;
      const fresh = outcome.thing ?? (outcome.again === 409 ? await find(visit) : thing);
      const values = await typedOver(input, () => before(visit, fresh), outcome);
      const state = { act: name, values, problems: outcome.problems ?? {}, status: outcome.again };
      return refused(await frame.show(visit, fresh, state), outcome);
    },
  });
}

async function take<visit extends Visit, thing>(step: Step<visit, thing, unknown>, visit: visit, thing: thing, input: FormInput): Promise<Outcome<thing>> {
  const form = readerOf(input, visit.locale);
  const value = await step.read?.(form, visit, thing);
  if (!form.isRight()) return wrong(form.problems);
  return (await braked(step.brake, visit)) ?? step.run(visit, thing, value);
}

/** Too many pictures at once: said at the field that takes one; what was typed is kept. */
function unlessBusy<visit, thing>(error: unknown, steps: Record<string, Step<visit, thing, unknown>>, locale: Locale): FormAgain<thing> {
  if (!(error instanceof Refused) || error.status !== 503) throw error;
  const { what: sentence, next } = errorTexts[locale].busy;
  const fields = Object.keys(
    Object.values(steps)
      .find(({ tooLarge }) => tooLarge)
      ?.tooLarge?.(locale) ?? {},
  );
  if (fields.length === 0) return { again: 503, sentence, next };
  return { again: 503, problems: Object.fromEntries(fields.map((field) => [field, `${sentence} ${next}`])) };
}

function unlessTooLarge(error: Error): null {
  if (error instanceof Refused && error.status === 413) return null;
  throw error;
}

/** At the field where a form of this page takes a file, else under the title. */
function tooLargeFor<visit, thing>(steps: Record<string, Step<visit, thing, unknown>>, locale: Locale): { act: string | null } & FormAgain<never> {
  const act = Object.keys(steps).find((name) => steps[name]!.tooLarge) ?? null;
  if (act === null) return { act, again: 413, sentence: errorTexts[locale][413].what };
  return { act, again: 413, problems: steps[act]!.tooLarge!(locale) };
}

/** A press that the page does not know is not found: the thing has moved on, or it was written by hand. */
function pressed(input: FormInput, names: readonly string[]): string {
  const pressed = names.length === 1 ? names[0] : input.text["act"]?.split(":")[0];
  const name = names.find((one) => one === pressed);
  if (!name) throw new NotFound();
  return name;
}

async function braked(brake: Brake | undefined, { db, visitor, address, locale }: Visit): Promise<Outcome | null> {
  const turn = brake && (await takeToken(db, `${brake.of} ${visitor?.id ?? address}`, brake));
  if (!turn || turn.allowed) return null;
  const { what: sentence, next } = errorTexts[locale][429];
  return { again: 429, sentence, next, retryAfter: turn.retryAfter };
}

async function typedOver(input: FormInput, before: () => Promise<Values>, { again, values }: FormAgain<unknown>): Promise<Values> {
  const typed = { ...input.values, ...values };
  if (again !== 409 || typed["version"] === undefined) return typed;
  return { ...typed, version: (await before())["version"] };
}

function refused(answer: Answer, { again: status, sentence, next, retryAfter }: FormAgain<unknown>): Answer {
  if (answer instanceof Response || "redirect" in answer) return answer;
  return { ...answer, status, ...(sentence && { refusal: { sentence, next } }), ...(retryAfter && { retryAfter }) } satisfies HtmlAnswer;
}

/** Leads on; `said` is the key of the sentence with which the page there says what was done (its `says`), `count` to how many things. */
export function done(address: string, said?: string, count?: number): { redirect: string } {
  if (!said) return { redirect: address };
  const [path, place] = address.split("#") as [string, string?];
  const flash = `fait=${said}${count === undefined ? "" : `&n=${count}`}`;
  return { redirect: `${path}${path.includes("?") ? "&" : "?"}${flash}${place ? `#${place}` : ""}` };
}

/** Said under the title, or at its fields. */
const said = (what: string | Problems) => (typeof what === "string" ? { sentence: what } : { problems: what });

/**
 * Somebody was quicker, or the thing has moved on (409). `next`: what can be done about it. The thing is asked for again, unless the act
 * has found it with more.
 */
export const conflict = <thing = never>(
  what: string | Problems,
  next?: string,
  found: { readonly thing?: thing; readonly values?: Values } = {},
): Outcome<thing> => ({ again: 409, ...said(what), ...(next && { next }), ...found });
/** Wrong at these fields (422), as found while doing it: a name that is taken. */
export const wrong = <thing = never>(problems: Problems, sentence?: string, values: Values = {}, thing?: thing): Outcome<thing> => ({
  again: 422,
  problems,
  values,
  ...(sentence && { sentence }),
  ...(thing && { thing }),
});
export const tooMany = (what: string | Problems, next?: string): Outcome => ({ again: 429, ...said(what), ...(next && { next }) });
/** Nothing was done and nothing is wrong: a preview, a search within the form. */
export const again = <thing = never>(values: Values = {}, thing?: thing): Outcome<thing> => ({ again: 200, values, ...(thing && { thing }) });
