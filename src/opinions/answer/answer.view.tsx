import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Icon } from "#platform/ui/icon.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { peopleRoutes } from "#people";
import { type Conversation, opinionNamed, opinions, paramsOf } from "../conversation.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { routes } from "../routes.ts";
import type { OpenStatement } from "../statement.ts";
import { StatementWords } from "../statement-words.view.tsx";
import { answerTexts } from "./answer.texts.ts";
import type { Turn } from "./turn.ts";

interface AnswerProps {
  turn: Turn;
  closed: boolean;
  /** What was answered just before. */
  before: OpenStatement | null;
  form: FormState;
}

const marks = { agree: "circle-check", pass: "arrow-right", disagree: "circle-x" } as const;

export function Answer({ turn, closed, before, form }: AnswerProps) {
  const { conversation, taker, asked } = turn;
  return (
    <>
      <ConversationHead conversation={conversation} bare />
      <Band ground="linen" tight>
        <Columns kind="aside">
          <div class="flow">
            {taker.participant?.banned ? (
              <Stopped />
            ) : closed ? (
              <Closed conversation={conversation} said={form.status === 409} />
            ) : taker.lacks === "residence" ? (
              <NoResidence />
            ) : asked ? (
              <Ask turn={turn} asked={asked} before={before} />
            ) : (
              <Finished turn={turn} />
            )}
          </div>
          <Before conversation={conversation} begun={taker.participant !== null} />
        </Columns>
      </Band>
    </>
  );
}

function Ask({ turn: { conversation, taker, statements, draw }, asked, before }: { turn: Turn; asked: OpenStatement; before: OpenStatement | null }) {
  const t = useTexts(answerTexts);
  const locale = useLocale();
  const params = paramsOf(conversation);
  const said = taker.participant?.said;
  const own = said?.get(asked.id);
  const answered = statements.filter(({ id }) => said?.has(id)).length;
  const left = statements.length - answered;
  return (
    <>
      <p class="row between small">
        <b id="compte">{t.at(Math.min(answered + 1, statements.length), statements.length)}</b>
        <span class="soft">{plural(left, locale, t.left)}</span>
      </p>
      <progress max={statements.length} value={answered} aria-labelledby="compte" />
      <Form action={routes.answer.href(params)} label={t.title}>
        <input type="hidden" name="statement" value={asked.number} />
        {!taker.participant && <input type="hidden" name="draw" value={draw} />}
        <StatementWords statement={asked} />
        {own && <p class="small">{t.changing(t.opinions[opinionNamed(own.opinion)])}</p>}
        <div class="choice">
          <input type="checkbox" id="important" name="important" value="1" checked={own?.important ?? false} />
          <label for="important">{t.important}</label>
        </div>
        <div class="opinion-answers">
          {opinions.map((opinion) => (
            <button type="submit" class={`opinion-answer ${opinion}`} name="act" value={opinion}>
              <Icon name={marks[opinion]} /> {t.opinions[opinion]}
            </button>
          ))}
        </div>
      </Form>
      <p class="row between small">
        {before ? (
          <Go href={`${routes.answer.href(params)}?phrase=${before.number}`} icon="undo-2">
            {t.back(before.number)}
          </Go>
        ) : (
          <span />
        )}
        <span class="soft">{t.keyboard}</span>
      </p>
    </>
  );
}

function Finished({ turn: { conversation, statements } }: { turn: Turn }) {
  const t = useTexts(answerTexts);
  const params = paramsOf(conversation);
  const actions = (
    <>
      {conversation.statementsEach > 0 && <ButtonLink href={routes.write.href(params)}>{t.writeOwn}</ButtonLink>}
      <ButtonLink kind="quiet" href={routes.report.href(params)}>
        {t.seeReport}
      </ButtonLink>
    </>
  );
  return <Empty title={statements.length === 0 ? t.noStatement : t.finished} actions={actions} text={t.finishedLead} />;
}

function Stopped() {
  const t = useTexts(answerTexts);
  return <Notice tone="warn" title={t.banned} text={t.bannedNext} />;
}

/** `said`: under the title already. */
function Closed({ conversation, said }: { conversation: Conversation; said: boolean }) {
  const t = useTexts(answerTexts);
  return (
    <>
      {!said && <Notice tone="warn" title={t.closed} text={t.closedNext} />}
      <Go href={routes.report.href(paramsOf(conversation))}>{t.seeReport}</Go>
    </>
  );
}

function NoResidence() {
  const t = useTexts(answerTexts);
  return <Empty title={t.residence} actions={<ButtonLink href={peopleRoutes.residency.href()}>{t.residenceHow}</ButtonLink>} text={t.residenceNext} />;
}

/** What this asks of people, and what becomes of it: beside every statement. */
function Before({ conversation, begun }: { conversation: Conversation; begun: boolean }) {
  const t = useTexts(answerTexts);
  const locale = useLocale();
  const params = paramsOf(conversation);
  return (
    <aside class="flow" aria-label={t.before}>
      <h2 class="mini">{t.before}</h2>
      <ul class="opinion-why">
        <li>{conversation.entry === "device" ? t.anonymous : t.withAccount}</li>
        {conversation.closesAt && <li>{t.change(sayInstant(conversation.closesAt, locale))}</li>}
        <li>{t.noDispute}</li>
        <li>{t.noVote}</li>
        <li>{t.published}</li>
        <li>{t.seed}</li>
      </ul>
      {conversation.statementsEach > 0 && (
        <Onward href={routes.write.href(params)} icon="pencil">
          {t.writeOwn}
        </Onward>
      )}
      {begun && (
        <Onward href={routes.mine.href(params)} icon="list">
          {t.seeMine}
        </Onward>
      )}
      {begun && conversation.entry === "device" && (
        <Form action={routes.answer.href(params)} label={t.forget}>
          <p class="small soft">{t.forgetNext}</p>
          <p>
            <button type="submit" class="text-button" name="act" value="forget">
              {t.forget}
            </button>
          </p>
        </Form>
      )}
    </aside>
  );
}
