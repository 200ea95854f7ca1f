import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { TextField } from "#platform/ui/form.tsx";
import { routes } from "../routes.ts";
import { PasskeyElement } from "./passkey-element.view.tsx";
import { texts } from "./passkeys.texts.ts";
import type { PasskeyLine } from "./passkey.ts";

/** The passkeys of an account: add, name, remove. */
export function Passkeys({ passkeys }: { passkeys: readonly PasskeyLine[] }) {
  const t = useTexts(texts);
  return (
    <>
      {passkeys.length > 0 && (
        <Entries>
          {passkeys.map((passkey) => (
            <OnePasskey passkey={passkey} />
          ))}
        </Entries>
      )}
      <PasskeyElement ceremony="create" challenge={routes.newPasskeyChallenge.href()} problem={t.addFailed}>
        <form class="inline-form" method="post" action={routes.passkeys.href()}>
          <TextField name="nom" id="nom-cle" label={t.name} value="" optional maxLength={60} />
          <input type="hidden" name="act" value="add" />
          <input type="hidden" name="reponse" value="" />
          <Button kind="quiet" icon="key-round">
            {t.add}
          </Button>
        </form>
      </PasskeyElement>
    </>
  );
}

function OnePasskey({ passkey: { id, name, createdAt } }: { passkey: PasskeyLine }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const called = name || t.unnamed;
  return (
    <Entry title={called} meta={createdAt ? [t.since(formatDate(createdAt, locale))] : []}>
      <Disclosure bare summary={t.change(called)}>
        <form class="inline-form" method="post" action={routes.passkeys.href()}>
          <TextField name="nom" id={`nom-${id}`} label={t.name} value={name ?? ""} maxLength={60} />
          <Button kind="quiet" act={`rename:${id}`}>
            {t.rename}
          </Button>
        </form>
        <form method="post" action={routes.passkeys.href()}>
          <TextButton act={`remove:${id}`}>{t.remove}</TextButton>
        </form>
      </Disclosure>
    </Entry>
  );
}
