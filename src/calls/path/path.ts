import type { PlaceBrief } from "#places";
import type { findOpenOffers } from "#premises";
import type { findComingSessions } from "#trainings";
import type { findReports } from "#visits";
import type { PathWay } from "../call.ts";
import type { Fit } from "../router/fits.ts";
import type { OwnProject } from "./path.query.ts";

export interface PathProps {
  way: PathWay;
  told: { readonly kind: string | null; readonly commune: string | null };
  communes: readonly { readonly code: string; readonly name: string }[];
  /** Calls whose rules the project meets, as far as it was told. */
  fits: readonly Fit[];
  mine: readonly OwnProject[];
  sessions: Awaited<ReturnType<typeof findComingSessions>>;
  /** That are open, near the commune that was told. */
  places: readonly PlaceBrief[];
  reports: Awaited<ReturnType<typeof findReports>>["rows"];
  /** That can be had today, in the commune that was told first. */
  premises: Awaited<ReturnType<typeof findOpenOffers>>;
  now: Date;
}
