import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";

/**
 * Lets the page of a kiosk be opened again without a network: the last one that came through, with what it is made of. It knows nothing
 * of ballots, which the page itself keeps.
 */
const script = `
const name = "borne";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith((async () => {
    const cache = await caches.open(name);
    try {
      const answer = await fetch(request);
      if (answer.ok) await cache.put(request, answer.clone());
      return answer;
    } catch (error) {
      const kept = await cache.match(request);
      if (kept) return kept;
      throw error;
    }
  })());
});
`;

export default page("budgets/kiosk", routes.kioskWorker, {
  access: anyone,
  get: () => new Response(script, { headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" } }),
});
