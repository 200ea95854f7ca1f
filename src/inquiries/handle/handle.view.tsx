import type { PlaceBrief } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Quoting, written } from "#platform/ui/written.tsx";
import { History } from "../follow/follow.view.tsx";
import type { Inquiry, Line, Reply } from "../inquiries.query.ts";
import { inquiriesTexts, stateTones } from "../inquiries.texts.ts";
import type { Service } from "../routing/receiver.ts";
import type { InquiryPicture } from "../pictures/pictures.query.ts";
import { Pictures } from "../pictures/pictures.view.tsx";
import { routes } from "../routes.ts";
import type { OpenBrief } from "../similar/similar.query.ts";
import { FactList, Replies } from "./facts.view.tsx";
import { handleTexts } from "./handle.texts.ts";

interface HandleProps {
  inquiry: Inquiry;
  lines: readonly Line[];
  replies: readonly Reply[];
  pictures: readonly InquiryPicture[];
  services: readonly Service[];
  alike: readonly OpenBrief[];
  commune: string | null;
  place: PlaceBrief | null;
  form: FormState;
  now: Date;
  /** Who looks at it. */
  me: string;
}

export function Handle(props: HandleProps) {
  const t = useTexts(handleTexts);
  const general = useTexts(inquiriesTexts);
  const { inquiry, lines, commune, place } = props;
  return (
    <>
      <PageHead
        title={inquiry.title ? written(inquiry.title) : general.erased}
        trail={[{ label: general.desk, href: routes.desk.href() }]}
        badges={
          <>
            <Badge tone={stateTones[inquiry.state]}>{general.states[inquiry.state]}</Badge>
            <Badge>{inquiry.public ? general.public : general.private}</Badge>
          </>
        }
        lead={<Lead {...props} />}
        joined
      />
      <Band tight>
        <Columns kind="aside">
          <Question {...props} />
          <section aria-labelledby="faits">
            <SectionHead title={t.facts} id="faits" />
            <FactList inquiry={inquiry} commune={commune} place={place} />
          </section>
        </Columns>
      </Band>
      {inquiry.state === "open" && <Others {...props} />}
      <Band>
        <Columns kind="half">
          <section aria-labelledby="histoire">
            <SectionHead title={t.history} id="histoire" />
            <History lines={lines} />
          </section>
          <NoteForm {...props} />
        </Columns>
      </Band>
    </>
  );
}

/** What was asked, what was answered, what comes next. */
function Question(props: HandleProps) {
  const general = useTexts(inquiriesTexts);
  const { inquiry, replies, pictures } = props;
  return (
    <section aria-labelledby="question">
      <SectionHead title={general.number(inquiry.number)} id="question" />
      <p class="inquiry-words">{inquiry.words ? written(inquiry.words) : general.erased}</p>
      {pictures.length > 0 && <Pictures pictures={pictures} here={routes.handle.href({ id: inquiry.id })} />}
      <Replies replies={replies} inquiry={inquiry} />
      <Next {...props} />
    </section>
  );
}

function Lead({ inquiry: { state, dueOn }, now }: HandleProps) {
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  if (state !== "open" || dueOn === null) return null;
  const day = formatDate(`${dueOn}T12:00:00Z`, locale);
  return <>{dueOn < dayOf(now) ? general.wasDueOn(day) : general.dueOn(day)}</>;
}

/** What is to be done now: check it, take it on, answer. */
function Next({ inquiry, me }: HandleProps) {
  const t = useTexts(handleTexts);
  const { id, state, held, assignedTo } = inquiry;
  if (state !== "open") return null;
  return (
    <>
      {held && <Notice tone="warn" title={t.heldTitle} text={held === "links" ? t.heldLinks : t.heldSame} />}
      <Form action={routes.handle.href({ id })} label={t.next}>
        <Actions>
          {held ? (
            <Button act="keep">{t.keep}</Button>
          ) : (
            <ButtonLink icon="pencil" href={routes.answer.href({ id })}>
              {t.answerIt}
            </ButtonLink>
          )}
          {assignedTo === null && (
            <Button kind="quiet" act="take">
              {t.take}
            </Button>
          )}
          {assignedTo === me && (
            <Button kind="quiet" act="let_go">
              {t.letGo}
            </Button>
          )}
        </Actions>
      </Form>
    </>
  );
}

/** Elsewhere, with another, or not at all. */
function Others(props: HandleProps) {
  const t = useTexts(handleTexts);
  return (
    <Band ground="linen" label={t.others}>
      <SectionHead title={t.others} />
      <PassOn {...props} />
      <Join {...props} />
      <Close {...props} />
    </Band>
  );
}

/** Without an answer. */
function Close({ inquiry: { id }, form }: HandleProps) {
  const t = useTexts(handleTexts);
  return (
    <Disclosure summary={t.close} open={form.act === "close"}>
      <Form action={routes.handle.href({ id })} state={stateOf(form, "close")} label={t.close}>
        <TextArea name="close_reason" label={t.why} rows={2} maxLength={1000} />
        <Submit label={t.close} kind="danger" act="close" />
      </Form>
    </Disclosure>
  );
}

/** To a question that is the same. */
function Join({ inquiry: { id }, alike, form }: HandleProps) {
  const t = useTexts(handleTexts);
  const general = useTexts(inquiriesTexts);
  return (
    <Disclosure summary={t.join} open={form.act === "join"}>
      {alike.length > 0 && (
        <>
          <p>{t.alike}</p>
          <ul>
            {alike.map((one) => (
              <li>
                <a href={routes.handle.href({ id: one.id })}>
                  <Quoting words={one.title}>{`${general.number(one.number)}, ${one.title}`}</Quoting>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form action={routes.handle.href({ id })} state={stateOf(form, "join")} label={t.join}>
        <TextField name="number" label={t.number} hint={t.numberHint} inputMode="numeric" short />
        <Submit label={t.join} kind="quiet" act="join" />
      </Form>
    </Disclosure>
  );
}

/** To another department, with the reason. */
function PassOn({ inquiry: { id, serviceId }, services, form }: HandleProps) {
  const t = useTexts(handleTexts);
  const general = useTexts(inquiriesTexts);
  const others = services.filter((service) => !service.ended && service.id !== serviceId);
  return (
    <Disclosure summary={t.passOn} open={form.act === "pass_on"}>
      <Form action={routes.handle.href({ id })} state={stateOf(form, "pass_on")} label={t.passOn}>
        <Select
          name="service"
          label={t.toService}
          choices={others.map((service) => ({ value: service.id, label: service.communeCode ? service.name : `${service.name} (${general.ofMetropolis})` }))}
        />
        <TextArea name="reason" label={t.why} rows={2} maxLength={1000} />
        <Submit label={t.passOn} kind="quiet" act="pass_on" />
      </Form>
    </Disclosure>
  );
}

function NoteForm({ inquiry: { id, words }, form }: HandleProps) {
  const t = useTexts(handleTexts);
  if (words === null) return <p class="soft">{t.nothingKept}</p>;
  return (
    <Form action={routes.handle.href({ id })} state={stateOf(form, "note")} label={t.writeNote}>
      <TextArea name="note" label={t.note} hint={t.noteHint} rows={3} maxLength={3000} />
      <Submit label={t.writeNote} kind="quiet" act="note" />
    </Form>
  );
}
