import { nameOf } from "#bookings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, CheckboxGroup, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { withQuery } from "#platform/web/path.ts";
import { frameworkTexts } from "../frameworks.texts.ts";
import type { Offer } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { sayPrice } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { vatChoices } from "../vat.ts";
import type { AgreementForSides, Version } from "./agreements.query.ts";
import { agreementsTexts } from "./agreements.texts.ts";

interface ProposeProps {
  offer: Offer;
  employers: readonly { readonly id: string; readonly name: string }[];
  /** Whether one of them joined the framework agreement that is in force. */
  joined: boolean;
  /** All desks that the place offers. */
  desks: readonly Offer[];
  form: FormState;
}

export function Propose({ offer, employers, joined, desks, form }: ProposeProps) {
  const t = useTexts(agreementsTexts);
  const framework = useTexts(frameworkTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.propose(offer.placeName)}
      here={t.proposeHere}
      lead={t.proposeLead(nameOf(offer, locale), sayPrice(offer, locale))}
      trail={[{ label: t.title, href: routes.agreements.href() }]}
      ground="surface"
    >
      <Form action={withQuery(routes.propose.href(), { offre: offer.resourceId })} state={form} label={t.proposeHere}>
        {employers.length > 1 && <Select name="employeur" label={t.columns.employer} choices={employers.map(({ id, name }) => ({ value: id, label: name }))} />}
        {joined && <Checkbox name="cadre" label={framework.inherit} hint={framework.inheritHint} />}
        <DesksField desks={desks} />
        <TermsFields />
        <TextField name="preavis" label={t.notice} hint={t.noticeHint} inputMode="numeric" unit={t.daysUnit} short />
        <Submit label={t.proposeButton} />
      </Form>
    </PageFrame>
  );
}

interface AmendProps {
  agreement: AgreementForSides;
  last: Version;
  desks: readonly Offer[];
  form: FormState;
}

export function Amend({ agreement, last, desks, form }: AmendProps) {
  const t = useTexts(agreementsTexts);
  const name = `${agreement.employerName}, ${agreement.placeName}`;
  return (
    <PageFrame
      title={t.amend(name)}
      here={t.amendHere}
      lead={t.amendLead}
      trail={[
        { label: t.title, href: routes.agreements.href() },
        { label: name, href: routes.agreement.href({ id: agreement.id }) },
      ]}
      ground="surface"
    >
      <Form action={routes.amend.href({ id: agreement.id })} state={form} label={t.amendHere}>
        <input type="hidden" name="version" value={String(form.values.version ?? last.number)} />
        <DesksField desks={desks} />
        <TermsFields />
        <Submit label={t.proposeButton} />
      </Form>
    </PageFrame>
  );
}

/** Which desks of the place; nothing is asked where it offers one kind alone. */
function DesksField({ desks }: { desks: readonly Offer[] }) {
  const t = useTexts(agreementsTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  if (desks.length < 2) return null;
  return (
    <CheckboxGroup
      name="postes"
      label={t.desks}
      choices={desks.map((one) => ({ value: one.resourceId, label: `${nameOf(one, locale)}, ${plural(one.quantity, locale, general.desks)}` }))}
    />
  );
}

/** Prices, days and dates; a framework has no ceiling. */
export function TermsFields({ withoutCeiling = false }: { withoutCeiling?: boolean }) {
  const t = useTexts(agreementsTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  return (
    <>
      <TextField name="demi" label={t.half} inputMode="decimal" unit="€" short />
      <TextField name="journee" label={t.day} hint={t.dayHint} inputMode="decimal" unit="€" short />
      <Select name="tva" label={t.vat} choices={vatChoices(locale)} />
      <CheckboxGroup name="jours" label={t.weekdays} choices={general.weekdays.map((label, at) => ({ value: String(at + 1), label }))} />
      {!withoutCeiling && <TextField name="plafond" label={t.ceiling} hint={t.ceilingHint} inputMode="numeric" short optional />}
      <TextField name="annulation" label={t.cancel} hint={t.cancelHint} inputMode="numeric" unit="h" short />
      <TextField name="du" type="date" label={t.from} short />
      <TextField name="au" type="date" label={t.until} hint={t.untilHint} short optional />
    </>
  );
}
