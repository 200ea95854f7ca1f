import { randomUUID } from "node:crypto";
import { Hono } from "hono";

import { Refused } from "#platform/refused.ts";
import { compress } from "./compress.ts";
import { checkOrigin } from "./csrf.ts";
import { renderError } from "./error-page.tsx";
import { NotFound } from "./errors.ts";
import { networkOf } from "./network.ts";
import { observe } from "./observe.ts";
import { type Page, redirect } from "./page.tsx";
import { readRequest, type Request as Incoming } from "./request.ts";
import { secure } from "./security-headers.ts";
import type { Services } from "./services.ts";

interface Connection {
  incoming?: { socket?: { remoteAddress?: string } };
}

const longestAddress = 4096;

/** Answers every request of the house: the rooms' pages, the built files, and clear refusals of all the rest. */
export function openHouse(rooms: readonly { readonly pages?: readonly Page[] }[], services: Services): Hono {
  const router = new Hono();
  const pages = rooms.flatMap((room) => room.pages ?? []);

  router.use(async (context) => {
    // What the build made is the same for all: it waits for no database.
    const offered = new URL(context.req.raw.url).pathname.startsWith("/assets/") ? undefined : (await services.appearance()).locales;
    const request = readRequest(context.req.raw, randomUUID(), addressOf(context.req.raw, context.env as Connection, services), offered);
    const answer = await observe(request, services, () => answerOne(request, pages, services));
    return secure(compress(answer, request.raw), services.settings);
  });
  return router;
}

async function answerOne(request: Incoming, pages: readonly Page[], services: Services): Promise<{ response: Response; page: Page | null }> {
  let page: Page | null = null;
  try {
    checkAddress(request);
    const asset = /^\/assets\/([\w.-]+)$/.exec(request.url.pathname)?.[1];
    const file = asset && services.assets.serve(asset, request.raw);
    if (file) return { response: file, page };
    // Asked for by those who read no page: readers of feeds, search engines.
    if (request.url.pathname === "/favicon.ico") return { response: redirect((await services.appearance()).logo?.href ?? services.assets.icon), page };

    const found = findPage(request.url.pathname, pages);
    if (!found) throw new NotFound();
    page = found.page;
    if (request.raw.method === "OPTIONS") return { response: optionsOf(page), page };
    const method = request.raw.method === "HEAD" ? "GET" : request.raw.method;
    if (method !== "GET" && method !== "POST") throw new Refused(405);
    if (!page.methods.includes(method)) throw new Refused(405);
    if (method === "POST") checkOrigin(request, services.settings);
    const response = await page.answer(method, request, found.params, services);
    return { response: request.raw.method === "HEAD" ? await headOf(response) : response, page };
  } catch (error) {
    const response = await renderError(error as Error, page?.room ?? "platform/errors", request, services);
    if (response.status === 405 && page) response.headers.set("allow", allowed(page));
    return { response, page };
  }
}

/** RFC 9110 §15.5.6 and §9.3.7: what this address answers to. */
const allowed = ({ methods }: Page): string => [...methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])), "OPTIONS"].join(", ");

/**
 * What may be asked of an address; nothing of what it would answer, nor whether it is there. Scripts of other sites may ask, without cookies,
 * for what is open to everybody, and say what they have already.
 */
function optionsOf(page: Page): Response {
  const open = page.methods.includes("GET") && page.opensTo(null);
  const elsewhere = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, HEAD",
    "access-control-allow-headers": "if-none-match, if-modified-since",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers: { allow: allowed(page), ...(open && elsewhere) } });
}

/** A streamed answer holds a connection of the database until it is read or let go. */
async function headOf(response: Response): Promise<Response> {
  await response.body?.cancel();
  return new Response(null, { status: response.status, headers: new Headers(response.headers) });
}

/** What no page could serve: an address too long, or with a NUL that PostgreSQL cannot hold. */
function checkAddress({ url, raw }: Incoming): void {
  if (raw.url.length > longestAddress) throw new Refused(400);
  if (/%00|\0/.test(raw.url)) throw new Refused(400);
  try {
    decodeURIComponent(url.pathname);
  } catch {
    throw new NotFound();
  }
}

interface FoundPage {
  readonly page: Page;
  readonly params: Record<string, string>;
}

interface Matcher {
  readonly page: Page;
  readonly expression: RegExp;
  readonly names: readonly string[];
}

/** Of a list of pages: those without parameters by their address, the others by the first word of theirs. */
interface Addresses {
  readonly literal: ReadonlyMap<string, Page>;
  readonly patterns: ReadonlyMap<string, readonly Matcher[]>;
}

const known = new WeakMap<readonly Page[], Addresses>();

/** The most specific address answers, in whatever order rooms list their pages: `/lieux/proposer` is never taken for a place's name. */
export function findPage(pathname: string, pages: readonly Page[]): FoundPage | null {
  const { literal, patterns } = addressesOf(pages);
  const page = literal.get(pathname);
  if (page) return { page, params: {} };
  for (const { page, expression, names } of patterns.get(firstWord(pathname)) ?? []) {
    const values = expression.exec(pathname);
    if (values) return { page, params: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(values[i + 1]!)])) };
  }
  return null;
}

function addressesOf(pages: readonly Page[]): Addresses {
  let addresses = known.get(pages);
  if (!addresses) {
    const [patterns, literal] = [pages.filter(({ path }) => path.pattern.includes(":")), pages.filter(({ path }) => !path.pattern.includes(":"))];
    const sorted = patterns.toSorted((one, other) => bySpecificity(one.path.pattern, other.path.pattern));
    known.set(
      pages,
      (addresses = {
        // Of two pages with one address the first answers.
        literal: new Map(literal.toReversed().map((page) => [page.path.pattern, page])),
        patterns: Map.groupBy(sorted.map(matcherOf), ({ page }) => firstWord(page.path.pattern)),
      }),
    );
  }
  return addresses;
}

/** From left to right, a written segment before one partly open (`:id.csv`), that before one wholly open. */
function bySpecificity(one: string, other: string): number {
  const [segments, others] = [one.split("/"), other.split("/")];
  if (segments.length !== others.length) return segments.length - others.length;
  const at = segments.findIndex((segment, at) => openness(segment) !== openness(others[at]!));
  if (at >= 0) return openness(segments[at]!) - openness(others[at]!);
  // Neither is more specific: the order is at least always the same.
  return other.length - one.length || (one < other ? -1 : Number(one > other));
}

const openness = (segment: string): number => (/^:\w+$/.test(segment) ? 2 : Number(segment.includes(":")));

const firstWord = (pathname: string): string => pathname.split("/", 2)[1] ?? "";

function matcherOf(page: Page): Matcher {
  const names = [...page.path.pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const source = page.path.pattern.replace(/[.+*?^${}()|[\]\\]/g, "\\$&").replace(/:\w+/g, "([^/]+)");
  return { page, expression: new RegExp(`^${source}$`), names };
}

/** The network of the peer's address, or of the last one that our own proxy added. */
function addressOf(request: globalThis.Request, connection: Connection | undefined, { settings }: Services): string {
  const forwarded = settings.TRUST_PROXY ? request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return networkOf(forwarded || connection?.incoming?.socket?.remoteAddress || "unknown");
}
