import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { PictureForm } from "#platform/picture-form/picture-form.view.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, TextButton } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { deskTexts } from "../desk/desk.texts.ts";
import type { LocatedOffer } from "../list/columns.ts";
import { OfferLine, PhaseBadge } from "../list/offer-line.view.tsx";
import { phaseOf } from "../offer.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { coverOfOffer, sayDay } from "../say-offer.ts";
import { manageTexts } from "./manage.texts.ts";

interface ManageProps {
  offer: LocatedOffer;
  today: string;
  form: FormState;
}

export function Manage(props: ManageProps) {
  const { offer, today } = props;
  const { slug, title, state, reason } = offer;
  const t = useTexts(manageTexts);
  const general = useTexts(premisesTexts);
  const desk = useTexts(deskTexts);
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: desk.trail, href: routes.desk.href() },
      ]}
      badges={<PhaseBadge phase={phaseOf(offer, today)} />}
      actions={<Ways {...offer} />}
    >
      <Columns kind="aside">
        <div class="flow loose">
          {state === "withdrawn" && reason && <Withdrawn reason={reason} />}
          <TitledPart id="lu" title={t.seen}>
            <Entries>
              <OfferLine offer={offer} href={routes.show.href({ slug })} today={today} />
            </Entries>
          </TitledPart>
          {state !== "withdrawn" && (
            <PictureForm action={routes.manage.href({ id: offer.id })} form={props.form} cover={coverOfOffer(offer)} lead={t.pictureLead} />
          )}
        </div>
        <aside class="flow loose">
          <h2>{t.state}</h2>
          <State {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Withdrawn({ reason }: { reason: string }) {
  const t = useTexts(manageTexts);
  const { phases } = useTexts(premisesTexts);
  return (
    <Notice tone="danger" title={phases.withdrawn}>
      <p>
        {t.withdrawnBecause} <Written>{reason}</Written>
      </p>
    </Notice>
  );
}

function Ways({ id, slug, state }: LocatedOffer) {
  const t = useTexts(manageTexts);
  return (
    <>
      {state !== "withdrawn" && (
        <ButtonLink kind="quiet" icon="pencil" href={routes.edit.href({ id })}>
          {t.edit}
        </ButtonLink>
      )}
      <ButtonLink kind="quiet" icon="eye" href={routes.show.href({ slug })}>
        {t.see}
      </ButtonLink>
    </>
  );
}

/** What can be done next with an offer, by its state. */
function State({ offer, form }: ManageProps) {
  const { id, state } = offer;
  const t = useTexts(manageTexts);
  const action = routes.manage.href({ id });
  if (state === "draft")
    return (
      <Form action={action} label={t.publish}>
        <p>{t.publishLead}</p>
        <Actions>
          <Button act="publish">{t.publish}</Button>
          <TextButton act="remove">{t.remove}</TextButton>
        </Actions>
      </Form>
    );
  return (
    <>
      {state === "open" ? <OpenForm {...offer} /> : <ReopenForm {...offer} />}
      {state !== "withdrawn" && (
        <Form action={action} state={stateOf(form, "withdraw")} label={t.withdraw}>
          <h3>{t.withdraw}</h3>
          <p class="soft">{t.withdrawLead}</p>
          <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={300} />
          <Submit label={t.withdraw} kind="danger" act="withdraw" />
        </Form>
      )}
    </>
  );
}

function OpenForm({ id, closesOn }: LocatedOffer) {
  const t = useTexts(manageTexts);
  const locale = useLocale();
  return (
    <Form action={routes.manage.href({ id })} label={t.let}>
      <p>{t.prolongLead(sayDay(closesOn, locale))}</p>
      <p class="soft">{t.letLead}</p>
      <Actions>
        <Button act="let">{t.let}</Button>
        <Button kind="quiet" act="prolong">
          {t.prolong}
        </Button>
      </Actions>
    </Form>
  );
}

function ReopenForm({ id }: LocatedOffer) {
  const t = useTexts(manageTexts);
  return (
    <Form action={routes.manage.href({ id })} label={t.reopen}>
      <p>{t.reopenLead}</p>
      <Submit label={t.reopen} act="reopen" />
    </Form>
  );
}
