import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { Explain } from "#platform/ui/explain.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Verb } from "#platform/ui/verbs.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { phaseOf, type StageKind } from "../stage.ts";
import type { StageOnPage } from "./process-page.query.ts";
import { sayAwaited } from "./readings.texts.ts";
import { processPageTexts } from "./process-page.texts.ts";

const verbs: Readonly<Record<StageKind, Verb>> = {
  collect: "listen",
  debate: "listen",
  conversation: "listen",
  questionnaire: "listen",
  meeting: "listen",
  admissibility: "decide",
  opinion: "decide",
  feasibility: "decide",
  vote: "decide",
  jury: "decide",
  assembly: "decide",
  award: "decide",
  delivery: "do",
  evaluation: "show",
};

/** Of a process that ended or was cancelled, nothing comes any more: the stages that had begun, and all of them are over. */
export const reachedOf = (stages: readonly StageOnPage[], endedAt: Date | null): readonly StageOnPage[] =>
  endedAt ? stages.filter(({ opensAt }) => opensAt < endedAt) : stages;

interface WayProps {
  readonly stages: readonly StageOnPage[];
  readonly endedAt: Date | null;
  readonly now: Date;
}

/** The thread of the stages: where it stands, and what each step gave. */
export function Way({ stages, endedAt, now }: WayProps) {
  const locale = useLocale();
  const t = processPageTexts[locale];
  if (stages.length === 0) return null;
  const knots = stages.map((stage, at): Knot => {
    const verb = verbs[stage.kind];
    const before = stages[at - 1];
    return {
      title: (
        <Written>
          <Explain>{stage.title}</Explain>
        </Written>
      ),
      state: endedAt ? "done" : phaseOf(stage, now),
      verb: before && verbs[before.kind] === verb ? undefined : verb,
      date: { text: datesOf(stage) },
      children: <Gave stage={stage} now={endedAt ? null : now} />,
    };
  });
  return (
    <Band ground="linen" id="chemin">
      <SectionHead title={t.way}>{t.waySays}</SectionHead>
      <Thread knots={knots} flat />
      <p class="soft">{t.figuresOn(formatDate(now, locale))}</p>
    </Band>
  );
}

/** Its figures, each leading to what it counts; where one reads it, or what will be read and when. @param now null: nothing is awaited any more */
function Gave({ stage, now }: { stage: StageOnPage; now: Date | null }) {
  const { figures, read, awaited } = stage;
  const locale = useLocale();
  const later = awaited && now ? sayAwaited(stage, now, locale) : null;
  return (
    <>
      {figures.map(({ value, label, href }, at) => {
        const words = (
          <>
            {at === 0 ? <strong>{value}</strong> : value} {label}
          </>
        );
        return (
          <>
            {at > 0 && <br />}
            {href ? <a href={href}>{words}</a> : words}
          </>
        );
      })}
      {read.map(({ href, label }, at) => (
        <>
          {(at > 0 || figures.length > 0) && <br />}
          <a href={href}>{label}</a>
        </>
      ))}
      {later && (
        <>
          {figures.length > 0 && <br />}
          <span class="soft">{later}</span>
        </>
      )}
    </>
  );
}

function datesOf({ opensAt, closesAt }: Pick<StageOnPage, "opensAt" | "closesAt">): string {
  const locale = useLocale();
  const t = processPageTexts[locale];
  const say = (date: Date) => formatDate(date, locale, { dateStyle: "medium" });
  return closesAt ? t.fromTo(say(opensAt), say(closesAt)) : t.from(say(opensAt));
}

/** Every stage with who acts and who decides; its rules, folded. */
export function WhoDecides({ stages }: { stages: readonly StageOnPage[] }) {
  const t = processPageTexts[useLocale()];
  if (stages.length === 0) return null;
  return (
    <TitledPart id="qui-decide" title={t.whoDecides}>
      <Table
        caption={t.whoDecides}
        hideCaption
        rows={stages}
        columns={[
          { label: t.columns.stage, heads: true, cell: ({ title }) => <Written>{title}</Written> },
          { label: t.columns.when, cell: (stage) => datesOf(stage) },
          { label: t.columns.actors, cell: ({ actors }) => actors && <Written>{actors}</Written> },
          { label: t.columns.decides, cell: ({ decides }) => decides && <Written>{decides}</Written> },
        ]}
      />
      {stages
        .filter(({ description, criteria }) => description || criteria)
        .map(({ title, description, criteria }) => (
          <Disclosure summary={<Quoting words={title}>{t.rulesOf(title)}</Quoting>}>
            {description && <Prose html={renderMarkdown(description, 2)} />}
            {criteria && (
              <>
                <h3>{t.criteria}</h3>
                <Prose html={renderMarkdown(criteria, 3)} />
              </>
            )}
          </Disclosure>
        ))}
    </TitledPart>
  );
}
