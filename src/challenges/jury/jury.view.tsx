import { type Vote, voteRoutes } from "#budgets";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, Go, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, DateTimeField, Form, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Phase } from "../challenge.ts";
import type { Challenge } from "../challenges.query.ts";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import type { Answer } from "../answers.query.ts";
import type { Juror, KnownTie, Tie } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import { Ties } from "./ties.view.tsx";

interface JuryProps {
  challenge: Challenge;
  phase: Phase;
  judges: boolean;
  runs: boolean;
  jurors: readonly Juror[];
  answers: readonly Answer[];
  /** Of whoever reads. */
  ties: readonly Tie[];
  /** Of all jurors, for those who run it. */
  known: readonly KnownTie[];
  /** The public's. */
  vote: Vote | null;
  /** Whoever reads may begin one. */
  votes: boolean;
  personId: string;
  form: FormState;
}

export function Jury(props: JuryProps) {
  const { challenge, phase, judges, runs, known } = props;
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
            {runs && <Ties slug={slug} known={known} form={props.form} />}
          </div>
          <aside class="flow loose">
            {runs && phase !== "results" && phase !== "ended" && <Name {...props} />}
            {runs && <PublicVote {...props} />}
            {runs && (phase === "judging" || phase === "results") && (
              <p>
                <Go href={routes.results.href({ slug })}>{t.toResults}</Go>
              </p>
            )}
          </aside>
        </Columns>
      </Band>
    </>
  );
}

function ToRead({ challenge: { slug }, answers, ties }: JuryProps) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  if (answers.length === 0) return <Empty title={t.nothing} />;
  return (
    <Table<Answer>
      caption={t.toRead}
      rows={answers}
      columns={[
        {
          label: t.answers,
          heads: true,
          cell: ({ number, title }) => (
            <a href={routes.verdict.href({ slug, number: String(number) })}>
              {t.answer(formatNumber(number, locale))} <span lang="fr">{title}</span>
            </a>
          ),
        },
        { label: t.tie, cell: ({ teamId }) => ties.some((one) => one.teamId === teamId) && <Badge tone="warn">{t.tied}</Badge> },
      ]}
    />
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
        { label: t.sentCount, number: true, cell: ({ sent }) => t.of(formatNumber(sent, locale), formatNumber(answers.length, locale)) },
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
      <Actions>
        <Button act="name">{t.nameOne}</Button>
      </Actions>
    </Form>
  );
}

function PublicVote({ challenge: { slug }, phase, vote, votes, answers, form }: JuryProps) {
  const t = useTexts(juryTexts);
  if (vote)
    return (
      <p>
        <Go href={(vote.state === "draft" ? voteRoutes.setup : voteRoutes.choose).href({ slug: vote.slug })}>{t.toVote}</Go>
      </p>
    );
  if (!votes || phase !== "judging" || answers.length < 2) return null;
  return (
    <Form action={routes.jury.href({ slug })} state={stateOf(form, "vote")} label={t.vote}>
      <h2>{t.vote}</h2>
      <p>{t.voteLead}</p>
      <DateTimeField name="debut" label={t.voteOpens} />
      <DateTimeField name="fin" label={t.voteCloses} />
      <TextField name="prix" label={t.votePrize} inputMode="decimal" unit="€" short />
      <Actions>
        <Button kind="quiet" act="vote">
          {t.vote}
        </Button>
      </Actions>
    </Form>
  );
}
