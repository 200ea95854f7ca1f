import { sql } from "kysely";

import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import type { Thing, ThingKind } from "#thread";
import { coverOfProposal } from "../cover.ts";
import { type FirstPicture, firstPicture } from "../first-picture.query.ts";
import { stateNames } from "../states.texts.ts";
import type { ProposalState } from "../proposal.ts";
import { proposalHref } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { type ProcessState, isPublic } from "#processes";
import { thingsTexts } from "../thread/things.texts.ts";

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
  readonly commune: string | null;
  readonly category: string | null;
  readonly picture: FirstPicture | null;
  readonly supports: number;
  readonly words: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** An idea on the thread: where listening begins. */
export const proposalThings: ThingKind = {
  kind: "proposal",
  verb: "listen",
  begins: true,
  label: { fr: "une idée", en: "an idea", nl: "een idee" },
  page: {
    path: routes.proposal,
    async find(db, { process, proposal = "" }) {
      const number = /^([1-9]\d{0,8})-/.exec(proposal)?.[1];
      if (!number) return null;
      const { rows } = await sql<{ id: string }>`
        select p.id::text from ideas.proposal p join processes.process r on r.id = p.process_id where r.slug = ${process} and p.number = ${Number(number)}`.execute(
        db,
      );
      return rows[0]?.id ?? null;
    },
  },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select p.id, p.number, p.slug, p.title, p.state, (p.filed_at at time zone 'Europe/Paris')::date::text as day, r.slug as "processSlug",
        r.state as "processState", p.commune_code as commune, (select c.name from processes.category c where c.id = p.category_id) as category, ${firstPicture} as picture,
        p.supports, left(p.body, 600) as words, p.latitude, p.longitude,
        exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text) as hidden
      from ideas.proposal p join processes.process r on r.id = p.process_id where p.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    return new Map(rows.map((row) => [row.id, thingOf(row, locale)]));
  },
};

/** It was filed: that knot is done; what became of it are other knots. */
function thingOf({ state, day, processSlug, processState, hidden, commune, supports, words, latitude, longitude, ...proposal }: Row, locale: Locale): Thing {
  const gone = hidden || state === "withdrawn" || !isPublic(processState);
  return {
    ...{ title: proposal.title, href: proposalHref(processSlug, proposal), day, progress: "done", state: stateNames[locale][state], hidden: gone },
    ...{ commune, theme: proposal.category, fact: beginningOf(plainText(words)), cover: coverOfProposal(proposal) },
    ...(supports > 0 && { figure: { said: formatNumber(supports, locale), of: thingsTexts[locale].supports } }),
    ...(latitude !== null && longitude !== null && { point: { latitude, longitude } }),
  };
}
