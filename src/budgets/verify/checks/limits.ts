import { type Choosable, faultOf, type Limits } from "../../vote.ts";
import { announcementOf, type LogEntry, type Sheet, sheetOf, standing } from "./log.ts";
import type { Opening, ReadBallot } from "./openings.ts";
import type { Fault } from "./publication.ts";

/** Every ballot that counts keeps the limits that were announced: the house refuses others as they enter, and again as it opens them. */
export function checkLimits(log: readonly LogEntry[], openings: readonly Opening[], ballots: ReadonlyMap<string, ReadBallot>): Fault | null {
  const announcement = announcementOf(log);
  const sheet = announcement && sheetOf(announcement);
  if (!sheet) return null;
  const [limits, projects, kept] = [limitsIn(sheet), projectsIn(sheet), standing(log)];
  for (const { receipt, commitment } of openings) {
    const fault = faultOf(limits, projects, ballots.get(receipt)!);
    if (fault) return { fault: "limit", line: kept.get(commitment)!, what: `${receipt}, ${fault}` };
  }
  return null;
}

const limitsIn = ({ ballot, budget_cents, envelopes }: Sheet): Limits => ({
  kind: ballot.kind,
  budgetCents: budget_cents,
  minChoices: ballot.min_choices,
  maxChoices: ballot.max_choices,
  maxOfCategory: ballot.max_of_category ?? null,
  maxOfCommune: ballot.max_of_commune ?? null,
  pointsTotal: ballot.points_total,
  pointsMax: ballot.points_max,
  maxAgainst: ballot.max_against ?? null,
  envelopes: envelopes.map(({ number, amount_cents, max_choices = null, district = false }) => ({
    ...{ number, district },
    ...{ amountCents: amount_cents, maxChoices: max_choices },
  })),
});

/** Themes and communes are told where they limit a ballot. */
const projectsIn = ({ projects }: Sheet): Choosable[] =>
  projects.map(({ number, cost_cents, envelope = null, category = "", commune_code = null }) => ({
    ...{ number, envelope, category },
    ...{ costCents: cost_cents, commune: commune_code },
  }));
