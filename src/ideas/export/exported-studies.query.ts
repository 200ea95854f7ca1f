import { sql } from "kysely";

import { streamRows } from "#platform/web/stream-rows.ts";
import type { Db } from "#platform/db/db.ts";
import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { field, instant, numberField, type ProcessTable } from "#processes";
import { publishedProposals } from "../proposal-row.query.ts";

async function* rowsOf(db: Db, query: ReturnType<typeof sql<{ row: DatasetRow }>>): AsyncGenerator<DatasetRow> {
  for await (const { row } of streamRows<{ row: DatasetRow }>(db, { compile: () => query.compile(db) })) yield row;
}

/** What services said of ideas, as everybody reads it: never their notes, nor who wrote for them. */
export const assessmentsTable: ProcessTable = {
  id: "avis-des-services",
  title: { fr: "Avis des services", en: "Opinions of services", nl: "Adviezen van diensten" },
  description: {
    fr: "Ce que chaque service a dit de la faisabilité d’une idée, aspect par aspect. Un avis attendu n’a pas de sens.",
    en: "What each service said of the feasibility of an idea, aspect by aspect. One that is awaited says nothing.",
    nl: "Wat elke dienst over de haalbaarheid van een idee zei, aspect per aspect. Een verwacht advies zegt niets.",
  },
  fields: [
    numberField,
    field("aspect", "string", ["technique, juridique, financier", "technical, legal, financial", "technisch, juridisch, financieel"]),
    field("service", "string", ["Service", "Service", "Dienst"]),
    field("attendu_avant", "datetime", ["Attendu avant", "Awaited before", "Verwacht vóór"]),
    field("avis", "string", ["Avis", "Opinion", "Advies"]),
    field("raisons", "string", ["Raisons", "Reasons", "Redenen"]),
    field("investissement", "number", ["Investissement, en euros", "Investment, in euros", "Investering, in euro"]),
    field("cout_annuel", "number", ["Coût annuel, en euros", "Yearly cost, in euros", "Jaarlijkse kosten, in euro"]),
    field("rendu_le", "datetime", ["Rendu le", "Given on", "Gegeven op"]),
  ],
  rows: (db, { id }) =>
    rowsOf(
      db,
      sql`
      select jsonb_build_object('numero', p.number, 'aspect', a.aspect, 'service', a.service, 'attendu_avant', ${instant("a.due_at")}, 'avis', a.verdict,
        'raisons', a.reasons, 'investissement', a.investment_cents / 100.0, 'cout_annuel', a.running_cents / 100.0, 'rendu_le', ${instant("a.given_at")}) as row
      from ideas.assessment a join ideas.proposal p on p.id = a.proposal_id
      where p.process_id = ${id} and ${publishedProposals} order by p.number, a.aspect, a.service`,
    ),
};

/** How studies were concluded. */
export const studiesTable: ProcessTable = {
  id: "etudes",
  title: { fr: "Conclusions des études de faisabilité", en: "Conclusions of feasibility studies", nl: "Conclusies van haalbaarheidsstudies" },
  description: {
    fr: "Pour chaque idée étudiée, la conclusion, ses raisons, comment elle tranche entre les services, et les coûts retenus.",
    en: "Of each idea that was studied: the conclusion, its reasons, how it decides between services, and the costs retained.",
    nl: "Voor elk bestudeerd idee: de conclusie, de redenen, hoe ze tussen diensten beslist, en de weerhouden kosten.",
  },
  fields: [
    numberField,
    field("conclusion", "string", ["Conclusion", "Conclusion", "Conclusie"]),
    field("raisons", "string", ["Raisons", "Reasons", "Redenen"]),
    field("entre_services", "string", ["Comment elle tranche", "How it decides", "Hoe ze beslist"]),
    field("investissement", "number", ["Coût retenu, en euros", "Cost retained, in euros", "Weerhouden kosten, in euro"]),
    field("cout_annuel", "number", ["Coût annuel, en euros", "Yearly cost, in euros", "Jaarlijkse kosten, in euro"]),
    field("conclue_le", "datetime", ["Conclue le", "Concluded on", "Besloten op"]),
  ],
  rows: (db, { id }) =>
    rowsOf(
      db,
      sql`
      select jsonb_build_object('numero', p.number, 'conclusion', s.conclusion, 'raisons', s.reasons, 'entre_services', s.settles,
        'investissement', s.investment_cents / 100.0, 'cout_annuel', s.running_cents / 100.0, 'conclue_le', ${instant("s.concluded_at")}) as row
      from ideas.study s join ideas.proposal p on p.id = s.proposal_id
      where p.process_id = ${id} and s.conclusion is not null and ${publishedProposals} order by p.number`,
    ),
};

/** Scores of juries whose ranking is published: jurors are numbers, and of a conflict only that there was one. */
export const juryTable: ProcessTable = {
  id: "notes-du-jury",
  title: { fr: "Notes du jury", en: "Scores of the jury", nl: "Punten van de jury" },
  description: {
    fr: "Chaque note publiée avec sa raison. Les jurés sont des numéros.",
    en: "Each published score with its reason. Jurors are numbers.",
    nl: "Elk gepubliceerd punt met zijn reden. Juryleden zijn nummers.",
  },
  fields: [
    field("etape", "string", ["Étape", "Stage", "Fase"]),
    numberField,
    field("jure", "integer", ["Numéro du juré", "Number of the juror", "Nummer van het jurylid"]),
    field("conflit_d_interets", "boolean", ["Conflit d’intérêts déclaré", "Conflict of interest declared", "Belangenconflict gemeld"]),
    field("critere", "string", ["Critère", "Criterion", "Criterium"]),
    field("poids", "integer", ["Poids du critère", "Weight of the criterion", "Gewicht van het criterium"]),
    field("note", "integer", ["Note", "Score", "Punt"]),
    field("raison", "string", ["Raison", "Reason", "Reden"]),
    field("ecartee_car", "string", ["Écartée du classement, car", "Left out of the ranking, because", "Uit de rangschikking gelaten, want"]),
  ],
  rows: (db, { id }) =>
    rowsOf(
      db,
      sql`
      select jsonb_build_object('etape', t.title, 'numero', p.number, 'jure', s.juror, 'conflit_d_interets', s.kind = 'conflict', 'critere', k.name,
        'poids', k.weight, 'note', c.score, 'raison', c.reason, 'ecartee_car', s.excluded_reason) as row
      from ideas.jury_sheet s join processes.stage t on t.id = s.stage_id join ideas.proposal p on p.id = s.proposal_id
      left join ideas.jury_score c on c.sheet_id = s.id left join ideas.criterion k on k.id = c.criterion_id
      where t.process_id = ${id} and p.process_id = ${id} and ${publishedProposals} and exists (
        select from ideas.jury_record r where r.stage_id = s.stage_id
          and jsonb_path_exists(r.content, '$.ranking[*] ? (@.proposalId == $id)', jsonb_build_object('id', p.id::text)))
      order by t.position, p.number, s.juror, k.position`,
    ),
};
