import { ownsTables } from "#platform/db/role.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import type { Services } from "../web/services.ts";
import { routes } from "../web/routes.ts";
import { databaseState } from "./health.query.ts";

/** For whoever watches over the service: 200 when the process, its database and its jobs live, else 503 and which does not. */
export default page("platform/health", routes.health, {
  access: anyone,

  async get({ db, jobs }) {
    const database = await databaseState(db);
    const work = database === "up" ? await stateOfJobs(jobs) : ({ state: "down" } as const);
    const healthy = database === "up" && work.state === "up";
    // A warning, no fault: the house answers, and whoever reaches its SQL could change its registers.
    const role = database === "up" && (await ownsTables(db)) ? ("owns the tables: set DATABASE_OWNER_URL" as const) : ("owns nothing" as const);
    const body = { status: healthy ? "up" : "down", process: { uptimeSeconds: Math.round(process.uptime()) }, database, role, jobs: work };
    return Response.json(body, { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } });
  },
});

async function stateOfJobs(jobs: Services["jobs"]) {
  return jobs.health().then(
    (health) => ({ state: "up" as const, ...health }),
    () => ({ state: "down" as const }),
  );
}
