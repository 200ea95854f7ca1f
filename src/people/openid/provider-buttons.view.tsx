import { ButtonLink } from "#platform/ui/button.tsx";
import { withQuery } from "#platform/web/path.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { routes } from "../routes.ts";
import { type ProviderId, providerName } from "../auth/providers.ts";
import { texts } from "./openid.texts.ts";

/** The services of the State that this house knows: nothing when none is set. */
export function ProviderButtons({ providers, next }: { providers: readonly ProviderId[]; next: string }) {
  const t = useTexts(texts);
  return (
    <>
      {providers.map((provider) => (
        <div class="flow">
          <ButtonLink kind="quiet" icon="landmark" href={withQuery(routes.openidStart.href({ provider }), { suite: next })}>
            {t.signIn(providerName(provider))}
          </ButtonLink>
          <p class="hint">{t.forWhom[provider]}</p>
        </div>
      ))}
    </>
  );
}
