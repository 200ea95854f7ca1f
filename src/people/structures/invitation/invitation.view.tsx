import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { withQuery } from "#platform/web/path.ts";
import { structuresTexts } from "../structures.texts.ts";
import type { Invitation } from "./accept.command.ts";
import { routes } from "../../routes.ts";

export function ShowInvitation({ invitation, token, signedIn }: { invitation: Invitation; token: string; signedIn: boolean }) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  const here = routes.invitation.href({ token });
  const structure = routes.structure.href({ id: invitation.structure_id });
  if (!invitation.open) return <Ended invitation={invitation} />;
  return (
    <PageFrame title={t.invitation.title(invitation.name)} trail={[{ label: t.here, href: routes.structures.href() }]} lead={t.invitation.lead} flow="loose">
      <Facts
        facts={[
          [t.invitation.structure, <a href={structure}>{invitation.name}</a>],
          [t.invitation.by, invitation.inviter],
          [t.fields.function, invitation.function],
          [t.invitation.until, formatDate(invitation.expires_at, locale)],
        ]}
      />
      {signedIn ? (
        <Form action={here} label={t.invitation.accept}>
          <Submit label={t.invitation.accept} />
        </Form>
      ) : (
        <>
          <p>{t.invitation.signInNote}</p>
          <p>
            <ButtonLink href={withQuery(routes.signIn.href(), { suite: here })}>{t.invitation.signIn}</ButtonLink>
          </p>
        </>
      )}
    </PageFrame>
  );
}

/** Used, taken back, or too old. */
function Ended({ invitation }: { invitation: Invitation }) {
  const t = useTexts(structuresTexts);
  return (
    <PageFrame title={t.invitation.title(invitation.name)} trail={[{ label: t.here, href: routes.structures.href() }]}>
      <Notice tone="warn" title={t.invitation.ended}>
        <p>{t.invitation.endedNote}</p>
        <p>
          <a href={routes.structure.href({ id: invitation.structure_id })}>{t.create.seeIt}</a>
        </p>
      </Notice>
    </PageFrame>
  );
}
