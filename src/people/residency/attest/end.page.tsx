import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { can, may } from "#platform/web/visitor.ts";
import { residencyTexts } from "../residency.texts.ts";
import { type AttestationSheet, findAttestation } from "./attestations.query.ts";
import { endResidency } from "./end.command.ts";
import { routes } from "../../routes.ts";

/** An attestation made by mistake, or of somebody who has moved, is taken back with a reason. */
export default act("people/residency", routes.endResidency, {
  access: may("residency.attest"),
  find: attestationOf,

  show({ locale }, attestation, form) {
    return { title: residencyTexts[locale].end.title(attestation.name), body: <End attestation={attestation} form={form} /> };
  },

  read: (form) => form.lines("reason", 5, 500, residencyTexts[form.locale].problems.reason),

  // Who was slower reads on the page that it has ended.
  async run({ db, visitor }, attestation, reason) {
    const ended = await endResidency(db, attestation, { by: visitor.id, reason });
    return ended ? done(routes.attest.href(), "retiree") : conflict({});
  },
});

/** @throws NotFound also for an attestation of a commune where this agent does not attest */
async function attestationOf({ db, params, visitor }: VisitOf<typeof routes.endResidency>): Promise<AttestationSheet> {
  const attestation = await findAttestation(db, params.id);
  if (!attestation || !can(visitor, "residency.attest", { commune: attestation.commune_code })) throw new NotFound();
  return attestation;
}

function End({ attestation, form }: { attestation: AttestationSheet; form: FormState }) {
  const t = useTexts(residencyTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.end.title(attestation.name)} trail={[{ label: t.attest.title, href: routes.attest.href() }]} lead={t.end.lead} joined />
      <Band tight>
        <div class="flow loose">
          <Facts
            facts={[
              [t.attest.on, formatDate(attestation.attested_on, locale)],
              [t.attest.until, formatDate(attestation.valid_until, locale)],
            ]}
          />
          {attestation.ended_at ? (
            <Notice tone="warn" title={t.end.already} announce />
          ) : (
            <Form action={routes.endResidency.href({ id: attestation.id })} state={form} label={t.end.submit}>
              <TextArea name="reason" label={t.end.reason} maxLength={500} rows={3} />
              <Actions>
                <Button kind="danger">{t.end.submit}</Button>
                <ButtonLink kind="quiet" href={routes.attest.href()}>
                  {t.end.keep}
                </ButtonLink>
              </Actions>
            </Form>
          )}
        </div>
      </Band>
    </>
  );
}
