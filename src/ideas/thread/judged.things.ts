import { sql } from "kysely";

import { coverOf } from "#platform/drawing/cover.tsx";
import { drawIdeaOf } from "#platform/drawing/drawing.ts";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { isPublic, type ProcessState } from "#processes";
import type { Thing, ThingKind } from "#thread";
import type { ProposalState } from "../proposal.ts";
import { proposalHref } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import { stateNames } from "../states.texts.ts";
import { thingsTexts } from "./things.texts.ts";

interface OfIdea {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly slug: string;
  readonly process: string;
  readonly processState: ProcessState;
  readonly state: ProposalState;
  readonly commune: string | null;
  readonly hidden: boolean;
}

interface AwardRow extends OfIdea {
  readonly cents: number;
  readonly asWhom: string;
  readonly day: string;
}

/** What is told of an idea is told as long as the idea is. */
const ofIdea = sql`p.id, p.title, p.number, p.slug, p.state, p.commune_code as commune, r.slug as process, r.state as "processState",
  exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text) as hidden`;
const ideas = sql`ideas.proposal p join processes.process r on r.id = p.process_id`;
const isGone = ({ hidden, state, processState }: OfIdea): boolean => hidden || state === "withdrawn" || !isPublic(processState);
const hrefOf = (row: OfIdea, part: string): string => `${proposalHref(row.process, row)}#${part}`;

const say = (word: "award" | "jury" | "delivery" | "study"): Translated => ({ fr: thingsTexts.fr[word], en: thingsTexts.en[word], nl: thingsTexts.nl[word] });

/** Money given to an idea: the identifier is that of the idea, which has one award at most. */
export const awardThings: ThingKind = {
  kind: "award",
  verb: "decide",
  label: say("award"),
  async find(db, ids, locale) {
    const { rows } = await sql<AwardRow>`
      select ${ofIdea}, a.amount_cents as cents, a.as_whom as "asWhom", (a.at at time zone 'Europe/Paris')::date::text as day
      from ideas.award a join ${ideas} on p.id = a.proposal_id where p.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    return new Map(rows.map((row) => [row.id, awardThing(row, locale)]));
  },
};

function awardThing(row: AwardRow, locale: Locale): Thing {
  const t = thingsTexts[locale];
  const figure = { said: sayEuros(row.cents, locale), of: t.awarded, cents: row.cents, money: "given" } as const;
  return {
    ...{
      title: t.awardTo(row.title),
      quotes: row.title,
      short: t.awardShort,
      href: hrefOf(row, "attribution"),
      day: row.day,
      progress: "done",
      fact: t.by(row.asWhom),
      factLang: false,
      figure,
    },
    ...{ commune: row.commune, hidden: isGone(row) },
  };
}

interface StudyRow extends OfIdea {
  readonly conclusion: "feasible" | "infeasible";
  readonly cents: number | null;
  readonly reasons: string | null;
  readonly day: string;
}

/** What the services found of an idea: the identifier is that of the idea. One that is open says nothing yet. */
export const studyThings: ThingKind = {
  kind: "study",
  verb: "listen",
  label: say("study"),
  async find(db, ids, locale) {
    const { rows } = await sql<StudyRow>`
      select ${ofIdea}, s.conclusion, s.investment_cents as cents, s.reasons, (s.concluded_at at time zone 'Europe/Paris')::date::text as day
      from ideas.study s join ${ideas} on p.id = s.proposal_id where s.conclusion is not null and p.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    return new Map(rows.map((row) => [row.id, studyThing(row, locale)]));
  },
};

function studyThing(row: StudyRow, locale: Locale): Thing {
  const t = thingsTexts[locale];
  return {
    ...{
      title: t.studyOf(row.title),
      quotes: row.title,
      short: t.studyShort,
      href: hrefOf(row, "faisabilite"),
      day: row.day,
      progress: "done",
      hidden: isGone(row),
    },
    ...{ state: stateNames[locale][row.conclusion], commune: row.commune },
    ...(row.reasons && { fact: beginningOf(plainText(row.reasons)) }),
    ...(row.cents !== null && { figure: { said: sayEuros(row.cents, locale), of: t.cost, cents: row.cents, money: "asked" } as const }),
  };
}

