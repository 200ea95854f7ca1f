import { Statement } from "../statement-words.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Findings } from "../analyse/findings.ts";
import { type Conversation, paramsOf } from "../conversation.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { routes } from "../routes.ts";
import { wordsFor } from "../statement.ts";
import { letterOf } from "../letters.ts";
import { OpinionMap } from "./map.view.tsx";
import { Again } from "./again.view.tsx";
import { Around } from "./around.view.tsx";
import type { ReportMaterial } from "./report.query.ts";
import type { ReportProps } from "./report-props.ts";
import { reportTexts } from "./report.texts.ts";
import { Verdicts } from "./verdicts.view.tsx";

export function NoReport({ conversation }: { conversation: Conversation }) {
  const t = useTexts(reportTexts);
  return (
    <>
      <ConversationHead conversation={conversation} title={t.title} />
      <Band tight>
        <Empty title={t.nothing} text={t.nothingNext} />
      </Band>
    </>
  );
}

export function Report(props: ReportProps) {
  const { conversation, analysis, told } = props;
  const { findings, madeAt } = analysis;
  const t = useTexts(reportTexts);
  const locale = useLocale();
  const { groups, unites, divides } = findings;
  const ways = groups.length > 0 ? plural(groups.length, locale, t.ways) : t.cloud;
  const title = `${ways}, ${unites.length > 0 ? plural(unites.length, locale, t.andUnites) : t.andNone}`;
  const byGroup = groups.length > 0;
  return (
    <>
      <ConversationHead conversation={conversation} title={title} here={t.title} lead={t.madeAt(sayInstant(madeAt, locale))} />
      <Band tight>
        <div class="flow">
          {conversation.state !== "published" && <Notice tone="info" title={t.provisional} text={t.provisionalNext} />}
          <Tiles
            tiles={[
              [t.tilePeople, formatNumber(findings.people, locale)],
              [t.tileStatements, formatNumber(findings.statements.length, locale)],
              [t.tileAnswers, formatNumber(findings.votes, locale)],
              [t.tileUnites, formatNumber(unites.length, locale)],
            ]}
          />
        </div>
      </Band>
      <Band ground="surface" tight>
        <Columns kind="half">
          <figure>
            <h2>{t.map}</h2>
            <OpinionMap findings={findings} />
            <figcaption>{t.mapCaption}</figcaption>
          </figure>
          <div class="flow">{byGroup ? <Groups findings={findings} told={told} /> : <NoGroups findings={findings} />}</div>
        </Columns>
      </Band>
      <Verdicts
        id="unit"
        title={t.unites}
        lead={byGroup ? t.unitesLead : t.unitesAlone}
        none={t.unitesNone}
        numbers={unites.map(({ number }) => number)}
        against={new Set(unites.filter(({ says }) => says === "disagree").map(({ number }) => number))}
        answered={conversation.state === "published"}
        {...{ conversation, findings, told }}
      />
      <Verdicts
        id="divise"
        ground="linen"
        title={t.divides}
        lead={byGroup ? t.dividesLead : t.dividesAlone}
        none={t.dividesNone}
        numbers={divides}
        {...{ conversation, findings, told }}
      />
      <Band tight>
        <p class="flow">
          <Go href={routes.statements.href(paramsOf(conversation))} icon="table">
            {t.allStatements}
          </Go>
        </p>
      </Band>
      <Around {...props} />
      {conversation.state === "published" && <Again conversation={conversation} />}
    </>
  );
}

function Groups({ findings, told }: { findings: Findings; told: ReportMaterial }) {
  const t = useTexts(reportTexts);
  const locale = useLocale();
  const words = (number: number) => {
    const statement = told.statements.get(number);
    return statement && <Statement told={wordsFor(statement, locale)} />;
  };
  const lines = [
    ...findings.groups.map(({ label, people, says }) => ({ name: `${t.group} ${letterOf(label)}`, says, why: null, people })),
    ...(findings.people > findings.onMap ? [{ name: t.others, says: [], why: t.othersWhy, people: findings.people - findings.onMap }] : []),
  ];
  return (
    <>
      <h2>{t.groupsTitle}</h2>
      <Table
        caption={t.groupsTable}
        hideCaption
        rows={lines}
        columns={[
          { label: t.group, heads: true, cell: ({ name }) => name },
          {
            label: t.holds,
            cell: ({ says, why }) =>
              why ??
              (says.length === 0 ? (
                t.nothingApart
              ) : (
                <ul class="opinion-says">
                  {says.slice(0, 3).map(({ number, says: side }) => (
                    <li>
                      <b>{side === "agree" ? t.says : t.rejects}</b> {words(number)}
                    </li>
                  ))}
                </ul>
              )),
          },
          { label: t.people, number: true, cell: ({ people }) => formatNumber(people, locale) },
        ]}
      />
      <Certainty findings={findings} />
    </>
  );
}

function NoGroups({ findings }: { findings: Findings }) {
  const t = useTexts(reportTexts);
  return (
    <>
      <h2>{t.noGroups}</h2>
      <p>{findings.certainty ? t.noGroupsLead : t.tooFew}</p>
      <p>{t.noGroupsThen}</p>
      <Certainty findings={findings} />
    </>
  );
}

function Certainty({ findings: { certainty, onMap } }: { findings: Findings }) {
  const t = useTexts(reportTexts);
  const locale = useLocale();
  const say = (value: number) => formatNumber(value, locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Disclosure summary={t.howMade}>
      <div class="flow small">
        <p>{t.onMap(formatNumber(onMap, locale))}</p>
        {certainty && <p>{t.certain(say(certainty.apart), say(certainty.byChance), say(certainty.low), say(certainty.high))}</p>}
        <p>{t.rule}</p>
      </div>
    </Disclosure>
  );
}
