import type { ComponentChildren } from "preact";

import { Band } from "#platform/ui/band.tsx";
import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";

interface ListingProps {
  title: string;
  trail: readonly Crumb[];
  lead: string;
  actions?: ComponentChildren;
  found: { readonly total: number; readonly page: number; readonly pages: number; readonly csv: string | null; href(changes: { page: number }): string };
  /** Whether something was asked of it. */
  narrowed: boolean;
  /** What it can be asked, as filters. */
  narrow: ComponentChildren;
  /** How much there is. */
  counted: string;
  /** Said where nothing is there, and where nothing answers, with the way to all. */
  empty: { readonly title: string; readonly next: string; readonly none: string; readonly all: string; readonly href: string };
  csv: string;
  /** The rows. */
  children: ComponentChildren;
}

/** A list of this room: its filters, how much answers, its rows, its pages and its file. */
export function Listing({ title, trail, lead, actions, found, narrowed, narrow, counted, empty, csv, children }: ListingProps) {
  return (
    <>
      <PageHead title={title} trail={trail} lead={lead} actions={actions} joined />
      <Band tight>
        <div class="flow">
          {(found.total > 0 || narrowed) && narrow}
          <h2 id="resultats">{counted}</h2>
          {found.total === 0 ? (
            <Empty title={narrowed ? empty.none : empty.title} level={3}>
              {narrowed ? <Go href={empty.href}>{empty.all}</Go> : <p>{empty.next}</p>}
            </Empty>
          ) : (
            children
          )}
          <Pages of={found} />
          {found.total > 0 && found.csv && (
            <Go href={found.csv} icon="download">
              {csv}
            </Go>
          )}
        </div>
      </Band>
    </>
  );
}
