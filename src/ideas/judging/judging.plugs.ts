import { keysOf } from "#platform/keys-of.ts";
import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { withQuery } from "#platform/web/path.ts";
import { peopleRoutes } from "#people";
import { processRoutes, type PluggedStage, type StageKind, type StageLink, type StagePlug, type StageWarning, type Turn } from "#processes";
import { copyCriteria } from "../criteria/save.command.ts";
import { queueTexts } from "../queue/queues.texts.ts";
import type { Queue } from "../queue/queues.ts";
import { findGiven } from "./results.query.ts";
import { findWaits, type Waiting } from "./turns.query.ts";
import { turnsTexts, type Wait } from "./turns.texts.ts";
import { routes } from "../routes.ts";
import { findJudgingWarnings, type JudgingWarning } from "./warnings.query.ts";
import { warningsTexts } from "./warnings.texts.ts";
import { testimonyTexts } from "../testimony/testimony.texts.ts";

/** The queue in which agents do their part of a stage. */
const queueOf: Readonly<Partial<Record<StageKind, Queue>>> = {
  admissibility: "admissibilityQueue",
  opinion: "opinionsOf",
  feasibility: "studies",
  jury: "juryDesk",
  award: "awards",
  delivery: "deliveries",
};

const queueOfWait: Readonly<Partial<Record<Wait, Queue>>> = { answers: "answers", contests: "contests" };

const desk = (kind: StageKind, { process }: PluggedStage, locale: Locale): StageLink => {
  const queue = queueOf[kind]!;
  return { href: routes[queue].href({ process: process.slug }), label: queueTexts[locale][queue] };
};

/** Where everybody reads what a stage gave. */
const read: Readonly<Partial<Record<StageKind, (stage: PluggedStage, locale: Locale) => StageLink>>> = {
  jury: ({ process }, locale) => ({ href: routes.juryRecord.href({ process: process.slug }), label: turnsTexts[locale].readRecord }),
  award: ({ process }, locale) => ({
    href: withQuery(routes.proposals.href({ process: process.slug }), { etape: "delivery" }),
    label: turnsTexts[locale].readAwards,
  }),
  delivery: ({ process }, locale) => ({ href: routes.promises.href({ process: process.slug }), label: turnsTexts[locale].readPromises }),
};

function turnOf(kind: StageKind, stage: PluggedStage, owner: string, { wait, who, count, late, due }: Waiting, locale: Locale): Turn {
  const t = turnsTexts[locale];
  const named = wait === "opinions" ? t.communes : wait === "sheets" ? t.jury : (who ?? owner);
  const queue = queueOfWait[wait] ?? queueOf[kind]!;
  const href = wait === "routings" ? routes.routingQueue.href() : routes[queue].href({ process: stage.process.slug });
  return {
    stageId: stage.id,
    who: named,
    whoLang: wait !== "opinions" && wait !== "sheets",
    what: plural(count, locale, t.waits[wait]),
    count,
    late,
    due,
    href,
  };
}

/** Where each is mended. */
function sayWarning(kind: StageKind, stage: PluggedStage, { what, count }: JudgingWarning, locale: Locale): StageWarning {
  const t = warningsTexts[locale];
  const [stageId, { slug }] = [stage.id, stage.process];
  const queue = desk(kind, stage, locale).href;
  if (what === "criteria") return { stageId, says: t.criteria, href: routes.criteria.href({ stage: stageId }) };
  if (what === "jurors") return { stageId, says: t.jurors, href: processRoutes.editTeam.href({ process: slug }) };
  if (what === "agentless") return { stageId, says: plural(count, locale, t.agentless), href: peopleRoutes.roles.href() };
  if (what === "unasked") return { stageId, says: plural(count, locale, t.unasked), href: queue };
  return { stageId, says: t.left(plural(count, locale, turnsTexts[locale].waits[what])), href: queue };
}

const plugOf = (kind: StageKind): StagePlug => ({
  kind,
  desk: (stage, locale) => desk(kind, stage, locale),
  ...(read[kind] && { read: read[kind], given: (db, stages) => findGiven(db, kind, stages) }),
  async turns(db, stages, { locale }) {
    const waiting = await findWaits(
      db,
      kind,
      stages.map(({ id }) => id),
    );
    return waiting.flatMap((one) => {
      const stage = stages.find(({ id }) => id === one.stageId);
      return stage ? [turnOf(kind, stage, stage.actors, one, locale)] : [];
    });
  },
  async warns(context, stages) {
    const found = await findJudgingWarnings(context, kind, stages);
    return found.map((one) => sayWarning(kind, stages.find(({ id }) => id === one.stageId)!, one, context.locale));
  },
  ...((kind === "admissibility" || kind === "jury") && { copy: copyCriteria }),
});

/** Once something is delivered, residents say what it changed, and everybody reads what was measured. */
const evaluationPlug: StagePlug = {
  kind: "evaluation",
  read: ({ process }, locale) => ({
    href: withQuery(routes.proposals.href({ process: process.slug }), { etat: "delivered" }),
    label: testimonyTexts[locale].read,
  }),
  given: (db, stages) => findGiven(db, "evaluation", stages),
};

/** How the stages of judging, answering and delivering show themselves to agents, and where everybody reads what they gave. */
export const judgingPlugs: readonly StagePlug[] = [...keysOf(queueOf).map(plugOf), evaluationPlug];
