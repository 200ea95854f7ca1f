import type { Tables } from "#platform/db/tables.ts";
import type { AccessMode, Fee, Mobility, Public, Service, SpecificCare, SupportMode } from "../vocabulary.ts";
import type { Activity } from "../vocabulary-activities.ts";
import type { Programme, TrainingLabel } from "../vocabulary-labels.ts";
import type { Theme } from "../vocabulary-themes.ts";
import type { Typology } from "../vocabulary-typologies.ts";

type Place = Tables["places.place"];
type Status = "proposed" | "published" | "suspended" | "refused" | "merged";
type Stage = "idea" | "prefiguration" | "opening" | "rooted" | "closed";

/**
 * What a source says of a place, under the names of the columns. A fact that is absent is one of which the source says nothing: what
 * is known already stays. Null or an empty list says that there is none.
 */
export interface PlaceFacts {
  name: string;
  /** The code that the source gave: an associated commune's is fine. It must lie in the metropolis. */
  insee_code: string;
  postal_code: string;
  address: string;
  address_extra?: string | null;
  summary?: string | null;
  description?: string | null;
  status?: Status;
  stage?: Stage;
  target_group?: Place["target_group"];
  /** Both or none. */
  longitude?: number | null;
  latitude?: number | null;
  location_precision?: "address" | "street" | "commune";
  phone?: string | null;
  emails?: readonly string[];
  websites?: readonly string[];
  booking_url?: string | null;
  access_libre_url?: string | null;
  typologies?: readonly Typology[];
  activities?: readonly Activity[];
  services?: readonly Service[];
  themes?: readonly Theme[];
  publics?: readonly Public[];
  specific_care?: readonly SpecificCare[];
  fees?: readonly Fee[];
  price_note?: string | null;
  access_modes?: readonly AccessMode[];
  support_modes?: readonly SupportMode[];
  programmes?: readonly Programme[];
  training_labels?: readonly TrainingLabel[];
  other_labels?: readonly string[];
  mobility?: readonly Mobility[];
  /** Languages spoken, ISO 639-1: "fr", "nl". */
  languages?: readonly string[];
  /** OpenStreetMap syntax. */
  hours?: string | null;
  wheelchair?: Place["wheelchair"];
  accessibility_note?: string | null;
  capacity?: number | null;
  desks?: number | null;
  structure_name?: string | null;
  structure_pivot?: string | null;
  demo?: boolean;
}

/** Which record of which source says so, and when that was true. */
export interface Origin {
  readonly source: string;
  readonly sourceId: string;
  /** `YYYY-MM-DD`. Older facts never replace younger ones. */
  readonly factsDate: string;
  /** Who a record of the directory says that it was told by: shown as its source. */
  readonly saidBy?: string;
  /** Under which identifier and address the place was known where the record comes from. */
  readonly kept?: { readonly id: string; readonly slug: string | null };
  /** Kept in the history beside the source: the structure that collected it. */
  readonly reason?: string;
}

/** A place with every fact said. */
export type AllFacts = Required<PlaceFacts>;

/** What a new place is, where its source says nothing. Its keys are the columns that a source may write, in the order of the history. */
export const unsaid: Omit<AllFacts, "name" | "insee_code" | "postal_code" | "address"> = {
  address_extra: null,
  summary: null,
  description: null,
  status: "published",
  stage: "opening",
  target_group: null,
  longitude: null,
  latitude: null,
  location_precision: "address",
  phone: null,
  emails: [],
  websites: [],
  booking_url: null,
  access_libre_url: null,
  typologies: [],
  activities: [],
  services: [],
  themes: [],
  publics: [],
  specific_care: [],
  fees: [],
  price_note: null,
  access_modes: [],
  support_modes: [],
  programmes: [],
  training_labels: [],
  other_labels: [],
  mobility: [],
  languages: [],
  hours: null,
  wheelchair: null,
  accessibility_note: null,
  capacity: null,
  desks: null,
  structure_name: null,
  structure_pivot: null,
  demo: false,
};

export const factColumns = ["name", "insee_code", "postal_code", "address", ...Object.keys(unsaid)] as readonly (keyof AllFacts)[];
