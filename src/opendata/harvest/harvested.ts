/** A dataset as the catalogue of somebody else describes it. */
export interface HarvestedDataset {
  /** Its name on the Web, given by whoever publishes it. */
  readonly iri: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Where people read of it. */
  readonly page: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** As it was written: a day or an instant. */
  readonly modified: string | null;
  readonly files: readonly { readonly href: string; readonly format: string | null }[];
}

/** Why a dataset of a catalogue was not taken. */
export type HarvestFault = "title" | "address";

/** What a reading found. */
export interface HarvestReport {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly gone: number;
  /** Of this house: its own catalogue has them. */
  readonly ours: number;
  /** The first of them, by name. */
  readonly faults: readonly { readonly iri: string; readonly fault: HarvestFault }[];
  readonly faultCount: number;
  /** Those that it describes beyond `mostHarvested`: they are not followed. Reports of before 30 November 2026 do not say. */
  readonly beyond?: number;
}

const sourceFaults = ["address", "private", "unreachable", "answer", "large", "slow", "format", "empty"] as const;
export type SourceFault = (typeof sourceFaults)[number];

export interface HarvestSource {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly communeCode: string | null;
  readonly readAt: Date | null;
  readonly fault: SourceFault | null;
  readonly report: HarvestReport | null;
}

/** As many datasets of one catalogue are read. */
export const mostHarvested = 5_000;
