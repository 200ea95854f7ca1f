import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../routes.ts";
import { texts } from "./sign-in-link.texts.ts";

export function UseLink({ email, token, next }: { email: string; token: string; next: string }) {
  const t = useTexts(texts);
  return (
    <>
      <PageHead title={t.title} lead={t.account(email)} joined />
      <div class="wrap band tight flow">
        <form method="post" action={routes.signInLink.href()}>
          <input type="hidden" name="jeton" value={token} />
          <input type="hidden" name="suite" value={next} />
          <Button big icon="log-in">
            {t.go}
          </Button>
        </form>
        <p class="soft">{t.notYours}</p>
      </div>
    </>
  );
}

export function DeadLink() {
  const t = useTexts(texts);
  return <PageHead title={t.deadTitle} lead={t.deadWhy} actions={<ButtonLink href={routes.signIn.href()}>{t.again}</ButtonLink>} />;
}
