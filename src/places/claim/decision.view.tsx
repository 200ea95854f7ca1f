import { useTexts } from "#platform/i18n/context.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import type { WaitingClaim } from "./claim.query.ts";
import { claimTexts } from "./claim.texts.ts";

/** A claim before it is decided. */
export interface ClaimSheet {
  readonly claim: WaitingClaim;
  readonly hosts: readonly string[];
  /** The agent's own demand. */
  readonly own: boolean;
}

export function ClaimDecision({ claim, hosts, own, form }: ClaimSheet & { form: FormState }) {
  const t = useTexts(claimTexts);
  const d = t.decision;
  return (
    <PageFrame title={d.title(claim.name)} here={claim.name} trail={[{ label: t.queue.here, href: routes.claims.href() }]} lead={d.lead} flow="loose">
      <Facts
        wide
        facts={[
          [d.person, claim.person],
          [d.email, claim.email],
          [d.function, claim.function],
          [d.message, claim.message && written(claim.message)],
          [d.place, <a href={routes.show.href({ slug: claim.slug })}>{claim.name}</a>],
          [d.published, claim.emails.join(", ")],
          [d.hosts, hosts.length > 0 ? hosts.join(", ") : d.noHost],
        ]}
      />
      {own ? (
        <Notice tone="warn" title={d.own} />
      ) : (
        <Form action={routes.claimDecision.href({ id: claim.id })} state={form} label={d.title(claim.name)}>
          <TextArea name="raison" label={d.reason} hint={d.reasonHint} optional rows={3} maxLength={1000} />
          <Actions>
            <Button act="accept">{d.accept}</Button>{" "}
            <Button kind="danger" act="refuse">
              {d.refuse}
            </Button>
          </Actions>
        </Form>
      )}
    </PageFrame>
  );
}

/** Another agent was quicker, or the person took the demand back. */
export function AlreadyDecided() {
  const t = useTexts(claimTexts);
  return (
    <PageFrame title={t.decision.decided} trail={[{ label: t.queue.here, href: routes.claims.href() }]} lead={t.decision.decidedText}>
      <Go href={routes.claims.href()}>{t.queue.here}</Go>
    </PageFrame>
  );
}
