import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { isComputed } from "../arbitration.ts";
import type { Member } from "../members.query.ts";
import { routes } from "../routes.ts";
import type { Fund } from "./funds.query.ts";
import { fundsTexts } from "./funds.texts.ts";
import { lineField, valuesOfLines } from "./sharing.form.ts";
import type { Shareable, Sharing } from "./sharing.query.ts";

interface Props {
  fund: Fund;
  own: readonly Member[];
  keeps: boolean;
  shares: boolean;
  sharings: readonly Sharing[];
  claims: readonly Shareable[];
  drafts: readonly { readonly id: string; readonly title: string }[];
  form: FormState;
}

const toneOf: Readonly<Record<Sharing["state"], "ok" | "warn" | "none">> = { waits: "warn", adopted: "ok", refused: "none" };

/** Of a budget that members share out themselves: what was proposed, and another proposal. */
export function InCommon(props: Props) {
  const { fund, shares, sharings, own, keeps } = props;
  const t = useTexts(fundsTexts);
  if (isComputed(fund.rule) || (!shares && sharings.length === 0)) return null;
  return (
    <TitledPart id="sharings" title={t.sharings}>
      {shares && <p class="soft">{sharings.some(({ agreed }) => agreed) ? t.agreedSharing : t.sharingsLead}</p>}
      {sharings.length === 0 ? <p class="soft">{t.noSharing}</p> : <Proposed sharings={sharings} />}
      {shares && (fund.rule === "vote" ? keeps : own.length > 0) && <Propose {...props} />}
    </TitledPart>
  );
}

function Proposed({ sharings }: Pick<Props, "sharings">) {
  const t = useTexts(fundsTexts);
  return (
    <Entries>
      {sharings.map(({ title, decisionId, meetingId, state }) => (
        <Entry
          title={<Written>{title}</Written>}
          href={decisionId ? routes.decision.href({ id: decisionId }) : routes.general.href({ id: meetingId! })}
          meta={[<Badge tone={toneOf[state]}>{t.sharingStates[state]}</Badge>]}
        />
      ))}
    </Entries>
  );
}

function Propose({ fund: { id, rule, envelope }, own, claims, drafts, form }: Props) {
  const t = useTexts(fundsTexts);
  const locale = useLocale();
  const votes = rule === "vote";
  if (votes && drafts.length === 0) return <p class="soft">{t.noDraft}</p>;
  return (
    <Disclosure bare summary={t.share} open={form.act === "share"}>
      <Form action={routes.fund.href({ id })} state={stateOf(form, "share", { pour: own[0]?.id, ...valuesOfLines(envelope, claims) })} label={t.share}>
        <p class="soft">{votes ? t.shareVoteLead : t.shareConsentLead}</p>
        {votes ? (
          <Select name="assemblee" label={t.meeting} choices={drafts.map((one) => ({ value: one.id, label: one.title, written: true }))} />
        ) : (
          own.length > 1 && <Radios name="pour" label={t.giver} choices={own.map((one) => ({ value: one.id, label: one.name }))} />
        )}
        {claims.map((claim) => (
          <TextField
            name={lineField(claim.id)}
            label={<Quoting words={claim.words}>{`${claim.member}, ${claim.words}`}</Quoting>}
            hint={t.asksFor(sayEuros(claim.asked, locale))}
            inputMode="decimal"
            unit="€"
            short
          />
        ))}
        <Submit label={votes ? t.shareVote : t.shareConsent} act="share" />
      </Form>
    </Disclosure>
  );
}
