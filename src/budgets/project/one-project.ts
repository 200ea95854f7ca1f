import type { Knot } from "#platform/ui/thread.tsx";
import type { Origin } from "#ideas";
import type { Territory } from "#territory";
import type { Selection } from "../choose/selection.form.ts";
import type { Poll, Project } from "../votes.query.ts";

/** What the page of a project shows, and each part of it. */
export interface OneProjectProps {
  readonly poll: Poll;
  readonly project: Project;
  readonly territory: Territory;
  /** The idea that it comes from. */
  readonly origin: Origin | null;
  readonly selection: Selection;
  readonly knots: readonly Knot[];
  readonly signedIn: boolean;
}
