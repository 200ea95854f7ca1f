import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";

const idOf = (kind: "8c" | "8d" | "9a", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const electionId = (n: number): string => `87000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const day = (days: number): string => addDays(dayOf(Date.now()), days);
const at = (days: number): string => instantOf(day(days), "14:00").toISOString();

interface DecisionStory {
  readonly n: number;
  readonly member: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "adopted" | "blocked" | "withdrawn";
  /** Days from today to the last day on which members can object. */
  readonly closes: number;
  readonly outcome?: string;
}

const told: readonly DecisionStory[] = [
  {
    ...{ n: 1, member: 2, title: "Ouvrir un fonds commun pour les pannes de machines", state: "open", closes: 9 },
    body: "Chaque lieu qui a un atelier donne une heure par mois au commun. En échange, deux membres dépannent la machine d’un autre dans la semaine.",
  },
  {
    ...{ n: 2, member: 1, title: "Doubler la cotisation des partenaires", state: "blocked", closes: -4 },
    body: "Les partenaires paieraient 600\u00a0euros au lieu de 300, pour financer une demi-journée d’animation de plus.",
  },
  {
    ...{ n: 3, member: 5, title: "Publier les statuts et budgets de chaque membre", state: "adopted", closes: -40 },
    body: "Chaque membre publie ses statuts et le budget de l’année passée, pour que les nouveaux s’en inspirent.",
    outcome: "Trente et un membres les ont publiés. Le modèle de budget commun est en cours d’écriture.",
  },
  { n: 4, member: 9, title: "Changer le nom du réseau", state: "withdrawn", closes: -80, body: "Le nom actuel est long et peu connu des habitants." },
];

/** A decision in each state, with objections that stand and that were lifted. */
export async function plantDecisions(db: Db): Promise<void> {
  const rows = told.map(
    ({ n, member, title, body, state, closes, outcome }): Row => ({
      ...{ id: idOf("8c", n), member_id: idOf("9a", member), title, body, state, closes_on: day(closes), outcome: outcome ?? null, demo: true },
      ...{ number: state === "adopted" ? 1 : null, proposed_at: at(closes - 20), decided_at: state === "open" ? null : at(closes + 1) },
    }),
  );
  await insertRows(db, "network.decision", rows);
  const objection = (n: number, decision: number, member: number, words: string, lifted: boolean): Row => ({
    ...{ id: idOf("8d", n), decision_id: idOf("8c", decision), member_id: idOf("9a", member), words, raised_at: at(-12) },
    lifted_at: lifted ? at(-6) : null,
  });
  await insertRows(db, "network.objection", [
    objection(1, 1, 20, "Une heure par mois est trop pour les lieux tenus par des bénévoles. Elle pourrait être proportionnelle aux machines.", false),
    objection(2, 2, 3, "Deux communes quitteraient le réseau à ce prix.", false),
    objection(3, 3, 14, "Certains budgets nomment des salariés\u00a0: il faut pouvoir les masquer.", true),
  ]);
  await insertRows(db, "network.election", [
    {
      ...{
        id: electionId(1),
        member_id: idOf("9a", 5),
        title: "Référente du matériel partagé",
        state: "open",
        names_until: day(6),
        opened_at: at(-8),
        demo: true,
      },
      ...{ chosen_id: null, duties: "Tenir la liste, dire ce qui manque, relancer les retards. Une demi-journée par mois, pour un an." },
    },
    {
      ...{
        id: electionId(2),
        member_id: idOf("9a", 1),
        title: "Porte-parole auprès des communes",
        state: "proposed",
        names_until: day(-30),
        opened_at: at(-50),
        demo: true,
      },
      ...{ chosen_id: idOf("9a", 2), duties: "Parler au nom du réseau, rendre compte à chaque assemblée. Deux ans." },
    },
  ]);
  const name = (n: number, member: number, named: number, words: string): Row => ({
    ...{ election_id: electionId(n), member_id: idOf("9a", member), named_id: idOf("9a", named), words, at: at(n === 1 ? -3 : -40) },
  });
  await insertRows(db, "network.nomination", [
    name(1, 2, 8, "Leur atelier prête déjà à tout le quartier, sans rien perdre."),
    name(1, 5, 8, "Ils savent réparer ce qui revient cassé."),
    name(1, 9, 11, "Elle a de la place, et une camionnette."),
    name(2, 1, 2, "Ils connaissent chaque service de chaque mairie."),
    name(2, 8, 2, "On les écoute, parce qu’ils écoutent."),
  ]);
}
