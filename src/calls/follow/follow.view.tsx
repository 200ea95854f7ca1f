import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import { NumberedTitle } from "../apply/frame.view.tsx";
import { callsTexts } from "../calls.texts.ts";
import { JudgeHead } from "../judge/jury.view.tsx";
import { routes } from "../routes.ts";
import type { Award, Instalment, PaidBy, Recovery } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { Recoveries } from "./recoveries.view.tsx";
import type { Amendment } from "./amendment.query.ts";
import { Amendments } from "./amendment.view.tsx";
import type { EvidenceFile } from "./evidence.query.ts";
import { Files } from "./files.view.tsx";
import type { InstalmentState } from "./instalment.ts";
import { Payers } from "./payers.view.tsx";
import { PlanFields } from "./plan.view.tsx";
import { type Report, reportKinds } from "./report.ts";
import { Reports } from "./report.view.tsx";

const tones = { planned: "none", shown: "warn", proposed: "info", paid: "ok" } as const satisfies Record<InstalmentState, string>;

export function InstalmentBadge({ state }: { state: InstalmentState }) {
  const t = useTexts(followTexts);
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>;
}

export function Awards({ call, awards, today }: { call: Call; awards: readonly Award[]; today: string }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  const { slug } = call;
  const sumOf = (what: "cents" | "paidCents" | "proposedCents") =>
    sayEuros(
      awards.reduce((sum, one) => sum + one[what], 0),
      locale,
    );
  return (
    <>
      <JudgeHead call={call} title={t.follow} lead={t.lead} />
      <Band tight>
        {awards.length === 0 ? (
          <Empty title={t.empty} text={t.emptyNext} />
        ) : (
          <div class="flow">
            <Table
              caption={t.follow}
              hideCaption
              rows={awards}
              columns={[
                {
                  label: t.columns.project,
                  cell: ({ id, number, title }) => (
                    <a href={routes.award.href({ slug, id })}>
                      <NumberedTitle number={number} title={title} />
                    </a>
                  ),
                  heads: true,
                },
                { label: t.columns.granted, cell: ({ cents }) => sayEuros(cents, locale), number: true },
                { label: t.columns.agreement, cell: ({ agreement }) => agreement ?? <Badge tone="warn">{t.unsigned}</Badge> },
                { label: t.columns.paid, cell: ({ paidCents }) => sayEuros(paidCents, locale), number: true },
                {
                  label: t.columns.next,
                  cell: ({ nextDue }) =>
                    nextDue ? (
                      <>
                        {sayShortDay(startOfDay(nextDue), locale)} {nextDue < today && <Badge tone="danger">{t.late}</Badge>}
                      </>
                    ) : (
                      "–"
                    ),
                },
              ]}
            />
            <p>{t.totals(sumOf("cents"), sumOf("paidCents"), sumOf("proposedCents"))}</p>
            <ButtonLink kind="quiet" icon="download" href={routes.payments.href({ slug })}>
              {t.payments}
            </ButtonLink>
          </div>
        )}
      </Band>
    </>
  );
}

interface AwardProps {
  call: Call;
  award: Award;
  instalments: readonly Instalment[];
  recoveries: readonly Recovery[];
  payers: readonly PaidBy[];
  files: readonly EvidenceFile[];
  reports: readonly Report[];
  amendments: readonly Amendment[];
  form: FormState;
  today: string;
}

export function AwardEdit(props: AwardProps) {
  const { call, award } = props;
  const t = useTexts(followTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={<Written>{award.title}</Written>}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: <Written>{call.title}</Written>, href: routes.build.href({ slug: call.slug }) },
        { label: t.follow, href: routes.follow.href({ slug: call.slug }) },
      ]}
      lead={`${t.granted(sayEuros(award.cents, locale))}. ${award.agreement ? t.signed(award.agreement, sayShortDay(startOfDay(award.signedOn!), locale)) : ""}`}
    >
      {award.agreement === null ? (
        <Sign {...props} />
      ) : (
        <Columns kind="aside">
          <div class="flow loose">
            <h2>{t.instalments}</h2>
            {props.instalments.map((one) => (
              <OneInstalment instalment={one} {...props} />
            ))}
          </div>
          <aside class="flow loose">
            <Payers {...props} />
            <Reports {...props} />
            <Amendments {...props} />
            <Recoveries {...props} />
          </aside>
        </Columns>
      )}
    </PageFrame>
  );
}

