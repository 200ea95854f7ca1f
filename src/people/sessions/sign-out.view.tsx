import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { routes } from "../routes.ts";
import { texts } from "../security.texts.ts";

export function SignOutForm() {
  const t = useTexts(texts);
  return (
    <form method="post" action={routes.signOut.href()}>
      <Button kind="quiet" icon="log-out">
        {t.signOut}
      </Button>
    </form>
  );
}
