import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { routes } from "../routes.ts";
import { SignOutForm } from "../sessions/sign-out.view.tsx";
import type { Enrolment } from "./second-factor.query.ts";
import { texts } from "./second-factor.texts.ts";

interface EnrolProps {
  next: string;
  form: FormState;
  enrolment: Enrolment | null;
  /** Signed in less than a quarter of an hour ago: a session left open is not a place to add a key. */
  recent: boolean;
  /** The account has a password, which is asked for first. */
  password: boolean;
}

export function Enrol({ next, form, enrolment, recent, password }: EnrolProps) {
  const t = useTexts(texts).enrol;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <div class="wrap band tight flow loose">
        {!recent ? <Stale /> : enrolment ? <Scan enrolment={enrolment} next={next} form={form} /> : <Begin next={next} form={form} password={password} />}
      </div>
    </>
  );
}

function Stale() {
  const t = useTexts(texts).enrol;
  return (
    <>
      <Notice title={t.stale.title} text={t.stale.text} />
      <SignOutForm />
    </>
  );
}

function Begin({ next, form, password }: Pick<EnrolProps, "next" | "form" | "password">) {
  const t = useTexts(texts).enrol;
  return (
    <Form action={routes.enrol.href()} state={stateOf(form, "begin")}>
      <p>{t.which}</p>
      {password && <TextField name="mot_de_passe" type="password" label={t.password} autocomplete="current-password" maxLength={200} />}
      <input type="hidden" name="suite" value={next} />
      <Button icon="smartphone" act="begin">
        {t.begin}
      </Button>
    </Form>
  );
}

function Scan({ enrolment, next, form }: Pick<EnrolProps, "next" | "form"> & { enrolment: Enrolment }) {
  const t = useTexts(texts);
  return (
    <>
      <TitledPart id="scanner" title={t.enrol.scan}>
        <div class="two-factor">
          <QrCode text={enrolment.uri} label={t.enrol.qr} />
          <div class="flow">
            <p>{t.enrol.bySecret}</p>
            <p>
              <code class="secret">{enrolment.secret.match(/.{1,4}/g)?.join(" ")}</code>
            </p>
          </div>
        </div>
      </TitledPart>
      <TitledPart id="secours" title={t.enrol.backup}>
        <p>{t.enrol.backupWhy}</p>
        <ol class="backup-codes">
          {enrolment.backupCodes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </TitledPart>
      <TitledPart id="verifier" title={t.enrol.prove}>
        <Form action={routes.enrol.href()} state={stateOf(form, "prove")}>
          <TextField name="code" value="" label={t.enrol.code} autocomplete="one-time-code" inputMode="numeric" maxLength={10} short />
          <input type="hidden" name="suite" value={next} />
          <Submit label={t.enrol.done} icon="shield-check" act="prove" />
        </Form>
      </TitledPart>
    </>
  );
}
