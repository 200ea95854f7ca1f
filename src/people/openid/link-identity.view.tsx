import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../routes.ts";
import { texts } from "./openid.texts.ts";
import { type ProviderId, providerName } from "./providers.ts";

export function LinkIdentity({ provider }: { provider: ProviderId }) {
  const t = useTexts(texts);
  return (
    <ButtonLink kind="quiet" icon="landmark" href={withQuery(routes.openidStart.href({ provider }), { lier: true })}>
      {t.link(providerName(provider))}
    </ButtonLink>
  );
}
