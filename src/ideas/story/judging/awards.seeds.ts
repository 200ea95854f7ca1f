import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { processIds, storyProcesses } from "#processes";
import { dayOf } from "#platform/time/day.ts";
import { tieAward } from "../../thread/tie.command.ts";
import type { Line } from "./lines.ts";
import { chance, has, reached, serviceOf, type StoryCase, whenIn } from "./story-case.ts";
import { retained } from "./studies.seeds.ts";

/** The council of 27 March 2026; elsewhere, the stage's own time. */
export function awardedAt(one: StoryCase): string {
  return one.process === "budget2025" ? "2026-03-27T18:30:00+01:00" : whenIn(one, "award", 0.1 + 0.5 * chance(`award ${one.id}`)).toISOString();
}

const council = (one: StoryCase): string =>
  one.process === "budget2025"
    ? "Conseil métropolitain"
    : (Object.values(storyProcesses[one.process].stages)
        .find(({ kind }) => kind === "award")
        ?.actors.slice(0, 160) ?? serviceOf(one));

export const amountOf = (one: StoryCase): number => (has(one, "feasibility") ? retained(one) : (one.costCents ?? 350_000));

/** One idea has an act of its own, on the same day (`deliberations`, of its story). */
export const deliberationOf = ({ number }: StoryCase): string => (number === 50 ? "26-C-0118" : "26-C-0117");

export const whyNot = (one: StoryCase, ranks: ReadonlyMap<string, number>): string => {
  const rank = ranks.get(one.id);
  if (rank !== undefined)
    return `Rang ${rank} sur 54 au classement de la commission citoyenne\u202f; l’enveloppe de ${sayEuros(120_000_000, "fr")} ne permettait pas de la retenir. Elle peut être déposée de nouveau en 2026-2027.`;
  return one.why ?? "D’autres idées répondaient mieux aux critères publiés.";
};

/** What was awarded, each whole, within the envelope; and who was not, with rank and reason. */
export async function plantAwards(db: Db, cases: readonly StoryCase[], ranks: ReadonlyMap<string, number>): Promise<Line[]> {
  const [awards, lines]: [Row[], Line[]] = [[], []];
  for (const one of cases) {
    const won = reached(one, "awarded") && one.state !== "not_awarded";
    if (!won && one.state !== "not_awarded") continue;
    const [at, as_whom] = [awardedAt(one), council(one)];
    const reference = one.process === "budget2025" ? deliberationOf(one) : null;
    lines.push({
      proposal_id: one.id,
      at,
      act: won ? "awarded" : "not_awarded",
      state: won ? "awarded" : "not_awarded",
      as_whom,
      words: won ? reference : whyNot(one, ranks),
    });
    if (!won) continue;
    const source = ranks.has(one.id) ? "jury" : "decision";
    awards.push({
      proposal_id: one.id,
      process_id: processIds[one.process].id,
      amount_cents: amountOf(one),
      source,
      rank: ranks.get(one.id) ?? null,
      reference,
      at,
      as_whom,
    });
  }
  await insertRows(db, "ideas.award", awards);
  for (const { proposal_id, at, as_whom } of awards)
    await tieAward(db, { proposalId: String(proposal_id), asWhom: String(as_whom), day: dayOf(new Date(String(at))) });
  return lines;
}
