import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { type Tab, tabWords } from "./decision.ts";
import { toneOf } from "./decision.view.tsx";
import type { Decision } from "./decisions.query.ts";
import { decisionsTexts } from "./decisions.texts.ts";

interface Props {
  found: ListPage<Decision, { tab: Tab; q: string }>;
  proposes: boolean;
}

const tabs: readonly Tab[] = ["open", "adopted", "all"];

export function Decisions({ found, proposes }: Props) {
  const t = useTexts(decisionsTexts);
  const general = useTexts(networkTexts);
  const { tab, q } = found.values;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        trail={[{ label: general.network, href: routes.directory.href() }]}
        actions={
          <>
            {proposes && <ButtonLink href={routes.propose.href()}>{t.propose}</ButtonLink>}
            <ButtonLink kind="quiet" href={routes.generals.href()}>
              {t.generals}
            </ButtonLink>
            <ButtonLink kind="quiet" href={routes.elections.href()}>
              {t.elections}
            </ButtonLink>
          </>
        }
        joined
      />
      <Band tight>
        <div class="flow">
          <Tabs label={t.title} tabs={tabs.map((one) => ({ label: t.tabs[one], href: found.href({ tab: one }), current: tab === one }))} />
          <Filters action={routes.decisions.href()} values={{ q }} label={t.search} inline>
            <TextField name="q" type="search" label={t.words} maxLength={100} />
            {tab !== "open" && <input type="hidden" name="quoi" value={tabWords[tab]} />}
            <Button kind="quiet" icon="search">
              {t.search}
            </Button>
          </Filters>
          {found.total === 0 ? (
            <Empty title={t.empty}>
              <p>{t.emptyNext}</p>
            </Empty>
          ) : (
            <Rows found={found} />
          )}
        </div>
      </Band>
    </>
  );
}

function Rows({ found }: Pick<Props, "found">) {
  const t = useTexts(decisionsTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      <Entries>
        {found.rows.map(({ id, number, title, member, state, closesOn, standing }) => (
          <Entry
            title={<span lang="fr">{title}</span>}
            href={routes.decision.href({ id })}
            meta={[
              <Badge tone={toneOf[state]}>{t.states[state]}</Badge>,
              number !== null && t.numbered(String(number)),
              member,
              state === "open" && t.until(formatDate(closesOn, locale)),
              standing > 0 && plural(standing, locale, t.standing),
            ].filter(Boolean)}
          />
        ))}
      </Entries>
      <Pages of={found} />
      {found.csv && (
        <p>
          <a href={found.csv}>{t.csv}</a>
        </p>
      )}
    </>
  );
}
