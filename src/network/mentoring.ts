import { type Market, stableMatching } from "#engines/matching/stable.ts";

export const subjects = ["governance", "money", "premises", "hospitality", "workshop", "digital", "food", "culture", "communes", "hiring"] as const;
export type Subject = (typeof subjects)[number];

/** Where a project stands on its path. */
export const stages = ["idea", "prefiguration", "opening", "rooted"] as const;
export type Stage = (typeof stages)[number];

export const languages = ["fr", "en", "nl"] as const;
export type Language = (typeof languages)[number];

const pairingStates = ["suggested", "running", "ended", "declined", "broken"] as const;
export type PairingState = (typeof pairingStates)[number];

/** What a mentor published. */
export interface Mentor {
  readonly id: string;
  readonly subjects: readonly Subject[];
  readonly stages: readonly Stage[];
  readonly languages: readonly Language[];
  /** Null: any distance. */
  readonly radiusKm: number | null;
  /** Places that are free now. */
  readonly free: number;
  /** Those whom they mentor now. */
  readonly load: number;
}

/** What somebody asks for. */
export interface Asking {
  readonly id: string;
  readonly subjects: readonly Subject[];
  readonly stage: Stage;
  readonly languages: readonly Language[];
  readonly askedAt: Date;
}

/** Why these two: everything of which the score is made, and nothing else. */
export interface Reasons {
  readonly subjects: readonly Subject[];
  readonly stage: boolean;
  readonly language: Language;
  /** Metres between their communes; null where one is not known. */
  readonly metres: number | null;
}

/** Nearer than this counts. */
const nearMetres = 5000;

/** Published points: three for each subject in common, two for the stage, two for being near. */
const points = { subject: 3, stage: 2, near: 2 } as const;

/** Of two who may not be brought together: the same person, or two who were before. */
export const never = Infinity;

/** Null: nothing in common, no language, too far, `never`. */
export function reasonsOf(mentor: Mentor, asking: Asking, metres: number | null): Reasons | null {
  const common = asking.subjects.filter((subject) => mentor.subjects.includes(subject));
  const language = asking.languages.find((one) => mentor.languages.includes(one));
  if (common.length === 0 || language === undefined || metres === never) return null;
  if (mentor.radiusKm !== null && metres !== null && metres > mentor.radiusKm * 1000) return null;
  return { subjects: common, stage: mentor.stages.includes(asking.stage), language, metres };
}

/** The same reasons give the same score, whoever counts. */
export const scoreOf = ({ subjects: common, stage, metres }: Reasons): number =>
  points.subject * common.length + (stage ? points.stage : 0) + (metres !== null && metres <= nearMetres ? points.near : 0);

export interface Suggestion<mentor extends Mentor = Mentor, asking extends Asking = Asking> {
  readonly mentor: mentor;
  readonly asking: asking;
  readonly reasons: Reasons;
  readonly score: number;
}

type Distance<mentor, asking> = (mentor: mentor, asking: asking) => number | null;

/** Those who fit, best first; of equals who has the smaller load, so that nobody popular is overloaded. */
export function suggestionsFor<mentor extends Mentor, asking extends Asking>(
  asking: asking,
  mentors: readonly mentor[],
  distance: Distance<mentor, asking>,
): Suggestion<mentor, asking>[] {
  const all = mentors.flatMap((mentor) => {
    const reasons = mentor.free > 0 ? reasonsOf(mentor, asking, distance(mentor, asking)) : null;
    return reasons ? [{ mentor, asking, reasons, score: scoreOf(reasons) }] : [];
  });
  return all.toSorted((one, other) => other.score - one.score || one.mentor.load - other.mentor.load || (one.mentor.id < other.mentor.id ? -1 : 1));
}

/**
 * A round: everybody who asks and every mentor with a place, by deferred acceptance. Who asks prefers as `suggestionsFor` says; a mentor prefers
 * the higher score, then who has waited longest.
 */
export function round<mentor extends Mentor, asking extends Asking>(
  asked: readonly asking[],
  mentors: readonly mentor[],
  distance: Distance<mentor, asking>,
): Suggestion<mentor, asking>[] {
  const wished = asked.map((asking) => suggestionsFor(asking, mentors, distance));
  const turn = new Map(mentors.map(({ id }, at) => [id, at]));
  const market: Market = {
    wishes: wished.map((list) => list.map(({ mentor }) => turn.get(mentor.id)!)),
    preferences: mentors.map((mentor) =>
      wished
        .flatMap((list, at) => list.filter((one) => one.mentor.id === mentor.id).map((one) => ({ at, ...one })))
        .toSorted((one, other) => other.score - one.score || one.asking.askedAt.getTime() - other.asking.askedAt.getTime() || one.at - other.at)
        .map(({ at }) => at),
    ),
    places: mentors.map(({ free }) => Math.max(0, free)),
  };
  return stableMatching(market).flatMap((mentor, at) => {
    const found = mentor === null ? undefined : wished[at]!.find((one) => one.mentor.id === mentors[mentor]!.id);
    return found ? [found] : [];
  });
}
