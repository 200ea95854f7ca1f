import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { ProposalSheet } from "../proposal.query.ts";
import { mostCoauthors } from "./emails.ts";
import type { CoauthorLine } from "./coauthors.query.ts";
import { coauthorsTexts } from "./coauthors.texts.ts";

interface CoauthorsProps {
  proposal: ProposalSheet;
  /** Of the page of the idea, and of this one. */
  here: string;
  action: string;
  lines: readonly CoauthorLine[];
  author: boolean;
  personId: string;
  sent: number | null;
  /** Why those who are asked are not written to yet; null when they are. */
  waits: "review" | "rehearsal" | null;
  ended: boolean;
  courriels?: string;
  problems?: Problems;
}

export function Coauthors(props: CoauthorsProps) {
  const { proposal, here, lines, author, sent, waits, ended } = props;
  const t = useTexts(coauthorsTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} trail={[{ label: proposal.title, href: here }]} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          {sent !== null && <Notice tone={sent > 0 ? "ok" : "warn"} title={sent > 0 ? plural(sent, locale, waits ? t.kept : t.sent) : t.noneSent} announce />}
          {waits && author && <Notice title={t.waits[waits]} />}
          {ended && <Notice tone="ok" title={t.ended} announce />}
          {lines.length > 0 ? <Lines {...props} /> : <p>{t.none}</p>}
          {author && (lines.length < mostCoauthors ? <Invite {...props} /> : <p>{t.full}</p>)}
        </div>
      </Band>
    </>
  );
}

function Lines({ lines, author, personId, action }: CoauthorsProps) {
  const t = useTexts(coauthorsTexts);
  const locale = useLocale();
  const actOf = ({ id, state, name, personId: whose }: CoauthorLine) => {
    if (!author && whose !== personId) return null;
    const label = whose === personId ? t.leave : state === "accepted" ? t.end : t.cancel;
    return (
      <form method="post" action={action}>
        <TextButton name="retirer" value={id}>
          {label}
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

function Invite({ action, courriels = "", problems = {} }: CoauthorsProps) {
  const t = useTexts(coauthorsTexts);
  return (
    <section class="flow" aria-labelledby="inviter">
      <h2 id="inviter">{t.invite}</h2>
      <Form action={action} values={{ courriels }} problems={problems} label={t.invite}>
        <TextArea name="courriels" label={t.emails} hint={t.emailsHint} rows={3} maxLength={1300} />
        <Actions>
          <Button icon="mail">{t.send}</Button>
        </Actions>
      </Form>
    </section>
  );
}
