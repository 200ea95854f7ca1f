/** What a commune says of an idea. */
export const opinionVerdicts = ["favourable", "with_conditions", "unfavourable"] as const;
export type OpinionVerdict = (typeof opinionVerdicts)[number];

/** What a service says of one aspect of it. */
export const assessVerdicts = ["favourable", "with_reserve", "unfavourable"] as const;
export type AssessVerdict = (typeof assessVerdicts)[number];

/** What the official answer says. */
export const answerOutcomes = ["accepted", "accepted_in_part", "refused"] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** What its author may contest. */
const contestables = ["admissibility", "feasibility", "jury"] as const;
export type Contestable = (typeof contestables)[number];
