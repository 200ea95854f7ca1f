import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { DemoSignIn } from "../demo-sign-in/demo-sign-in.view.tsx";
import { ProviderButtons } from "../openid/provider-buttons.view.tsx";
import type { ProviderId } from "../openid/providers.ts";
import { PasskeySignIn } from "../passkeys/passkey-sign-in.view.tsx";
import { routes } from "../routes.ts";
import { texts } from "./sign-in.texts.ts";

interface FormState {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly problems: Readonly<Record<string, string>>;
}

export interface SignInState {
  readonly next: string;
  readonly link?: FormState;
  readonly password?: FormState;
  /** What did not work, of the ways that have no field. */
  readonly problem?: "passkey" | undefined;
}

interface SignInProps extends SignInState {
  readonly demo: boolean;
  /** Mails stay in the development mailbox. */
  readonly mailbox: boolean;
  readonly done: string | null;
  readonly providers: readonly ProviderId[];
}

export function SignIn({ next, link, password, problem, demo, mailbox, done, providers }: SignInProps) {
  const t = useTexts(texts);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <div class="wrap band tight flow loose">
        <Done done={done} mailbox={mailbox} />
        {problem && <Notice tone="danger" title={t.problems[problem]} announce />}
        <div class="cols even">
          <section class="flow" aria-labelledby="lien">
            <h2 id="lien">{t.link.title}</h2>
            <Form action={routes.signIn.href()} values={link?.values} problems={link?.problems}>
              <TextField name="courriel" type="email" label={t.email} hint={t.link.hint} autocomplete="email" maxLength={254} />
              <input type="hidden" name="suite" value={next} />
              <Button icon="mail">{t.link.go}</Button>
            </Form>
          </section>
          <section class="flow" aria-labelledby="autrement">
            <h2 id="autrement">{t.otherWays}</h2>
            <ProviderButtons providers={providers} next={next} />
            <PasskeySignIn next={next} />
            <PasswordForm next={next} state={password} />
          </section>
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

function Done({ done, mailbox }: Pick<SignInProps, "done" | "mailbox">) {
  const t = useTexts(texts);
  const refusal = done && Object.hasOwn(t.refusals, done) ? t.refusals[done as keyof typeof t.refusals] : null;
  if (refusal) {
    return (
      <Notice tone="warn" title={refusal.title} announce>
        <p>{refusal.text}</p>
      </Notice>
    );
  }
  const said = done && Object.hasOwn(t.done, done) ? t.done[done as keyof typeof t.done] : null;
  if (!said) return null;
  return (
    <Notice tone="ok" title={said.title} announce>
      <p>{said.text}</p>
      {mailbox && said.mail && (
        <p>
          <a href="/_courrier">{t.mailbox}</a>
        </p>
      )}
    </Notice>
  );
}

function PasswordForm({ next, state }: { next: string; state: FormState | undefined }) {
  const t = useTexts(texts);
  return (
    <Disclosure summary={t.password.title} open={state !== undefined}>
      <Form action={routes.passwordSignIn.href()} values={state?.values} problems={state?.problems}>
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
