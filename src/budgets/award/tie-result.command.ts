import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { keepLinks } from "#thread";
import { projectThingId } from "../offers/things.ts";
import { findDepartures } from "../result/result.query.ts";
import { findVoteById } from "../votes.query.ts";
import { readRanks } from "./ranks.query.ts";

/**
 * Once a result is final, the thread says what it decided of each project and which it funds; an authority that departs from it later
 * changes what it says. A rehearsal decides nothing.
 */
export async function tieResult(trx: Db, voteId: string): Promise<void> {
  const vote = await findVoteById(trx, voteId);
  if (vote?.state !== "sealed" || vote.rehearsal_of) return;
  const ranks = await readRanks(trx, voteId);
  const departures = new Map((await findDepartures(trx, voteId)).map((one) => [one.projectNumber, one]));
  const { rows } = await sql<{ number: number }>`select number from budgets.project where vote_id = ${voteId} order by number`.execute(trx);
  const day = dayOf(vote.sealed_at ?? new Date());
  const decided = rows.map(({ number }) => {
    const departure = departures.get(number);
    const reason = departure ? departed(departure.kept) : decidedAs(ranks.get(number) ?? null);
    return { id: voteId, other: projectThingId(voteId, number), reason, day, isFunded: departure?.kept ?? ranks.has(number) };
  });
  const at = { kind: "vote", ids: [voteId], end: "from", other: "vote_project" } as const;
  const why = "Une autorité a décidé autrement que le vote.";
  await keepLinks(trx, { ...at, relation: "decides" }, decided, why);
  const funded = decided.filter(({ isFunded }) => isFunded).map((one) => ({ ...one, reason: fundedByVote }));
  await keepLinks(trx, { ...at, relation: "funds" }, funded, why);
}

// The migration `20261128_1332_vote_links` writes the same words.
const decidedAs = (rank: number | null): Translated =>
  rank === null
    ? { fr: "Non retenu au résultat du vote.", en: "Not selected by the vote.", nl: "Niet gekozen bij de stemming." }
    : { fr: `Retenu au résultat du vote, rang ${rank}.`, en: `Selected by the vote, rank ${rank}.`, nl: `Gekozen bij de stemming, rang ${rank}.` };

const departed = (kept: boolean): Translated =>
  kept
    ? {
        fr: "Retenu par une autorité, malgré le vote.",
        en: "Selected by an authority, against the vote.",
        nl: "Gekozen door een overheid, tegen de stemming in.",
      }
    : {
        fr: "Écarté par une autorité, malgré le vote.",
        en: "Set aside by an authority, against the vote.",
        nl: "Opzijgelegd door een overheid, tegen de stemming in.",
      };

const fundedByVote: Translated = { fr: "Financé à l’issue du vote.", en: "Funded by the vote.", nl: "Gefinancierd door de stemming." };
