import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Agreement } from "../agreements/agreements.query.ts";
import { agreementsTexts } from "../agreements/agreements.texts.ts";
import { sayStanding } from "../agreements/say-standing.ts";
import { toneOf } from "../agreements/agreements.view.tsx";
import { routes } from "../routes.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { type AgentState, agentStates } from "./agent-state.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Centre, Employer } from "./employer.query.ts";
import { employerTexts } from "./employer.texts.ts";

interface HomeProps {
  employer: Employer;
  counts: Readonly<Record<AgentState, number>>;
  centres: readonly Centre[];
  agreements: readonly Agreement[];
}

export function Home({ employer, counts, centres, agreements }: HomeProps) {
  const t = useTexts(employerTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  const { id, version } = employer;
  return (
    <PageFrame
      title={t.titleOf(employer.name)}
      lead={t.lead}
      trail={[{ label: general.title, href: routes.catalogue.href() }]}
      actions={
        version === 0 ? (
          <ButtonLink href={routes.rules.href({ id })}>{t.begin}</ButtonLink>
        ) : (
          <>
            <ButtonLink href={routes.agents.href({ id })}>{t.agents}</ButtonLink>
            <ButtonLink kind="quiet" href={routes.envelopes.href({ id })}>
              {t.envelopes}
            </ButtonLink>
            <ButtonLink kind="quiet" href={routes.statements.href({ id })}>
              {t.statements}
            </ButtonLink>
            <ButtonLink kind="quiet" href={routes.rules.href({ id })}>
              {t.rules}
            </ButtonLink>
          </>
        )
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          {version === 0 ? (
            <Empty title={t.notBegun} text={t.notBegunNext} />
          ) : (
            <>
              <Tiles tiles={agentStates.filter((one) => one !== "left").map((one) => [t.counted[one], formatNumber(counts[one], locale)] as const)} />
              <Centres centres={centres} />
            </>
          )}
        </div>
        <aside class="flow loose">
          <Agreements employer={employer} agreements={agreements} />
          <TitledPart id="jamais" title={t.never}>
            <p>{t.neverLead}</p>
            <Onward href={routes.promises.href()}>{t.promises}</Onward>
          </TitledPart>
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Centres({ centres }: Pick<HomeProps, "centres">) {
  const t = useTexts(employerTexts);
  const locale = useLocale();
  if (centres.length === 0) return <p>{t.noCentres}</p>;
  return (
    <Table<Centre>
      caption={plural(centres.length, locale, t.centreCount)}
      rows={centres}
      columns={[
        { label: t.columns.centre, heads: true, cell: ({ code }) => code },
        { label: t.columns.name, cell: ({ name }) => name },
        { label: t.columns.agents, number: true, cell: ({ agents }) => formatNumber(agents, locale) },
      ]}
    />
  );
}

function Agreements({ employer, agreements }: Pick<HomeProps, "employer" | "agreements">) {
  const t = useTexts(employerTexts);
  const words = useTexts(agreementsTexts);
  const locale = useLocale();
  return (
    <TitledPart id="conventions" title={words.title}>
      {agreements.length === 0 ? (
        <p>{words.empty}.</p>
      ) : (
        <ul>
          {agreements.map((one) => (
            <li>
              <a href={routes.agreement.href({ id: one.id })}>{one.placeName}</a> <Badge tone={toneOf(one.standing)}>{sayStanding(one, locale)}</Badge>
            </li>
          ))}
        </ul>
      )}
      <Onward href={routes.compare.href({ id: employer.id })}>{t.compare}</Onward>
    </TitledPart>
  );
}
