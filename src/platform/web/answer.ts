import type { VNode } from "preact";

import type { Appearance } from "#platform/appearance/appearance.ts";
import type { RecordName } from "#platform/open-data/record-name.ts";
import type { Message, Says } from "#platform/ui/page-context.tsx";

export interface HtmlAnswer {
  readonly title: string;
  readonly body: VNode;
  readonly status?: 200 | 404 | 409 | 410 | 413 | 422 | 429 | 503;
  readonly description?: string;
  /** What acts that lead here have done, by the key they give to `done`: said under the title. */
  readonly says?: Says;
  /** Why the act of this page was not done, said there too. */
  readonly refusal?: Message;
  /** Seconds to wait, with status 429. */
  readonly retryAfter?: number;
  /** Where people get stuck: one sentence on how this very task is done with somebody. The ways to be helped follow it at the foot of the page. */
  readonly help?: string;
  /** Structured data (JSON-LD) about the thing shown. */
  readonly about?: object;
  /** Feeds and other forms of the same page: media type → address. */
  readonly alternates?: Readonly<Record<string, string>>;
  /** What open data holds of the thing shown, where anybody may have it: programs that ask for JSON, Turtle or GeoJSON get it at this address. */
  readonly record?: RecordName;
  /** The sort of news by which a list is followed (`NewsSource.kind`): "lieux". */
  readonly news?: string;
  /** Custom elements to load: names of the enhancement bundles. */
  readonly enhance?: readonly string[];
  /** Outside the layout's content column (the home's hero). */
  readonly wide?: boolean;
  /** Without header and footer, allowed in other sites' frames. */
  readonly embed?: boolean;
  /** For print only: no navigation. */
  readonly sheet?: boolean;
  readonly robots?: "noindex";
  /** What one browser holds without an account: it must not come back with the back button on a computer that others use. */
  readonly ofOneDevice?: true;
  /** Worn by this page alone: a choice that is tried. */
  readonly appearance?: Appearance;
}

/** HTML, a redirection (303, or for good when `permanent`), or anything else as a web-standard Response. */
export type Answer = HtmlAnswer | { readonly redirect: string; readonly permanent?: true } | Response;
