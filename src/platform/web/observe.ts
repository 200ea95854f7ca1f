import { inRoom } from "#platform/log/in-room.ts";
import { requestSeconds } from "#platform/log/metrics.ts";
import type { Page } from "./page.tsx";
import type { Request as Incoming } from "./request.ts";
import type { Services } from "./services.ts";

/** Writes one line for each request: no address of a person, no query, since both may tell who was looking for what. */
export async function observe(request: Incoming, { log }: Services, answer: () => Promise<{ response: Response; page: Page | null }>): Promise<Response> {
  const start = performance.now();
  const { response, page } = await answer();
  const seconds = (performance.now() - start) / 1000;
  const room = page?.room ?? "platform";
  requestSeconds.observe({ room, status: String(response.status) }, seconds);
  inRoom(room, () =>
    log.info(
      { id: request.id, method: request.raw.method, route: page?.path.pattern ?? "-", status: response.status, ms: Math.round(seconds * 1e4) / 10 },
      "request",
    ),
  );
  response.headers.set("x-request-id", request.id);
  return response;
}
