import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Button } from "#platform/ui/button.tsx";
import { Differences, DifferencesBeside } from "#platform/ui/differences.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { ParagraphBody } from "../paragraph-body.view.tsx";
import { sayChange } from "../say-change.ts";
import type { Paragraph } from "../text.ts";
import type { Change, DebatedText, Version } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { foldUnchanged, isSame, type Pair, pairVersions } from "./side.ts";

interface CompareProps {
  text: DebatedText;
  versions: readonly Version[];
  from: number;
  to: number;
  before: readonly Paragraph[];
  after: readonly Paragraph[];
  changes: readonly Change[];
  beside: boolean;
}

export function Compare({ text, versions, from, to, before, after, changes, beside }: CompareProps) {
  const t = useTexts(textTexts);
  return (
    <TextFrame text={text} tab="versions">
      <div class="flow">
        {versions.length < 2 ? (
          <Notice title={t.onlyOne} />
        ) : (
          <>
            <Choice text={text} versions={versions} from={from} to={to} beside={beside} />
            <h2>
              {t.versionNumber(from)} → {t.versionNumber(to)}
            </h2>
            <Compared before={before} after={after} changes={changes} beside={beside} />
          </>
        )}
        <h2>{t.allVersions}</h2>
        <VersionsTable versions={versions} />
      </div>
    </TextFrame>
  );
}

/** Two versions, paragraph by paragraph: what changed and from whom it came, what did not in one fold. */
export function Compared({ before, after, changes, beside }: Pick<CompareProps, "before" | "after" | "changes" | "beside">) {
  const t = useTexts(textTexts);
  const pairs = pairVersions(before, after);
  if (pairs.every(isSame)) return <Notice title={t.same} />;
  return (
    <>
      {foldUnchanged(pairs).map((one) => (
        <Part one={one} changes={changes} beside={beside} />
      ))}
    </>
  );
}

function Choice({ text, versions, from, to, beside }: Pick<CompareProps, "text" | "versions" | "from" | "to" | "beside">) {
  const t = useTexts(textTexts);
  const choices = versions.map(({ number }) => ({ value: String(number), label: t.versionNumber(number) }));
  const views = [
    { value: "ligne", label: t.inline },
    { value: "cote", label: t.sideBySide },
  ];
  return (
    <Filters
      action={routes.compareVersions.href(paramsOf(text))}
      values={{ de: String(from), a: String(to), vue: beside ? "cote" : "ligne" }}
      label={t.compare}
    >
      <div class="filters-grid">
        <Select name="de" label={t.from} choices={choices} />
        <Select name="a" label={t.to} choices={choices} />
        <Select name="vue" label={t.view} choices={views} />
        <Button kind="quiet">{t.show}</Button>
      </div>
    </Filters>
  );
}

function Part({ one, changes, beside }: { one: Pair | readonly Pair[]; changes: readonly Change[]; beside: boolean }) {
  const t = useTexts(textTexts);
  const locale = useLocale();
  if (!("paragraph" in one)) {
    return (
      <Disclosure bare summary={plural(one.length, locale, t.unchanged)}>
        <div class="flow">
          {one.map(({ level, after }) => (
            <ParagraphBody level={level > 0 ? level + 1 : 0} body={after ?? ""} />
          ))}
        </div>
      </Disclosure>
    );
  }
  const Differ = beside ? DifferencesBeside : Differences;
  return (
    <div class="text-change">
      <Differ before={one.before ?? ""} after={one.after ?? ""} />
      {changes
        .filter(({ paragraph }) => paragraph === one.paragraph)
        .map((change) => (
          <p class="small soft">{sayChange(change, locale)}</p>
        ))}
    </div>
  );
}

function VersionsTable({ versions }: { versions: readonly Version[] }) {
  const t = useTexts(textTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.allVersions}
      hideCaption
      rows={versions.toReversed()}
      columns={[
        { label: t.tabs.versions, heads: true, cell: ({ number }) => t.versionNumber(number) },
        { label: t.date, cell: ({ publishedAt }) => sayShortDay(publishedAt, locale) },
        { label: t.summary, cell: ({ number, summary }) => (summary ? <Written>{summary}</Written> : number === 1 && t.first) },
        { label: t.changesTitle, cell: ({ number, changes }) => (number === 1 ? "" : plural(changes, locale, t.changes)) },
      ]}
    />
  );
}
