import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { activityTables, dateTables, isPublic, isTold } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { isPublicService, serviceTables } from "../services.query.ts";

/** Activities of which a date is announced and not over. */
export const indexedActivities = indexedRows<{ readonly id: string }>(
  "activites",
  () => sql`
    select a.id::text as id, coalesce(a.changed_at, a.created_at) as changed from ${activityTables}
    where ${isPublic} and a.id in (select a.id from ${dateTables} where ${isTold} and upper(d.during) > clock_timestamp()) order by a.day, a.id`,
  ({ id }) => routes.show.href({ id }),
);

/** Services that are not ended. */
export const indexedServices = indexedRows<{ readonly slug: string }>(
  "services",
  () => sql`select s.slug, s.changed_at as changed from ${serviceTables} where ${isPublicService} order by s.created_at, s.id`,
  ({ slug }) => routes.service.href({ slug }),
);
