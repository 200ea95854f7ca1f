import { sql } from "kysely";

import { coded, type Dataset } from "#platform/open-data/dataset.ts";
import { field, keywords, numberField, processField, day, instant, published } from "#processes";
import { publishedProposals } from "../proposal-row.query.ts";
import { verdictTexts } from "../verdicts.texts.ts";

/** Of ideas `p` that everybody reads. */
const ofIdea = sql`join processes.process r on r.id = p.process_id where ${publishedProposals}`;

export const opinionsDataset: Dataset = {
  id: "avis-des-communes",
  title: { fr: "Avis des communes sur les idées", en: "Opinions of communes on ideas", nl: "Adviezen van gemeenten over ideeën" },
  description: {
    fr: "Ce que chaque commune a été priée de dire d’une idée, avant quand, et ce qu’elle a répondu. Un silence reste un silence.",
    en: "What each commune was asked to say of an idea, until when, and what it answered. Silence stays silence.",
    nl: "Wat elke gemeente over een idee gevraagd werd, tot wanneer, en wat zij antwoordde. Stilte blijft stilte.",
  },
  keywords,
  theme: "GOVE",
  refresh: "CONT",
  key: ["demarche", "numero", "code_commune"],
  fields: [
    processField,
    numberField,
    field("code_commune", "string", ["Code de la commune", "Code of the commune", "Code van de gemeente"], { required: true }),
    field("demande_le", "datetime", ["Demandé le", "Asked on", "Gevraagd op"], { required: true }),
    field("attendu_avant", "datetime", ["Attendu avant", "Awaited before", "Verwacht vóór"], { required: true }),
    field(
      "avis",
      "string",
      [
        "Avis\u202f; silence passé le délai\u202f; attendu avant",
        "Opinion; silence after the due date; awaited before",
        "Advies; stilte na de termijn; verwacht ervoor",
      ],
      {
        required: true,
        values: ["favourable", "with_conditions", "unfavourable", "silent", "awaited"],
      },
    ),
    field("raisons", "string", ["Raisons", "Reasons", "Redenen"]),
    field("rendu_le", "datetime", ["Rendu le", "Given on", "Gegeven op"]),
  ],
  ...published({
    row: sql`jsonb_build_object('demarche', r.slug, 'numero', p.number, 'code_commune', o.commune_code, 'demande_le', ${instant("o.asked_at")},
      'attendu_avant', ${instant("o.due_at")},
      'avis', coalesce(o.verdict, case when o.due_at <= now() then 'silent' else 'awaited' end), 'raisons', o.reasons, 'rendu_le',
      ${instant("o.given_at")})`,
    from: sql`from ideas.opinion_now o join ideas.proposal p on p.id = o.proposal_id ${ofIdea}`,
    order: sql`r.slug, p.number, o.commune_code`,
    changed: sql`greatest(o.asked_at, o.given_at)`,
  }),
};

