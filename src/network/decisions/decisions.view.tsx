import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes } from "../routes.ts";
import { Searched } from "../searched.view.tsx";
import { type Tab, tabWords } from "./decision.ts";
import { toneOf } from "./decision.view.tsx";
import type { Decision } from "./decisions.query.ts";
import { decisionsTexts } from "./decisions.texts.ts";

interface Props {
  found: ListPage<Decision, { tab: Tab; q: string }>;
  proposes: boolean;
}

export function Decisions({ found, proposes }: Props) {
  const t = useTexts(decisionsTexts);
  return (
    <Searched
      found={found}
      action={routes.decisions.href()}
      tabs={["open", "adopted", "all"]}
      tabWords={tabWords}
      texts={t}
      counted={t.count}
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
    >
      <Rows found={found} />
    </Searched>
  );
}

function Rows({ found }: Pick<Props, "found">) {
  const t = useTexts(decisionsTexts);
  const locale = useLocale();
  return (
    <>
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
      {found.csv && (
        <p>
          <a href={found.csv}>{t.csv}</a>
        </p>
      )}
    </>
  );
}
