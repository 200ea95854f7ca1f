import { sql } from "kysely";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Thing, ThingKind } from "#thread";
import { coverOfProposal } from "../cover.ts";
import { type FirstPicture, firstPicture } from "../first-picture.query.ts";
import { stateNames } from "../states.texts.ts";
import type { ProposalState } from "../proposal.ts";
import { proposalHref } from "../proposal-address.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { type ProcessState, isPublic } from "#processes";

interface Row {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly state: ProposalState;
  readonly day: string;
  readonly processSlug: string;
  readonly processState: ProcessState;
  readonly hidden: boolean;
  readonly category: string | null;
  readonly picture: FirstPicture | null;
}

/** An idea on the thread: where listening begins. */
export const proposalThings: ThingKind = {
  kind: "proposal",
  verb: "listen",
  label: { fr: "une idée", en: "an idea", nl: "een idee" },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select p.id, p.number, p.slug, p.title, p.state, (p.filed_at at time zone 'Europe/Paris')::date::text as day, r.slug as "processSlug",
        r.state as "processState", ${firstPicture} as picture, (select c.name from processes.category c where c.id = p.category_id) as category,
        exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text) as hidden
      from ideas.proposal p join processes.process r on r.id = p.process_id where p.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    return new Map(rows.map((row) => [row.id, thingOf(row, locale)]));
  },
};

/** It was filed: that knot is done; what became of it are other knots. */
function thingOf({ state, day, processSlug, processState, hidden, ...proposal }: Row, locale: Locale): Thing {
  const gone = hidden || state === "withdrawn" || !isPublic(processState);
  const href = proposalHref(processSlug, proposal);
  return { title: proposal.title, href, day, progress: "done", state: stateNames[locale][state], hidden: gone, cover: coverOfProposal(proposal) };
}