export const answersDataset: Dataset = {
  id: "reponses-officielles",
  title: { fr: "Réponses officielles aux idées", en: "Official answers to ideas", nl: "Officiële antwoorden op ideeën" },
  description: {
    fr: "La dernière réponse donnée à chaque idée\u00a0: acceptée, acceptée en partie ou refusée, pourquoi, par qui, par quelle délibération.",
    en: "The last answer given to each idea: accepted, accepted in part or refused, why, by whom, by which decision.",
    nl: "Het laatste antwoord op elk idee: aanvaard, deels aanvaard of geweigerd, waarom, door wie, bij welk besluit.",
  },
  keywords,
  theme: "GOVE",
  refresh: "CONT",
  key: ["demarche", "numero"],
  fields: [
    processField,
    numberField,
    field("reponse", "string", ["Réponse", "Answer", "Antwoord"], {
      required: true,
      ...coded(["accepted", "accepted_in_part", "refused"], (outcome, locale) => verdictTexts[locale].outcomes[outcome]),
    }),
    field("raisons", "string", ["Raisons", "Reasons", "Redenen"], { required: true }),
    field("par", "string", ["Par quel service ou quelle assemblée", "By which service or assembly", "Door welke dienst of raad"], { required: true }),
    field("repondu_le", "datetime", ["Répondu le", "Answered on", "Beantwoord op"], { required: true }),
    field("deliberation", "string", ["Numéro de la délibération", "Number of the decision", "Nummer van het besluit"]),
    field("delibere_le", "date", ["Délibéré le", "Decided on", "Besloten op"]),
    field("ligne_budgetaire", "string", ["Ligne budgétaire", "Budget line", "Begrotingslijn"]),
    field(
      "corrections",
      "integer",
      ["Corrections depuis la première réponse", "Corrections since the first answer", "Verbeteringen sinds het eerste antwoord"],
      { required: true },
    ),
  ],
  ...published({
    row: sql`jsonb_build_object('demarche', r.slug, 'numero', p.number, 'reponse', v.outcome, 'raisons', v.reasons, 'par', v.as_whom,
      'repondu_le', ${instant("a.answered_at")},
      'deliberation', v.deliberation, 'delibere_le', v.deliberated_on, 'ligne_budgetaire', v.budget_line, 'corrections', a.version - 1)`,
    from: sql`from ideas.official_answer a join ideas.official_answer_version v on v.answer_id = a.id and v.number = a.version
      join ideas.proposal p on p.id = a.proposal_id ${ofIdea}`,
    order: sql`r.slug, p.number`,
    changed: sql`v.at`,
  }),
};

export const amountsDataset: Dataset = {
  id: "montants-attribues",
  title: { fr: "Montants attribués aux idées retenues", en: "Amounts awarded to selected ideas", nl: "Bedragen toegekend aan gekozen ideeën" },
  description: {
    fr: "Ce que chaque idée retenue a reçu, ce qui est dépensé, et où en est sa réalisation.",
    en: "What each selected idea received, what is spent, and how far its delivery is.",
    nl: "Wat elk gekozen idee kreeg, wat besteed is, en hoever de uitvoering staat.",
  },
  keywords,
  theme: "ECON",
  refresh: "CONT",
  key: ["demarche", "numero"],
  fields: [
    processField,
    numberField,
    field("montant", "number", ["Montant attribué, en euros", "Amount awarded, in euros", "Toegekend bedrag, in euro"], { required: true, unit: "EUR" }),
    field("par", "string", ["Par un jury, un vote ou une décision", "By a jury, a vote or a decision", "Door een jury, een stemming of een besluit"], {
      required: true,
      values: ["jury", "vote", "decision"],
    }),
    field("rang", "integer", ["Rang dans le classement", "Rank", "Rang"]),
    field("reference", "string", ["Acte qui l’attribue", "Act that awards it", "Akte die het toekent"]),
    field("retenue_le", "date", ["Retenue le", "Selected on", "Gekozen op"], { required: true }),
    field("depense", "number", ["Dépensé à ce jour, en euros", "Spent to date, in euros", "Tot nu besteed, in euro"], { required: true, unit: "EUR" }),
    field("etat", "string", ["Où en est la réalisation", "How far the delivery is", "Hoever de uitvoering staat"], {
      required: true,
      values: ["awarded", "not_awarded", "delivering", "delivered", "abandoned"],
    }),
    field("promise_pour", "date", ["Promise pour", "Promised for", "Beloofd voor"]),
    field("realisee_le", "date", ["Réalisée le", "Delivered on", "Uitgevoerd op"]),
  ],
  ...published({
    row: sql`jsonb_build_object('demarche', r.slug, 'numero', p.number, 'montant', a.amount_cents / 100.0, 'par', a.source, 'rang', a.rank,
      'reference', a.reference,
      'retenue_le', ${day("a.at")}, 'etat', p.state, 'promise_pour', d.promised_on, 'realisee_le', d.delivered_on,
      'depense', (select coalesce(sum(e.spent_cents), 0) / 100.0 from ideas.delivery_entry e where e.proposal_id = p.id))`,
    from: sql`from ideas.award a join ideas.proposal p on p.id = a.proposal_id left join ideas.delivery d on d.proposal_id = p.id ${ofIdea}`,
    order: sql`r.slug, p.number`,
    changed: sql`greatest(a.at, p.state_at)`,
  }),
};
