import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { Agenda } from "./agenda.view.tsx";
import { Hands } from "./hands.view.tsx";
import type { AgendaItem, Attending, General } from "./general.query.ts";
import { quorumOf } from "./general.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { generalTexts } from "./general.texts.ts";
import { toneOf } from "./generals.view.tsx";
import type { MeetingVotes } from "./vote.query.ts";
import { voteTexts } from "./vote.texts.ts";
import { PollState, VoteSteps } from "./vote.view.tsx";
import { VotedResult } from "./voted.view.tsx";

export interface SessionThing {
  readonly general: General;
  readonly agenda: readonly AgendaItem[];
  readonly attendance: readonly Attending[];
  readonly voted: MeetingVotes;
}

type Props = SessionThing & { form: FormState };

/** The session as it is held: who is there, what is voted, then the minutes. */
export function Session(props: Props) {
  const { general, attendance } = props;
  const t = useTexts(generalTexts);
  const { id, title, state, voices, quorum, members, hasQuorum, afterId } = general;
  const met = state === "open" || state === "closed";
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      lead={met && afterId === null ? t.quorumIs(String(voices), String(quorumOf(quorum, members)), String(members)) : undefined}
      trail={[{ label: t.title, href: routes.generals.href() }]}
      badges={<Badge tone={toneOf[state]}>{t.states[state]}</Badge>}
      actions={
        <ButtonLink kind="quiet" href={routes.general.href({ id })}>
          {t.agenda}
        </ButtonLink>
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {met && !hasQuorum && <Notice tone="warn" title={t.noQuorum} text={t.noQuorumNext} />}
          {state === "open" ? (
            <Votes {...props} />
          ) : (
            <TitledPart id="agenda" title={t.agenda} loose>
              <Agenda agenda={props.agenda} voted={props.voted} over={state === "closed"} tells={null} />
            </TitledPart>
          )}
          {state === "closed" && <Writing {...props} />}
          <AttendanceTable attendance={attendance} />
        </div>
        <aside class="flow loose">
          <Steps {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function AttendanceTable({ attendance }: Pick<Props, "attendance">) {
  const t = useTexts(generalTexts);
  return (
    <Table
      caption={t.attendance}
      rows={attendance}
      dense
      columns={[
        { label: t.who, heads: true, cell: ({ number, name }) => <a href={routes.member.href({ number: String(number) })}>{name}</a> },
        { label: t.how, cell: ({ how, by }) => (how === null ? <span class="soft">{t.nothingSaid}</span> : by === null ? t.hows[how] : t.speaksFor(by)) },
      ]}
    />
  );
}

/** What comes next: open, note who is there, close, call again. */
function Steps({ general, attendance, form }: Props) {
  const t = useTexts(generalTexts);
  const { id, state, hasQuorum, afterId } = general;
  const action = routes.session.href({ id });
  return (
    <>
      {state === "called" && (
        <Form action={action} label={t.open}>
          <h2>{t.open}</h2>
          <p class="soft">{t.openLead}</p>
          <Submit label={t.open} act="open" />
        </Form>
      )}
      {state === "open" && (
        <>
          <Form action={action} state={stateOf(form, "present", {})} label={t.checkIn}>
            <h2>{t.checkIn}</h2>
            <p class="soft">{t.checkInLead}</p>
            <Select
              name="membre"
              label={t.who}
              choices={attendance.filter(({ how }) => how !== "present").map(({ memberId, name }) => ({ value: memberId, label: name }))}
            />
            <Submit label={t.present} act="present" />
          </Form>
          <Form action={action} label={t.close}>
            <h2>{t.close}</h2>
            <p class="soft">{t.closeLead}</p>
            <Submit label={t.close} act="close" kind="danger" />
          </Form>
        </>
      )}
      {state === "closed" && !hasQuorum && afterId === null && (
        <Form action={action} label={t.callAgain}>
          <h2>{t.second}</h2>
          <p class="soft">{t.noQuorumNext}</p>
          <Submit label={t.callAgain} act="again" kind="quiet" />
        </Form>
      )}
    </>
  );
}

function Votes({ general, agenda, voted, form }: Props) {
  const t = useTexts(generalTexts);
  const vote = useTexts(voteTexts);
  const action = routes.session.href({ id: general.id });
  return (
    <TitledPart id="agenda" title={t.agenda} loose>
      {agenda.map((item) => (
        <article class="flow">
          <Written as="h3">{item.title}</Written>
          <p class="meta">
            <span>{t.kinds[item.kind]}</span>
            {item.kind === "vote" && <span>{(item.candidates === null ? t : vote).majorities[item.majority]}</span>}
            {item.kind === "vote" && <span>{vote.methods[item.method]}</span>}
            {item.adopted !== null && <Badge tone={item.adopted ? "ok" : "danger"}>{item.adopted ? t.adopted.yes : t.adopted.no}</Badge>}
          </p>
          {item.method !== "hands" && (
            <>
              <VoteSteps general={general} item={item} voted={voted} form={form} />
              <PollState item={item} voted={voted} />
              <VotedResult item={item} over={false} voted={voted} />
            </>
          )}
          {item.kind === "vote" && item.method === "hands" && general.hasQuorum && <Hands item={item} action={action} form={form} />}
        </article>
      ))}
    </TitledPart>
  );
}

function Writing({ general, form }: Props) {
  const t = useTexts(generalTexts);
  const { id, minutes, approvedAt, version } = general;
  if (approvedAt !== null)
    return (
      <p>
        <Badge tone="ok">{t.approved}</Badge>
      </p>
    );
  const state = stateOf(form, "write", { compte_rendu: minutes, version: String(version) });
  return (
    <Form action={routes.session.href({ id })} state={state} label={t.writeMinutes}>
      <h2>{t.minutes}</h2>
      <p class="soft">{t.approveLead}</p>
      <input type="hidden" name="version" value={String(state.values["version"] ?? version)} />
      <TextArea name="compte_rendu" label={t.minutes} hint={t.minutesHint} maxLength={20_000} rows={14} />
      <Submit label={t.writeMinutes} act="write" />
    </Form>
  );
}
