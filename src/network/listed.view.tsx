import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { type Plurals, plural } from "#platform/i18n/format.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { networkTexts } from "./network.texts.ts";
import { routes } from "./routes.ts";

interface Props<row> {
  found: ListPage<row, object>;
  texts: Readonly<Record<"title" | "lead" | "empty" | "emptyNext", string>>;
  /** "# budgets", as a heading; none where the rows say how many they are. */
  counted?: Plurals;
  /** What can be done beside. */
  actions: ComponentChildren;
  /** The rows; drawn where there are any. */
  children: ComponentChildren;
  /** Under the pages of the list. */
  under?: ComponentChildren;
}

/** What the network keeps in a list that nobody filters: cohorts, budgets, elections. */
export function Listed<row>({ found, texts: t, counted, actions, children, under }: Props<row>) {
  const general = useTexts(networkTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]} actions={actions}>
      {found.total === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <div class={counted ? "flow" : "flow loose"}>
          {counted && <h2>{plural(found.total, locale, counted)}</h2>}
          {children}
          <Pages of={found} />
          {under}
        </div>
      )}
    </PageFrame>
  );
}
