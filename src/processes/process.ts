/** How far a process is known: in draft and rehearsal to its team alone. */
const processStates = ["draft", "rehearsal", "published", "ended", "cancelled"] as const;
export type ProcessState = (typeof processStates)[number];

const moves: Readonly<Record<ProcessState, readonly ProcessState[]>> = {
  draft: ["rehearsal", "published"],
  rehearsal: ["draft", "published"],
  published: ["ended", "cancelled"],
  ended: [],
  cancelled: [],
};

/** Nothing that was published goes back into the dark: it ends, or it is cancelled with a public reason. */
export const mayBecome = (from: ProcessState, to: ProcessState): boolean => moves[from].includes(to);

/** Whether outsiders see it. */
export const isPublic = (state: ProcessState): boolean => state === "published" || state === "ended" || state === "cancelled";

export const scales = ["metropolis", "communes", "zone"] as const;
export type Scale = (typeof scales)[number];

export const memberParts = ["lead", "officer", "assessor", "juror"] as const;
export type MemberPart = (typeof memberParts)[number];

/** Words that stand where a process's own would in an address. */
export const reservedSlugs: ReadonlySet<string> = new Set(["instruction", "nouvelle", "idees", "mes-participations", "comptes-rendus"]);

/** Stands for the metropolis among the owners of a form. */
export const metropolisOwner = "metropole";
