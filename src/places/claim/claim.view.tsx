import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Button, Go } from "#platform/ui/button.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import type { HtmlAnswer } from "#platform/web/page.tsx";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import { claimTexts } from "./claim.texts.ts";
import { maskEmail, mostTries } from "./claim-code.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { ClaimedPlace } from "./claimed-place.query.ts";

interface ClaimProps extends ClaimedPlace {
  form: FormState;
}

/** The page of the claim, which two addresses draw. */
export function claimAnswer(claimed: ClaimedPlace, form: FormState, locale: Locale): HtmlAnswer {
  const t = claimTexts[locale];
  return { title: t.title(claimed.place.name), robots: "noindex", says: t.done, body: <Claim {...claimed} form={form} /> };
}

function Claim(props: ClaimProps) {
  const { place, claim, host } = props;
  const t = useTexts(claimTexts);
  const codeHolds = claim?.state === "code_sent" && claim.holds && claim.tries < mostTries;
  return (
    <PageFrame title={t.title(place.name)} here={t.here} trail={useTrail(place)} lead={t.lead} flow="loose">
      {host ? (
        <Notice tone="info" title={t.already}>
          <Go href={routes.edit.href({ slug: place.slug })}>{t.edit}</Go>
        </Notice>
      ) : claim?.state === "waiting" ? (
        <Waiting place={place} />
      ) : (
        <>
          {claim?.state === "refused" && (
            <Notice tone="warn" title={t.refused.title}>
              {claim.reason && (
                <p>
                  <Quoting words={claim.reason}>{t.refused.reason(claim.reason)}</Quoting>
                </p>
              )}
            </Notice>
          )}
          {codeHolds && <TypeCode {...props} />}
          <AskCode place={place} again={codeHolds} />
          <AskAgent {...props} />
        </>
      )}
    </PageFrame>
  );
}

function Waiting({ place }: { place: PlaceRecord }) {
  const t = useTexts(claimTexts).waiting;
  return (
    <>
      <Notice tone="info" title={t.title} text={t.text} />
      <Form action={routes.claim.href({ slug: place.slug })} label={t.withdraw}>
        <Button kind="danger" act="withdraw">
          {t.withdraw}
        </Button>
      </Form>
    </>
  );
}

function TypeCode({ place, claim, form }: ClaimProps) {
  const t = useTexts(claimTexts).code;
  return (
    <TitledPart id="saisir" title={t.title}>
      <p>{t.text(maskEmail(claim?.sent_to ?? ""))}</p>
      <Form action={routes.claimCode.href({ slug: place.slug })} state={stateOf(form, "act")} label={t.title}>
        <TextField name="code" label={t.field} hint={t.hint} short autocomplete="one-time-code" maxLength={20} />
        <Submit label={t.use} />
      </Form>
    </TitledPart>
  );
}

function AskCode({ place, again }: { place: PlaceRecord; again: boolean }) {
  const t = useTexts(claimTexts).byCode;
  return (
    <TitledPart id="par-code" title={t.title}>
      {place.emails.length === 0 ? (
        <p>{t.noMail}</p>
      ) : (
        <>
          <p>{t.text}</p>
          <Form action={routes.claim.href({ slug: place.slug })} label={t.title}>
            {place.emails.length === 1 ? (
              <p>
                <b>{maskEmail(place.emails[0]!)}</b>
                <input type="hidden" name="adresse" value="0" />
              </p>
            ) : (
              <Radios name="adresse" label={t.which} value="0" choices={place.emails.map((email, at) => ({ value: String(at), label: maskEmail(email) }))} />
            )}
            <Submit label={t.send} kind={again ? "quiet" : "main"} act="code" />
          </Form>
        </>
      )}
    </TitledPart>
  );
}

function AskAgent({ place, form }: ClaimProps) {
  const t = useTexts(claimTexts).byAgent;
  return (
    <TitledPart id="par-demande" title={t.title}>
      <p>{t.text}</p>
      <Form action={routes.claim.href({ slug: place.slug })} state={stateOf(form, "ask")} label={t.title}>
        <TextField name="fonction" label={t.function} hint={t.functionHint} maxLength={120} autocomplete="organization-title" />
        <TextArea name="message" label={t.message} hint={t.messageHint} optional rows={4} />
        <Submit label={t.send} kind="quiet" act="ask" />
      </Form>
    </TitledPart>
  );
}
