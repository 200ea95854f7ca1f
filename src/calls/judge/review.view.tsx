import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, EnterButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Application, Document } from "../apply/application.query.ts";
import { Content } from "../apply/content.view.tsx";
import { routes } from "../routes.ts";
import { judgeTexts } from "./judge.texts.ts";
import type { OtherReview, OwnReview, Review } from "./review.query.ts";

function ReviewList({ reviews }: { reviews: readonly OwnReview[] }) {
  const t = useTexts(judgeTexts);
  return (
    <Entries>
      {reviews.map(({ applicationId: id, title, callTitle, sentAt }) => (
        <Entry
          title={<Written>{title}</Written>}
          href={routes.review.href({ id })}
          level={2}
          meta={[<Written>{callTitle}</Written>, sentAt ? <Badge tone="ok">{t.isSent}</Badge> : <Badge tone="warn">{t.toSend}</Badge>]}
        />
      ))}
    </Entries>
  );
}

export function OwnReviews({ reviews }: { reviews: readonly OwnReview[] }) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const [waiting, sent] = [reviews.filter(({ sentAt }) => sentAt === null), reviews.filter(({ sentAt }) => sentAt !== null)];
  return (
    <PageFrame title={t.ownReviews} lead={t.ownReviewsLead}>
      {reviews.length === 0 ? (
        <Empty title={t.noOwnReviews} text={t.noOwnReviewsNext} />
      ) : (
        <div class="flow loose">
          <p>
            <b>{t.counted(formatNumber(waiting.length, locale), formatNumber(sent.length, locale))}</b>
          </p>
          {waiting.length > 0 && <ReviewList reviews={waiting} />}
          {sent.length > 0 && (
            <Disclosure summary={t.sentOnes} open={waiting.length === 0}>
              <ReviewList reviews={sent} />
            </Disclosure>
          )}
        </div>
      )}
    </PageFrame>
  );
}

interface ReviewProps {
  review: Review;
  application: Application;
  documents: readonly Document[];
  /** Empty until one's own is sent. */
  others: readonly OtherReview[];
  communes: ReadonlyMap<string, string>;
  form: FormState;
}

export function ReviewEdit(props: ReviewProps) {
  const { review, application, documents, communes } = props;
  const t = useTexts(judgeTexts);
  return (
    <PageFrame
      title={<Written>{application.title}</Written>}
      trail={[{ label: t.ownReviews, href: routes.reviews.href() }]}
      lead={<Written>{application.call.title}</Written>}
    >
      <Columns kind="half">
        <div class="flow loose">
          {application.rules.anonymous && <p class="small soft">{t.blind}</p>}
          <Content application={application} documents={documents} communes={communes} blind={application.rules.anonymous} />
        </div>
        <div class="flow loose">
          {review.sentAt ? (
            <>
              <Given {...props} />
              <Others {...props} />
            </>
          ) : (
            <Judge {...props} />
          )}
          <Tie {...props} />
        </div>
      </Columns>
    </PageFrame>
  );
}

function Judge({ application, form }: ReviewProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const { criteria, scale } = application.rules;
  const action = routes.review.href({ id: application.id });
  return (
    <Form action={action} state={form.act === "declare" ? undefined : form} label={t.yours}>
      <EnterButton act="keep" label={t.keep} />
      <h2>{t.yours}</h2>
      {criteria.map(({ key, label, about }) => (
        <fieldset>
          <Written as="legend">{label}</Written>
          {about && (
            <Written as="p" class="hint">
              {about}
            </Written>
          )}
          <TextField name={`note_${key}`} label={t.points(formatNumber(scale, locale))} inputMode="numeric" maxLength={2} short />
          <TextArea name={`pourquoi_${key}`} label={t.why} rows={2} maxLength={1500} />
        </fieldset>
      ))}
      <TextArea name="avis" label={t.overall} rows={4} maxLength={3000} optional />
      <p class="small soft">{t.sendLead}</p>
      <Actions>
        <Button act="send">{t.send}</Button>
        <Button kind="quiet" act="keep">
          {t.keep}
        </Button>
      </Actions>
    </Form>
  );
}

/** Before and after one's review is sent: who finds a tie late says it late. */
function Tie({ review, application, form }: ReviewProps) {
  const t = useTexts(judgeTexts);
  return (
    <Disclosure summary={t.tie} open={form.act === "declare"}>
      <Form action={routes.review.href({ id: application.id })} state={stateOf(form, "declare")} label={t.declare}>
        <p>{review.sentAt ? t.tieLate : t.tieLead}</p>
        <TextField name="lien" label={t.tieReason} maxLength={500} />
        <Submit label={t.declare} kind="danger" act="declare" />
      </Form>
    </Disclosure>
  );
}

interface ScoresProps {
  scores: readonly { readonly criterion: string; readonly points: number; readonly comment?: string }[];
  application: Application;
}

function Scores({ scores, application }: ScoresProps) {
  const locale = useLocale();
  const { criteria, scale } = application.rules;
  return (
    <ul>
      {criteria.map(({ key, label }) => (
        <li>
          <Written>{label}</Written>
          {"\u00a0: "}
          {formatNumber(scores.find(({ criterion }) => criterion === key)?.points ?? 0, locale)}/{formatNumber(scale, locale)}{" "}
          <Written as="span" class="soft">
            {scores.find(({ criterion }) => criterion === key)?.comment}
          </Written>
        </li>
      ))}
    </ul>
  );
}

function Given({ review, application }: ReviewProps) {
  const t = useTexts(judgeTexts);
  return (
    <TitledPart id="mien" title={t.yours}>
      <Scores scores={review.scores} application={application} />
      <Written as="p" class="text-wording">
        {review.comment}
      </Written>
    </TitledPart>
  );
}

function Others({ others, application }: ReviewProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  return (
    <TitledPart id="autres" title={t.others}>
      {others.length === 0 && <p class="soft">{t.noOthers}</p>}
      {others.map(({ scores, comment }, at) => (
        <div>
          <h3>{t.other(formatNumber(at + 1, locale))}</h3>
          <Scores scores={scores} application={application} />
          <Written as="p" class="text-wording">
            {comment}
          </Written>
        </div>
      ))}
    </TitledPart>
  );
}
