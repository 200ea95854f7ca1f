import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { slugOf } from "#platform/text/slug.ts";
import { cancelHeld } from "../dates/cancel.command.ts";
import { holdDates } from "../dates/hold.command.ts";
import { record } from "../record.command.ts";
import type { ServiceDetails } from "../service.ts";

/** Of one place, not withdrawn. */
const most = 30;

type AddOutcome = { readonly ok: true; readonly slug: string } | { readonly ok: false };

/** Opens a service; whoever opens it leads its team. Refused where the place has thirty. */
export function addService(db: Db, { placeId, kind, title, about }: ServiceDetails, by: string): Promise<AddOutcome> {
  return db.transaction().execute(async (trx): Promise<AddOutcome> => {
    await waitInLine(trx, `activities.place ${placeId}`);
    const { rows: counted } = await sql<{ count: number }>`
      select count(*)::int as count from activities.service where place_id = ${placeId} and state = 'open'`.execute(trx);
    if (counted[0]!.count >= most) return { ok: false };
    const slug = await freeSlug(trx, "activities.service", slugOf(title, "service"), { reserved: ["nouveau"] });
    const { rows } = await sql<{ id: string }>`
      insert into activities.service (slug, place_id, kind, title, about, created_by) values (${slug}, ${placeId}, ${kind}, ${title}, ${about}, ${by}) returning id`.execute(
      trx,
    );
    const { id } = rows[0]!;
    await sql`insert into activities.member (service_id, person_id, part, by) values (${id}, ${by}, 'lead', ${by})`.execute(trx);
    await record(trx, { kind: "service", id, act: "add_service", by, after: { title, place: placeId } });
    return { ok: true, slug };
  });
}

/** False when somebody saved it meanwhile, or it was withdrawn. */
export function editService(
  db: Db,
  id: string,
  { kind, title, about }: Omit<ServiceDetails, "placeId">,
  { by, version }: { readonly by: string; readonly version: number },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const changed = await sql`
      update activities.service set kind = ${kind}, title = ${title}, about = ${about}, version = version + 1, changed_at = clock_timestamp()
      where id = ${id} and version = ${version} and state = 'open'`.execute(trx);
    if (changed.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "service", id, act: "edit_service", by, after: { title, kind } });
    return true;
  });
}

/** The service ends: its openings ahead are cancelled and its team is told; hours that were given stay. False when it was withdrawn already. */
export function withdrawService(db: Db, id: string, { by, reason }: { readonly by: string; readonly reason: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const ahead = (await holdDates(trx, sql`a.service_id = ${id}`)).filter((date) => date.ahead && date.state === "planned");
    const changed = await sql`
      update activities.service set state = 'withdrawn', version = version + 1, changed_at = clock_timestamp() where id = ${id} and state = 'open'`.execute(
      trx,
    );
    if (changed.numAffectedRows !== 1n) return false;
    for (const date of ahead) await cancelHeld(trx, date.id, reason);
    await sql`
      update activities.activity set state = 'cancelled', reason = ${reason}, cancelled_at = clock_timestamp(), version = version + 1
      where service_id = ${id} and state = 'announced'`.execute(trx);
    await record(trx, { kind: "service", id, act: "withdraw_service", by, reason });
    return true;
  });
}
