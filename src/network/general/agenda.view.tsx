import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import type { AgendaItem, General, MeetingDocument } from "./general.query.ts";
import { itemAnchor } from "./general.ts";
import { generalTexts } from "./general.texts.ts";
import { Outcome } from "./outcome.view.tsx";
import type { MeetingVotes } from "./vote.query.ts";
import { voteTexts } from "./vote.texts.ts";
import { PollState } from "./vote.view.tsx";
import { VotedResult } from "./voted.view.tsx";

interface AgendaProps {
  agenda: readonly AgendaItem[];
  voted: MeetingVotes;
  /** Held: what was not voted says so. */
  over: boolean;
  /** Whoever looks tells what became of what was adopted. */
  tells: { readonly action: string; readonly form: FormState } | null;
}

export function Agenda({ agenda, voted, over, tells }: AgendaProps) {
  const t = useTexts(generalTexts);
  const vote = useTexts(voteTexts);
  if (agenda.length === 0) return <p class="soft">{t.noAgenda}</p>;
  return (
    <ol class="flow">
      {agenda.map((item) => (
        <li class="flow" id={itemAnchor(item.rank)}>
          <Written as="h3">{item.title}</Written>
          <p class="meta">
            <span>{t.kinds[item.kind]}</span>
            {item.kind === "vote" && <span>{(item.candidates === null ? t : vote).majorities[item.majority]}</span>}
            {item.kind === "vote" && <span>{vote.methods[item.method]}</span>}
            {item.adopted !== null && <Badge tone={item.adopted ? "ok" : "danger"}>{item.adopted ? t.adopted.yes : t.adopted.no}</Badge>}
          </p>
          {item.body && <Written as="p">{item.body}</Written>}
          {item.kind === "vote" && item.candidates === null && (item.method === "hands" || item.voteOpenedAt === null || item.voteClosedAt !== null) && (
            <Result item={item} over={over} />
          )}
          {item.kind === "vote" && (
            <>
              <PollState item={item} voted={voted} />
              <VotedResult item={item} over={over} voted={voted} />
            </>
          )}
          {item.adopted && (
            <p>
              <b>{t.outcome}</b>
              {"\u00a0"}: {item.outcome ? <Written>{item.outcome}</Written> : t.noOutcome}
            </p>
          )}
          {item.adopted && tells && (
            <Disclosure bare summary={t.tell} open={tells.form.act === "tell" && tells.form.values[`suite_${item.id}`] !== undefined}>
              <Outcome item={item} {...tells} />
            </Disclosure>
          )}
        </li>
      ))}
    </ol>
  );
}

function Result({ item: { inFavour, against, abstained }, over }: { item: AgendaItem; over: boolean }) {
  const t = useTexts(generalTexts);
  const locale = useLocale();
  if (inFavour === null || against === null || abstained === null) return over ? <p class="soft">{t.notVoted}</p> : null;
  const say = (count: number) => formatNumber(count, locale);
  return (
    <p>
      <b>{t.result}</b>
      {"\u00a0"}: {t.votes(say(inFavour), say(against), say(abstained))}
    </p>
  );
}

export function DocumentList({ documents, general: { id, calledAt } }: { documents: readonly MeetingDocument[]; general: General }) {
  const t = useTexts(generalTexts);
  const locale = useLocale();
  if (documents.length === 0) return <p class="soft">{t.noDocuments}</p>;
  return (
    <ul>
      {documents.map((one) => (
        <li>
          <Written as="a" href={routes.generalDocument.href({ id, document: one.id })}>
            {one.title}
          </Written>{" "}
          <span class="soft">
            ({sayWeight(one.size, locale)}, {formatDate(one.addedAt, locale)}
            {calledAt && one.addedAt > calledAt && `, ${t.afterCall}`})
          </span>
        </li>
      ))}
    </ul>
  );
}

function sayWeight(size: number, locale: "fr" | "en" | "nl"): string {
  const [kilo, mega] = locale === "fr" ? ["ko", "Mo"] : ["kB", "MB"];
  const large = size >= 1_000_000;
  return `${formatNumber(large ? size / 1_000_000 : Math.max(1, Math.round(size / 1000)), locale, { maximumFractionDigits: large ? 1 : 0 })}\u00a0${large ? mega : kilo}`;
}
