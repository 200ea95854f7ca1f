import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Facts, Tiles } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Member } from "../members.query.ts";
import { Listed } from "../listed.view.tsx";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { rules } from "../arbitration.ts";
import { Claims } from "./claims.view.tsx";
import type { Claim, Claimable, Fund, FundState } from "./funds.query.ts";
import { fundsTexts } from "./funds.texts.ts";
import type { Shareable, Sharing } from "./sharing.query.ts";
import { InCommon } from "./sharing.view.tsx";

const toneOf: Readonly<Record<FundState, "ok" | "warn" | "none">> = { open: "warn", arbitrated: "ok", cancelled: "none" };

export interface FundThing {
  readonly fund: Fund;
  readonly claimable: readonly Claimable[];
  readonly own: readonly Member[];
  readonly member: boolean;
  readonly keeps: boolean;
  /** Members share it out in common, now. */
  readonly shares: boolean;
  readonly sharings: readonly Sharing[];
  readonly claims: readonly Shareable[];
  readonly drafts: readonly { readonly id: string; readonly title: string }[];
}

type Props = FundThing & { found: ListPage<Claim, object>; form: FormState };

export function Funds({ found, keeps }: { found: ListPage<Fund, object>; keeps: boolean }) {
  const t = useTexts(fundsTexts);
  const locale = useLocale();
  return (
    <Listed found={found} texts={t} counted={t.count} actions={keeps && <ButtonLink href={routes.openFund.href()}>{t.open}</ButtonLink>}>
      <Entries>
        {found.rows.map(({ id, title, state, opensOn, closesOn, envelope, claims }) => (
          <Entry
            title={<Written>{title}</Written>}
            href={routes.fund.href({ id })}
            meta={[
              <Badge tone={toneOf[state]}>{t.states[state]}</Badge>,
              sayEuros(envelope, locale),
              t.span(formatDate(opensOn, locale), formatDate(closesOn, locale)),
              plural(claims, locale, t.claimsCount),
            ]}
          />
        ))}
      </Entries>
    </Listed>
  );
}

export function OpenFund({ form }: { form: FormState }) {
  const t = useTexts(fundsTexts);
  return (
    <PageFrame title={t.open} lead={t.openLead} trail={[{ label: t.title, href: routes.funds.href() }]}>
      <Form action={routes.openFund.href()} state={form} label={t.open}>
        <TextField name="nom" label={t.name} maxLength={160} />
        <TextArea name="presentation" label={t.about} maxLength={3000} rows={4} optional />
        <TextField name="enveloppe" label={t.envelope} inputMode="decimal" unit="€" short />
        <TextField name="heure" label={t.hour} hint={t.hourHint} inputMode="decimal" unit="€" short />
        <Radios name="regle" label={t.rule} hint={t.ruleHint} choices={rules.map((value) => ({ value, label: t.rules[value] }))} />
        <TextField name="du" type="date" label={t.opens} short />
        <TextField name="au" type="date" label={t.closes} short />
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}

export function FundPage(props: Props) {
  const { fund, found, member } = props;
  const t = useTexts(fundsTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { title, about, state, envelope, hour, rule, opensOn, closesOn, asked, agreed, over, reason } = fund;
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[
        { label: general.network, href: routes.directory.href() },
        { label: t.title, href: routes.funds.href() },
      ]}
      badges={<Badge tone={toneOf[state]}>{t.states[state]}</Badge>}
      ground="surface"
      flow="loose"
    >
      {state === "cancelled" && (
        <Notice tone="warn" title={t.cancelled}>
          <Written as="p">{reason}</Written>
        </Notice>
      )}
      {about && <Written as="p">{about}</Written>}
      <Tiles
        tiles={[
          [t.envelope, sayEuros(envelope, locale)],
          [t.asked, sayEuros(asked, locale)],
          ...(agreed === null ? [] : [[t.agreed, sayEuros(agreed, locale)] as const, [t.left, sayEuros(envelope - agreed, locale)] as const]),
        ]}
      />
      <Facts
        wide
        facts={[
          [t.hour, t.perHour(sayEuros(hour, locale))],
          [t.period, t.span(formatDate(opensOn, locale), formatDate(closesOn, locale))],
          [t.rule, t.rules[rule]],
        ]}
      />
      {state === "open" && (over ? <p class="soft">{t.past}</p> : member && <Claiming {...props} />)}
      <TitledPart id="claims" title={plural(found.total, locale, t.claimsCount)}>
        {found.total === 0 ? <p class="soft">{t.noClaims}</p> : <Claims {...props} />}
      </TitledPart>
      <InCommon {...props} />
      <Keeping {...props} />
    </PageFrame>
  );
}

function Claiming({ fund, claimable, form }: Props) {
  const t = useTexts(fundsTexts);
  const locale = useLocale();
  return (
    <Form action={routes.fund.href({ id: fund.id })} state={stateOf(form, "claim", {})} label={t.claim}>
      <h2>{t.claim}</h2>
      <p class="soft">{t.claimLead}</p>
      {claimable.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <CheckboxGroup
            name="contributions"
            label={t.words}
            choices={claimable.map(({ id, member, words, doneOn, minutes }) => ({
              value: id,
              label: words,
              note: `${member}, ${formatDate(doneOn, locale)}, ${formatNumber(minutes / 60, locale, { maximumFractionDigits: 2 })} h, ${sayEuros(Math.round((minutes * fund.hour) / 60), locale)}`,
            }))}
          />
          <Submit label={t.claimButton} act="claim" />
        </>
      )}
    </Form>
  );
}

/** What a coordinator does. */
function Keeping({ fund: { id, state, over }, keeps, shares, sharings, form }: Props) {
  const t = useTexts(fundsTexts);
  const action = routes.fund.href({ id });
  if (!keeps || state !== "open") return null;
  return (
    <>
      {over && shares && !sharings.some(({ agreed }) => agreed) ? (
        <p class="soft">{t.waitsSharing}</p>
      ) : over ? (
        <Form action={action} label={t.arbitrate}>
          <h2>{t.arbitrate}</h2>
          <p class="soft">{t.arbitrateLead}</p>
          <Submit label={t.arbitrate} act="arbitrate" />
        </Form>
      ) : (
        <p class="soft">{t.waits}</p>
      )}
      <Disclosure bare summary={t.cancel} open={form.act === "cancel"}>
        <Form action={action} state={stateOf(form, "cancel", {})} label={t.cancel}>
          <TextArea name="motif" label={t.reason} maxLength={500} rows={3} />
          <Submit label={t.cancel} act="cancel" kind="danger" />
        </Form>
      </Disclosure>
    </>
  );
}
