import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { cast } from "#people";
import { processIds } from "#processes";
import type { Line } from "./lines.ts";
import { contestedRanking, type StoryCase, storyId } from "./story-case.ts";
import type { Contestable } from "../../verdicts.ts";

const day = 86_400_000;
const fromNow = (days: number): string => new Date(Date.now() + days * day).toISOString();

interface RoutingStory {
  readonly process: keyof typeof processIds;
  /** Number of the idea. */
  readonly number: number;
  readonly to: "metropolis" | "commune";
  readonly reason: string;
  readonly sent: number;
  readonly due: number;
  readonly state: "waiting" | "accepted" | "sent_back";
  readonly answer?: string;
}

/** Ideas that change hands: one waits for Roubaix, one for the metropolis and is late, one was taken, one sent back. */
const routings: readonly RoutingStory[] = [
  {
    process: "budget2027",
    number: 2,
    to: "commune",
    reason: "La rue est communale\u00a0: c’est la ville qui peut décider du stationnement.",
    sent: -6,
    due: 15,
    state: "waiting",
  },
  { process: "roubaixBox", number: 9, to: "metropolis", reason: "Le pont porte une voie métropolitaine.", sent: -32, due: -2, state: "waiting" },
  {
    process: "budget2027",
    number: 7,
    to: "commune",
    reason: "La bande d’herbe devant l’école est communale.",
    sent: -20,
    due: 10,
    state: "accepted",
    answer: "La ville instruit l’idée avec le comité de quartier.",
  },
  {
    process: "roubaixBox",
    number: 11,
    to: "metropolis",
    reason: "Le traitement des déchets verts est métropolitain.",
    sent: -25,
    due: 5,
    state: "sent_back",
    answer: "Les feuilles de la rue sont ramassées par la ville\u00a0: c’est elle qui est compétente.",
  },
];

interface Candidate {
  readonly id: string;
  readonly communeCode: string;
  readonly filedAt: Date;
}

/** Of a commune, and not judged: what is decided waits for nobody any more. */
async function findSent(db: Db, { process, number }: RoutingStory): Promise<Candidate | undefined> {
  const { rows } = await sql<Candidate>`
    select id, commune_code as "communeCode", filed_at as "filedAt" from ideas.proposal
    where process_id = ${processIds[process].id} and number = ${number} and commune_code is not null`.execute(db);
  return rows[0];
}

export async function plantRoutings(db: Db): Promise<Line[]> {
  const [rows, lines]: [Row[], Line[]] = [[], []];
  for (const [rank, told] of routings.entries()) {
    const idea = await findSent(db, told);
    if (!idea) continue;
    const sent = new Date(Math.max(new Date(fromNow(told.sent)).getTime(), idea.filedAt.getTime() + day / 2));
    const [from, to] = told.to === "commune" ? ["Direction de la participation citoyenne", "Commune de Roubaix"] : ["Ville de Roubaix", "La métropole"];
    const answered = told.state === "waiting" ? null : new Date(Math.min(sent.getTime() + 4 * day, Date.now() - day / 24)).toISOString();
    rows.push({
      ...{
        id: storyId("7a", rank + 1),
        proposal_id: idea.id,
        to_level: told.to,
        commune_code: idea.communeCode,
        state: told.state,
        reason: told.reason,
        sent_at: sent.toISOString(),
        sent_as: from,
      },
      ...{ due_at: fromNow(told.due), answered_at: answered, answered_as: answered && to, answer: told.answer ?? null },
    });
    lines.push({
      proposal_id: idea.id,
      at: sent.toISOString(),
      act: "routed",
      state: null,
      as_whom: from,
      told: { code: "route", to: told.to === "commune" ? to : null },
      words: told.reason,
    });
    if (answered)
      lines.push({
        proposal_id: idea.id,
        at: answered,
        act: told.state === "accepted" ? "route_taken" : "route_sent_back",
        state: null,
        as_whom: to,
        words: told.answer ?? null,
      });
    if (told.state === "accepted") await sql`update ideas.proposal set level = ${told.to} where id = ${idea.id}`.execute(db);
  }
  await insertRows(db, "ideas.routing", rows);
  return lines;
}

