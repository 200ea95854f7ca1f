import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { addLink } from "#thread";
import { whyJoined } from "../../answer/answer.texts.ts";
import { answerIsDue } from "../../outcome.ts";
import { dayOf } from "#platform/time/day.ts";
import { amountOf, awardedAt, deliberationOf, whyNot } from "./awards.seeds.ts";
import type { Line } from "./lines.ts";
import { chance, has, reached, serviceOf, type StoryCase, storyId, whenIn } from "./story-case.ts";
import type { AnswerOutcome } from "../../verdicts.ts";

const day = 86_400_000;
const elected = "Vice-présidence à la participation citoyenne";

const outcomeOf = ({ id, state }: StoryCase): AnswerOutcome =>
  state === "inadmissible" || state === "infeasible" || state === "not_awarded"
    ? "refused"
    : state === "abandoned" || chance(`part ${id}`) < 0.15
      ? "accepted_in_part"
      : "accepted";

function reasonsOf(one: StoryCase, ranks: ReadonlyMap<string, number>): string {
  const outcome = outcomeOf(one);
  if (one.state === "not_awarded") return whyNot(one, ranks);
  if (outcome === "refused") return one.why ?? "Le règlement de la démarche ne permet pas de retenir cette idée.";
  const rank = ranks.get(one.id);
  const classed = rank === undefined ? "" : `, classée au rang ${rank} par la commission citoyenne`;
  const given = `Le conseil retient cette idée${classed}, pour **${sayEuros(amountOf(one), "fr")}**, ${has(one, "feasibility") ? "somme que l’étude a retenue" : "somme que son auteur a estimée"}.`;
  const part =
    "\n\nElle est acceptée en partie\u00a0:\n\n- l’investissement est pris en charge en entier\u202f;\n- le fonctionnement de chaque année reste à la charge de la commune ou de l’association.";
  return `${given}${outcome === "accepted_in_part" ? part : "\n\nVous serez associés à chaque étape de la réalisation."}`;
}

/** When each was answered: after its refusal, its study, or the council. */
function answeredAt(one: StoryCase): Date {
  const later = (at: Date | string, days: number) => new Date(Math.min(new Date(at).getTime() + days * day, Date.now() - 3_600_000));
  if (one.state === "inadmissible") return later(whenIn(one, "admissibility", 1), 3);
  if (one.state === "infeasible") return later(whenIn(one, "feasibility", 1), 7);
  return later(awardedAt(one), 6 + Math.round(8 * chance(`answer ${one.id}`)));
}

/** Where an idea waits for its answer, so that agents have some to give. What is delivered was answered first. */
const awaited = (one: StoryCase): boolean =>
  one.process !== "budget2025" && one.process !== "schoolStreets" && (one.number % 2 === 1 || one.state === "not_awarded") && !reached(one, "delivering");

/** An official answer to every idea of 2025 that was judged, and to half of the others. One was corrected. The thread joins each to its idea. */
export async function plantAnswers(db: Db, cases: readonly StoryCase[], ranks: ReadonlyMap<string, number>): Promise<Line[]> {
  const [answers, versions, lines]: [Row[], Row[], Line[]] = [[], [], []];
  const due = cases.filter((one) => answerIsDue(one.state) && !awaited(one)).map((one) => ({ one, at: answeredAt(one) }));
  for (const [rank, { one, at }] of due.entries()) {
    const id = storyId("7d", rank + 1);
    const council = ["awarded", "not_awarded", "delivering", "delivered", "abandoned"].includes(one.state) && one.process === "budget2025";
    const as_whom = council ? elected : serviceOf(one);
    const told = { code: "answer", outcome: outcomeOf(one) } as const;
    const common = { answer_id: id, outcome: outcomeOf(one), as_whom, ...decisionOf(one, council) };
    const corrected = one.title === "Une salle d’étude ouverte jusqu’à minuit";
    const reasons = reasonsOf(one, ranks);
    answers.push({ id, proposal_id: one.id, version: corrected ? 2 : 1, answered_at: at.toISOString() });
    versions.push({
      ...common,
      number: 1,
      reasons: corrected ? reasons.replace("par la commission citoyenne", "par le jury") : reasons,
      at: at.toISOString(),
      correction: null,
    });
    lines.push({ proposal_id: one.id, at: at.toISOString(), act: "answered", state: null, as_whom, told, words: null });
    if (!corrected) continue;
    const [then, correction] = [
      new Date(at.getTime() + 9 * day).toISOString(),
      "La première version parlait d’un jury\u00a0: c’est la commission citoyenne qui a classé les idées.",
    ];
    versions.push({ ...common, number: 2, reasons, at: then, correction });
    lines.push({ proposal_id: one.id, at: then, act: "answer_corrected", state: null, as_whom, told, words: correction });
  }
  await insertRows(db, "ideas.official_answer", answers);
  await insertRows(db, "ideas.official_answer_version", versions);
  return lines;
}

const decisionOf = (one: StoryCase, council: boolean) => ({
  deliberation: council ? deliberationOf(one) : null,
  deliberated_on: council ? "2026-03-27" : null,
  budget_line: council && one.state !== "not_awarded" ? `Opération 2026-${String(100 + one.number)}, chapitre 23` : null,
});

/** Joined after what was delivered, so that the latest threads are the longest. */
export async function linkAnswers(db: Db, cases: readonly StoryCase[]): Promise<void> {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const rows = await db.selectFrom("ideas.official_answer").select(["id", "proposal_id", "answered_at"]).orderBy("id").execute();
  for (const { id, proposal_id, answered_at } of rows) {
    const one = byId.get(proposal_id);
    if (!one) continue;
    const reason = whyJoined(outcomeOf(one), one.title);
    await addLink(db, { from: { kind: "answer", id }, relation: "answers", to: { kind: "proposal", id: one.id }, reason, day: dayOf(answered_at), by: null });
  }
}
