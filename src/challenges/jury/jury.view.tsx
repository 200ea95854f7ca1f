import { type Vote, voteRoutes } from "#budgets";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Go, Onward, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { DateTimeField, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Slice } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { type Phase, rowsOnPage } from "../challenge.ts";
import type { Challenge } from "../challenges.query.ts";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import type { Juror, KnownTie, Reading, ToRead as Listed } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import { Ties } from "./ties.view.tsx";

interface JuryProps {
  challenge: Challenge;
  phase: Phase;
  judges: boolean;
  runs: boolean;
  jurors: readonly Juror[];
  /** How many were sent. */
  answers: number;
  /** Of whoever reads. */
  reading: Reading;
  page: number;
  /** Of all jurors, for those who run it. */
  known: Slice<KnownTie>;
  tiesPage: number;
  /** The public's. */
  vote: Vote | null;
  /** Whoever reads may begin one. */
  votes: boolean;
  personId: string;
  form: FormState;
}

export function Jury(props: JuryProps) {
  const { challenge, phase, judges, runs, known, tiesPage, form } = props;
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const { slug } = challenge;
  return (
    <>
      <PartHead challenge={challenge} title={t.title} lead={t.lead} />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <div class="flow loose">
            {phase === "open" || phase === "soon" ? <p>{t.before(sayInstant(challenge.closesAt, locale))}</p> : judges && <ToRead {...props} />}
            <Jurors {...props} />
            {runs && <Ties slug={slug} known={known} page={tiesPage} form={form} />}
          </div>
          <aside class="flow loose">
            {runs && phase !== "results" && phase !== "ended" && <Name {...props} />}
            {runs && <PublicVote {...props} />}
            {runs && (phase === "judging" || phase === "results") && <Onward href={routes.results.href({ slug })}>{t.toResults}</Onward>}
          </aside>
        </Columns>
      </Band>
    </>
  );
}

const tones = { todo: "none", begun: "info", sent: "ok", tied: "warn" } as const;

/** What is left first, and the way to the next one. */
function ToRead({ challenge: { slug }, phase, reading, page }: JuryProps) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const { rows, total, left, next } = reading;
  if (total === 0) return <Empty title={t.nothing} />;
  return (
    <>
      {phase === "judging" && (
        <p>
          <b>{t.left(plural(left, locale, t.leftCount), formatNumber(total, locale))}</b>{" "}
          {next !== null && <Go href={routes.verdict.href({ slug, number: String(next) })}>{t.next}</Go>}
        </p>
      )}
      <Table<Listed>
        caption={t.toRead}
        rows={rows}
        columns={[
          {
            label: t.answers,
            heads: true,
            cell: ({ number, title }) => (
              <a href={routes.verdict.href({ slug, number: String(number) })}>
                {t.answer(formatNumber(number, locale))} <Written>{title}</Written>
              </a>
            ),
          },
          { label: t.state, cell: ({ state }) => <Badge tone={tones[state]}>{t.states[state]}</Badge> },
        ]}
      />
      <Pagination page={page} pages={Math.ceil(total / rowsOnPage)} href={(one) => withQuery(routes.jury.href({ slug }), { page: one > 1 ? one : null })} />
    </>
  );
}

function Jurors({ challenge: { slug }, jurors, runs, form, answers }: JuryProps) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  if (jurors.length === 0) return <Empty title={t.noJuror} />;
  const table = (
    <Table<Juror>
      caption={t.jurors}
      rows={jurors}
      columns={[
        { label: t.name, heads: true, cell: ({ name }) => name },
        { label: t.sentCount, number: true, cell: ({ sent }) => t.of(formatNumber(sent, locale), formatNumber(answers, locale)) },
        { label: t.tie, number: true, cell: ({ ties }) => formatNumber(ties, locale) },
        ...(runs && jurors.some(({ sent }) => sent === 0)
          ? [
              {
                label: t.change,
                cell: ({ personId, name, sent }: Juror) =>
                  sent === 0 && (
                    <TextButton act={`dismiss:${personId}`}>
                      {t.dismiss} <span class="vh">{name}</span>
                    </TextButton>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
  if (!runs) return table;
  return (
    <Form action={routes.jury.href({ slug })} state={form.act === "dismiss" ? form : undefined} label={t.jurors}>
      {table}
    </Form>
  );
}

function Name({ challenge: { slug }, form }: JuryProps) {
  const t = useTexts(juryTexts);
  return (
    <Form action={routes.jury.href({ slug })} state={stateOf(form, "name")} label={t.nameOne}>
      <h2>{t.nameOne}</h2>
      <TextField name="mel" type="email" label={t.email} hint={t.emailHint} />
      <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={120} />
      <Submit label={t.nameOne} act="name" />
    </Form>
  );
}

function PublicVote({ challenge: { slug }, phase, vote, votes, answers, form }: JuryProps) {
  const t = useTexts(juryTexts);
  if (vote) return <Onward href={(vote.state === "draft" ? voteRoutes.setup : voteRoutes.choose).href({ slug: vote.slug })}>{t.toVote}</Onward>;
  if (!votes || phase !== "judging" || answers < 2) return null;
  return (
    <Form action={routes.jury.href({ slug })} state={stateOf(form, "vote")} label={t.vote}>
      <h2>{t.vote}</h2>
      <p>{t.voteLead}</p>
      <DateTimeField name="debut" label={t.voteOpens} />
      <DateTimeField name="fin" label={t.voteCloses} />
      <TextField name="prix" label={t.votePrize} inputMode="decimal" unit="€" short />
      <Submit label={t.vote} kind="quiet" act="vote" />
    </Form>
  );
}
