import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { renderEven } from "#platform/text/even-markdown.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { oembedOf } from "#thread";
import { answerTexts } from "../answer/answer.texts.ts";
import { takerOf } from "../answer/taker.ts";
import { type Conversation, paramsOf, recordOf, takesAnswers } from "../conversation.ts";
import { conversationAt } from "../conversation.query.ts";
import { conversationTexts } from "../conversation.texts.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { type ConversationFigures, figuresOf } from "../figures.query.ts";
import { routes } from "../routes.ts";
import { readTexts } from "./read.texts.ts";

/** What it is about, how it works, and where it stands. */
export default page("opinions/read", routes.conversation, {
  access: anyone,

  async get(visit) {
    const { db, params, visitor, locale } = visit;
    const conversation = await conversationAt(db, params, visitor);
    const [figures, { participant }] = await Promise.all([figuresOf(db, [conversation.id]), takerOf(visit, conversation)]);
    return {
      title: conversation.title,
      description: conversation.introduction.slice(0, 160),
      help: readTexts[locale].help,
      says: answerTexts[locale].done,
      ...(conversation.state === "draft"
        ? {}
        : { alternates: oembedOf(visit, routes.conversation.href(paramsOf(conversation))), record: recordOf(conversation) }),
      body: <Read conversation={conversation} figures={figures.get(conversation.id)!} begun={participant !== null} />,
    };
  },
});

function Read({ conversation, figures, begun }: { conversation: Conversation; figures: ConversationFigures; begun: boolean }) {
  const t = useTexts(readTexts);
  const shared = useTexts(conversationTexts);
  const locale = useLocale();
  const params = paramsOf(conversation);
  const open = takesAnswers(conversation);
  const { introduction, phase, state, team } = conversation;
  return (
    <>
      <ConversationHead
        conversation={conversation}
        actions={
          <>
            {open && (
              <ButtonLink big href={routes.answer.href(params)}>
                {shared.answer}
              </ButtonLink>
            )}
            <ButtonLink kind={open ? "quiet" : "main"} href={routes.report.href(params)}>
              {shared.readReport}
            </ButtonLink>
            {team && (
              <ButtonLink kind="quiet" href={routes.manage.href(params)}>
                {state === "draft" ? t.prepare : t.run}
              </ButtonLink>
            )}
          </>
        }
      />
      <Band tight>
        <Columns kind="aside">
          <div class="flow">
            {state === "open" && phase === "next" && <Notice title={t.notYet} text={t.notYetNext} />}
            {state === "open" && !open && phase !== "next" && <Notice title={t.over} text={t.overNext} />}
            {introduction && <Prose html={renderEven(introduction, 2)} />}
            <Tiles
              tiles={[
                [t.figuresPeople, formatNumber(figures.people, locale)],
                [t.figuresStatements, formatNumber(figures.statements, locale)],
                [t.figuresAnswers, formatNumber(figures.answers, locale)],
              ]}
            />
            <p class="row">
              <Go href={routes.statements.href(params)}>{t.statementsLink}</Go>
              {open && conversation.statementsEach > 0 && <Go href={routes.write.href(params)}>{t.writeOwn}</Go>}
              {begun && <Go href={routes.mine.href(params)}>{t.mine}</Go>}
            </p>
          </div>
          <aside class="flow" aria-label={t.howTitle}>
            <h2 class="mini">{t.howTitle}</h2>
            <ol class="opinion-why">
              {t.how.map(([title, words]) => (
                <li>
                  <b>{title}.</b> {words}
                </li>
              ))}
            </ol>
          </aside>
        </Columns>
      </Band>
    </>
  );
}
