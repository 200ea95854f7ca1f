import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Done } from "#platform/ui/said.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { DemoSignIn } from "../demo-sign-in/demo-sign-in.view.tsx";
import { ProviderButtons } from "../openid/provider-buttons.view.tsx";
import type { ProviderId } from "../auth/providers.ts";
import { PasskeySignIn } from "../passkeys/passkey-sign-in.view.tsx";
import { routes } from "../routes.ts";
import { texts } from "../sign-in.texts.ts";

interface SignInProps {
  readonly next: string;
  /** Of the way that was tried. */
  readonly form: FormState;
  readonly demo: boolean;
  /** Mails stay in the development mailbox. */
  readonly mailbox: boolean;
  readonly providers: readonly ProviderId[];
}

export function SignIn({ next, form, demo, mailbox, providers }: SignInProps) {
  const t = useTexts(texts);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <div class="wrap band tight flow loose">
        <Outcome mailbox={mailbox} />
        <div class="cols even">
          <TitledPart id="lien" title={t.link.title}>
            <Form action={routes.signIn.href()} state={stateOf(form, "link")}>
              <TextField name="courriel" type="email" label={t.email} hint={t.link.hint} autocomplete="email" maxLength={254} />
              <input type="hidden" name="suite" value={next} />
              <Button icon="mail">{t.link.go}</Button>
            </Form>
          </TitledPart>
          <TitledPart id="autrement" title={t.otherWays}>
            <ProviderButtons providers={providers} next={next} />
            <PasskeySignIn next={next} />
            <PasswordForm next={next} form={form} />
          </TitledPart>
        </div>
      </div>
      {demo && (
        <div class="band tight linen">
          <div class="wrap">
            <DemoSignIn next={next} />
          </div>
        </div>
      )}
    </>
  );
}

/** What led here: a letter that is on its way, an identity that was refused. */
function Outcome({ mailbox }: Pick<SignInProps, "mailbox">) {
  const t = useTexts(texts);
  return (
    <>
      {Object.entries(t.refusals).map(([key, { title, text }]) => (
        <Done of={key} title={title} tone="warn">
          <p>{text}</p>
        </Done>
      ))}
      {Object.entries(t.done).map(([key, { title, text, mail }]) => (
        <Done of={key} title={title}>
          <p>{text}</p>
          {mailbox && mail && (
            <p>
              <a href="/_courrier">{t.mailbox}</a>
            </p>
          )}
        </Done>
      ))}
    </>
  );
}

function PasswordForm({ next, form }: Pick<SignInProps, "next" | "form">) {
  const t = useTexts(texts);
  return (
    <Disclosure summary={t.password.title} open={form.act === "password"}>
      <Form action={routes.passwordSignIn.href()} state={stateOf(form, "password")}>
        <TextField name="courriel" id="compte" type="email" label={t.password.account} autocomplete="username" maxLength={254} />
        <TextField name="mot_de_passe" type="password" label={t.password.password} autocomplete="current-password" maxLength={200} />
        <input type="hidden" name="suite" value={next} />
        <Button kind="quiet" icon="log-in">
          {t.password.go}
        </Button>
        <p>
          <a href={routes.forgottenPassword.href()}>{t.password.forgotten}</a>
        </p>
      </Form>
    </Disclosure>
  );
}
