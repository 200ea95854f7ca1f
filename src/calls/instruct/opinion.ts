/** What somebody who is asked says of a project. */
export const verdicts = ["for", "reserved", "against"] as const;
export type Verdict = (typeof verdicts)[number];

/** Who is asked. */
export const opinionKinds = ["service", "commune", "expert"] as const;
export type OpinionKind = (typeof opinionKinds)[number];
