import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written, written } from "#platform/ui/written.tsx";
import { deskTexts, processRoutes } from "#processes";
import { proposalHref } from "../proposal-address.ts";
import type { NotYet } from "./duplicate.ts";
import type { AuthorAnswer, Pair, PairedProposal } from "./duplicate.query.ts";
import { mergeTexts } from "./merge.texts.ts";
import { longestReason } from "./reason.form.ts";
import { nameOf, numberOf } from "./say-idea.ts";
import { pairTones } from "./queue.view.tsx";
import { routes } from "../routes.ts";

interface PairPageProps {
  pair: Pair;
  waits: NotYet | null;
  form: FormState;
}

const instant = { dateStyle: "long", timeStyle: "short" } as const;

export function PairPage(props: PairPageProps) {
  const { pair } = props;
  const t = useTexts(mergeTexts);
  const desk = useTexts(deskTexts);
  const { process, state, kept, gone } = pair;
  return (
    <PageFrame
      title={t.pair.title}
      trail={[
        { label: desk.title, href: processRoutes.desk.href() },
        { label: <Written>{process.title}</Written>, href: processRoutes.manage.href({ process: process.slug }) },
        { label: t.queue.title, href: routes.duplicates.href({ process: process.slug }) },
      ]}
      badges={<Badge tone={pairTones[state]}>{t.states[state]}</Badge>}
      flow="loose"
    >
      <PairFacts pair={pair} />
      <BothIdeas process={process.slug} kept={kept} gone={gone} />
      <Answers {...props} />
      <Acts {...props} />
    </PageFrame>
  );
}

export function PairFacts({ pair: { reason, askedAt, answerBy, endedAt, endReason, state } }: { pair: Pair }) {
  const t = useTexts(mergeTexts).pair;
  const locale = useLocale();
  return (
    <>
      <p class="meta">
        <span>{t.asked(formatDate(askedAt, locale))}</span>
        {state === "asked" && <span>{t.until(formatDate(answerBy, locale, instant))}</span>}
        {endedAt && <span>{t.ended(formatDate(endedAt, locale))}</span>}
      </p>
      <Facts
        wide
        facts={[
          [t.reason, <Written>{reason}</Written>],
          [t.endReason, endReason && <Written>{endReason}</Written>],
        ]}
      />
    </>
  );
}

interface BothIdeasProps {
  process: string;
  kept: PairedProposal;
  gone: PairedProposal;
  /** For an author: which are theirs. What is hidden of somebody else's, they do not read. */
  yours?: readonly string[];
}

export function BothIdeas({ process, kept, gone, yours }: BothIdeasProps) {
  const { pair: t, own } = useTexts(mergeTexts);
  return (
    <Columns kind="half">
      {[kept, gone].map((idea) => (
        <IdeaSide
          process={process}
          idea={idea}
          part={idea === kept ? t.kept : t.gone}
          mark={yours?.includes(idea.id) ? <Badge tone="accent">{own.yours}</Badge> : null}
          shut={yours !== undefined && idea.hidden && !yours.includes(idea.id)}
        />
      ))}
    </Columns>
  );
}

interface IdeaSideProps {
  process: string;
  idea: PairedProposal;
  part: string;
  mark: preact.ComponentChildren;
  shut: boolean;
}

function IdeaSide({ process, idea, part, mark, shut }: IdeaSideProps) {
  const t = useTexts(mergeTexts);
  const locale = useLocale();
  if (shut)
    return (
      <section class="flow" aria-labelledby={`idee-${idea.number}`}>
        <p class="row tight">
          <Badge>{part}</Badge>
        </p>
        <h2 id={`idee-${idea.number}`}>{numberOf(idea, locale)}</h2>
        <p>{t.own.hidden}</p>
      </section>
    );
  return (
    <section class="flow" aria-labelledby={`idee-${idea.number}`}>
      <p class="row tight">
        <Badge>{part}</Badge>
        {mark}
      </p>
      <h2 id={`idee-${idea.number}`}>
        <Quoting words={idea.title}>{nameOf(idea, locale)}</Quoting>
      </h2>
      <p class="meta">
        <span>{idea.signature}</span>
        <span>{formatDate(idea.filedAt, locale)}</span>
        <span>{plural(idea.supports, locale, t.pair.supports)}</span>
        <span>{plural(idea.comments, locale, t.pair.comments)}</span>
      </p>
      <Prose html={renderMarkdown(idea.body, 3)} />
      <Go href={proposalHref(process, idea)}>
        {t.pair.read} <span class="vh">{numberOf(idea, locale)}</span>
      </Go>
    </section>
  );
}

function Answers({ pair: { answers, kept, gone, late } }: PairPageProps) {
  const t = useTexts(mergeTexts).pair;
  const locale = useLocale();
  const silence = late ? t.silent : t.waiting;
  const say = ({ agrees }: AuthorAnswer) => ({ null: silence, true: t.agrees, false: t.refuses })[`${agrees}`];
  if (answers.length === 0) return <p>{t.nobody}</p>;
  return (
    <Table
      caption={t.answers}
      columns={[
        { label: t.author, heads: true, cell: ({ proposalId }) => numberOf(proposalId === kept.id ? kept : gone, locale) },
        { label: t.answer, cell: say },
        { label: t.words, cell: ({ words }) => (words ? written(words) : "–") },
        { label: t.when, cell: ({ answeredAt }) => (answeredAt ? formatDate(answeredAt, locale, instant) : "–") },
      ]}
      rows={answers}
    />
  );
}

/** What may be done in the state that the pair is in: one act open, the others folded. */
function Acts(props: PairPageProps) {
  const { pair, waits } = props;
  const t = useTexts(mergeTexts).acts;
  const locale = useLocale();
  if (pair.state === "merged") return <ReasonForm {...props} act="undo" title={t.undo} lead={t.undoLead} button={t.undoAct} danger open />;
  if (pair.state === "not_duplicates") return <ReasonForm {...props} act="reopen" title={t.again} lead={t.againLead} button={t.againAct} />;
  if (pair.state !== "asked") return null;
  return (
    <>
      {waits ? (
        <Notice title={t.merge} text={t.notYet(formatDate(pair.answerBy, locale, instant))} />
      ) : (
        <ReasonForm {...props} act="merge" title={t.merge} lead={t.mergeLead} button={t.mergeAct} open />
      )}
      <ReasonForm {...props} act="keep_apart" title={t.apart} lead={t.apartLead} button={t.apartAct} danger />
      <ReasonForm {...props} act="drop" title={t.drop} lead={t.dropLead} button={t.dropAct} danger />
    </>
  );
}

interface ReasonFormProps extends PairPageProps {
  act: string;
  title: string;
  lead: string;
  button: string;
  danger?: boolean;
  open?: boolean;
}

function ReasonForm({ pair, form, act, title, lead, button, danger, open }: ReasonFormProps) {
  const t = useTexts(mergeTexts).ask;
  return (
    <Disclosure summary={title} open={open || form.act === act}>
      <Form action={routes.duplicate.href({ pair: pair.id })} state={stateOf(form, act)} label={title}>
        <p>{lead}</p>
        <TextArea id={`raison-${act}`} name="raison" label={t.reason} hint={t.reasonHint} maxLength={longestReason} rows={3} />
        <Submit label={button} kind={danger ? "danger" : "main"} act={act} />
      </Form>
    </Disclosure>
  );
}
