import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber } from "#platform/i18n/format.ts";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { AidTable } from "../aid/aid.view.tsx";
import { applyTexts } from "../apply/apply.texts.ts";
import { Content } from "../apply/content.view.tsx";
import { NumberOf, StateBadge } from "../apply/frame.view.tsx";
import { publicCents, sum, unfit } from "../application.ts";
import { callsTexts } from "../calls.texts.ts";
import { lettersTexts } from "../letters/letters.texts.ts";
import { routes } from "../routes.ts";
import { instructTexts } from "./instruct.texts.ts";
import { Decide } from "./instruct-forms.view.tsx";
import type { InstructProps } from "./instructed.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

export function Instruct(props: InstructProps) {
  const { application, agent, documents, communes, places } = props;
  const t = useTexts(instructTexts);
  const letters = useTexts(lettersTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  const { slug, title } = application.call;
  return (
    <PageFrame
      title={<Written>{application.title}</Written>}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{title}</Written>, href: routes.build.href({ slug }) },
        { label: t.queueShort, href: routes.queue.href({ slug }) },
      ]}
      badges={<StateBadge state={application.state} />}
      lead={
        <>
          <NumberOf application={application} />, {sayInstant(application.sentAt!, locale)}. {agent ? t.by(agent) : t.byNobody}.
        </>
      }
      actions={
        <>
          <Go href="#decisions">{t.toForms}</Go>
          {props.isTold && <Go href={routes.serviceLetter.href({ slug, id: application.id })}>{letters.letter}</Go>}
        </>
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          <RulesCheck application={application} />
          <Overlaps overlaps={props.overlaps} />
          <AidKnown {...props} />
          <Opinions opinions={props.opinions} today={props.today} />
          <Content {...{ application, documents, communes, places }} />
        </div>
        <aside class="flow loose" id="decisions">
          <Decide {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function RulesCheck({ application }: Pick<InstructProps, "application">) {
  const t = useTexts(instructTexts);
  const words = useTexts(applyTexts);
  const locale = useLocale();
  const faults = unfit(application, application.rules);
  const total = sum(application.expenses);
  return (
    <TitledPart id="regles" title={t.rules}>
      {faults.length === 0 ? (
        <p>{t.ruleOk}</p>
      ) : (
        <Notice tone="danger" title={t.ruleBroken} level={3}>
          <p>
            {formatList(
              faults.map((one) => words.unfit[one]),
              locale,
            )}
            .
          </p>
        </Notice>
      )}
      {total > 0 && <p>{t.rateSays(formatNumber(Math.round((publicCents(application) * 100) / total), locale))}</p>}
    </TitledPart>
  );
}

function Overlaps({ overlaps }: Pick<InstructProps, "overlaps">) {
  const t = useTexts(instructTexts);
  const locale = useLocale();
  return (
    <TitledPart id="ressemble" title={t.overlaps}>
      <p class="small soft">{t.overlapsLead}</p>
      {overlaps.length === 0 ? (
        <p class="soft">{t.noOverlaps}</p>
      ) : (
        <Table
          caption={t.overlaps}
          hideCaption
          rows={overlaps}
          columns={[
            {
              label: t.columns.project,
              cell: ({ callSlug: slug, id, title }) => (
                <Written as="a" href={routes.instruct.href({ slug, id })}>
                  {title}
                </Written>
              ),
              heads: true,
            },
            {
              label: t.columns.structure,
              cell: ({ structureName, callTitle, sentAt }) => (
                <Quoting words={callTitle}>{`${structureName}, ${callTitle}, ${sayShortDay(sentAt, locale)}`}</Quoting>
              ),
            },
            { label: t.columns.asked, cell: ({ askedCents }) => sayEuros(askedCents, locale), number: true },
            {
              label: t.handled,
              cell: ({ why, expenses, state }) => (
                <>
                  <StateBadge state={state} />{" "}
                  {formatList(
                    why.map((one) => t.why[one]),
                    locale,
                  )}
                  {expenses.length > 0 && <Written> ({expenses.join(", ")})</Written>}
                </>
              ),
            },
          ]}
        />
      )}
    </TitledPart>
  );
}

function AidKnown({ aid, cumulated }: InstructProps) {
  const t = useTexts(instructTexts);
  const locale = useLocale();
  return (
    <TitledPart id="aides" title={t.aid}>
      {cumulated && (
        <Notice
          tone={cumulated.excessCents > 0 ? "danger" : "ok"}
          title={cumulated.excessCents > 0 ? t.minimisExcess(sayEuros(cumulated.excessCents, locale)) : t.minimis}
          level={3}
        >
          <p>
            {t.minimisSays(
              sayEuros(cumulated.receivedCents, locale),
              sayShortDay(startOfDay(cumulated.since), locale),
              sayEuros(cumulated.withCents, locale),
              sayEuros(cumulated.rule.ceilingCents, locale),
            )}{" "}
            <Quoting words={cumulated.rule.source}>{t.minimisSource(cumulated.rule.source)}</Quoting>
          </p>
        </Notice>
      )}
      {aid.length === 0 ? (
        <p class="soft">{t.noAid}</p>
      ) : (
        <>
          <p>
            {t.aidTotal(
              sayEuros(
                aid.reduce((total, { cents }) => total + cents, 0),
                locale,
              ),
            )}
          </p>
          <AidTable lines={aid.slice(0, 20)} />
        </>
      )}
      <Go href={routes.aid.href()}>{t.aid}</Go>
    </TitledPart>
  );
}

const tones = { for: "ok", reserved: "warn", against: "danger" } as const;

function Opinions({ opinions, today }: Pick<InstructProps, "opinions" | "today">) {
  const t = useTexts(instructTexts);
  const locale = useLocale();
  return (
    <TitledPart id="avis" title={t.opinions}>
      {opinions.length === 0 && <p class="soft">{t.noOpinions}</p>}
      {opinions.map(({ kind, name, words, verdict, answer, dueOn }) => (
        <div>
          <h3>{name}</h3>
          <p class="meta">
            <span>{t.kinds[kind]}</span>
            {verdict ? (
              <Badge tone={tones[verdict]}>{t.verdicts[verdict]}</Badge>
            ) : (
              <Badge tone={dueOn < today ? "danger" : "none"}>{t.dueOn(sayShortDay(startOfDay(dueOn), locale))}</Badge>
            )}
          </p>
          <Written as="p" class="soft">
            {words}
          </Written>
          {answer && (
            <Written as="p" class="text-wording">
              {answer}
            </Written>
          )}
        </div>
      ))}
    </TitledPart>
  );
}
