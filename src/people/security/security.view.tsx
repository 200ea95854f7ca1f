import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Done } from "#platform/ui/said.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { LinkIdentity } from "../openid/link-identity.view.tsx";
import { texts as allOpenidTexts } from "../openid/openid.texts.ts";
import { type ProviderId, providerName } from "../auth/providers.ts";
import { Passkeys } from "../passkeys/passkeys.view.tsx";
import { routes } from "../routes.ts";
import { Sessions } from "../sessions/sessions.view.tsx";
import { SpaceHead } from "../space/space-head.view.tsx";
import type { SpaceTabs } from "../space/space-tabs.ts";
import type { Security } from "./security.query.ts";
import { texts } from "../security.texts.ts";
import { tokensTexts } from "../tokens/tokens.texts.ts";

interface SecurityViewProps {
  security: Security;
  ownId: string | null;
  tabs: SpaceTabs;
  /** The services of the State that this house knows. */
  providers: readonly ProviderId[];
}

export function SecurityView({ security, ownId, tabs, providers }: SecurityViewProps) {
  const t = useTexts(texts);
  const tokens = useTexts(tokensTexts);
  return (
    <>
      <SpaceHead title={t.title} lead={t.lead} tabs={tabs} />
      <div class="wrap band tight flow loose">
        <Done of="cle-refusee" title={t.passkeyRefused} tone="danger" />
        <Ways security={security} providers={providers} />
        <Sessions sessions={security.sessions} ownId={ownId} />
        <TitledPart id="jetons" title={tokens.title}>
          <p>{tokens.short}</p>
          <Go href={routes.tokens.href()}>{tokens.manage}</Go>
        </TitledPart>
      </div>
    </>
  );
}

function Ways({ security: { hasPassword, enrolled, passkeys, identities }, providers }: Pick<SecurityViewProps, "security" | "providers">) {
  const t = useTexts(texts);
  const openidTexts = useTexts(allOpenidTexts);
  return (
    <section aria-labelledby="cles">
      <h2 id="cles">{t.ways}</h2>
      <div class="ways">
        <Way title={t.password.title} on={hasPassword} text={t.password.text}>
          <ButtonLink kind="quiet" icon="key-round" href={routes.newPassword.href()}>
            {hasPassword ? t.password.change : t.password.set}
          </ButtonLink>
        </Way>
        <Way title={t.application.title} on={enrolled} text={t.application.text}>
          <ButtonLink kind="quiet" icon="smartphone" href={enrolled ? routes.removeSecondFactor.href() : routes.enrol.href()}>
            {enrolled ? t.application.manage : t.application.add}
          </ButtonLink>
        </Way>
        <Way title={t.passkeys.title} on={passkeys.length > 0} text={t.passkeys.text}>
          <Passkeys passkeys={passkeys} />
        </Way>
        {providers.map((provider) => (
          <Way title={providerName(provider)} on={identities.includes(provider)} text={openidTexts.forWhom[provider]}>
            <LinkIdentity provider={provider} linked={identities.includes(provider)} />
          </Way>
        ))}
      </div>
    </section>
  );
}

function Way({ title, on, text, children }: { title: string; on: boolean; text: string; children: ComponentChildren }) {
  const t = useTexts(texts);
  return (
    <section class="flow">
      <h3>{title}</h3>
      <p>{on ? <Badge tone="ok">{t.on}</Badge> : <Badge>{t.off}</Badge>}</p>
      <p>{text}</p>
      {children}
    </section>
  );
}
