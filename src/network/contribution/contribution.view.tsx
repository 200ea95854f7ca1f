import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ContributionState } from "../ledger.ts";
import { ledgerTexts } from "../ledger.texts.ts";
import { routes } from "../routes.ts";
import { sayCredits, sayQuantity } from "../say.ts";
import type { ContributionForVisitor } from "./contribution.query.ts";
import { contributionTexts } from "./contribution.texts.ts";

interface Props {
  contribution: ContributionForVisitor;
  form: FormState;
}

export const toneOf: Readonly<Record<ContributionState, "ok" | "warn" | "danger" | "none">> = {
  ...{ declared: "warn", confirmed: "ok", contested: "danger", withdrawn: "none", corrected: "none" },
};

export function ContributionPage(props: Props) {
  const { contribution } = props;
  const t = useTexts(contributionTexts);
  const ledger = useTexts(ledgerTexts);
  const locale = useLocale();
  const { giver, giverNumber, taker, kind, quantity, doneOn, words, value, paid, state, reason, declaredAt, movement } = contribution;
  return (
    <PageFrame
      title={t.title(giver)}
      trail={[{ label: t.all, href: routes.contributions.href() }]}
      badges={<Badge tone={toneOf[state]}>{ledger.states[state]}</Badge>}
      lead={<Written>{words}</Written>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {reason && (
            <Notice tone="warn" title={t.why}>
              <Written as="p">{reason}</Written>
            </Notice>
          )}
          <Facts
            wide
            facts={[
              [t.from, <a href={routes.member.href({ number: String(giverNumber) })}>{giver}</a>],
              [t.to, taker ?? ledger.toAll],
              [t.what, ledger.kinds[kind]],
              [t.amount, sayQuantity(kind, quantity, locale)],
              [t.day, formatDate(doneOn, locale)],
              [t.value, sayCredits(value, locale)],
              [t.time, kind === "equipment" ? null : paid ? ledger.paid : ledger.unpaid],
              [t.declared, sayShortDay(declaredAt, locale)],
              [t.movement, movement && <a href={routes.register.href()}>{t.number(String(movement))}</a>],
            ]}
          />
        </div>
        <aside class="flow loose">
          <Forms {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** What whoever looks can do now. */
function Forms(props: Props) {
  const { state, own, answers, corrects } = props.contribution;
  const open = state === "declared" || state === "contested";
  return (
    <>
      {open && answers && <Press {...props} act="confirm" />}
      {state === "declared" && answers && <Reason {...props} act="contest" />}
      {state === "confirmed" && corrects && <Reason {...props} act="correct" />}
      {open && own && <Press {...props} act="withdraw" />}
    </>
  );
}

function Press({ contribution: { id }, act }: Props & { act: "confirm" | "withdraw" }) {
  const t = useTexts(contributionTexts);
  return (
    <Form action={routes.contribution.href({ id })} label={t[act]}>
      <h2>{t[act]}</h2>
      <p class="soft">{t[`${act}Lead`]}</p>
      <Submit label={t[act]} act={act} kind={act === "withdraw" ? "danger" : undefined} />
    </Form>
  );
}

/** Each form of the page says what is wrong at its own field. */
const fields = { contest: "motif", correct: "raison" } as const;

function Reason({ contribution: { id }, form, act }: Props & { act: "contest" | "correct" }) {
  const t = useTexts(contributionTexts);
  return (
    <Form action={routes.contribution.href({ id })} state={stateOf(form, act)} label={t[act]}>
      <h2>{t[act]}</h2>
      <p class="soft">{t[`${act}Lead`]}</p>
      <TextArea name={fields[act]} label={t.reason} maxLength={500} rows={3} />
      <Submit label={t[act]} act={act} kind="danger" />
    </Form>
  );
}
