import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Tally } from "#engines/opinion/tally.ts";
import { answerTexts } from "../answer-statement/answer-statement.texts.ts";
import { type Findings, fewest, type FoundStatement } from "../analyse/findings.ts";
import { type Conversation, paramsOf } from "../conversation.ts";
import { conversationTexts } from "../conversation.texts.ts";
import { routes } from "../routes.ts";
import { wordsFor } from "../statement.ts";
import { quoted } from "../statement.ts";
import { letterOf } from "../letters.ts";
import type { ReportMaterial } from "./report.query.ts";
import { reportTexts } from "./report.texts.ts";
import { percent, Shares } from "./shares.view.tsx";

interface VerdictsProps {
  id: string;
  ground?: "linen" | undefined;
  title: string;
  lead: string;
  none: string;
  numbers: readonly number[];
  /** With which most disagree, all alike. */
  against?: ReadonlySet<number>;
  /** Whether the service has to answer, or has answered. */
  answered?: boolean;
  conversation: Conversation;
  findings: Findings;
  told: ReportMaterial;
}

/** Statements with what each group says of them: the same order and colours everywhere, and each bar has its words. */
export function Verdicts({ id, ground, title, lead, none, numbers, against, answered, conversation, findings, told }: VerdictsProps) {
  const t = useTexts(reportTexts);
  const found = new Map(findings.statements.map((statement) => [statement.number, statement]));
  const shown = numbers.flatMap((number) => (told.statements.has(number) && found.has(number) ? [found.get(number)!] : []));
  return (
    <Band ground={ground} tight id={id} label={title}>
      <div class="section-head">
        <div>
          <h2>{title}</h2>
          <p>{shown.length > 0 ? lead : none}</p>
        </div>
        {shown.length > 0 && (
          <p class="opinion-legend small">
            <span class="yes">{t.agree}</span> <span class="pass">{t.pass}</span> <span class="no">{t.disagree}</span>
          </p>
        )}
      </div>
      {shown.length > 0 && (
        <ul class="opinion-verdicts">
          {shown.map((statement) => (
            <Verdict statement={statement} against={against?.has(statement.number) ?? false} answered={answered} {...{ conversation, findings, told }} />
          ))}
        </ul>
      )}
    </Band>
  );
}

function Verdict({
  statement: { number, all, groups },
  against,
  answered,
  conversation,
  findings,
  told,
}: Pick<VerdictsProps, "conversation" | "findings" | "told"> & { statement: FoundStatement; against: boolean; answered: boolean | undefined }) {
  const t = useTexts(reportTexts);
  const shared = useTexts(conversationTexts);
  const stances = useTexts(answerTexts).stances;
  const locale = useLocale();
  const { words, language } = wordsFor(told.statements.get(number)!, locale);
  const answer = told.answers.get(number);
  const share = ({ agree, disagree, said }: Tally) => (against ? disagree : agree) / said;
  const lines: readonly (readonly [string, Tally])[] =
    findings.groups.length > 0 ? findings.groups.map(({ label }) => [letterOf(label), groups[label]!] as const) : [[t.all, all]];
  return (
    <li>
      <div>
        <Written as="p" lang={language}>
          <a href={routes.statement.href({ ...paramsOf(conversation), number: String(number) })}>{quoted(words, language)}</a>
        </Written>
        <p class="small soft">{(against ? t.againstOf : t.sideOf)(plural(all.said, locale, shared.answers), percent(share(all), locale))}</p>
        {answered && (
          <p class="small">
            {answer ? (
              <>
                <Badge tone={answer.stance === "refused" ? "warn" : "ok"}>{stances[answer.stance]}</Badge> <Written>{answer.words}</Written>
              </>
            ) : (
              <span class="soft">{t.awaits}</span>
            )}
          </p>
        )}
      </div>
      <dl class="opinion-by-group">
        {lines.map(([name, tally]) => (
          <>
            <dt>{name}</dt>
            <dd>{tally.said < fewest ? null : <Shares tally={tally} />}</dd>
            <dd class="n">{tally.said < fewest ? t.hidden : percent(share(tally), locale)}</dd>
          </>
        ))}
      </dl>
    </li>
  );
}
