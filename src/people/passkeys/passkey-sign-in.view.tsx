import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { routes } from "../routes.ts";
import { PasskeyElement } from "./passkey-element.view.tsx";
import { texts } from "./passkeys.texts.ts";

/** Shown once the script has found that the browser knows passkeys. */
export function PasskeySignIn({ next }: { next: string }) {
  const t = useTexts(texts);
  return (
    <PasskeyElement ceremony="get" challenge={routes.passkeyChallenge.href()} problem={t.failed}>
      <form method="post" action={routes.passkeySignIn.href()}>
        <input type="hidden" name="reponse" value="" />
        <input type="hidden" name="suite" value={next} />
        <Button kind="quiet" icon="key-round">
          {t.signIn}
        </Button>
      </form>
    </PasskeyElement>
  );
}
