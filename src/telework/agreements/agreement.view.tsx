import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { placeRoutes } from "#places";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { frameworkTexts } from "../frameworks.texts.ts";
import type { Side } from "../keeper.ts";
import { routes } from "../routes.ts";
import { sayDate, sayPrice, sayVat, sayWeekdays } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import type { AgreementForSides, Version } from "./agreements.query.ts";
import { agreementsTexts } from "./agreements.texts.ts";
import { sayStanding } from "./say-standing.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { toneOf } from "./agreements.view.tsx";

interface AgreementProps {
  agreement: AgreementForSides;
  versions: readonly Version[];
  /** For which whoever looks acts. */
  side: Side;
  form: FormState;
  today: string;
}

export function AgreementPage(props: AgreementProps) {
  const { agreement, versions, today } = props;
  const t = useTexts(agreementsTexts);
  const locale = useLocale();
  const waiting = versions.find(({ state }) => state === "proposed");
  const signed = versions.find(({ state }) => state === "signed");
  const shown = signed ?? waiting ?? versions[0];
  const open = agreement.endsOn === null && agreement.placeId !== null;
  return (
    <PageFrame
      title={agreement.placeName}
      lead={t.with(agreement.employerName)}
      trail={[{ label: t.title, href: routes.agreements.href() }]}
      badges={<Badge tone={toneOf(agreement.standing)}>{sayStanding(agreement, locale)}</Badge>}
      actions={
        open && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.amend.href({ id: agreement.id })}>
            {signed ? t.amendHere : t.counter}
          </ButtonLink>
        )
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Standing agreement={agreement} today={today} />
          {shown && <Agreed version={shown} agreement={agreement} />}
          <Versions agreement={agreement} versions={versions} />
        </div>
        <aside class="flow loose">
          {waiting && <Answer {...props} waiting={waiting} />}
          {open && signed && <End {...props} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Standing({ agreement, today }: Pick<AgreementProps, "agreement" | "today">) {
  const t = useTexts(agreementsTexts);
  const locale = useLocale();
  const { endsOn, endedBy, endReason, placeId } = agreement;
  return (
    <>
      {endsOn !== null && endedBy !== null && (
        <Notice tone="warn" title={endsOn < today ? t.endedOn(sayDate(endsOn, locale)) : t.endsOn(sayDate(endsOn, locale))}>
          <p>
            {t.sides[endedBy]}
            {"\u00a0"}: <Written>{endReason}</Written>
          </p>
        </Notice>
      )}
      {placeId === null && <Notice tone="warn" title={t.placeGone} text={t.placeGoneNext} />}
    </>
  );
}

function Agreed({ version, agreement }: { version: Version; agreement: AgreementForSides }) {
  const t = useTexts(agreementsTexts);
  const framework = useTexts(frameworkTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  const { weekdays, ceiling, cancel, validFrom, validUntil, vat, dayCents } = version;
  return (
    <Facts
      wide
      facts={[
        [t.columns.place, agreement.placeSlug ? <a href={placeRoutes.show.href({ slug: agreement.placeSlug })}>{agreement.placeName}</a> : agreement.placeName],
        [t.columns.employer, agreement.employerName],
        [t.columns.price, dayCents === 0 ? general.free : `${sayPrice(version, locale)}, ${sayVat(vat, locale)}`],
        [t.desks, version.pools.map(({ name }) => name).join(", ")],
        [t.weekdays, sayWeekdays(weekdays, locale)],
        [t.ceiling, ceiling === null ? t.noCeiling : t.ceilingOf(ceiling)],
        [t.cancel, t.cancelOf(cancel)],
        [t.validity, validUntil === null ? t.since(sayDate(validFrom, locale)) : t.between(sayDate(validFrom, locale), sayDate(validUntil, locale))],
        [t.notice, t.noticeOf(agreement.notice)],
        [framework.title, version.framework !== null && <a href={routes.framework.href()}>{framework.inherited(version.framework)}</a>],
      ]}
    />
  );
}

function Versions({ agreement, versions }: Pick<AgreementProps, "agreement" | "versions">) {
  const t = useTexts(agreementsTexts);
  const locale = useLocale();
  return (
    <TitledPart id="versions" title={t.versions}>
      {versions.map((one, at) => (
        <Disclosure summary={`${t.versionOf(one.number)}, ${t.states[one.state].toLowerCase()}`} open={at === 0}>
          <div class="flow">
            <p>{t.proposedBy(t.sides[one.side].toLowerCase(), sayInstant(one.madeAt, locale))}</p>
            {one.answer && (
              <p>
                {t.why} <Written>{one.answer}</Written>
              </p>
            )}
            <Written as="div" class="flow">
              {one.text.split("\n\n").map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </Written>
            <ul>
              {one.signatures.map(({ side, name, capacity, at: when }) => (
                <li>
                  {t.sides[side]}
                  {"\u00a0"}: <Quoting words={capacity}>{t.signedBy(name, capacity, sayInstant(when, locale))}</Quoting>
                </li>
              ))}
            </ul>
            <p>
              {t.hash} <code class="tw-hash">{one.sha256}</code>
            </p>
            <p>
              <a href={routes.paper.href({ id: agreement.id, number: String(one.number) })}>{t.print}</a>
            </p>
          </div>
        </Disclosure>
      ))}
    </TitledPart>
  );
}

/** What waits: to be signed by this side, and refused by the one that did not propose it. */
function Answer({ agreement, side, form, waiting }: AgreementProps & { waiting: Version }) {
  const t = useTexts(agreementsTexts);
  const action = routes.agreement.href({ id: agreement.id });
  const signed = waiting.signatures.some((one) => one.side === side);
  if (signed) return <Notice title={t.waitsOther} text={t.waitsOtherNext} />;
  return (
    <>
      <Form action={action} state={stateOf(form, "sign", form.values)} label={t.sign}>
        <h2>{t.sign}</h2>
        <p class="soft">{t.signLead(t.sides[side].toLowerCase())}</p>
        <input type="hidden" name="empreinte" value={waiting.sha256} />
        <TextField name="nom" label={t.name} autocomplete="name" maxLength={200} />
        <TextField name="qualite" label={t.capacity} hint={t.capacityHint} maxLength={120} />
        <Checkbox name="accord" label={t.consent} />
        <Submit label={t.sign} act="sign" />
      </Form>
      {waiting.side !== side && (
        <Form action={action} state={stateOf(form, "refuse")} label={t.refuse}>
          <h2>{t.refuse}</h2>
          <TextArea name="motif" label={t.reason} maxLength={500} rows={3} />
          <Submit label={t.refuse} act="refuse" kind="danger" />
        </Form>
      )}
    </>
  );
}

function End({ agreement, form }: AgreementProps) {
  const t = useTexts(agreementsTexts);
  return (
    <Form action={routes.agreement.href({ id: agreement.id })} state={stateOf(form, "end", form.values)} label={t.end}>
      <h2>{t.end}</h2>
      <p class="soft">{t.endLead}</p>
      <TextField name="le" type="date" label={t.endOn} short />
      <TextArea name="raison" label={t.reason} maxLength={500} rows={3} />
      <Submit label={t.end} act="end" kind="danger" />
    </Form>
  );
}
