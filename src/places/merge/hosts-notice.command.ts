import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import { findGrantsAt } from "#people";
import type { PlaceJson } from "./lock-pair.command.ts";
import type { MovedHost } from "./move-hosts.command.ts";

interface MergeNews {
  readonly kept: PlaceJson;
  readonly gone: PlaceJson;
  readonly by: string;
  readonly reason: string;
}

/** Hosts of both records, apart from whoever acts. */
export async function notifyHosts(trx: Db, kind: string, moved: readonly MovedHost[], { kept, gone, by, reason }: MergeNews): Promise<void> {
  const hosts = [...moved, ...(await findGrantsAt(trx, { kind: "place", id: kept.id }))].filter(({ role }) => role === "host").map(({ personId }) => personId);
  const payload = { kept: kept.name, keptSlug: kept.slug, gone: gone.name, goneSlug: gone.slug, reason };
  await notify(trx, { to: [...new Set(hosts)].filter((host) => host !== by), kind, payload });
}
