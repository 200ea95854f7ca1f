import type { State } from "../application.ts";

export const tabs = { todo: "a-instruire", kept: "preselectionnes", admissible: "recevables", decided: "decides", out: "ecartes" } as const;
export type Tab = keyof typeof tabs;

export const orders = { number: "numero", asked: "somme", title: "projet", structure: "structure" } as const;

export interface QueueLine {
  readonly id: string;
  readonly number: number;
  readonly state: State;
  readonly title: string;
  readonly structureName: string;
  readonly communeCode: string | null;
  readonly askedCents: number;
  readonly agentName: string | null;
  readonly sentAt: Date;
  /** Something is asked of its authors. */
  readonly complementDue: Date | null;
  readonly opinions: number;
  readonly answered: number;
}
