import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Button } from "#platform/ui/button.tsx";
import { Differences } from "#platform/ui/differences.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { type Kind, wordsFor } from "../piece.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { hrefOf } from "../read/href-of.ts";
import { versionHref, versionsHref } from "../versions-href.ts";
import type { PastEdition } from "./versions.query.ts";

interface ListProps {
  kind: Kind;
  slug: string;
  title: string;
  /** The last one first. */
  editions: readonly PastEdition[];
}

export function EditionsList({ kind, slug, title, editions }: ListProps) {
  const t = useTexts(publicationsTexts);
  const locale = useLocale();
  const now = wordsFor(editions[0]!.words, locale);
  return (
    <PageFrame
      flow="loose"
      title={
        <Quoting words={now.words.title} lang={now.locale}>
          {title}
        </Quoting>
      }
      lead={t.versionsLead}
      trail={[{ label: <Title words={editions[0]!.words} />, href: hrefOf({ kind, slug }) }]}
    >
      <ol reversed start={editions.length}>
        {editions.map(({ number, appearsAt, words }) => (
          <li>
            <a href={versionHref(kind, slug, number)}>{formatDate(appearsAt, locale)}</a>, <Title words={words} />
          </li>
        ))}
      </ol>
    </PageFrame>
  );
}

function Title({ words: all }: Pick<PastEdition, "words">) {
  const { words, locale } = wordsFor(all, useLocale());
  return <Written lang={locale}>{words.title}</Written>;
}

interface OneProps extends ListProps {
  edition: PastEdition;
  /** With what it is compared; null for the first. */
  before: PastEdition | null;
}

export function OneEdition({ kind, slug, title, edition, before, editions }: OneProps) {
  const t = useTexts(publicationsTexts);
  const locale = useLocale();
  const { words, locale: language } = wordsFor(edition.words, locale);
  const trail = [
    { label: <Title words={editions[0]!.words} />, href: hrefOf({ kind, slug }) },
    { label: t.versions, href: versionsHref(kind, slug) },
  ];
  return (
    <PageFrame
      flow="loose"
      title={
        <Quoting words={words.title} lang={language}>
          {title}
        </Quoting>
      }
      trail={trail}
      lead={t.since(formatDate(edition.appearsAt, locale))}
    >
      <TitledPart id="change" title={t.changes}>
        <CompareWith {...{ kind, slug, edition, before, editions }} />
        {before ? <Changes before={wordsFor(before.words, language)} after={words} language={language} /> : <p>{t.firstVersion}</p>}
      </TitledPart>
      <Written as="section" class="flow" aria-labelledby="texte" lang={language}>
        <h2 id="texte">{words.title}</h2>
        <p class="lead">{words.lead}</p>
        <Prose html={renderMarkdown(words.body, 3)} />
      </Written>
    </PageFrame>
  );
}

function CompareWith({ kind, slug, edition, before, editions }: Omit<OneProps, "title">) {
  const t = useTexts(publicationsTexts);
  const locale = useLocale();
  const others = editions.filter(({ number }) => number !== edition.number);
  if (others.length < 2) return null;
  return (
    <Filters action={versionHref(kind, slug, edition.number)} label={t.compare} inline>
      <Select
        name="avec"
        label={t.compareWith}
        value={before ? String(before.number) : ""}
        choices={others.map(({ number, appearsAt }) => ({ value: String(number), label: `${number}, ${formatDate(appearsAt, locale)}` }))}
      />
      <Button kind="quiet">{t.compare}</Button>
    </Filters>
  );
}

type Text = Readonly<Record<"title" | "lead" | "body", string>>;

function Changes({ before, after, language }: { before: { readonly words: Text; readonly locale: string }; after: Text; language: string }) {
  const t = useTexts(publicationsTexts);
  const changed = (["title", "lead", "body"] as const).filter((part) => before.words[part] !== after[part]);
  if (changed.length === 0) return <p>{t.sameWords}</p>;
  return (
    <Written as="div" class="flow" lang={language}>
      {changed.map((part) => (
        <Differences before={before.words[part]} after={after[part]} was={before.locale} />
      ))}
    </Written>
  );
}
