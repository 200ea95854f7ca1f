import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import type { SteeredRecord } from "../steer/find-steered.query.ts";
import type { OwnClaim } from "./claim.query.ts";
import { claimTexts } from "./claim.texts.ts";
import { maskEmail } from "./claim-code.ts";

export interface ClaimProps {
  place: SteeredRecord;
  claim: OwnClaim | null;
  /** This person keeps the record already. */
  host: boolean;
  values?: Readonly<Record<string, string>>;
  problems?: Readonly<Record<string, "function" | "too_long">>;
  codeProblem?: "required" | "wrong" | "ended" | "none";
  brake?: boolean;
  done?: string | null;
}

export function Claim(props: ClaimProps) {
  const { place, claim, host, codeProblem, brake, done } = props;
  const t = useTexts(claimTexts);
  const said = done && Object.hasOwn(t.done, done) ? t.done[done as keyof typeof t.done] : null;
  const codeHolds = claim?.state === "code_sent" && claim.holds && codeProblem !== "ended";
  return (
    <>
      <PageHead title={t.title(place.name)} here={t.here} trail={useTrail(place)} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          {said && <Notice tone="ok" title={said} announce />}
          {brake && <Notice tone="danger" title={t.brake} announce />}
          {(codeProblem === "ended" || codeProblem === "none") && <Notice tone="danger" title={t.code[codeProblem]} announce />}
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
                  {claim.reason && <p>{t.refused.reason(claim.reason)}</p>}
                </Notice>
              )}
              {codeHolds && <TypeCode {...props} />}
              <AskCode place={place} again={codeHolds} />
              <AskAgent {...props} />
            </>
          )}
        </div>
      </Band>
    </>
  );
}

function Waiting({ place }: { place: SteeredRecord }) {
  const t = useTexts(claimTexts).waiting;
  return (
    <>
      <Notice tone="info" title={t.title}>
        <p>{t.text}</p>
      </Notice>
      <Form action={routes.claim.href({ slug: place.slug })} label={t.withdraw}>
        <Button kind="danger" name="acte" value="retirer">
          {t.withdraw}
        </Button>
      </Form>
    </>
  );
}

function TypeCode({ place, claim, codeProblem }: ClaimProps) {
  const t = useTexts(claimTexts).code;
  const problems = codeProblem === "required" || codeProblem === "wrong" ? { code: t[codeProblem] } : {};
  return (
    <section class="flow" aria-labelledby="saisir">
      <h2 id="saisir">{t.title}</h2>
      <p>{t.text(maskEmail(claim?.sent_to ?? ""))}</p>
      <Form action={routes.claimCode.href({ slug: place.slug })} problems={problems} label={t.title}>
        <TextField name="code" label={t.field} hint={t.hint} short autocomplete="one-time-code" maxLength={20} />
        <Actions>
          <Button>{t.use}</Button>
        </Actions>
      </Form>
    </section>
  );
}

function AskCode({ place, again }: { place: SteeredRecord; again: boolean }) {
  const t = useTexts(claimTexts).byCode;
  return (
    <section class="flow" aria-labelledby="par-code">
      <h2 id="par-code">{t.title}</h2>
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
            <Actions>
              <Button kind={again ? "quiet" : "main"} name="acte" value="code">
                {t.send}
              </Button>
            </Actions>
          </Form>
        </>
      )}
    </section>
  );
}

function AskAgent({ place, values = {}, problems = {} }: ClaimProps) {
  const t = claimTexts[useLocale()].byAgent;
  const said = Object.fromEntries(Object.entries(problems).map(([field, code]) => [field, code === "function" ? t.functionProblem : t.tooLong]));
  return (
    <section class="flow" aria-labelledby="par-demande">
      <h2 id="par-demande">{t.title}</h2>
      <p>{t.text}</p>
      <Form action={routes.claim.href({ slug: place.slug })} values={values} problems={said} label={t.title}>
        <TextField name="fonction" label={t.function} hint={t.functionHint} maxLength={120} autocomplete="organization-title" />
        <TextArea name="message" label={t.message} hint={t.messageHint} optional rows={4} />
        <Actions>
          <Button kind="quiet" name="acte" value="demande">
            {t.send}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}
