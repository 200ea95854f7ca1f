import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { ClashChoices } from "../edit/clash.view.tsx";
import type { Status } from "../place.ts";
import { routes } from "../routes.ts";
import type { Clashing } from "../saving/change-place.command.ts";
import { proposeTexts } from "./propose.texts.ts";
import { ProposalFields } from "./propose.view.tsx";
import type { OwnProposal } from "./proposal.query.ts";

interface ProposalProps {
  own: OwnProposal;
  territory: Territory;
  clashing?: Clashing;
  form: FormState;
}

export const toneOf: Record<Status, Tone> = { proposed: "info", published: "ok", refused: "warn", suspended: "warn", merged: "none" };

export function Proposal({ own, territory, clashing, form }: ProposalProps) {
  const t = useTexts(proposeTexts).proposal;
  const locale = useLocale();
  const { place } = own;
  const state = t.states[place.status];
  return (
    <PageFrame
      title={place.name}
      trail={[]}
      badges={<Badge tone={toneOf[place.status]}>{state.badge}</Badge>}
      lead={t.sentOn(formatDate(own.sent_at, locale))}
      flow="loose"
    >
      <Notice tone={place.status === "published" ? "ok" : place.status === "proposed" ? "info" : "warn"} title={state.title}>
        <p>{state.text}</p>
        {place.status_reason && (
          <p>
            <Quoting words={place.status_reason}>{t.reason(place.status_reason)}</Quoting>
          </p>
        )}
        {place.status === "published" && <Go href={routes.show.href({ slug: place.slug })}>{t.see}</Go>}
      </Notice>
      {place.status === "proposed" && (
        <section aria-labelledby="completer">
          <h2 id="completer">{t.complete}</h2>
          <Form action={routes.proposal.href({ id: own.id })} state={form} label={t.complete}>
            <input type="hidden" name="vu" value={String(form.values["vu"])} />
            {clashing && <ClashChoices {...clashing} territory={territory} />}
            <ProposalFields territory={territory} form={form} />
            <Submit label={t.save} />
          </Form>
        </section>
      )}
    </PageFrame>
  );
}
