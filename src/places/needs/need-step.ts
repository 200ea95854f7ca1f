import type { Translated } from "#platform/i18n/locale.ts";

/** What else somebody may do who needs something: ask a question. Rooms offer it; none where none does. */
export interface NeedStep {
  readonly order: number;
  readonly label: Translated;
  readonly says: Translated;
  readonly href: string;
}

declare module "#platform/offers.ts" {
  interface Offers {
    needSteps: NeedStep;
  }
}
