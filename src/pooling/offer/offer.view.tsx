import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { peopleRoutes } from "#people";
import { vatChoices } from "#telework";
import { payWords, sideWords, subjectWords } from "../catalogue/catalogue.words.ts";
import type { NamedStructure, Offer } from "../offers.query.ts";
import { offerSides, pays, subjects, units } from "../pooling.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { sayPrice, sayQuantity } from "../say.ts";
import { offerTexts } from "./offer.texts.ts";
import { StructureField } from "./structure-field.view.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";

export function OfferPage({ offer, own, pools }: { offer: Offer; own: boolean; pools: boolean }) {
  const t = useTexts(offerTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead
        title={<Written>{offer.title}</Written>}
        lead={`${offer.structureName}, ${general.subjects[offer.subject]}`}
        trail={[{ label: general.title, href: routes.catalogue.href() }]}
        badges={<Badge tone={offer.side === "offered" ? "ok" : "info"}>{general.offerSides[offer.side]}</Badge>}
        actions={
          own ? (
            <ButtonLink kind="quiet" icon="pencil" href={routes.editOffer.href({ id: offer.id })}>
              {t.edit}
            </ButtonLink>
          ) : (
            pools && <ButtonLink href={routes.ask.href({ id: offer.id })}>{t.asks[offer.side]}</ButtonLink>
          )
        }
        joined
      />
      <Band tight>
        <Written as="div" class="flow">
          {offer.about.split(/\n{2,}/u).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </Written>
      </Band>
      <Band ground="surface" tight>
        <div class="flow">
          {offer.state === "closed" && <Notice title={t.closed} text={t.closedNext} />}
          <Facts
            wide
            facts={[
              [t.structure, <a href={peopleRoutes.structure.href({ id: offer.structureId })}>{offer.structureName}</a>],
              [t.price, sayPrice(offer, locale)],
              [t.capacity, offer.capacity !== null && sayQuantity(offer.unit, offer.capacity * 100, locale)],
              [t.conditions, offer.conditions && <Written>{offer.conditions}</Written>],
            ]}
          />
          {!pools && <p class="soft">{t.whoMay}</p>}
        </div>
      </Band>
    </>
  );
}

export function EditOffer({ offer, own, form }: { offer: Offer | null; own: readonly NamedStructure[]; form: FormState }) {
  const t = useTexts(offerTexts);
  const general = useTexts(poolingTexts);
  const title = offer ? t.edit : t.propose;
  return (
    <PageFrame
      title={title}
      lead={offer ? t.editLead : t.proposeLead}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        ...(offer ? [{ label: <Written>{offer.title}</Written>, href: routes.offer.href({ id: offer.id }) }] : []),
      ]}
      ground="surface"
      flow="loose"
    >
      <Form action={offer ? routes.editOffer.href({ id: offer.id }) : routes.newOffer.href()} state={form} label={title}>
        {offer && <input type="hidden" name="version" value={String(form.values.version ?? offer.version)} />}
        <StructureField own={own} />
        <OfferFields />
        <Actions>
          <Button {...(offer && { act: "save" })}>{t.save}</Button>
        </Actions>
      </Form>
      {offer?.state === "open" && (
        <Form action={routes.editOffer.href({ id: offer.id })} state={stateOf(form, "close")} label={t.close}>
          <h2>{t.close}</h2>
          <p class="soft">{t.closeLead}</p>
          <Submit label={t.close} act="close" kind="danger" />
        </Form>
      )}
    </PageFrame>
  );
}

function OfferFields() {
  const t = useTexts(offerTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <>
      <Radios name="sens" label={t.side} choices={offerSides.map((one) => ({ value: sideWords[one], label: t.sideChoices[one] }))} />
      <Select name="sujet" label={t.subject} choices={subjects.map((one) => ({ value: subjectWords[one], label: general.subjects[one] }))} />
      <TextField name="titre" label={t.title} maxLength={120} />
      <TextArea name="texte" label={t.about} hint={t.aboutHint} maxLength={2000} />
      <Select name="unite" label={t.unit} choices={units.map((one) => ({ value: one, label: general.unitNames[one] }))} />
      <Radios name="sorte" label={t.pay} choices={pays.map((one) => ({ value: payWords[one], label: general.pays[one] }))} />
      <TextField name="prix" label={t.euros} hint={t.eurosHint} inputMode="decimal" unit="€" short optional />
      <Select name="tva" label={t.vat} choices={vatChoices(locale)} optional />
      <TextField name="minutes" label={t.minutes} hint={t.minutesHint} inputMode="numeric" unit="min" short optional />
      <TextField name="capacite" label={t.capacityField} hint={t.capacityHint} inputMode="numeric" short optional />
      <TextArea name="conditions" label={t.conditions} hint={t.conditionsHint} maxLength={2000} rows={3} optional />
    </>
  );
}

interface AskProps {
  offer: Offer;
  own: readonly NamedStructure[];
  form: FormState;
}

export function AskPage({ offer, own, form }: AskProps) {
  const t = useTexts(offerTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={<Quoting words={offer.title}>{t.ask(offer.title)}</Quoting>}
      here={t.asks[offer.side]}
      lead={`${offer.structureName}. ${sayPrice(offer, locale)}.`}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        { label: <Written>{offer.title}</Written>, href: routes.offer.href({ id: offer.id }) },
      ]}
      ground="surface"
    >
      <Form action={routes.ask.href({ id: offer.id })} state={form} label={t.asks[offer.side]}>
        <p class="soft">{t.askLead}</p>
        <StructureField own={own} />
        <TextField name="du" type="date" label={t.from} short />
        <TextField name="au" type="date" label={t.until} hint={t.untilHint} short optional />
        <TextField name="plafond" label={t.ceiling} hint={t.ceilingHint} inputMode="numeric" short optional />
        <Submit label={t.prepare} />
      </Form>
    </PageFrame>
  );
}
