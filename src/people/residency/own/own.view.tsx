import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { type Commune, inCommune } from "#territory";
import { SpaceHead } from "../../space/space-head.view.tsx";
import type { SpaceTabs } from "../../space/space-tabs.ts";
import type { OpenLetter, Residency } from "../residency.query.ts";
import { residencyTexts } from "../residency.texts.ts";
import { routes } from "../../routes.ts";

interface OwnProps {
  tabs: SpaceTabs;
  residency: (Residency & { commune: string }) | null;
  letter: (OpenLetter & { commune: Pick<Commune, "name" | "liaison"> }) | null;
  communes: readonly Commune[];
  form: FormState;
}

export function OwnResidency({ tabs, residency, letter, communes, form }: OwnProps) {
  const t = useTexts(residencyTexts);
  const locale = useLocale();
  return (
    <>
      <SpaceHead title={t.own.title} here={t.own.here} lead={t.own.lead} tabs={tabs} />
      <Band tight>
        <div class="flow loose">
          {residency ? (
            <Facts
              facts={[
                [t.attest.commune, residency.commune],
                [t.own.state, <Badge tone="ok">{t.own.attested}</Badge>],
                [t.attest.until, formatDate(residency.until, locale)],
              ]}
            />
          ) : (
            <Notice title={t.own.noneTitle} text={t.own.noneNote} />
          )}
          {letter && <Waiting letter={letter} />}
        </div>
      </Band>
      {!letter && (
        <Band ground="linen">
          <SectionHead title={residency ? t.own.moved : t.own.byPost}>{t.own.byPostNote}</SectionHead>
          <AskForm communes={communes} form={form} />
        </Band>
      )}
    </>
  );
}

/** A letter on its way: asked, printed, posted; then the code. */
function Waiting({ letter }: { letter: NonNullable<OwnProps["letter"]> }) {
  const t = useTexts(residencyTexts);
  const locale = useLocale();
  const day = (at: Date) => formatDate(at, locale);
  return (
    <>
      <h2>{t.own.waiting(inCommune(letter.commune, locale))}</h2>
      <Thread
        flat
        knots={[
          { title: t.own.stepAsked, state: "done", date: { text: day(letter.asked_at) } },
          { title: t.own.stepSent, state: letter.sent_at ? "done" : "now", ...(letter.sent_at && { date: { text: day(letter.sent_at) } }) },
          { title: t.own.stepCode, state: letter.sent_at ? "now" : "next", date: { text: t.own.before(day(letter.until)) } },
        ]}
      />
      <div class="row">
        {letter.printed_at && <ButtonLink href={routes.residencyCode.href()}>{t.code.title}</ButtonLink>}
        <form method="post" action={routes.residency.href()} aria-label={t.own.giveUp}>
          <Button kind="quiet" act="giveUp">
            {t.own.giveUp}
          </Button>
        </form>
      </div>
    </>
  );
}

function AskForm({ communes, form }: Pick<OwnProps, "communes" | "form">) {
  const t = useTexts(residencyTexts);
  return (
    <Form action={routes.residency.href()} state={stateOf(form, "ask", form.values)} label={t.own.byPost}>
      <TextField name="recipient" label={t.own.recipient} hint={t.own.recipientHint} maxLength={120} autocomplete="name" />
      <TextField name="street" label={t.own.street} maxLength={200} autocomplete="address-line1" />
      <TextField name="postal_code" label={t.own.postalCode} inputMode="numeric" maxLength={5} autocomplete="postal-code" short />
      <Select name="commune_code" label={t.attest.commune} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
      <p class="hint">{t.own.erased}</p>
      <Submit label={t.own.submit} act="ask" />
    </Form>
  );
}
