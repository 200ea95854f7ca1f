import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, EnterButton, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf, type Values } from "#platform/ui/form-state.tsx";
import { Actions, Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { licenceCodes, licences, scale } from "../challenge.ts";
import type { Challenge } from "../challenges.query.ts";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import type { ChallengeInLanguage } from "../wording.query.ts";
import type { Answer, Verdict } from "../answers.query.ts";
import type { Reading, Tie } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";

interface VerdictProps {
  challenge: ChallengeInLanguage;
  answer: Answer;
  own: Verdict | null;
  tie: Tie | null;
  /** Empty until one's own is sent. */
  others: readonly Verdict[];
  /** Of all answers, for whoever judges. */
  left: Pick<Reading, "left" | "next">;
  open: boolean;
  form: FormState;
}

export function VerdictPage(props: VerdictProps) {
  const { challenge, answer, own, tie, open } = props;
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const { slug } = challenge;
  return (
    <>
      <PartHead
        challenge={challenge}
        title={<Written>{answer.title}</Written>}
        lead={<Written>{answer.summary}</Written>}
        within={[{ label: t.title, href: routes.jury.href({ slug }) }]}
        here={t.answer(formatNumber(answer.number, locale))}
      />
      <Band ground="surface" tight>
        {(tie || own?.sentAt) && <Next {...props} />}
        {tie ? (
          <Notice tone="warn" title={t.tied} text={t.sources[tie.source]} />
        ) : (
          <Columns kind="aside">
            <div class="flow loose">
              <AnswerBody answer={answer} file={routes.juryFile.href({ slug, number: String(answer.number) })} />
              {own?.sentAt ? <Given {...props} /> : open && <Judge {...props} />}
            </div>
            <aside class="flow loose">{open && !own?.sentAt && <DeclareTie {...props} />}</aside>
          </Columns>
        )}
      </Band>
    </>
  );
}

function Next({ challenge: { slug }, left: { left, next } }: VerdictProps) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  if (next === null) return null;
  return (
    <p>
      {plural(left, locale, t.leftCount)}. <Go href={routes.verdict.href({ slug, number: String(next) })}>{t.next}</Go>
    </p>
  );
}

/** What was sent, word by word. @param file where its file is read; null: nowhere */
export function AnswerBody({ answer, file }: { answer: Answer; file: string | null }) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const licence = licenceCodes.find((one) => one === answer.licence);
  return (
    <section class="flow" aria-label={answer.title}>
      {answer.pictureId && (
        <figure class="cover-figure">
          <CoverImage cover={{ photo: { large: answer.pictureId, small: answer.smallId, alt: answer.alt ?? "" } }} in="top" />
          <Written as="figcaption" class="small soft">
            {answer.alt}
          </Written>
        </figure>
      )}
      <Written as="div" class="flow">
        {answer.description.split(/\n{2,}/u).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Written>
      <Facts
        facts={[
          [t.team, <Written>{answer.team}</Written>],
          [
            t.link,
            answer.link && (
              <a href={answer.link} rel="noopener nofollow ugc">
                {answer.link}
              </a>
            ),
          ],
          [t.file, answer.fileName && (file && answer.fileId ? <a href={file}>{answer.fileName}</a> : answer.fileName)],
          [t.licence, licence && licences[licence]],
          [t.sent, sayInstant(answer.sent.at, locale)],
          [t.print, <code>{answer.sent.sha256.match(/.{1,16}/g)?.join(" ")}</code>],
        ]}
      />
    </section>
  );
}

function Judge({ challenge: { slug, criteria }, answer, own, form }: VerdictProps) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const before: Values = {
    avis: own?.comment,
    ...Object.fromEntries(Object.entries(own?.points ?? {}).map(([key, points]) => [`points_${key}`, String(points)])),
  };
  const state = form.act === "send" ? form : stateOf(form, "save", before);
  return (
    <Form action={routes.verdict.href({ slug, number: String(answer.number) })} state={state} label={t.judge}>
      <h2>{t.judge}</h2>
      <p>{t.judgeLead}</p>
      <EnterButton act="save" label={t.save} />
      {criteria.map(({ key, label, weight }) => (
        <Radios
          name={`points_${key}`}
          label={t.weighted(label, formatNumber(weight, locale))}
          choices={Array.from({ length: scale + 1 }, (_, points) => ({ value: String(points), label: formatNumber(points, locale) }))}
          scale
        />
      ))}
      <TextArea name="avis" label={t.comment} hint={t.commentHint} maxLength={3000} />
      <Actions>
        <Button act="send">{t.send}</Button>
        <Button kind="quiet" act="save">
          {t.save}
        </Button>
      </Actions>
    </Form>
  );
}

function DeclareTie({ challenge: { slug }, answer, form }: VerdictProps) {
  const t = useTexts(juryTexts);
  return (
    <Form action={routes.verdict.href({ slug, number: String(answer.number) })} state={stateOf(form, "tie")} label={t.declare}>
      <h2>{t.declare}</h2>
      <p>{t.declareLead}</p>
      <TextField name="lien" label={t.tieReason} maxLength={500} />
      <Submit label={t.declare} kind="danger" act="tie" />
    </Form>
  );
}

function Given({ challenge: { criteria }, own, others }: VerdictProps) {
  const t = useTexts(juryTexts);
  const all = own ? [own, ...others] : others;
  return (
    <TitledPart id="donne" title={t.given}>
      {others.length === 0 && <p class="soft">{t.alone}</p>}
      <VerdictTable criteria={criteria} verdicts={all} named />
    </TitledPart>
  );
}

/** Points by juror; without names for the public. */
export function VerdictTable({ criteria, verdicts, named }: { criteria: Challenge["criteria"]; verdicts: readonly Verdict[]; named?: boolean }) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const rows = verdicts.map((one, at) => ({ ...one, at: at + 1 }));
  return (
    <Table
      caption={t.points}
      rows={rows}
      columns={[
        { label: t.juror, heads: true, cell: ({ name, at }) => (named ? name : t.jurorNumber(formatNumber(at, locale))) },
        ...criteria.map(({ key, label }) => ({
          label,
          number: true,
          cell: ({ points }: Verdict) => (points[key] === undefined ? "" : formatNumber(points[key], locale)),
        })),
        { label: t.comment, cell: ({ comment }) => <Written>{comment}</Written> },
      ]}
    />
  );
}
