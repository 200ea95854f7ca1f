import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { dayOf } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Inquiry, Line, Reply } from "../inquiries.query.ts";
import { inquiriesTexts, stateTones } from "../inquiries.texts.ts";
import { askerMay } from "../inquiry.ts";
import type { InquiryPicture } from "../pictures/pictures.query.ts";
import { OwnPictures } from "../pictures/pictures.view.tsx";
import { routes } from "../routes.ts";
import { followTexts } from "./follow.texts.ts";

interface FollowProps {
  inquiry: Inquiry;
  lines: readonly Line[];
  replies: readonly Reply[];
  pictures: readonly InquiryPicture[];
  commune: string | null;
  form: FormState;
  now: Date;
  here: string;
}

/** What whoever asked sees: the answer first, then where it stands, what they may do, what they wrote. */
export function Follow({ inquiry, lines, replies, pictures, commune, form, now, here }: FollowProps) {
  const t = useTexts(followTexts);
  const general = useTexts(inquiriesTexts);
  const { state, title } = inquiry;
  return (
    <>
      <PageHead
        title={title ? <Written>{title}</Written> : general.erased}
        trail={[{ label: general.here, href: routes.answers.href() }]}
        badges={<Badge tone={stateTones[state]}>{general.states[state]}</Badge>}
        lead={<Where inquiry={inquiry} now={now} />}
        joined
      />
      <Band tight>
        {state === "closed" && (
          <Notice tone="warn" title={t.closed}>
            <p class="inquiry-words">{inquiry.reason === "withdrawn" ? t.youWithdrew : <Written>{inquiry.reason}</Written>}</p>
          </Notice>
        )}
        {replies.map((reply) => (
          <Answer reply={reply} />
        ))}
        <Acts inquiry={inquiry} form={form} here={here} />
      </Band>
      <Band ground="linen">
        <Columns kind="half">
          <div class="flow loose">
            <Question inquiry={inquiry} commune={commune} />
            <OwnPictures pictures={pictures} here={here} form={form} open={askerMay(inquiry).withdraw} />
          </div>
          <section aria-labelledby="histoire">
            <SectionHead title={t.history} id="histoire" />
            <History lines={lines} />
          </section>
        </Columns>
      </Band>
    </>
  );
}

/** As it was asked. */
function Question({ inquiry, commune }: Pick<FollowProps, "inquiry" | "commune">) {
  const t = useTexts(followTexts);
  const general = useTexts(inquiriesTexts);
  return (
    <section aria-labelledby="demande">
      <SectionHead title={t.yours} id="demande" />
      <p class="inquiry-words">{inquiry.words ? <Written>{inquiry.words}</Written> : general.erased}</p>
      <Facts
        facts={[
          [general.theme, general.themes[inquiry.theme]],
          [general.commune, commune],
          [t.who, inquiry.public ? t.everybody : t.onlyYou],
        ]}
      />
    </section>
  );
}

function Where({ inquiry: { state, service, dueOn }, now }: Pick<FollowProps, "inquiry" | "now">) {
  const t = useTexts(followTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  if (state === "joined") return <>{t.joined}</>;
  if (state !== "open") return <>{service ?? ""}</>;
  const day = dueOn && formatDate(`${dueOn}T12:00:00Z`, locale);
  const late = dueOn !== null && dueOn < dayOf(now);
  return <>{[service ?? t.looking, day && (late ? general.wasDueOn(day) : general.dueOn(day))].filter(Boolean).join(" · ")}</>;
}

function Answer({ reply: { round, words, service, at, slug } }: { reply: Reply }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  return (
    <section aria-labelledby={`reponse-${round}`} class="inquiry-answer">
      <h2 id={`reponse-${round}`}>{round === 1 ? t.answer : t.secondAnswer}</h2>
      <p class="small soft">{[service, formatDate(at, locale)].filter(Boolean).join(" · ")}</p>
      <Prose html={renderMarkdown(words)} />
      {slug && <Onward href={routes.shown.href({ slug })}>{t.publicPage}</Onward>}
    </section>
  );
}

function Acts({ inquiry, form, here }: Pick<FollowProps, "inquiry" | "form" | "here">) {
  const t = useTexts(followTexts);
  const may = askerMay(inquiry);
  return (
    <>
      {may.say && <Say form={form} here={here} asksBack={may.askBack} />}
      {(may.withdraw || may.keepPrivate) && (
        <Form action={here} label={t.others}>
          <Actions>
            {may.keepPrivate && (
              <Button kind="quiet" act="keep_private">
                {t.keepPrivate}
              </Button>
            )}
            {may.withdraw && (
              <Button kind="danger" act="withdraw">
                {t.withdraw}
              </Button>
            )}
          </Actions>
        </Form>
      )}
    </>
  );
}

/** Whether the answer settled it; if not, they ask back once. */
function Say({ form, here, asksBack }: Pick<FollowProps, "form" | "here"> & { asksBack: boolean }) {
  const t = useTexts(followTexts);
  return (
    <Form action={here} state={stateOf(form, "ask_back")} label={t.solvedTitle}>
      <h2>{t.solvedTitle}</h2>
      <Submit label={t.solved} icon="circle-check" act="solved" />
      {asksBack && (
        <>
          <TextArea name="more" label={t.more} hint={t.moreHint} maxLength={3000} rows={4} optional />
          <Submit label={t.askBack} kind="quiet" act="ask_back" />
        </>
      )}
    </Form>
  );
}

/** The journal of a question, as either side reads it. */
export function History({ lines }: { lines: readonly Line[] }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  return (
    <ol class="inquiry-history">
      {lines.map(({ at, act, words, from, to, by, internal }) => (
        <li>
          <b>{t.acts[act] ?? act}</b>
          <span class="soft">
            {[formatDate(at, locale), from && to ? `${from} → ${to}` : (to ?? ""), internal ? (by ?? "") : ""].filter(Boolean).join(" · ")}
          </span>
          {words && (
            <Written as="p" class="inquiry-words">
              {words}
            </Written>
          )}
        </li>
      ))}
    </ol>
  );
}
