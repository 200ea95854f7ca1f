import type { ComponentChildren } from "preact";

import { Explain } from "./explain.tsx";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";
import { Said } from "./said.tsx";

export interface PageHeadProps {
  title: ComponentChildren;
  /** What the breadcrumb calls this page, when the title is a sentence. */
  here?: ComponentChildren | undefined;
  trail?: readonly Crumb[] | undefined;
  badges?: ComponentChildren;
  lead?: ComponentChildren;
  actions?: ComponentChildren;
  /** The next band follows without a gap. */
  joined?: boolean | undefined;
}

/** Breadcrumb, states, title, lead, acts: the top of every page but the home. */
export function PageHead({ title, here = title, trail = [], badges, lead, actions, joined }: PageHeadProps) {
  return (
    <div class={joined ? "wrap page-head joined" : "wrap page-head"}>
      <Breadcrumb trail={trail} here={here} />
      {badges && <p class="row tight">{badges}</p>}
      <h1>{title}</h1>
      {lead && (
        <p class="lead">
          <Explain>{lead}</Explain>
        </p>
      )}
      {actions && <div class="row">{actions}</div>}
      <Said />
    </div>
  );
}
