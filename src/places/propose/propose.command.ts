import { sql } from "kysely";

import { notify } from "#notifications";
import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { whereOf } from "../place.ts";
import { authorSources } from "../saving/author.ts";
import { changePlace, type EditOutcome } from "../saving/change-place.command.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";
import { savePlace } from "../saving/save-place.command.ts";
import type { NewPlace } from "./propose.form.ts";

interface Submission {
  /** Drawn with the form. */
  readonly submission: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly demo?: boolean;
}

const mostADay = 20;

type ProposalOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "too_many" };

/** Keeps a proposed place and tells those who can publish it. The same form sent again gives the same proposal. */
export function proposePlace(
  db: Db,
  offers: AllOffers,
  visitor: Pick<Visitor, "id">,
  proposed: NewPlace,
  { submission, today, demo = false }: Submission,
): Promise<ProposalOutcome> {
  return db.transaction().execute(async (trx) => {
    await waitInLine(trx, `places/propose/${visitor.id}`);
    const own = trx.selectFrom("places.proposal").where("person_id", "=", visitor.id);
    const known = await own.select("id").where("submission", "=", submission).executeTakeFirst();
    if (known) return { ok: true, id: known.id };
    const recent = await own.select("id").where("created_at", ">", sql<Date>`now() - interval '1 day'`).execute();
    if (recent.length >= mostADay) return { ok: false, problem: "too_many" };

    const origin = { source: authorSources.resident, sourceId: `${visitor.id} ${submission}`, factsDate: today };
    const place = await savePlace(trx, { ...proposed.facts, status: "proposed", demo }, origin);
    await trx.updateTable("places.first_words").set({ author_id: visitor.id }).where("place_id", "=", place.id).execute();
    const { id } = await trx
      .insertInto("places.proposal")
      .values({ place_id: place.id, person_id: visitor.id, submission, hours_words: proposed.hoursWords, note: proposed.note })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tellAgents(trx, offers, visitor, place, proposed.facts);
    return { ok: true, id };
  });
}

async function tellAgents(trx: Db, offers: AllOffers, visitor: Pick<Visitor, "id">, place: { id: string; slug: string }, facts: PlaceFacts): Promise<void> {
  const { commune } = (await readTerritory(trx)).communeByCode(facts.insee_code)!;
  const agents = await listHolders(trx, offers, "places.publish", whereOf({ id: place.id, commune_code: commune.code }));
  const to = agents.map(({ personId }) => personId).filter((person) => person !== visitor.id);
  await notify(trx, { to, kind: "places.proposed", payload: { name: facts.name, slug: place.slug, commune: commune.name } });
}

interface Completion {
  readonly proposalId: string;
  readonly placeId: string;
  readonly seen: number;
}

/** What the person who proposed adds until it is decided. */
export function completeProposal(
  db: Db,
  visitor: Visitor,
  { facts, hoursWords, note }: NewPlace,
  { proposalId, placeId, seen }: Completion,
): Promise<EditOutcome | { readonly ok: false; readonly problem: "decided" }> {
  return db.transaction().execute(async (trx) => {
    const place = await trx.selectFrom("places.place").select("status").where("id", "=", placeId).forUpdate().executeTakeFirstOrThrow();
    if (place.status !== "proposed") return { ok: false, problem: "decided" };
    const author = { kind: "resident" as const, personId: visitor.id };
    const edited = await changePlace(trx, { placeId, facts, author, reason: null, seen }, await readTerritory(trx));
    if (!edited.ok) return edited;
    await trx.updateTable("places.proposal").set({ hours_words: hoursWords, note }).where("id", "=", proposalId).execute();
    return edited;
  });
}
