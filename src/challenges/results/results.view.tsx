import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { wordsOnPage } from "../challenge.ts";
import type { Juror } from "../jury/jury.query.ts";
import { sayPrize } from "../list/list.view.tsx";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import type { ChallengeInLanguage } from "../wording.query.ts";
import type { JudgedAnswer } from "../ranking.query.ts";
import type { Ranking, Result } from "./results.query.ts";
import { resultsTexts } from "./results.texts.ts";

interface ResultsProps {
  challenge: ChallengeInLanguage;
  /** Best first. */
  judged: readonly JudgedAnswer[];
  results: readonly Result[];
  rankings: readonly Ranking[];
  jurors: readonly Juror[];
  /** Reasons that wait, by number. */
  drafted: ReadonlyMap<number, string>;
  published: boolean;
  page: number;
  pages: number;
  form: FormState;
}

/** The field of the reasons for an answer. */
export const reasonsField = (number: number): string => `raisons_${number}`;

const pageOf = (slug: string, page: number): string => withQuery(routes.results.href({ slug }), { page: page > 1 ? page : null });
const onPage = ({ judged, page }: ResultsProps): readonly JudgedAnswer[] => judged.slice((page - 1) * wordsOnPage, page * wordsOnPage);

export function Results(props: ResultsProps) {
  const { challenge, judged, published, page, pages } = props;
  const t = useTexts(resultsTexts);
  return (
    <>
      <PartHead challenge={challenge} title={published ? t.title : t.prepare} lead={published ? t.lead : t.prepareLead} />
      <Band ground="surface" tight>
        <div class="flow loose">
          {judged.length === 0 ? <Empty title={t.empty} /> : <Ranked {...props} />}
          <Pagination page={page} pages={pages} href={(one) => pageOf(challenge.slug, one)} />
          {published ? <Published {...props} /> : judged.length > 0 && <Publish {...props} />}
        </div>
      </Band>
    </>
  );
}

function Ranked(props: ResultsProps) {
  const { challenge, judged, results, published } = props;
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  const { slug, prizes } = challenge;
  const resultOf = ({ teamId }: JudgedAnswer) => results.find((one) => one.teamId === teamId);
  const prizeOf = (one: JudgedAnswer, at: number) => (published ? prizes.find(({ rank }) => rank === resultOf(one)?.prize) : prizes[at]);
  const rows = onPage(props).map((one) => ({ ...one, prize: prizeOf(one, judged.indexOf(one)), reasons: resultOf(one)?.reasons }));
  return (
    <Table
      caption={t.ranking}
      rows={rows}
      columns={[
        { label: t.rank, number: true, cell: ({ place }) => (place.rank === null ? t.unjudged : formatNumber(place.rank, locale)) },
        {
          label: t.answer,
          heads: true,
          cell: ({ number, title, team }) => (
            <>
              {published ? (
                <Written as="a" href={routes.answer.href({ slug, number: String(number) })}>
                  {title}
                </Written>
              ) : (
                title
              )}
              <br />
              <span class="small soft">{team}</span>
            </>
          ),
        },
        { label: t.score, number: true, cell: ({ percent }) => (percent === null ? "" : t.percent(formatNumber(percent, locale))) },
        { label: t.verdicts, number: true, cell: ({ verdicts }) => formatNumber(verdicts, locale) },
        { label: t.prize, cell: ({ prize }) => prize && `${prize.label} (${sayPrize(prize.cents, locale)})` },
        ...(published ? [{ label: t.reasons, cell: ({ reasons }: (typeof rows)[number]) => <Written>{reasons}</Written> }] : []),
      ]}
    />
  );
}

function Published({ challenge: { slug }, rankings, jurors }: ResultsProps) {
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  return (
    <>
      {jurors.length > 0 && (
        <p>
          {t.jury(
            formatList(
              jurors.map(({ name }) => name),
              locale,
            ),
          )}
        </p>
      )}
      <TitledPart id="refaire" title={t.again}>
        <p>{t.againLead}</p>
        <p>
          <code>beffroi calls rank classement-1.json</code>
        </p>
        <ul>
          {rankings.map(({ number, reason, at }) => (
            <li>
              <Go href={routes.ranking.href({ slug, number: String(number) })} icon="download">
                {t.file(formatNumber(number, locale), sayShortDay(at, locale))}
              </Go>
              {reason && <Written as="p">{reason}</Written>}
            </li>
          ))}
        </ul>
      </TitledPart>
    </>
  );
}

function Publish(props: ResultsProps) {
  const { challenge, judged, drafted, page, pages, form } = props;
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  const kept = Object.fromEntries([...drafted].map(([number, words]) => [reasonsField(number), words]));
  return (
    <Form action={pageOf(challenge.slug, page)} state={form.act === "publish" ? form : stateOf(form, "keep", kept)} label={t.publish}>
      <h2>{t.publish}</h2>
      <p>{t.publishLead}</p>
      {pages > 1 && <p>{t.kept(plural(drafted.size, locale, t.keptCount), formatNumber(judged.length, locale))}</p>}
      {onPage(props).map(({ number, title }) => (
        <TextArea name={reasonsField(number)} label={t.reasonsFor(title)} rows={3} maxLength={2000} />
      ))}
      <Actions>
        <Button act="publish">{t.publish}</Button>
        <Button kind="quiet" act="keep">
          {t.keep}
        </Button>
      </Actions>
    </Form>
  );
}
