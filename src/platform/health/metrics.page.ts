import { timingSafeEqual } from "node:crypto";

import { isWithin } from "#platform/address-range.ts";
import { sha256 } from "#platform/crypto/sha256.ts";
import { jobsFailed, jobsWaiting, metrics } from "#platform/log/metrics.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";

/** Prometheus text format, without personal data: for whom METRICS_TOKEN or METRICS_FROM names, and for nobody else. */
export default page("platform/health", routes.metrics, {
  access: anyone,

  async get(visit) {
    if (!mayRead(visit)) throw new NotFound();
    const health = await visit.jobs.health();
    jobsWaiting.set(health.waiting);
    jobsFailed.set(health.dead);
    return new Response(await metrics.metrics(), { headers: { "content-type": metrics.contentType, "cache-control": "no-store" } });
  },
});

function mayRead({ headers, address, settings: { METRICS_TOKEN: token, METRICS_FROM: ranges } }: Visit): boolean {
  if (token && timingSafeEqual(sha256(headers.get("authorization") ?? ""), sha256(`Bearer ${token}`))) return true;
  return ranges !== undefined && isWithin(address, ranges);
}
