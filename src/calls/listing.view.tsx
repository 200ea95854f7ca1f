import type { ComponentChildren } from "preact";

import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { Go } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";

interface ListingProps {
  title: string;
  trail: readonly Crumb[];
  lead: string;
  actions?: ComponentChildren;
  found: Pick<ListPage<unknown, object>, "total" | "page" | "pages" | "csv" | "narrowed" | "whole"> & { href(changes: { page: number }): string };
  /** What it can be asked, as filters. */
  narrow: ComponentChildren;
  /** How much there is. */
  counted: string;
  /** Said where nothing is there. */
  empty: { readonly title: string; readonly next: string };
  csv: string;
  /** What is told below all rows, also where there are none. */
  after?: ComponentChildren;
  /** The rows. */
  children: ComponentChildren;
}

/** A list of this room: its filters, how much answers, its rows, its pages and its file. */
export function Listing({ title, trail, lead, actions, found, narrow, counted, empty, csv, after, children }: ListingProps) {
  return (
    <PageFrame title={title} trail={trail} lead={lead} actions={actions} flow>
      {(found.total > 0 || found.narrowed) && narrow}
      <h2 id="resultats">{counted}</h2>
      {found.total === 0 ? <NothingListed of={found} title={empty.title} level={3} text={empty.next} /> : children}
      <Pages of={found} />
      {found.total > 0 && found.csv && (
        <Go href={found.csv} icon="download">
          {csv}
        </Go>
      )}
      {after}
    </PageFrame>
  );
}