/** One objection waits for an answer, one was upheld and one rejected: of ideas that were refused. */
export async function plantContests(db: Db, cases: readonly StoryCase[]): Promise<Line[]> {
  const open =
    cases.find(({ process, state }) => process === "roubaixBox" && state === "inadmissible") ??
    cases.find(({ process, state }) => process === "coolStreets" && state === "inadmissible");
  const rejected = cases.find(({ process, state }) => process === "budget2025" && state === "infeasible");
  const upheld = contestedRanking(cases);
  const [rows, lines]: [Row[], Line[]] = [[], []];
  const add = (
    one: StoryCase | undefined,
    n: number,
    about: Contestable,
    words: string,
    at: string,
    decided: { state: "upheld" | "rejected"; at: string; reasons: string } | null,
  ) => {
    if (!one) return;
    const as = "Direction de la participation citoyenne";
    rows.push({
      ...{ id: storyId("7f", n), proposal_id: one.id, about, words, signature: one.signature, by: one.authorId, at, state: decided?.state ?? "open" },
      ...{ decided_at: decided?.at ?? null, decided_as: decided ? as : null, reasons: decided?.reasons ?? null },
    });
    lines.push({ proposal_id: one.id, at, act: "contested", state: null, as_whom: one.signature, told: { code: "contest", about }, words });
    if (decided) lines.push({ proposal_id: one.id, at: decided.at, act: `contest_${decided.state}`, state: null, as_whom: as, words: decided.reasons });
  };
  add(open, 1, "admissibility", "Le terrain n’est pas privé\u00a0: il appartient à la ville depuis 2019, voyez l’acte affiché en mairie.", fromNow(-4), null);
  add(rejected, 2, "feasibility", "Le devis que nous avons demandé est deux fois plus bas que celui du service.", "2025-12-12T10:00:00Z", {
    state: "rejected",
    at: "2026-01-06T10:00:00Z",
    reasons: "Le devis joint ne compte ni le raccordement ni le contrôle technique. Le coût du service est confirmé.",
  });
  add(upheld, 3, "jury", "Un membre de la commission préside une association concurrente\u00a0: il ne l’a pas dit.", "2026-03-05T10:00:00Z", {
    state: "upheld",
    at: "2026-03-12T10:00:00Z",
    reasons: "Vérification faite, la note de cette personne est écartée et le classement est recalculé.",
  });
  await insertRows(db, "ideas.contest", rows);
  return lines;
}

/** Between services, about an idea that is studied now: what no page for the public shows. */
export async function plantNotes(db: Db, cases: readonly StoryCase[]): Promise<void> {
  const [one] = cases.filter(({ process, state }) => process === "tourcoingBudget" && state === "admissible");
  if (!one) return;
  const rows = [
    {
      proposal_id: one.id,
      words: "Appeler le riverain du 14 avant de publier l’avis\u00a0: il n’a pas reçu notre courrier.",
      as_whom: "Ville de Tourcoing",
      by: cast.chloe.id,
      at: fromNow(-5),
    },
    {
      proposal_id: one.id,
      words: "Vu avec le service juridique\u00a0: le bail est renouvelable, on attend la signature.",
      as_whom: "Services techniques de Tourcoing",
      by: cast.gaelle.id,
      at: fromNow(-3),
    },
  ];
  await insertRows(db, "ideas.internal_note", rows);
}

/** What the author answered to services that disagree. */
export async function plantReplies(db: Db, cases: readonly StoryCase[]): Promise<Line[]> {
  const one = cases.findLast(({ process, state }) => process === "tourcoingBudget" && state === "admissible");
  if (!one) return [];
  const words = "Nous pouvons déplacer l’abri de dix mètres, côté mur\u00a0: la conduite n’y passe plus. Le plan corrigé est à l’accueil de la mairie.";
  await insertRows(db, "ideas.study_reply", [
    { id: storyId("7f", 101), proposal_id: one.id, words, signature: one.signature, by: one.authorId, at: fromNow(-2) },
  ]);
  return [{ proposal_id: one.id, at: fromNow(-2), act: "replied", state: null, as_whom: one.signature, words }];
}
