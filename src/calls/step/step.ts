/** What comes next for a project, and until when: "2026-12-15". */
export interface NextStep {
  readonly words: string;
  readonly dueOn: string;
}
