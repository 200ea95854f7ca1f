import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, Go, Onward } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Provenance } from "#platform/ui/provenance.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { isFreeText } from "../questions.ts";
import type { Questionnaire } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import type { ProtectedTally } from "./protect.ts";
import { ResultLine } from "./result-line.view.tsx";
import type { ChannelCount } from "./results.query.ts";
import { resultsTexts } from "./results.texts.ts";

interface ResultsProps {
  questionnaire: Questionnaire;
  total: number | null;
  channels: readonly ChannelCount[];
  tallies: readonly ProtectedTally[];
  communes: ReadonlyMap<string, string>;
  /** Question → texts that are published. */
  texts: ReadonlyMap<string, number>;
  /** Not public: what the team sees before it publishes. */
  raw: boolean;
}

export function Results(props: ResultsProps) {
  const { questionnaire, total, tallies, raw } = props;
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  const lead = total === null ? t.leadFew : t.lead(formatNumber(total, locale));
  return (
    <QuestionnaireFrame
      questionnaire={questionnaire}
      title={raw ? t.teamTitle : <Quoting words={questionnaire.title}>{t.titleOf(questionnaire.title)}</Quoting>}
      lead={total === 0 ? t.noAnswer : lead}
    >
      <div class="flow">
        {raw && <Publishing questionnaire={questionnaire} />}
        <Channels {...props} />
        {tallies.map((tally, at) => (
          <OfQuestion {...props} tally={tally} rank={at + 1} />
        ))}
        {!raw && (
          <Provenance title={t.protection}>
            <p>{t.protectionSays}</p>
            <p>{t.publishedOn(sayShortDay(questionnaire.publishedAt!, locale))}</p>
            <Onward href={routes.questionnaireResultsCsv.href(paramsOf(questionnaire))} icon="download">
              {t.csv}
            </Onward>
          </Provenance>
        )}
      </div>
    </QuestionnaireFrame>
  );
}

function Publishing({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  const { phase, closesAt, process } = questionnaire;
  const ready = phase === "done" || process.state === "ended" || process.state === "cancelled";
  return (
    <>
      <Notice tone="warn" title={t.teamLead} />
      {ready ? (
        <form method="post" action={routes.questionnaireResults.href(paramsOf(questionnaire))}>
          <p>{t.publishLead}</p>
          <p>
            <Button act="publish">{t.publish}</Button>
          </p>
        </form>
      ) : (
        closesAt && <p>{t.publishWhen(sayInstant(closesAt, locale))}</p>
      )}
    </>
  );
}

/** The channels apart, and together. */
function Channels({ channels, total }: ResultsProps) {
  const t = useTexts(resultsTexts);
  const said = useTexts(questionnaireTexts);
  const locale = useLocale();
  const say = (people: number | null) => (people === null ? t.hidden : formatNumber(people, locale));
  if (channels.length === 0) return null;
  return (
    <Table
      caption={t.channels}
      dense
      rows={channels}
      columns={[
        { label: t.channel, heads: true, cell: ({ channel }) => said.channels[channel] ?? channel },
        { label: t.people, number: true, cell: ({ people }) => say(people) },
      ]}
      foot={[t.together, say(total)]}
    />
  );
}

function OfQuestion(props: ResultsProps & { tally: ProtectedTally; rank: number }) {
  const { questionnaire, tally, rank, texts } = props;
  const { question, lines } = tally;
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  const published = texts.get(question.id) ?? 0;
  return (
    <section class="question-result" aria-labelledby={`r${rank}`}>
      <h2 id={`r${rank}`} class="small-title">
        {rank}. <Written>{question.label}</Written>
      </h2>
      {lines.map((line) => (
        <ResultLine {...props} line={line} />
      ))}
      {isFreeText(question.kind) && (
        <p>
          {published > 0 ? (
            <>
              <Badge>{plural(published, locale, t.texts)}</Badge>{" "}
              <Go href={routes.questionnaireTexts.href({ ...paramsOf(questionnaire), question: String(question.key) })}>{t.readTexts}</Go>
            </>
          ) : (
            <span class="soft">{t.noTexts}</span>
          )}
        </p>
      )}
    </section>
  );
}
