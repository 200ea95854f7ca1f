import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Tally } from "#engines/opinion/tally.ts";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { answerTexts } from "../answer-statement/answer-statement.texts.ts";
import { fewest, type FoundGroup, type FoundStatement } from "../analyse/findings.ts";
import { type Conversation, paramsOf } from "../conversation.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { letterOf } from "../letters.ts";
import { reportTexts } from "../report/report.texts.ts";
import { AgreeShare, percent, Shares } from "../report/shares.view.tsx";
import type { FormerAnswer, OneStatement } from "../one-statement.query.ts";
import { routes } from "../routes.ts";
import { StatementWords } from "../statement-words.view.tsx";
import { wordsFor } from "../statement.ts";
import type { StatementLine, StatementOrder } from "./statements.query.ts";
import { Official } from "./official-answer.view.tsx";
import { statementsTexts } from "./statements.texts.ts";

type StatementPage = ListPage<StatementLine, { readonly words: string }, StatementOrder>;

export function StatementList({ conversation, found }: { conversation: Conversation; found: StatementPage }) {
  const t = useTexts(statementsTexts);
  const report = useTexts(reportTexts);
  const locale = useLocale();
  const params = paramsOf(conversation);
  const count = (value: number | null) => (value === null ? report.hidden : formatNumber(value, locale));
  return (
    <>
      <ConversationHead conversation={conversation} title={t.title} lead={t.lead} />
      <Band tight>
        <div class="flow">
          <Filters action={routes.statements.href(params)} values={{ q: found.values.words }} label={t.find} inline>
            <TextField name="q" type="search" label={t.search} maxLength={100} />
            <Button kind="quiet">{t.find}</Button>
          </Filters>
          <p role="status">{plural(found.total, locale, t.count)}</p>
          {found.rows.length === 0 ? (
            <NothingListed of={found} title={t.none} text={t.noneNext} />
          ) : (
            <Table
              caption={t.title}
              hideCaption
              ordered={found}
              rows={found.rows}
              columns={[
                {
                  label: t.statement,
                  heads: true,
                  order: "number",
                  cell: (line) => {
                    const { words, language } = wordsFor(line, locale);
                    return (
                      <>
                        {line.number}.{" "}
                        <Written as="a" href={routes.statement.href({ ...params, number: String(line.number) })} lang={language}>
                          {words}
                        </Written>{" "}
                        {line.answered && <Badge tone="ok">{t.answered}</Badge>}
                      </>
                    );
                  },
                },
                { label: t.said, number: true, order: "said", falls: true, cell: ({ said }) => count(said) },
                {
                  label: t.agree,
                  number: true,
                  order: "agree",
                  falls: true,
                  cell: ({ agree, said }) => (agree === null || said === null ? report.hidden : percent(agree / said, locale)),
                },
                { label: t.important, number: true, order: "important", falls: true, cell: ({ important }) => count(important) },
              ]}
            />
          )}
          <Pages of={found} />
          {found.csv && found.rows.length > 0 && (
            <Onward href={found.csv} icon="download">
              {t.csv}
            </Onward>
          )}
        </div>
      </Band>
    </>
  );
}

interface OneProps {
  conversation: Conversation;
  statement: OneStatement;
  former: readonly FormerAnswer[];
  found: FoundStatement | null;
  groups: readonly FoundGroup[];
  open: boolean;
}

export function OnePage({ conversation, statement, former, found, groups, open }: OneProps) {
  const t = useTexts(statementsTexts);
  const answers = useTexts(answerTexts);
  const params = paramsOf(conversation);
  return (
    <>
      <ConversationHead conversation={conversation} title={t.one(statement.number)} />
      <Band ground="linen" tight>
        <div class="flow">
          <StatementWords statement={statement} />
          {open && (
            <p>
              <ButtonLink href={withQuery(routes.answer.href(params), { phrase: String(statement.number) })}>{t.answerIt}</ButtonLink>
            </p>
          )}
        </div>
      </Band>
      {statement.answer && <Official answer={statement.answer} former={former} />}
      {conversation.team && conversation.state === "published" && (
        <Band tight>
          <p>
            <ButtonLink href={routes.answerStatement.href({ ...params, number: String(statement.number) })}>
              {statement.answer ? answers.change : answers.give}
            </ButtonLink>
          </p>
        </Band>
      )}
      <Band tight label={t.detail}>
        {found && found.all.said >= fewest ? <Detail found={found} groups={groups} /> : <p>{t.notYet}</p>}
      </Band>
    </>
  );
}

function Detail({ found: { all, groups: own, important }, groups }: { found: FoundStatement; groups: readonly FoundGroup[] }) {
  const t = useTexts(statementsTexts);
  const report = useTexts(reportTexts);
  const locale = useLocale();
  const lines = [
    ...groups.map(({ label }) => ({ name: `${report.group} ${letterOf(label)}`, tally: own[label] ?? { agree: 0, disagree: 0, said: 0 } })),
    { name: t.all, tally: all },
  ];
  const part = (count: (tally: Tally) => number) => (line: { tally: Tally }) =>
    line.tally.said < fewest ? report.hidden : percent(count(line.tally) / line.tally.said, locale);
  return (
    <div class="flow">
      <Table
        caption={t.byGroup}
        captionNote={report.surely}
        rows={lines}
        columns={[
          { label: t.group, heads: true, cell: ({ name }) => name },
          { label: t.detail, cell: ({ tally }) => (tally.said < fewest ? null : <Shares tally={tally} />) },
          { label: t.interval, number: true, cell: ({ tally }) => <AgreeShare tally={tally} /> },
          { label: t.pass, number: true, cell: part(({ agree, disagree, said }) => said - agree - disagree) },
          { label: t.disagree, number: true, cell: part(({ disagree }) => disagree) },
          { label: t.said, number: true, cell: ({ tally }) => (tally.said < fewest ? report.hidden : formatNumber(tally.said, locale)) },
        ]}
      />
      {important >= fewest && (
        <p>
          {t.importantHint} <b>{formatNumber(important, locale)}</b>
        </p>
      )}
    </div>
  );
}
