import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { TextButton } from "#platform/ui/button.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { OwnProposal } from "../authors.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import { mostCoauthors } from "./emails.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { CoauthorLine } from "./coauthors.query.ts";
import { coauthorsTexts } from "./coauthors.texts.ts";

interface CoauthorsProps {
  opened: OwnProposal;
  lines: readonly CoauthorLine[];
  personId: string;
  form: FormState;
}

/** Why those who are asked are not written to yet; null when they are. */
export function waitsFor({ hidden, process }: OwnProposal): "review" | "rehearsal" | null {
  if (hidden) return "review";
  return process.state === "rehearsal" ? "rehearsal" : null;
}

export function Coauthors(props: CoauthorsProps) {
  const { opened, lines } = props;
  const { process, proposal, quality } = opened;
  const t = useTexts(coauthorsTexts);
  const author = quality === "author";
  const waits = waitsFor(opened);
  const action = routes.coauthors.href({ process: process.slug, proposal: proposalParam(proposal) });
  return (
    <PageFrame title={t.title} trail={[{ label: <Written>{proposal.title}</Written>, href: proposalHref(process.slug, proposal) }]} lead={t.lead} flow="loose">
      {waits && author && <Notice title={t.waits[waits]} />}
      {lines.length > 0 ? <Lines {...props} author={author} action={action} /> : <p>{t.none}</p>}
      {author && (lines.length < mostCoauthors ? <Invite action={action} form={props.form} /> : <p>{t.full}</p>)}
    </PageFrame>
  );
}

function Lines({ lines, author, personId, action }: CoauthorsProps & { author: boolean; action: string }) {
  const t = useTexts(coauthorsTexts);
  const locale = useLocale();
  const actOf = ({ id, state, name, personId: whose }: CoauthorLine) => {
    if (!author && whose !== personId) return null;
    const ends = state === "accepted" ? t.end : t.cancel;
    return (
      <form method="post" action={action}>
        <TextButton act={`end:${id}`}>
          {whose === personId ? t.leave : ends}
          <span class="vh"> ({name})</span>
        </TextButton>
      </form>
    );
  };
  // Whoever signs reads who signs; the addresses that were asked are the author's alone.
  const shown = author ? lines : lines.filter(({ state }) => state === "accepted");
  return (
    <Table
      caption={t.list}
      hideCaption
      rows={shown}
      columns={[
        { label: t.who, heads: true, cell: ({ name }) => <span class="idea-invited">{name}</span> },
        { label: t.state, cell: ({ state }) => t.states[state] },
        { label: t.since, cell: ({ since }) => formatDate(since, locale) },
        { label: t.act, cell: actOf },
      ]}
    />
  );
}

function Invite({ action, form }: { action: string; form: FormState }) {
  const t = useTexts(coauthorsTexts);
  return (
    <TitledPart id="inviter" title={t.invite}>
      <Form action={action} state={form} label={t.invite}>
        <TextArea name="courriels" label={t.emails} hint={t.emailsHint} rows={3} maxLength={1300} />
        <Submit label={t.send} icon="mail" act="invite" />
      </Form>
    </TitledPart>
  );
}
