import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { type Plurals, plural } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { networkTexts } from "./network.texts.ts";
import { routes } from "./routes.ts";

interface Props<row, tab extends string> {
  found: ListPage<row, { tab: tab; q: string }>;
  action: string;
  /** With their words in the address; the first is the usual one. */
  tabs: readonly tab[];
  tabWords: Readonly<Record<tab, string>>;
  texts: Readonly<Record<"title" | "lead" | "search" | "words" | "empty" | "emptyNext", string>> & { readonly tabs: Readonly<Record<tab, string>> };
  /** "# questions". */
  counted: Plurals;
  /** What can be done beside. */
  actions: ComponentChildren;
  /** The rows; drawn where there are any. */
  children: ComponentChildren;
}

/** What members look for by a tab and a word: questions, decisions, general meetings. */
export function Searched<row, tab extends string>({ found, action, tabs, tabWords, texts: t, counted, actions, children }: Props<row, tab>) {
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { tab, q } = found.values;
  // Only the tab changes: what is typed as a change of the filters is one of its words.
  const at = (one: tab) => found.href({ tab: one });
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]} actions={actions} flow>
      <Tabs label={t.title} tabs={tabs.map((one) => ({ label: t.tabs[one], href: at(one), current: tab === one }))} />
      <Filters action={action} values={{ q }} label={t.search} inline>
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        {tab !== tabs[0] && <input type="hidden" name="quoi" value={tabWords[tab]} />}
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <h2>{plural(found.total, locale, counted)}</h2>
          {children}
          <Pages of={found} />
        </>
      )}
    </PageFrame>
  );
}
