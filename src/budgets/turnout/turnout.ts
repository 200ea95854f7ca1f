import { type ProtectedCell, protectTable } from "#engines/disclosure/small-cells.ts";
import type { Locale } from "#platform/i18n/locale.ts";

export const facets = ["channel", "commune", "tie"] as const;
export type Facet = (typeof facets)[number];

/** How many people a facet counts, as it stands in the table: to be protected before it is shown to anybody. */
export interface FacetCount {
  readonly facet: Facet;
  readonly value: string;
  readonly voters: number;
}

export interface Attendance {
  readonly rows: readonly FacetCount[];
  /** Ballots in the box. */
  readonly ballots: number;
  /** People marked at a desk after a second agent said that they are nobody else. */
  readonly decided: number;
}

interface Turnout {
  /** Ballots by channel; people by commune and by tie. */
  readonly tables: Readonly<Record<Facet, readonly ProtectedCell[]>>;
  /** Sheets of paper that were handed out, less those that came into the box: below zero when more came than people were marked. */
  readonly sheetsOut: number;
}

/** Whom a desk marked without asking for it. */
export const unsaid = "";

/**
 * What may be shown of who voted. The table counts a person of the paper when the sheet is handed out, and the box counts ballots: both are
 * told, and never one for the other. Each facet is protected against whoever knows how many ballots and how many people there are.
 */
export function turnoutOf({ rows, ballots }: Omit<Attendance, "decided">, locale: Locale, nameOf: (facet: Facet, value: string) => string): Turnout {
  const counted = (facet: Facet, value?: string) =>
    rows.filter((row) => row.facet === facet && (value === undefined || row.value === value)).reduce((sum, { voters }) => sum + voters, 0);
  const people = counted("channel");
  const onScreen = counted("channel", "web") + counted("channel", "kiosk");
  const onPaper = Math.max(0, ballots - onScreen);
  const table = (facet: Facet, all: readonly { readonly value: string; readonly voters: number }[]) =>
    protectTable(
      all.filter(({ voters }) => voters > 0).map(({ value, voters }) => ({ key: value, name: nameOf(facet, value), persons: voters })),
      locale,
    );
  const asked = (facet: Facet) => [...rows.filter((row) => row.facet === facet), { value: unsaid, voters: Math.max(0, people - counted(facet)) }];
  const channels = ["web", "kiosk"].map((value) => ({ value, voters: counted("channel", value) }));
  return {
    tables: {
      channel: table("channel", [...channels, { value: "paper", voters: onPaper }]),
      commune: table("commune", asked("commune")),
      tie: table("tie", asked("tie")),
    },
    sheetsOut: people - ballots,
  };
}
