import { type Vote, voteRoutes } from "#budgets";
import { opendataRoutes } from "#opendata";
import { CoverFigure } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { phaseOf, type Prize, scale } from "../challenge.ts";
import type { Change } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { languagesTexts } from "../languages/languages.texts.ts";
import { coverOf, PhaseBadge, sayPrize } from "../list/list.view.tsx";
import { routes } from "../routes.ts";
import type { ChallengeInLanguage } from "../wording.query.ts";
import { showTexts } from "./show.texts.ts";

interface ShowProps {
  challenge: ChallengeInLanguage;
  changes: readonly Change[];
  datasets: readonly Dataset[];
  /** The team of whoever reads. */
  own: { readonly id: string; readonly name: string } | null;
  runs: boolean;
  /** Whoever reads runs challenges, or judges this one. */
  seesJury: boolean;
  /** The public's, once it is announced. */
  vote: Vote | null;
  now: Date;
}

export function Show(props: ShowProps) {
  const { challenge: one, now, runs } = props;
  const t = useTexts(showTexts);
  const general = useTexts(challengesTexts);
  const words = useTexts(languagesTexts);
  return (
    <PageFrame
      title={one.title}
      lead={<Written lang={one.lang}>{one.question}</Written>}
      trail={[{ label: general.title, href: routes.list.href() }]}
      badges={<PhaseBadge phase={phaseOf(one, now)} />}
      actions={
        <>
          <TakePart {...props} />
          {runs && (
            <ButtonLink kind="quiet" icon="pencil" href={routes.edit.href({ slug: one.slug })}>
              {t.edit}
            </ButtonLink>
          )}
        </>
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          <CoverFigure cover={coverOf(one)} only />
          {one.endedAt && (
            <Notice tone="warn" title={t.ended}>
              <Written as="p">{one.endReason}</Written>
            </Notice>
          )}
          {one.lang !== "fr" && <p class="small soft">{words.frenchCounts}</p>}
          <Written as="div" lang={one.lang}>
            <Prose html={renderMarkdown(one.about)} />
          </Written>
          <Data {...props} />
          <Criteria challenge={one} />
          <TitledPart id="reglement" title={t.rules}>
            <Written as="div" lang={one.lang}>
              <Prose html={renderMarkdown(one.rules)} />
            </Written>
          </TitledPart>
        </div>
        <Aside {...props} />
      </Columns>
    </PageFrame>
  );
}

function TakePart({ challenge: { slug, ...one }, own, now }: ShowProps) {
  const t = useTexts(showTexts);
  const phase = phaseOf(one, now);
  if (own) return <ButtonLink href={routes.team.href({ slug, team: own.id })}>{t.toOwn}</ButtonLink>;
  return phase === "open" ? <ButtonLink href={routes.teams.href({ slug })}>{t.takePart}</ButtonLink> : null;
}

function Data({ challenge, datasets }: ShowProps) {
  const t = useTexts(showTexts);
  const locale = useLocale();
  if (challenge.datasets.length === 0) return null;
  return (
    <TitledPart id="donnees" title={t.datasets}>
      <ul>
        {challenge.datasets.map((id) => {
          const found = datasets.find((one) => one.id === id);
          return (
            <li>
              {found ? (
                <>
                  <a href={opendataRoutes.dataset.href({ id })}>{found.title[locale]}</a>. {found.description[locale]}
                </>
              ) : (
                t.gone(id)
              )}
            </li>
          );
        })}
      </ul>
    </TitledPart>
  );
}

function Criteria({ challenge: { criteria, lang } }: Pick<ShowProps, "challenge">) {
  const t = useTexts(showTexts);
  const locale = useLocale();
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return (
    <TitledPart id="criteres" title={t.criteria}>
      <Table
        caption={t.criteriaCaption(formatNumber(scale, locale))}
        rows={criteria}
        columns={[
          { label: t.criterion, heads: true, cell: ({ label }) => <Written lang={lang}>{label}</Written> },
          { label: t.weight, number: true, cell: ({ weight }) => t.weightOf(formatNumber(weight, locale), formatNumber(sum, locale)) },
        ]}
      />
    </TitledPart>
  );
}

function Aside({ challenge: one, changes, seesJury, vote }: ShowProps) {
  const t = useTexts(showTexts);
  const general = useTexts(challengesTexts);
  const locale = useLocale();
  const { slug } = one;
  return (
    <aside class="flow loose">
      <TitledPart id="calendrier" title={t.calendar}>
        <Facts
          wide
          facts={[
            [t.opens, sayInstant(one.opensAt, locale)],
            [t.questionsUntil, sayInstant(one.questionsUntil, locale)],
            [t.closes, sayInstant(one.closesAt, locale)],
            [t.results, one.resultsAt && sayInstant(one.resultsAt, locale)],
            [t.teamMost, formatNumber(one.teamMost, locale)],
          ]}
        />
      </TitledPart>
      {one.prizes.length > 0 && (
        <TitledPart id="prix" title={t.prizes}>
          <Facts wide facts={one.prizes.map(({ label, cents }: Prize) => [label, sayPrize(cents, locale)] as const)} />
        </TitledPart>
      )}
      {one.partners.length > 0 && (
        <TitledPart id="partenaires" title={t.partners}>
          <Written as="ul">
            {one.partners.map((partner) => (
              <li>{partner}</li>
            ))}
          </Written>
        </TitledPart>
      )}
      {one.publishedAt && (
        <nav class="flow" aria-label={t.ways}>
          <Onward href={routes.teams.href({ slug })}>{plural(one.teams, locale, general.teams)}</Onward>
          <Onward href={routes.questions.href({ slug })}>{t.questions}</Onward>
          {one.resultsAt && <Onward href={routes.results.href({ slug })}>{t.results}</Onward>}
          {vote && <Onward href={(vote.state === "announced" ? voteRoutes.choose : voteRoutes.result).href({ slug: vote.slug })}>{t.vote}</Onward>}
          {one.resultsAt && <Onward href={routes.reuses.href()}>{t.reuses}</Onward>}
          {seesJury && <Onward href={routes.jury.href({ slug })}>{t.jury}</Onward>}
        </nav>
      )}
      {changes.length > 0 && (
        <TitledPart id="change" title={t.changes}>
          <ul>
            {changes.map(({ at, reason }) => (
              <li>
                {sayShortDay(at, locale)}. <Written>{reason}</Written>
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
    </aside>
  );
}
