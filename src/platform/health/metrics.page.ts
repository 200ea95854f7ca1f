import { jobsFailed, jobsWaiting, metrics } from "#platform/log/metrics.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";

/** Prometheus text format. It holds no personal data; the reverse proxy of production does not pass it on. */
export default page("platform/health", routes.metrics, {
  access: anyone,

  async get({ jobs }) {
    const health = await jobs.health();
    jobsWaiting.set(health.waiting);
    jobsFailed.set(health.dead);
    return new Response(await metrics.metrics(), { headers: { "content-type": metrics.contentType, "cache-control": "no-store" } });
  },
});