interface RecordRow {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly state: ProcessState;
  readonly day: string;
  readonly ranked: number;
}

/** The last record of a jury: the identifier is that of its stage. */
export const juryThings: ThingKind = {
  kind: "jury_record",
  verb: "decide",
  label: say("jury"),
  async find(db, ids, locale) {
    const { rows } = await sql<RecordRow>`
      select distinct on (j.stage_id) j.stage_id as id, r.title, r.slug, r.state, (j.published_at at time zone 'Europe/Paris')::date::text as day,
        jsonb_array_length(j.content -> 'ranking') as ranked
      from ideas.jury_record j join processes.stage s on s.id = j.stage_id join processes.process r on r.id = s.process_id
      where j.stage_id = any(${ids.filter(isUuid)}::uuid[]) order by j.stage_id, j.number desc`.execute(db);
    const t = thingsTexts[locale];
    const thing = ({ title, slug, state, day, ranked }: RecordRow): Thing => ({
      ...{ title: t.juryOf(title), quotes: title, href: routes.juryRecord.href({ process: slug }), day, progress: "done", hidden: !isPublic(state) },
      figure: { said: formatNumber(ranked, locale), of: t.ranked },
    });
    return new Map(rows.map((row) => [row.id, thing(row)]));
  },
};

interface DeliveryRow extends OfIdea {
  readonly started: string;
  readonly delivered: string | null;
  readonly spent: number;
  readonly awarded: number | null;
  readonly news: string | null;
  readonly picture: { readonly file: string; readonly alt: string } | null;
}

/** What is done of an idea: the identifier is that of the idea. */
export const deliveryThings: ThingKind = {
  kind: "delivery",
  verb: "do",
  label: say("delivery"),
  async find(db, ids, locale) {
    const { rows } = await sql<DeliveryRow>`
      select ${ofIdea}, (d.started_at at time zone 'Europe/Paris')::date::text as started, d.delivered_on::text as delivered,
        (select coalesce(sum(e.spent_cents), 0)::bigint from ideas.delivery_entry e where e.proposal_id = p.id) as spent,
        (select a.amount_cents from ideas.award a where a.proposal_id = p.id) as awarded,
        (select e.words from ideas.delivery_entry e where e.proposal_id = p.id and e.kind in ('news', 'delivered', 'abandoned')
          order by e.at desc, e.number desc limit 1) as news,
        (select jsonb_build_object('file', f.file_id, 'alt', f.alt)
          from ideas.delivery_picture f join ideas.delivery_entry e on e.id = f.entry_id where e.proposal_id = p.id
          order by e.at desc, e.number desc, f.position limit 1) as picture
      from ideas.delivery d join ${ideas} on p.id = d.proposal_id where p.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    return new Map(rows.map((row) => [row.id, deliveryThing(row, locale)]));
  },
};

function deliveryThing(row: DeliveryRow, locale: Locale): Thing {
  const t = thingsTexts[locale];
  const { delivered, started, state, spent, awarded, news, picture } = row;
  const of = awarded === null ? t.spent : t.spentOf(sayEuros(awarded, locale));
  return {
    ...{
      title: t.deliveryOf(row.title),
      quotes: row.title,
      short: t.deliveryShort,
      href: hrefOf(row, "realisation"),
      day: delivered ?? started,
      commune: row.commune,
      hidden: isGone(row),
    },
    progress: state === "delivering" ? "now" : "done",
    state: stateNames[locale][state],
    ...(news && { fact: beginningOf(plainText(news)) }),
    ...(spent > 0 && { figure: { said: sayEuros(spent, locale), of, cents: spent, money: "spent" } as const }),
    ...(picture && { cover: coverOf({ fileId: picture.file, smallFileId: null, alt: picture.alt }, drawIdeaOf(row.id, row.title, null)) }),
  };
}
