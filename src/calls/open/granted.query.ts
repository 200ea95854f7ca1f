import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { numberOf } from "#territory";
import { routes } from "../routes.ts";

export const source: Translated = { fr: "Appels à projets tenus dans Beffroi", en: "Calls for projects kept in Beffroi", nl: "Projectoproepen in Beffroi" };

/** The day of an instant, in Paris. */
export const on = (column: string) => sql`(${sql.ref(column)} at time zone 'Europe/Paris')::date`;
/** Decisions as they stand, from the day that they were recorded. */
export const decidedBy = (day: string) => sql`calls.decision d join calls.application a on a.id = d.application_id where ${on("d.decided_at")} <= ${day}::date`;
export const grantedBy = (day: string) => sql`${decidedBy(day)} and d.outcome = 'granted'`;

const changedSince = (db: Db, at: Date) => numberOf(db, sql`select count(*) from calls.decision where decided_at > ${at}`);
/** What indicators of calls share. */
export const common = { source, changedSince, rows: () => ({ href: routes.funded.href() }) } as const;
export const whole = { kind: "metropolis", id: null } as const;

export interface Share {
  readonly value: number;
  readonly of: number;
}
