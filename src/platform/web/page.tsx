import type { Db } from "#platform/db/db.ts";
import { inRoom } from "#platform/log/in-room.ts";
import type { Answer } from "./answer.ts";
import { Forbidden } from "./errors.ts";
import { type FormInput, type FormLimits, readForm } from "./form-input.ts";
import { renderPage } from "./html.tsx";
import { errorTexts } from "./error.texts.ts";
import { openFile } from "./open-file.ts";
import type { Params, Path } from "./path.ts";
import { forProgram, problem, shownToken } from "./program.ts";
import { type Request as Incoming, rememberedLocale } from "./request.ts";
import { answerRecord } from "./reuse.ts";
import type { Services } from "./services.ts";
import { type Access, mustSettle, probe, type Visitor } from "./visitor.ts";

export type { Answer, HtmlAnswer } from "./answer.ts";

/** What a handler knows of one request. */
export interface Visit<pattern extends string = string, visitor extends Visitor | null = Visitor | null>
  extends Pick<Services, "offers" | "settings" | "log" | "jobs" | "mailer" | "files" | "metropolis" | "demo" | "appearance"> {
  readonly db: Db;
  readonly visitor: visitor;
  readonly params: Params<pattern>;
  readonly url: URL;
  readonly locale: Incoming["locale"];
  readonly now: Date;
  /** Where the request came from, for rate limits only: never stored as it is. */
  readonly address: string;
  readonly headers: Headers;
  /** The fields of a posted form, text only, the last value of each name. */
  form(): Promise<Record<string, string>>;
  /** The same with repeated names and files. */
  formInput(): Promise<FormInput>;
}

/** A visit of one address: `VisitOf<typeof routes.cancel>`. */
export type VisitOf<route extends Path, visitor extends Visitor | null = Visitor> = route extends Path<infer pattern> ? Visit<pattern, visitor> : never;

type Handler<pattern extends string, visitor extends Visitor | null> = (visit: Visit<pattern, visitor>) => Promise<Answer> | Answer;

export interface Page {
  readonly room: string;
  readonly path: Path;
  readonly methods: readonly ("GET" | "POST")[];
  /** Whether this person may open the page at all; what it shows may be narrower still. */
  readonly opensTo: (someone: Visitor | null) => boolean;
  answer(method: "GET" | "POST", request: Incoming, params: Record<string, string>, services: Services): Promise<Response>;
}

/** Declares one page. `access` has no default: forgetting it is a type error, not a hole. */
export function page<const pattern extends string, visitor extends Visitor | null>(
  room: string,
  path: Path<pattern>,
  handlers: { access: Access<visitor>; takes?: FormLimits; get?: Handler<pattern, visitor>; post?: Handler<pattern, visitor> },
): Page {
  const byMethod = { GET: handlers.get, POST: handlers.post };
  return {
    room,
    path: path as Path,
    methods: (["GET", "POST"] as const).filter((method) => byMethod[method]),
    opensTo: (someone) => handlers.access(someone),
    answer: (method, asked, params, services) =>
      inRoom(room, async () => {
        const answerTo = async (someone: visitor, request: Incoming): Promise<Response> => {
          const visit = visitOf(request, params as Params<pattern>, services, someone, handlers.takes);
          const ask = async () => {
            const shown = await byMethod[method]!(visit);
            if (method !== "GET" || shown instanceof Response || "redirect" in shown) return shown;
            return (await answerRecord(visit, shown)) ?? shown;
          };
          const answer = method === "GET" && !someone && handlers.access(null) ? await openFile(visit, ask) : await ask();
          if (answer instanceof Response) return keptByNobody(answer, someone, handlers.access(null));
          if ("redirect" in answer) return redirect(answer.redirect, answer.permanent ? 308 : 303);
          return renderPage(answer, room, request, services, someone);
        };
        const token = shownToken(asked.raw.headers);
        if (token)
          return answerProgram(asked, async () => {
            const giver = await services.whoGave(token, { method, path: path as Path, params });
            if (!giver) return null;
            if (!handlers.access(giver) || !giver.settled) throw new Forbidden();
            return answerTo(giver, inLanguageOf(giver, asked));
          });
        const someone = Object.is(handlers.access, probe) ? null : await services.whoIs(asked.raw);
        const request = inLanguageOf(someone, asked);
        if (!handlers.access(someone)) return turnAway(method, someone, handlers.access, request, services);
        if (mustSettle(someone, handlers.access) && services.doorkeeper && (method === "POST" || (handlers.post && !handlers.access(null)))) {
          return settleFirst(room, method, request, services, someone!, { back: backTo(request, handlers.get !== undefined), takes: handlers.takes });
        }
        return answerTo(someone, request);
      }),
  };
}

