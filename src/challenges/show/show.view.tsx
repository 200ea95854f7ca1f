import { type Vote, voteRoutes } from "#budgets";
import { opendataRoutes } from "#opendata";
import { CoverFigure } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Table } from "#platform/ui/table.tsx";
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
          <section class="flow" aria-labelledby="reglement">
            <h2 id="reglement">{t.rules}</h2>
            <Written as="div" lang={one.lang}>
              <Prose html={renderMarkdown(one.rules)} />
            </Written>
          </section>
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
    <section class="flow" aria-labelledby="donnees">
      <h2 id="donnees">{t.datasets}</h2>
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
    </section>
  );
}

function Criteria({ challenge: { criteria, lang } }: Pick<ShowProps, "challenge">) {
  const t = useTexts(showTexts);
  const locale = useLocale();
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return (
    <section class="flow" aria-labelledby="criteres">
      <h2 id="criteres">{t.criteria}</h2>
      <Table
        caption={t.criteriaCaption(formatNumber(scale, locale))}
        rows={criteria}
        columns={[
          { label: t.criterion, heads: true, cell: ({ label }) => <Written lang={lang}>{label}</Written> },
          { label: t.weight, number: true, cell: ({ weight }) => t.weightOf(formatNumber(weight, locale), formatNumber(sum, locale)) },
        ]}
      />
    </section>
  );
}

function Aside({ challenge: one, changes, seesJury, vote }: ShowProps) {
  const t = useTexts(showTexts);
  const general = useTexts(challengesTexts);
  const locale = useLocale();
  const { slug } = one;
  return (
    <aside class="flow loose">
      <section class="flow" aria-labelledby="calendrier">
        <h2 id="calendrier">{t.calendar}</h2>
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
      </section>
      {one.prizes.length > 0 && (
        <section class="flow" aria-labelledby="prix">
          <h2 id="prix">{t.prizes}</h2>
          <Facts wide facts={one.prizes.map(({ label, cents }: Prize) => [label, sayPrize(cents, locale)] as const)} />
        </section>
      )}
      {one.partners.length > 0 && (
        <section class="flow" aria-labelledby="partenaires">
          <h2 id="partenaires">{t.partners}</h2>
          <Written as="ul">
            {one.partners.map((partner) => (
              <li>{partner}</li>
            ))}
          </Written>
        </section>
      )}
      {one.publishedAt && (
        <nav class="flow" aria-label={t.ways}>
          <p>
            <Go href={routes.teams.href({ slug })}>{plural(one.teams, locale, general.teams)}</Go>
          </p>
          <p>
            <Go href={routes.questions.href({ slug })}>{t.questions}</Go>
          </p>
          {one.resultsAt && (
            <p>
              <Go href={routes.results.href({ slug })}>{t.results}</Go>
            </p>
          )}
          {vote && (
            <p>
              <Go href={(vote.state === "announced" ? voteRoutes.choose : voteRoutes.result).href({ slug: vote.slug })}>{t.vote}</Go>
            </p>
          )}
          {one.resultsAt && (
            <p>
              <Go href={routes.reuses.href()}>{t.reuses}</Go>
            </p>
          )}
          {seesJury && (
            <p>
              <Go href={routes.jury.href({ slug })}>{t.jury}</Go>
            </p>
          )}
        </nav>
      )}
      {changes.length > 0 && (
        <section class="flow" aria-labelledby="change">
          <h2 id="change">{t.changes}</h2>
          <ul>
            {changes.map(({ at, reason }) => (
              <li>
                {sayShortDay(at, locale)}. <Written>{reason}</Written>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
