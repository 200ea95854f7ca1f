import { sql } from "kysely";

import { formatNumber, plural, type Plurals } from "#platform/i18n/format.ts";
import { withQuery } from "#platform/web/path.ts";
import type { PluggedStage, StagePlug } from "#processes";
import { routes } from "../routes.ts";
import { sayInSteps } from "../say.ts";

const links = {
  fr: {
    act: "Voir l’assemblée tirée au sort",
    read: "Lire les recommandations",
    desk: "Préparer l’assemblée",
    lacks: "L’assemblée n’est pas préparée.",
    people: { one: "personne inscrite", other: "personnes inscrites" },
    places: { one: "place", other: "places" },
  },
  en: {
    act: "See the assembly drawn by lot",
    read: "Read the recommendations",
    desk: "Prepare the assembly",
    lacks: "The assembly is not prepared.",
    people: { one: "person registered", other: "people registered" },
    places: { one: "place", other: "places" },
  },
  nl: {
    act: "De gelote burgerraad bekijken",
    read: "De aanbevelingen lezen",
    desk: "De burgerraad voorbereiden",
    lacks: "De burgerraad is niet voorbereid.",
    people: { one: "persoon ingeschreven", other: "personen ingeschreven" },
    places: { one: "plaats", other: "plaatsen" },
  },
};

const listOf = ({ id }: PluggedStage) => withQuery(routes.list.href(), { etape: id });
const idsOf = (stages: readonly PluggedStage[]) => sql`any(${stages.map(({ id }) => id)}::uuid[])`;

/** An assembly drawn by lot as a stage of a process. */
export const assemblyPlug: StagePlug = {
  kind: "assembly",
  act: (stage, locale) => ({ href: listOf(stage), label: links[locale].act }),
  read: (stage, locale) => ({ href: listOf(stage), label: links[locale].read }),
  desk: (stage, locale) => ({ href: withQuery(routes.create.href(), { etape: stage.id }), label: links[locale].desk }),

  async given(db, stages) {
    const { rows } = await sql<{
      id: string;
    }>`select distinct stage_id as id from assemblies.assembly where state = 'handed' and stage_id = ${idsOf(stages)}`.execute(db);
    return new Set(rows.map(({ id }) => id));
  },

  async figures(db, stages, locale) {
    const { rows } = await sql<{ stageId: string; people: number; size: number }>`
      select a.stage_id as "stageId", sum(a.size)::int as size, (select count(*)::int from assemblies.candidate c join assemblies.assembly b on b.id = c.assembly_id
        where b.stage_id = a.stage_id and c.confirmed_at is not null and c.withdrawn_at is null) as people
      from assemblies.assembly a where a.state not in ('draft', 'cancelled') and a.stage_id = ${idsOf(stages)} group by a.stage_id`.execute(db);
    const t = links[locale];
    const said = (count: number, value: string, label: Plurals) => ({ value, label: plural(count, locale, label) });
    return new Map(
      rows.map(({ stageId, people, size }) => [
        stageId,
        [said(Math.max(people, 2), sayInSteps(people, locale), t.people), said(size, formatNumber(size, locale), t.places)],
      ]),
    );
  },

  async lacks(db, stages, locale) {
    const { rows } = await sql<{ id: string }>`select distinct stage_id as id from assemblies.assembly where stage_id = ${idsOf(stages)}`.execute(db);
    const known = new Set(rows.map(({ id }) => id));
    return new Map(stages.filter(({ id }) => !known.has(id)).map(({ id }) => [id, links[locale].lacks]));
  },
};
