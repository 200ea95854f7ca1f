import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink, TextButton } from "#platform/ui/button.tsx";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../routes.ts";
import { texts } from "./openid.texts.ts";
import { type ProviderId, providerName } from "../auth/providers.ts";

/** Adds this identity to the account, or takes it away. */
export function LinkIdentity({ provider, linked }: { provider: ProviderId; linked: boolean }) {
  const t = useTexts(texts);
  const name = providerName(provider);
  if (linked) {
    return (
      <form method="post" action={routes.identities.href()}>
        <TextButton act={`remove:${provider}`}>{t.unlink(name)}</TextButton>
      </form>
    );
  }
  return (
    <ButtonLink kind="quiet" icon="landmark" href={withQuery(routes.openidStart.href({ provider }), { lier: true })}>
      {t.link(name)}
    </ButtonLink>
  );
}
