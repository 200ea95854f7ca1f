import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { Application, Referee } from "./application.query.ts";
import { applicationTexts } from "./application.texts.ts";

interface Props {
  application: Application;
  form: FormState;
}

const tones = { applied: "warn", admitted: "ok", refused: "danger", withdrawn: undefined, left: undefined, excluded: "danger" } as const;

export function ApplicationPage({ application, form }: Props) {
  const { name, state, college, appliedAt, number, brings, referees } = application;
  const t = useTexts(applicationTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const confirmed = referees.filter((one) => one.state === "confirmed").length;
  return (
    <PageFrame
      title={t.title(name)}
      trail={[{ label: t.mine, href: routes.mine.href() }]}
      badges={<Badge tone={tones[state]}>{general.states[state]}</Badge>}
      lead={t.vouched(formatNumber(confirmed, locale))}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Standing application={application} />
          <Facts
            wide
            facts={[
              [t.college, general.colleges[college]],
              [t.applied, sayShortDay(appliedAt, locale)],
              [general.member, number && <a href={routes.member.href({ number: String(number) })}>{t.open}</a>],
              [t.brings, brings && <Written>{brings}</Written>],
            ]}
          />
          {referees.length > 0 ? <Referees referees={referees} /> : <p class="soft">{t.nobody}</p>}
        </div>
        <aside class="flow loose">
          <Forms application={application} form={form} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Standing({ application: { state, escalatedAt, reason } }: Pick<Props, "application">) {
  const t = useTexts(applicationTexts);
  if (reason)
    return (
      <Notice tone={state === "admitted" ? "ok" : "warn"} title={t.decided}>
        <Written as="p">{reason}</Written>
      </Notice>
    );
  if (state !== "applied") return null;
  return <Notice tone={escalatedAt ? "warn" : "info"} title={escalatedAt ? t.escalated : t.waits} text={escalatedAt ? t.escalatedLead : t.waitsLead} />;
}

function Referees({ referees }: { referees: readonly Referee[] }) {
  const t = useTexts(applicationTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.referees}
      rows={referees}
      columns={[
        { label: t.member, heads: true, cell: ({ name, chosen }) => (chosen ? `${name} (${t.chosen})` : name) },
        {
          label: t.answer,
          cell: ({ state, words }) => (
            <>
              {general.referees[state]}
              {words && (
                <>
                  <br />
                  <Written as="span" class="soft">
                    {words}
                  </Written>
                </>
              )}
            </>
          ),
        },
        { label: t.until, cell: ({ state, dueAt, answeredAt }) => sayShortDay(state === "asked" ? dueAt : (answeredAt ?? dueAt), locale) },
      ]}
    />
  );
}

/** What whoever looks can do now. */
function Forms({ application, form }: Props) {
  const { state, referees, applies, side, decides, escalatedAt } = application;
  if (state !== "applied") return null;
  const own = side ? undefined : referees.find((one) => one.own && one.state === "asked");
  return (
    <>
      {own && <AnswerForms application={application} form={form} refereeId={own.id} />}
      {decides && escalatedAt && <Decide application={application} form={form} />}
      {applies && <Withdraw application={application} form={form} />}
    </>
  );
}

function AnswerForms({ application: { id }, form, refereeId }: Props & { refereeId: string }) {
  const t = useTexts(applicationTexts);
  const action = routes.application.href({ id });
  return (
    <>
      <Form action={action} state={stateOf(form, "confirm")} label={t.answerTitle}>
        <h2>{t.answerTitle}</h2>
        <p class="soft">{t.answerLead}</p>
        <TextArea name="mot" label={t.word} hint={t.wordHint} maxLength={1000} rows={4} optional />
        <Actions>
          <Button act={`confirm:${refereeId}`}>{t.confirm}</Button>
          <Button act={`unable:${refereeId}`} kind="quiet">
            {t.unable}
          </Button>
        </Actions>
      </Form>
      <Form action={action} state={stateOf(form, "oppose")} label={t.opposeTitle}>
        <h2>{t.opposeTitle}</h2>
        <p class="soft">{t.opposeLead}</p>
        <TextArea name="motif" label={t.reason} maxLength={1000} rows={3} />
        <Submit label={t.oppose} act={`oppose:${refereeId}`} kind="danger" />
      </Form>
    </>
  );
}

function Decide({ application: { id }, form }: Props) {
  const t = useTexts(applicationTexts);
  return (
    <Form action={routes.application.href({ id })} state={stateOf(form, "decide")} label={t.decideTitle}>
      <h2>{t.decideTitle}</h2>
      <p class="soft">{t.decideLead}</p>
      <Radios
        name="decision"
        label={t.decision}
        choices={[
          { value: "accepter", label: t.accept },
          { value: "refuser", label: t.refuse },
        ]}
      />
      <TextArea name="raison" label={t.reason} maxLength={1000} rows={4} />
      <Submit label={t.decide} act="decide" />
    </Form>
  );
}

function Withdraw({ application: { id } }: Props) {
  const t = useTexts(applicationTexts);
  return (
    <Form action={routes.application.href({ id })} label={t.withdraw}>
      <h2>{t.withdraw}</h2>
      <p class="soft">{t.withdrawLead}</p>
      <Submit label={t.withdraw} act="withdraw" kind="danger" />
    </Form>
  );
}
