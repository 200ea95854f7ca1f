import { sql } from "kysely";

import type { Dataset } from "#platform/open-data/dataset.ts";
import { dayOf } from "#platform/time/day.ts";
import { type Figure, figures, findYear, findYears } from "../report/report.query.ts";

/** What each figure is called in the file, its unit, and by what the count of the house is divided. */
const names: Readonly<Record<Figure, readonly [name: string, unit: "nombre" | "heures" | "jours" | "credits" | "euros", by: number]>> = {
  members: ["membres", "nombre", 1],
  places: ["membres_lieux", "nombre", 1],
  leaders: ["membres_porteurs", "nombre", 1],
  partners: ["membres_partenaires", "nombre", 1],
  persons: ["membres_personnes", "nombre", 1],
  admitted: ["admissions", "nombre", 1],
  ended: ["departs", "nombre", 1],
  applied: ["candidatures", "nombre", 1],
  contributions: ["contributions", "nombre", 1],
  givers: ["membres_qui_ont_donne", "nombre", 1],
  minutes: ["heures_donnees", "heures", 60],
  unpaidMinutes: ["heures_non_payees", "heures", 60],
  equipmentDays: ["materiel_prete", "jours", 1],
  credits: ["valeur_donnee", "credits", 100],
  paidCents: ["paye_par_budgets", "euros", 100],
  pairings: ["accompagnements", "nombre", 1],
  sessions: ["seances", "nombre", 1],
  sessionMinutes: ["heures_d_accompagnement", "heures", 60],
  meetings: ["assemblees", "nombre", 1],
  votes: ["votes", "nombre", 1],
  carried: ["votes_adoptes", "nombre", 1],
  decisions: ["decisions", "nombre", 1],
  asked: ["questions", "nombre", 1],
  answered: ["questions_repondues", "nombre", 1],
  duesCents: ["cotisations_appelees", "euros", 100],
  receivedCents: ["cotisations_recues", "euros", 100],
  waivedCents: ["cotisations_dispensees", "euros", 100],
};

const today = () => dayOf(Date.now());

/** The figures of the yearly report, as its page says them. */
export const reportDataset: Dataset = {
  id: "bilan-du-reseau",
  title: { fr: "Bilan annuel du réseau des lieux", en: "Yearly report of the network of places", nl: "Jaarverslag van het netwerk van plekken" },
  description: {
    fr: "Année par année\u00a0: membres par collège, heures et matériel donnés, accompagnements, décisions, cotisations. L’année en cours n’est pas finie. Aucun membre n’y est nommé.",
    en: "Year by year: members by college, hours and equipment given, mentoring, decisions, dues. The current year is not over. No member is named.",
    nl: "Jaar na jaar: leden per college, gegeven uren en materiaal, mentorschap, beslissingen, lidgelden. Het lopende jaar is niet af. Geen lid wordt genoemd.",
  },
  keywords: [
    { fr: "réseau", en: "network", nl: "netwerk" },
    { fr: "bilan", en: "report", nl: "verslag" },
  ],
  theme: "SOCI",
  refresh: "CONT",
  key: ["annee", "chiffre"],
  fields: [
    { name: "annee", type: "year", says: { fr: "Année", en: "Year", nl: "Jaar" }, required: true },
    {
      name: "chiffre",
      type: "string",
      says: { fr: "Ce qui est compté", en: "What is counted", nl: "Wat geteld wordt" },
      required: true,
      values: figures.map((one) => names[one][0]),
    },
    { name: "valeur", type: "number", says: { fr: "Valeur", en: "Value", nl: "Waarde" }, required: true },
    {
      name: "unite",
      type: "string",
      says: { fr: "Unité", en: "Unit", nl: "Eenheid" },
      required: true,
      values: ["nombre", "heures", "jours", "credits", "euros"],
    },
  ],
  async *rows(db) {
    for (const year of await findYears(db, today())) {
      const told = await findYear(db, year);
      for (const figure of figures) {
        const [chiffre, unite, by] = names[figure];
        yield { annee: year, chiffre, valeur: told[figure] / by, unite };
      }
    }
  },
  count: async (db) => (await findYears(db, today())).length * figures.length,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`
        select greatest((select max(changed_at) from network.given_year), (select max(greatest(applied_at, admitted_at, ended_at)) from network.member),
          (select max(confirmed_at) from network.session), (select max(closed_at) from network.general_meeting), (select max(decided_at) from network.decision),
          (select max(greatest(asked_at, settled_at)) from network.question), (select max(settled_at) from network.payment)) as at`.execute(db)
    ).rows[0]!.at,
};
