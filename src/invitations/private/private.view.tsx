import { type NamedScope, peopleRoutes } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../routes.ts";
import type { Invitation } from "./private.query.ts";
import { privateTexts } from "./private.texts.ts";

export type Sight = "open" | "signed_out" | "other_account" | "accepted" | "declined" | "void" | "closed";

interface PrivateProps {
  invitation: Invitation;
  sight: Sight;
  /** What is offered: the name of the role, or of the part in a seat. */
  post: string;
  /** Of a public authority. */
  staff: boolean;
  where: NamedScope;
  /** The metropolis: an invitation of the house itself comes in its name. */
  house: string;
  /** What it allows, one sentence each. */
  powers: readonly string[];
  token: string;
  /** The address of whoever is signed in. */
  own: string | null;
}

export function Private(props: PrivateProps) {
  const t = useTexts(privateTexts);
  const { invitation, house, sight, token } = props;
  const isOpen = sight === "open" || sight === "signed_out" || sight === "other_account";
  return (
    <PageFrame title={t.title} lead={isOpen ? t.lead(invitation.inviter ?? (invitation.byCommand ? house : t.somebody)) : undefined} flow="loose">
      {isOpen ? <Offered {...props} /> : <Over {...props} />}
      {isOpen && (
        <Form action={routes.private.href({ token })} label={t.decline}>
          <p class="soft">{t.declineNote}</p>
          <Submit label={t.decline} kind="quiet" act="decline" />
        </Form>
      )}
    </PageFrame>
  );
}

/** What is accepted, then how: read before it is pressed. */
function Offered(props: PrivateProps) {
  const t = useTexts(privateTexts);
  const locale = useLocale();
  const { invitation, post, staff, where, powers, sight, token } = props;
  const { note, reason, roleEndsAt, expiresAt } = invitation;
  return (
    <>
      <Facts
        facts={[
          [t.role, <b>{note ? `${post}, ${note}` : post}</b>],
          [t.where, where.href ? <a href={where.href}>{where.label}</a> : where.label],
          [t.reason, <Written>{reason}</Written>],
          [t.ends, roleEndsAt ? formatDate(new Date(roleEndsAt.getTime() - 1), locale) : t.noEnd],
          [t.until, formatDate(expiresAt, locale)],
        ]}
      />
      {staff && <p>{t.staff}</p>}
      <Disclosure summary={t.allows(powers.length)}>
        <ul>
          {powers.map((power) => (
            <li>{power}</li>
          ))}
        </ul>
      </Disclosure>
      {sight === "open" && (
        <Form action={routes.private.href({ token })} label={t.accept}>
          <Submit label={t.accept} act="accept" />
        </Form>
      )}
      {sight === "signed_out" && (
        <Notice title={t.signInTitle(masked(invitation.email))}>
          <p>{t.signInNote}</p>
          <Form action={routes.private.href({ token })} label={t.sendLink}>
            <Submit label={t.sendLink} icon="mail" act="link" />
          </Form>
          <Onward href={withQuery(peopleRoutes.signIn.href(), { suite: routes.private.href({ token }) })}>{t.signIn}</Onward>
        </Notice>
      )}
      {sight === "other_account" && <OtherAccount {...props} />}
    </>
  );
}

/** Signed in with another address: nothing passes from one account to another by itself. */
function OtherAccount({ invitation, own }: PrivateProps) {
  const t = useTexts(privateTexts);
  return (
    <Notice tone="warn" title={t.otherTitle(masked(invitation.email))}>
      <p>{t.otherNote(own ?? "")}</p>
      <p class="row">
        <Go href={peopleRoutes.signOut.href()}>{t.signOut}</Go>
        <Go href={peopleRoutes.changeEmail.href()}>{t.changeEmail}</Go>
      </p>
    </Notice>
  );
}

function Over({ sight }: PrivateProps) {
  const t = useTexts(privateTexts);
  if (sight === "accepted")
    return (
      <Notice tone="ok" title={t.over.accepted}>
        <p>{t.over.acceptedNote}</p>
        <Go href={peopleRoutes.space.href()}>{t.space}</Go>
      </Notice>
    );
  const [title, note] =
    sight === "declined" ? [t.over.declined, t.over.declinedNote] : sight === "void" ? [t.over.void, t.over.voidNote] : [t.over.closed, t.over.closedNote];
  return <Notice tone="warn" title={title} text={note} />;
}

/** Whoever was handed the link learns no address from it: "d…@roubaix.example". */
export const masked = (email: string): string => email.replace(/^(.).*(?=@)/u, "$1…");
