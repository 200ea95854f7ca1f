import type { VNode } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { localeNames, locales } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Selection, Tick } from "#platform/ui/selection.tsx";
import { structuresTexts } from "../structures.texts.ts";
import type { KeptMembers } from "./members.query.ts";
import { routes } from "../../routes.ts";

interface InvitationsProps {
  id: string;
  invitations: KeptMembers["invitations"];
  now: Date;
  form: FormState;
}

export function Invitations({ id, invitations, now, form }: InvitationsProps) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  return (
    <div class="flow">
      <SectionHead title={t.invite.title}>{t.invite.lead}</SectionHead>
      {invitations.length === 1 && (
        <Entries>
          <Pending id={id} invitation={invitations[0]!} now={now} />
        </Entries>
      )}
      {invitations.length > 1 && <Several id={id} invitations={invitations} now={now} form={form} />}
      <Form action={routes.invitations.href({ id })} state={stateOf(form, "invite", { locale })} label={t.invite.title}>
        <TextField name="email" type="email" label={t.invite.email} maxLength={254} autocomplete="off" />
        <TextField name="function" label={t.fields.function} hint={t.fields.functionHint} maxLength={120} optional />
        <Radios name="locale" label={t.invite.language} choices={locales.map((value) => ({ value, label: localeNames[value] }))} />
        <Submit label={t.invite.submit} act="invite" />
      </Form>
    </div>
  );
}

/** They can be ticked, and sent again or taken back together. */
function Several({ id, invitations, now, form }: InvitationsProps) {
  const t = useTexts(structuresTexts).invite;
  const state = ["resend_ticked", "revoke_ticked"].includes(form.act ?? "") ? form : stateOf(form, "resend_ticked");
  const buttons = (
    <>
      <Button kind="quiet" act="resend_ticked">
        {t.resend}
      </Button>
      <Button kind="danger" act="revoke_ticked">
        {t.revokeTicked}
      </Button>
    </>
  );
  return (
    <Selection action={routes.invitations.href({ id })} form={state} label={t.pending} buttons={buttons}>
      <Entries>
        {invitations.map((invitation) => (
          <Pending id={id} invitation={invitation} now={now} tick={<Tick id={invitation.id} name={invitation.email} form={state} />} />
        ))}
      </Entries>
    </Selection>
  );
}

interface PendingProps {
  id: string;
  invitation: KeptMembers["invitations"][number];
  now: Date;
  tick?: VNode;
}

function Pending({ id, invitation, now, tick }: PendingProps) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  const { email, expires_at, sent_at } = invitation;
  const ended = expires_at <= now;
  const until = formatDate(expires_at, locale);
  return (
    <Entry
      title={email}
      tick={tick}
      meta={[
        t.invite.sentOn(formatDate(sent_at, locale)),
        <Badge tone={ended ? "warn" : "none"}>{ended ? t.invite.endedOn(until) : t.invite.until(until)}</Badge>,
      ]}
    >
      {invitation.function && <p>{invitation.function}</p>}
      <form class="row" method="post" action={routes.invitations.href({ id })} aria-label={`${t.invite.title}\u00a0: ${email}`}>
        <input type="hidden" name="invitation" value={invitation.id} />
        <Button kind="quiet" act="resend">
          {t.invite.resend}
          <span class="vh"> {email}</span>
        </Button>
        <Button kind="danger" act="revoke">
          {t.invite.revoke}
          <span class="vh"> {email}</span>
        </Button>
      </form>
    </Entry>
  );
}
