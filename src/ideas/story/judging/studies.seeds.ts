import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { cast } from "#people";
import { type Aspect, aspects, crowd, processIds, type StoryProcess, plantMembers } from "#processes";
import { conflictsOf } from "../../feasibility/feasibility.ts";
import { ideasOf } from "../ideas/ideas-elsewhere.ts";
import { dayOf } from "#platform/time/day.ts";
import { tieStudy } from "../../thread/tie.command.ts";
import type { Line } from "./lines.ts";
import { chance, has, pick, reached, serviceOf, stageId, type StoryCase, storyId, whenIn } from "./story-case.ts";
import { assessWords, feasibleWords, settleWords } from "./words.seeds.ts";
import type { AssessVerdict } from "../../verdicts.ts";

interface Service {
  readonly aspect: Aspect;
  readonly service: string;
  readonly personId: string;
}

/** Who gives the opinion of which service. Tourcoing's are of the cast: their queues are the ones that the demo shows. */
const usual: readonly Service[] = [
  { aspect: "technical", service: "Direction de l’espace public", personId: crowd[560]!.id },
  { aspect: "legal", service: "Direction des affaires juridiques", personId: crowd[561]!.id },
  { aspect: "financial", service: "Direction des finances", personId: crowd[562]!.id },
];
const tourcoing: readonly Service[] = [
  { aspect: "technical", service: "Services techniques de Tourcoing", personId: cast.gaelle.id },
  { aspect: "legal", service: "Service juridique de Tourcoing", personId: crowd[563]!.id },
  { aspect: "financial", service: "Direction des finances de Tourcoing", personId: cast.katia.id },
];
const servicesOf = (process: StoryProcess): readonly Service[] => (process === "tourcoingBudget" ? tourcoing : usual);

export async function plantAssessors(db: Db): Promise<void> {
  const studied: readonly StoryProcess[] = ["budget2025", "budget2027", "coolStreets", "tourcoingBudget", "oldMill", "youthBudget", "lilleSchools"];
  const members = studied.flatMap((name) =>
    servicesOf(name).map(({ service, personId }) => ({
      processId: processIds[name].id,
      personId,
      part: "assessor" as const,
      service,
    })),
  );
  await plantMembers(db, members);
}

/** A cost that the study retains: a little above the estimate of its author, in hundreds of euros. */
export const retained = ({ id, costCents }: Pick<StoryCase, "id" | "costCents">): number =>
  Math.round(((costCents ?? 1_500_000) * (1.005 + 0.03 * chance(`retained ${id}`))) / 10_000) * 10_000;

/** What each service says: of the infeasible one no at least; of the feasible one in five a disagreement that the owner settles. */
function verdictsFor({ id, state, process }: StoryCase): Record<Aspect, AssessVerdict> {
  const [dice, other] = [chance(`study ${id}`), chance(`study other ${id}`)];
  const mild: AssessVerdict = dice < 0.5 ? "favourable" : "with_reserve";
  const against = pick(aspects, `against ${id}`);
  const all: Record<Aspect, AssessVerdict> = {
    technical: mild,
    legal: other < 0.7 ? "favourable" : "with_reserve",
    financial: other < 0.5 ? "favourable" : "with_reserve",
  };
  if (process === "tourcoingBudget" && state === "admissible") return { ...all, legal: "unfavourable" };
  return state === "infeasible" || chance(`split ${id}`) < 0.2 ? { ...all, [against]: "unfavourable" } : all;
}

/** Studies: those that are over with their conclusion; in Tourcoing, those that are open, half of them waiting for somebody. */
export async function plantStudies(db: Db, cases: readonly StoryCase[]): Promise<Line[]> {
  const [studies, assessments, lines]: [Row[], Row[], Line[]] = [[], [], []];
  const own = cases.filter((one) => has(one, "feasibility") && (reached(one, "admissible") || one.state === "infeasible"));
  for (const one of own) {
    const concluded = one.state !== "admissible";
    const open = !concluded && one.process === "tourcoingBudget";
    const given = concluded || open ? assessmentsOf(one, concluded, assessments.length) : [];
    studies.push({
      proposal_id: one.id,
      stage_id: stageId(one.process, "feasibility"),
      opened_at: whenIn(one, "feasibility", 0).toISOString(),
      ...emptyConclusion,
      ...(concluded && conclusionOf(one, given)),
    });
    assessments.push(...given);
    for (const { service, verdict, reasons, given_at: at } of given)
      if (at)
        lines.push({
          proposal_id: one.id,
          at,
          act: "assessed",
          state: null,
          as_whom: service,
          told: { code: "assessment", verdict: verdict! },
          words: reasons,
        });
    if (concluded) lines.push(concludedLine(one));
  }
  await insertRows(db, "ideas.study", studies);
  await insertRows(db, "ideas.assessment", assessments);
  for (const { proposal_id, conclusion, concluded_at } of studies) {
    if (conclusion !== "feasible" && conclusion !== "infeasible") continue;
    await tieStudy(db, { proposalId: String(proposal_id), conclusion, day: dayOf(new Date(String(concluded_at))) });
  }
  return lines;
}

