import type { StageKind } from "../stage.ts";

/** A stage of a template: days from the day the process begins to its opening, days that it lasts. */
export interface TemplateStage {
  readonly kind: StageKind;
  readonly opensAfter: number;
  /** Null: it stays open. */
  readonly lasts: number | null;
  readonly settings?: object;
}

export const templateNames = ["participatory_budget", "jury_budget", "consultation", "idea_box", "charter", "public_meeting", "blank"] as const;
export type TemplateName = (typeof templateNames)[number];

const from = (kind: StageKind, opensAfter: number, lasts: number | null, settings?: object): TemplateStage => ({
  kind,
  opensAfter,
  lasts,
  ...(settings && { settings }),
});

const untilFeasible: readonly TemplateStage[] = [
  from("collect", 0, 56, { perPerson: 3 }),
  from("admissibility", 57, 18, { days: 15 }),
  from("opinion", 64, 60, { days: 45 }),
  from("feasibility", 130, 75),
];

/** The usual processes. Lengths are those of the metropolis' own budget; whoever creates one changes what they like. */
export const templates: Readonly<Record<TemplateName, readonly TemplateStage[]>> = {
  participatory_budget: [
    ...untilFeasible,
    from("vote", 220, 28),
    from("award", 255, 18),
    from("delivery", 275, 730, { months: 24 }),
    from("evaluation", 1010, 90),
  ],
  jury_budget: [
    ...untilFeasible,
    from("jury", 220, 45, { scale: 5 }),
    from("award", 275, 18),
    from("delivery", 300, 730, { months: 24 }),
    from("evaluation", 1035, 90),
  ],
  consultation: [
    from("questionnaire", 0, 30, { signed: "anonymous" }),
    from("debate", 0, 42, { mode: "comments" }),
    from("meeting", 30, 14),
    from("award", 60, 45),
  ],
  idea_box: [
    from("collect", 0, null, { perPerson: 10 }),
    from("admissibility", 0, null, { days: 15 }),
    from("award", 0, null, { days: 60 }),
    from("delivery", 0, null),
  ],
  charter: [from("questionnaire", 0, 28, { signed: "anonymous" }), from("debate", 40, 42, { mode: "text" }), from("meeting", 85, 14), from("award", 110, 30)],
  public_meeting: [from("meeting", 0, 30), from("debate", 31, 30, { mode: "comments" }), from("award", 75, 30)],
  blank: [],
};
