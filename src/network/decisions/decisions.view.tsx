import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { itemAnchor } from "../general/general.ts";
import { routes } from "../routes.ts";
import { Searched } from "../searched.view.tsx";
import { type Tab, tabWords } from "./decision.ts";
import { toneOf } from "./decision.view.tsx";
import { decisionsTexts } from "./decisions.texts.ts";
import type { ListedDecision } from "./listed.query.ts";

interface Props {
  found: ListPage<ListedDecision, { tab: Tab; q: string }>;
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
        {found.rows.map((one) => (
          <Entry
            title={<Written>{one.title}</Written>}
            href={addressOf(one)}
            meta={[
              <Badge tone={toneOf[one.state]}>{t.states[one.state]}</Badge>,
              one.number !== null && t.numbered(String(one.number)),
              one.way === "vote" && t.ways.vote,
              one.way === "vote" ? <Written>{one.by}</Written> : one.by,
              one.state === "open" && one.closesOn && t.until(formatDate(one.closesOn, locale)),
              one.decidedAt && formatDate(one.decidedAt, locale),
              one.standing > 0 && plural(one.standing, locale, t.standing),
            ].filter(Boolean)}
          >
            {one.way === "vote" && <Result vote={one} />}
            {one.outcome && (
              <Written as="p" class="small">
                {one.outcome}
              </Written>
            )}
          </Entry>
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

/** A vote is read where it was voted, with its rule, its colleges and its ballots. */
const addressOf = ({ id, meetingId, rank }: ListedDecision): string =>
  meetingId === null ? routes.decision.href({ id }) : `${routes.general.href({ id: meetingId })}#${itemAnchor(rank!)}`;

function Result({ vote: { inFavour, against, abstained, election, elected } }: { vote: ListedDecision }) {
  const t = useTexts(decisionsTexts);
  const locale = useLocale();
  const say = (count: number | null) => formatNumber(count ?? 0, locale);
  return <p class="small">{election ? (elected ? t.wasElected(elected) : t.nobody) : t.votes(say(inFavour), say(against), say(abstained))}</p>;
}