const emptyConclusion = {
  conclusion: null,
  reasons: null,
  settles: null,
  investment_cents: null,
  running_cents: null,
  concluded_at: null,
  concluded_as: null,
  version: 1,
};

type Assessment = Row & {
  readonly aspect: Aspect;
  readonly service: string;
  readonly verdict: AssessVerdict | null;
  readonly reasons: string | null;
  readonly investment_cents: number | null;
  readonly running_cents: number | null;
  readonly given_at: string | null;
};

/** Of six studies that are open, the last is ready to be concluded, the fifth waits for one service, the others for two. */
function openSince({ number }: StoryCase, aspect: Aspect): boolean {
  if (aspect === "legal" || number === openNumbers.at(-1)) return false;
  return number === openNumbers.at(-2) ? aspect === "technical" : true;
}

const openNumbers = ideasOf("tourcoingBudget").flatMap(({ meant, number }) => (meant === "admissible" ? [number] : []));

/** Of an open study one service has answered, or two who disagree; the others are awaited, some of them late. */
function assessmentsOf(one: StoryCase, concluded: boolean, before: number): Assessment[] {
  const verdicts = verdictsFor(one);
  const cost = retained(one);
  return servicesOf(one.process).map(({ aspect, service, personId }, at): Assessment => {
    const asked = whenIn(one, "feasibility", 0.02);
    const awaited = !concluded && openSince(one, aspect);
    const verdict = verdicts[aspect];
    const apart = aspect === "technical" && chance(`apart ${one.id}`) < 0.15 ? 0.6 : 1;
    const common = {
      ...{ id: storyId("78", before + at + 1), proposal_id: one.id, aspect, service, assessor_id: personId, asked_at: asked.toISOString() },
      due_at: concluded ? whenIn(one, "feasibility", 0.7).toISOString() : new Date(Date.now() + (one.number % 4 === 0 ? -3 : 9) * 86_400_000).toISOString(),
    };
    if (awaited) return { ...common, number: 0, verdict: null, reasons: null, investment_cents: null, running_cents: null, given_at: null };
    return {
      ...{ ...common, number: 1, verdict, reasons: pick(assessWords[aspect][verdict], `assess ${aspect} ${one.id}`) },
      investment_cents: aspect === "legal" ? null : Math.round((cost * apart) / 10_000) * 10_000,
      running_cents: aspect === "financial" ? Math.round((cost * (0.01 + 0.03 * chance(`running ${one.id}`))) / 1_000) * 1_000 : null,
      given_at: whenIn(one, "feasibility", 0.15 + 0.5 * chance(`given ${aspect} ${one.id}`)).toISOString(),
    };
  });
}

const concludedAt = (one: StoryCase): string => whenIn(one, "feasibility", 0.75 + 0.22 * chance(`concluded ${one.id}`)).toISOString();
const reasonsOf = (one: StoryCase): string =>
  one.state === "infeasible" ? (one.why ?? "Les services ne voient pas comment la réaliser.") : pick(feasibleWords, `feasible ${one.id}`);

function conclusionOf(one: StoryCase, given: readonly Assessment[]): Row {
  const conflicts = conflictsOf(
    given.map(({ aspect, service, verdict, investment_cents, running_cents }) => ({
      aspect,
      service,
      verdict,
      investmentCents: investment_cents,
      runningCents: running_cents,
    })),
  );
  const feasible = one.state !== "infeasible";
  return {
    conclusion: feasible ? "feasible" : "infeasible",
    reasons: reasonsOf(one),
    settles:
      conflicts.length === 0
        ? null
        : feasible
          ? pick(settleWords, `settle ${one.id}`)
          : "L’avis défavorable l’emporte\u00a0: l’obstacle ne peut pas être levé dans les deux ans.",
    investment_cents: feasible ? retained(one) : null,
    running_cents: given.find(({ aspect }) => aspect === "financial")?.running_cents ?? null,
    concluded_at: concludedAt(one),
    concluded_as: serviceOf(one),
    version: 2,
  };
}

function concludedLine(one: StoryCase): Line {
  const feasible = one.state !== "infeasible";
  return {
    proposal_id: one.id,
    at: concludedAt(one),
    act: "concluded",
    state: feasible ? "feasible" : "infeasible",
    as_whom: serviceOf(one),
    words: reasonsOf(one),
  };
}
