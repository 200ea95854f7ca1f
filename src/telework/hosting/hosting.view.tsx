import { bookingRoutes, nameOf } from "#bookings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { catalogueTexts } from "../catalogue/catalogue.texts.ts";
import type { Offer } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { sayPrice } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { quiets } from "../telework.ts";
import { vatChoices } from "../vat.ts";
import { hostingTexts } from "./hosting.texts.ts";
import { hourFields } from "./offer.form.ts";

export function Hosting({ found }: { found: ListPage<Offer, object> }) {
  const t = useTexts(hostingTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[{ label: general.title, href: routes.catalogue.href() }]}
      actions={
        <>
          <ButtonLink href={routes.today.href()}>{t.today}</ButtonLink>
          <ButtonLink kind="quiet" href={routes.agreements.href()}>
            {t.agreements}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.settlements.href()}>
            {t.settlements}
          </ButtonLink>
        </>
      }
    >
      {found.total === 0 ? (
        <Empty title={t.empty}>
          <p>
            {t.emptyNext} <a href={bookingRoutes.keep.href()}>{t.emptyWay}</a>
          </p>
        </Empty>
      ) : (
        <Table<Offer>
          caption={plural(found.total, locale, t.count)}
          rows={found.rows}
          columns={[
            { label: t.columns.desks, heads: true, cell: (one) => <a href={routes.offer.href({ id: one.resourceId })}>{nameOf(one, locale)}</a> },
            { label: t.columns.place, cell: ({ placeName }) => placeName },
            { label: t.columns.quantity, number: true, cell: ({ quantity }) => plural(quantity, locale, general.desks) },
            { label: t.columns.price, cell: (one) => (one.state === null ? "" : sayPrice(one, locale)) },
            { label: t.columns.state, cell: ({ state }) => <Badge tone={state === "open" ? "ok" : "none"}>{t.states[state ?? "none"]}</Badge> },
          ]}
        />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

export function OfferPage({ offer, form }: { offer: Offer; form: FormState }) {
  const t = useTexts(hostingTexts);
  const general = useTexts(teleworkTexts);
  const catalogue = useTexts(catalogueTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.offer(offer.placeName)}
      here={nameOf(offer, locale)}
      lead={t.offerLead(nameOf(offer, locale), plural(offer.quantity, locale, general.desks))}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        { label: t.title, href: routes.hosting.href() },
      ]}
      ground="surface"
    >
      <Form action={routes.offer.href({ id: offer.resourceId })} state={form} label={t.offer(offer.placeName)}>
        <input type="hidden" name="version" value={String(form.values.version ?? offer.version)} />
        <TextField name="demi" label={t.half} hint={t.halfHint} inputMode="decimal" unit="€" short />
        <TextField name="journee" label={t.day} hint={t.dayHint} inputMode="decimal" unit="€" short />
        <Select name="tva" label={t.vat} choices={vatChoices(locale)} />
        <fieldset class="flow">
          <legend>{catalogue.hours}</legend>
          <TextField name={hourFields.morningFrom} type="time" label={t.hours.morningFrom} short />
          <TextField name={hourFields.morningTo} type="time" label={t.hours.morningTo} short />
          <TextField name={hourFields.afternoonFrom} type="time" label={t.hours.afternoonFrom} short />
          <TextField name={hourFields.afternoonTo} type="time" label={t.hours.afternoonTo} short />
        </fieldset>
        <TextField name="annulation" label={t.cancel} hint={t.cancelHint} inputMode="numeric" unit="h" short />
        <Radios name="calme" label={catalogue.quiet} choices={quiets.map((one) => ({ value: one, label: general.quiets[one] }))} />
        <TextArea name="note" label={t.note} hint={t.noteHint} maxLength={1000} optional />
        <Checkbox name="pause" label={t.pause} hint={t.pauseHint} />
        <Submit label={t.save} />
      </Form>
    </PageFrame>
  );
}