/** As programs read it: their refusals too. Null: the token opens nothing here. */
function answerProgram({ locale }: Incoming, ask: () => Promise<Response | null>): Promise<Response> {
  return forProgram(locale, async () => (await ask()) ?? problem(401, errorTexts[locale].token));
}

/** Leads to where somebody says who they are. What they sent is kept there, and sent from there: nothing is typed twice but a file. */
async function settleFirst(
  room: string,
  method: "GET" | "POST",
  request: Incoming,
  services: Services,
  someone: Visitor,
  { back, takes }: { readonly back: string; readonly takes: FormLimits | undefined },
): Promise<Response> {
  const doorkeeper = services.doorkeeper!;
  const form = method === "POST" ? await readForm(request.raw, services.settings.FILE_MAX_MB, takes).catch(() => null) : null;
  if (!form || Object.keys(form.values).length === 0) return redirect(doorkeeper.welcomeHref(back));
  const typed = { to: request.url.pathname + request.url.search, values: form.values };
  return renderPage(doorkeeper.welcome(someone, request.locale, back, typed), room, request, services, someone);
}

/** Where a form can be found again: at the page's own address, or where the button stood that was pressed. */
function backTo({ url, raw }: Incoming, isRead: boolean): string {
  if (isRead) return url.pathname + url.search;
  const referrer = URL.parse(raw.headers.get("referer") ?? "");
  return referrer?.host === url.host ? referrer.pathname + referrer.search : "/";
}

/** What was made for somebody signed in, a file of staff above all, stays in no cache; what is the same for all says so itself. */
function keptByNobody(answer: Response, someone: Visitor | null, open: boolean): Response {
  if (someone && !(open && /\bpublic\b/.test(answer.headers.get("cache-control") ?? ""))) answer.headers.set("cache-control", "private, no-store");
  return answer;
}

/** The language of the address, else that chosen in this browser, else that of the person's profile, else what the browser asks for. */
function inLanguageOf(someone: Visitor | null, request: Incoming): Incoming {
  return someone && !request.inAddress && !rememberedLocale(request.raw) && request.locales.includes(someone.locale)
    ? { ...request, locale: someone.locale }
    : request;
}

/**
 * Shows the way to whoever could open the page after signing in, or after a second factor; refuses the others.
 * A post is refused: its answer must not be lost behind a form to sign in.
 * @throws Forbidden
 */
function turnAway(method: "GET" | "POST", someone: Visitor | null, access: Access<Visitor | null>, request: Incoming, services: Services): Response {
  const { doorkeeper } = services;
  const next = request.url.pathname + request.url.search;
  if (method === "GET" && doorkeeper) {
    if (!someone) return redirect(doorkeeper.signInHref(next));
    if (access({ ...someone, grants: [...someone.grants, ...someone.dormant] })) return redirect(doorkeeper.secondFactorHref(next));
  }
  throw new Forbidden();
}

function visitOf<pattern extends string, visitor extends Visitor | null>(
  request: Incoming,
  params: Params<pattern>,
  services: Services,
  visitor: visitor,
  takes?: FormLimits,
): Visit<pattern, visitor> {
  const { db, offers, settings, log, jobs, mailer, files, metropolis, demo, appearance } = services;
  const { url, locale, address } = request;
  let read: Promise<FormInput> | undefined;
  const formInput = () => (read ??= readForm(request.raw, settings.FILE_MAX_MB, takes));
  const form = async () => (await formInput()).text;
  const headers = request.raw.headers;
  return {
    db,
    offers,
    settings,
    log,
    jobs,
    mailer,
    files,
    metropolis,
    demo,
    appearance,
    visitor,
    params,
    url,
    locale,
    address,
    headers,
    now: services.now(),
    form,
    formInput,
  };
}

/** Only to an address of our own: "//elsewhere" and "https:" are somebody else's (open redirect). */
export function redirect(address: string, status: 303 | 308 = 303): Response {
  const safe = /^\/(?![/\\])[^\s\\]*$/.test(address) ? address : "/";
  // What is encoded already stays as it is: an address may carry another one in its query.
  return new Response(null, { status, headers: { location: encodeURI(safe.toWellFormed()).replaceAll("%25", "%") } });
}
