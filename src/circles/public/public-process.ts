import type { ProcessState } from "#processes";

/** A process in which a circle asks the public. */
export interface PublicProcess {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: ProcessState;
}

/** Whether a process is under way, or waits for agents. */
export const isUnderWay = ({ state }: PublicProcess): boolean => state === "draft" || state === "rehearsal" || state === "published";
