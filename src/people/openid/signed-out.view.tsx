import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { texts } from "./openid.texts.ts";

/** Signed out here, still known to the provider. */
export function SignedOut({ name, href, home }: { name: string; href: string; home: string }) {
  const t = useTexts(texts).left;
  return (
    <PageHead
      title={t.title}
      lead={t.lead(name)}
      actions={
        <>
          <ButtonLink href={href} icon="log-out">
            {t.leave(name)}
          </ButtonLink>
          <ButtonLink href={home} kind="quiet">
            {t.stay(name)}
          </ButtonLink>
        </>
      }
    />
  );
}
