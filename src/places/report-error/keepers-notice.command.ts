import { notify } from "#notifications";
import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { whereOf } from "../place.ts";
import type { ReportState, Subject } from "./error-report.ts";

export interface ReportedPlace {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly commune_code: string;
}

interface ReportNews {
  readonly subject: Subject;
  readonly wrong: string;
  readonly state: ReportState;
}

/** Where a report goes that somebody confirmed: to the hosts; to a public officer when there are none. */
export async function firstAddressee(trx: Db, offers: AllOffers, place: ReportedPlace): Promise<"open" | "forwarded"> {
  const holders = await listHolders(trx, offers, "places.answer_reports", whereOf(place));
  return holders.some(({ role }) => role === "host") ? "open" : "forwarded";
}

/** The hosts of the place; public officers once the report is forwarded; whoever reviews while it is held. */
export async function notifyKeepers(trx: Db, offers: AllOffers, place: ReportedPlace, { subject, wrong, state }: ReportNews): Promise<void> {
  const holders = await listHolders(trx, offers, state === "held" ? "places.review_reports" : "places.answer_reports", whereOf(place));
  const to = holders.filter(({ role }) => (role === "host") === (state === "open")).map(({ personId }) => personId);
  const kind = state === "open" ? "places.report_filed" : state === "held" ? "places.report_held" : "places.report_forwarded";
  await notify(trx, { to, kind, payload: { name: place.name, slug: place.slug, subject, wrong } });
}
