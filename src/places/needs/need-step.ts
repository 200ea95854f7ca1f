import type { ThemeGroup } from "../vocabulary-themes.ts";
import type { Translated } from "#platform/i18n/locale.ts";

/** What else somebody may do who needs something: ask a question. Rooms offer it; none where none does. */
export interface NeedStep {
  readonly order: number;
  readonly label: Translated;
  readonly says: Translated;
  readonly href: string;
  /** Where it helps; absent: whatever somebody needs. */
  readonly groups?: readonly ThemeGroup[];
}

/** Those that help with one of these groups of needs. */
export const stepsFor = (steps: readonly NeedStep[], needed: readonly ThemeGroup[]): NeedStep[] =>
  steps.filter(({ groups }) => !groups || groups.some((group) => needed.includes(group)));

declare module "#platform/offers.ts" {
  interface Offers {
    needSteps: NeedStep;
  }
}
