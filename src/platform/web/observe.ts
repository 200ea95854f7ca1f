import { inRoom } from "#platform/log/in-room.ts";
import { requestSeconds } from "#platform/log/metrics.ts";
import type { Page } from "./page.tsx";
import type { Request as Incoming } from "./request.ts";
import type { Services } from "./services.ts";

/** Writes one line for each request: no address of a person, no query, since both may tell who was looking for what. */
export async function observe(
  request: Incoming,
  { log, settings }: Services,
  answer: () => Promise<{ response: Response; page: Page | null }>,
): Promise<Response> {
  const start = performance.now();
  const { response, page } = await answer();
  const seconds = (performance.now() - start) / 1000;
  const room = page?.room ?? "platform";
  requestSeconds.observe({ room, status: String(response.status) }, seconds);
  inRoom(room, () =>
    log.info(
      {
        id: request.id,
        ...traceOf(request.raw.headers, settings.TRUST_PROXY),
        method: request.raw.method,
        route: page?.path.pattern ?? "-",
        status: response.status,
        ms: Math.round(seconds * 1e4) / 10,
      },
      "request",
    ),
  );
  response.headers.set("x-request-id", request.id);
  return response;
}

/** The trace that our own proxy says a request belongs to (W3C Trace Context, decision 30). Anybody else would write it into our log. */
export function traceOf(headers: Headers, trusted: boolean): { readonly trace?: string } {
  const trace = trusted ? /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}\b/.exec(headers.get("traceparent") ?? "")?.[1] : undefined;
  return trace && !/^0+$/.test(trace) ? { trace } : {};
}
