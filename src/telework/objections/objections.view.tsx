import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Radios, Select, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { settleTexts } from "../settle/settle.texts.ts";
import { labelOf, paperNumber } from "../statements/paper.ts";
import type { Statement } from "../statements/statements.query.ts";
import { statementsTexts } from "../statements/statements.texts.ts";
import { teleworkTexts } from "../telework.texts.ts";
import type { ContestedLine } from "./objections.query.ts";
import { objectionsTexts } from "./objections.texts.ts";

const tones = { open: "warn", rejected: "none", upheld: "ok" } as const;

export function ContestPage({ statement, objections, form }: { statement: Statement; objections: readonly ContestedLine[]; form: FormState }) {
  const t = useTexts(objectionsTexts);
  const papers = useTexts(statementsTexts);
  const locale = useLocale();
  const open = statement.lines.filter(({ kind, number }) => kind === "use" && !objections.some(({ line }) => line === number));
  const waits = objections.filter(({ state }) => state === "open").reduce((sum, { cents }) => sum + cents, 0);
  return (
    <PageFrame
      title={t.contest(paperNumber("T", statement))}
      lead={t.contestLead}
      trail={[
        ...(statement.employerId ? [{ label: papers.statements, href: routes.statements.href({ id: statement.employerId }) }] : []),
        { label: paperNumber("T", statement), href: routes.statement.href({ id: statement.id }) },
      ]}
      ground="surface"
      flow="loose"
    >
      {objections.length > 0 && (
        <Table<ContestedLine>
          caption={plural(objections.length, locale, t.count)}
          captionNote={waits > 0 ? t.waits(sayEuros(waits, locale)) : undefined}
          rows={objections}
          columns={[
            { label: papers.centre, heads: true, cell: ({ label }) => label ?? papers.others },
            { label: papers.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
            { label: t.reason, cell: ({ reason }) => <Written>{reason}</Written> },
            {
              label: t.state,
              cell: ({ state, answer }) => (
                <>
                  <Badge tone={tones[state]}>{t.states[state]}</Badge>
                  {answer && (
                    <>
                      {" "}
                      <Written>{answer}</Written>
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {open.length === 0 && objections.length === 0 && <Empty title={t.nothing} text={t.nothingNext} />}
      {open.length > 0 && (
        <Form action={routes.contest.href({ id: statement.id })} state={form} label={t.contestLine}>
          <Select
            name="ligne"
            label={t.line}
            choices={open.map((line) => ({ value: String(line.number), label: `${labelOf(line, papers)}, ${sayEuros(line.cents, locale)}` }))}
          />
          <TextArea name="motif" label={t.reason} hint={t.reasonHint} maxLength={500} rows={3} />
          <Submit label={t.contestLine} kind="danger" />
        </Form>
      )}
    </PageFrame>
  );
}

export function ObjectionsPage({ objections, form }: { objections: readonly ContestedLine[]; form: FormState }) {
  const t = useTexts(objectionsTexts);
  const general = useTexts(teleworkTexts);
  const settle = useTexts(settleTexts);
  const papers = useTexts(statementsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        { label: settle.title, href: routes.settle.href() },
      ]}
      ground="surface"
    >
      {objections.length === 0 ? (
        <Empty title={t.none} text={t.noneNext} />
      ) : (
        <div class="flow loose">
          <Table<ContestedLine>
            caption={plural(objections.length, locale, t.count)}
            rows={objections}
            columns={[
              {
                label: papers.statement,
                heads: true,
                cell: (one) => <a href={routes.statement.href({ id: one.statementId })}>{`${paperNumber("T", one)}, ${one.employerName}`}</a>,
              },
              { label: papers.centre, cell: ({ label }) => label ?? papers.others },
              { label: papers.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
              { label: t.reason, cell: ({ reason }) => <Written>{reason}</Written> },
            ]}
          />
          <Form action={routes.objections.href()} state={form} label={t.answer}>
            <h2>{t.answer}</h2>
            <p class="soft">{t.answerLead}</p>
            <Onward href={`${routes.settle.href()}#corriger`}>{settle.correct}</Onward>
            <Select
              name="laquelle"
              label={t.which}
              choices={objections.map((one) => ({
                value: one.id,
                label: `${paperNumber("T", one)}, ${one.label ?? papers.others}, ${sayEuros(one.cents, locale)}`,
              }))}
            />
            <Radios
              name="sens"
              label={t.decision}
              choices={[
                { value: "fondee", label: t.states.upheld },
                { value: "rejetee", label: t.states.rejected },
              ]}
            />
            <TextArea name="reponse" label={t.answerWords} hint={t.reasonHint} maxLength={500} rows={3} />
            <Submit label={t.answer} />
          </Form>
        </div>
      )}
    </PageFrame>
  );
}