function Sign({ call, award, form }: AwardProps) {
  const t = useTexts(followTexts);
  return (
    <Form action={routes.award.href({ slug: call.slug, id: award.id })} state={form} label={t.sign}>
      {award.conditions && (
        <p>
          {t.conditions}
          {`${colonIn(useLocale())} `}
          <Written>{award.conditions}</Written>
        </p>
      )}
      <TextField name="numero" label={t.number} maxLength={60} short />
      <TextField name="signee" label={t.signedOn} type="date" short />
      <TextField name="signataires" label={t.signedFor} hint={t.signedForHint} maxLength={160} />
      <PlanFields prefix="v" />
      <h2>{t.reportsTitle}</h2>
      {reportKinds.map((kind) => (
        <TextField name={`rapport_${kind}`} label={t.reportDue[kind]} type="date" short optional />
      ))}
      <Submit label={t.sign} act="sign" />
    </Form>
  );
}

function OneInstalment({ call, award, instalment, files, form, today }: AwardProps & { instalment: Instalment }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  const { id, position, label, state, evidence, dueOn, cents, deducted, words, reason, paidOn } = instalment;
  const action = routes.award.href({ slug: call.slug, id: award.id });
  const due = state === "shown" || (state === "planned" && evidence === "none");
  return (
    <section class="flow" aria-labelledby={`versement-${position}`}>
      <h3 id={`versement-${position}`}>{`${formatNumber(position, locale)}. ${label}, ${sayEuros(cents, locale)}`}</h3>
      <p class="meta">
        <InstalmentBadge state={state} />
        <span>{t.evidences[evidence]}</span>
        <span>{sayShortDay(startOfDay(paidOn ?? dueOn), locale)}</span>
        {state === "planned" && dueOn < today && <Badge tone="danger">{t.late}</Badge>}
      </p>
      {words && (
        <Written as="p" class="text-wording">
          {words}
        </Written>
      )}
      <Files application={award} files={files.filter(({ instalmentId }) => instalmentId === id)} />
      {state === "planned" && reason && <Written as="p">{t.sentBack(reason)}</Written>}
      {deducted > 0 && <Written as="p">{t.isDeducted(sayEuros(deducted, locale), reason ?? "")}</Written>}
      {due && (
        <Form action={action} state={stateOf(form, "check")} label={state === "shown" ? t.check : t.propose}>
          <TextField name={`retenue_${id}`} label={t.deducted} inputMode="decimal" maxLength={14} unit="€" short optional />
          <TextField name={`raison_${id}`} label={t.reason} maxLength={1000} optional />
          <Submit label={state === "shown" ? t.check : t.propose} kind="quiet" act={`check:${id}`} />
        </Form>
      )}
      {state === "shown" && (
        <Disclosure summary={t.sendBack} open={form.act === "back" && form.values[`manque_${id}`] !== undefined}>
          <Form action={action} state={stateOf(form, "back")} label={t.sendBack}>
            <TextField name={`manque_${id}`} label={t.missing} maxLength={1000} />
            <Submit label={t.sendBack} kind="quiet" act={`back:${id}`} />
          </Form>
        </Disclosure>
      )}
      {state === "proposed" && (
        <Form action={action} state={stateOf(form, "pay", { [`paye_${id}`]: today })} label={t.pay}>
          <TextField name={`paye_${id}`} label={t.paidOn} type="date" short />
          <Submit label={t.pay} kind="quiet" act={`pay:${id}`} />
        </Form>
      )}
    </section>
  );
}
