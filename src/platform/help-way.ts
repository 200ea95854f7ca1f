import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Settings } from "#platform/settings.ts";
import type { HelpChoice } from "#platform/ui/help.tsx";

/** What a visit or the services of the house know. */
interface Asking {
  readonly db: Db;
  readonly locale: Locale;
  readonly now: Date;
  readonly settings: Settings;
  readonly visitor: { readonly id: string } | null;
  readonly metropolis: string;
}

/** Ways to be helped that a room knows: at the foot of every page where people get stuck, and all of them at `/aide`. */
interface HelpWay {
  readonly order: number;
  /** For whoever does without internet: at `/aide` only, under its own title. */
  readonly offline?: true;
  /** Only what is so today: nothing where the house was not told. */
  readonly ask: (visit: Asking) => Promise<readonly HelpChoice[]>;
  /** Where its words are written, for whoever holds that power. */
  readonly edit?: { readonly href: string; readonly label: Translated; readonly power: string };
}

declare module "#platform/offers.ts" {
  interface Offers {
    helpWays: HelpWay;
  }
}

/** All that rooms know, in order. A room that cannot tell, as when the database is down, is left out: help must not fail the page it stands on. */
export async function findHelp(offers: readonly HelpWay[], visit: Asking, { offline = false } = {}): Promise<HelpChoice[]> {
  const ways = offers.filter((way) => (way.offline ?? false) === offline).sort((a, b) => a.order - b.order);
  return (await Promise.all(ways.map(({ ask }) => ask(visit).catch(() => [])))).flat();
}
