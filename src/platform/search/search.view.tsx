import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { routes } from "../web/routes.ts";
import type { OwnWay } from "./own-search.ts";
import { addressOf, type SearchQuestion } from "./search.filters.ts";
import type { Answer, Group } from "./search.query.ts";
import { searchTexts } from "./search.texts.ts";
import { Alone, Kinds, Nothing } from "./search-hints.view.tsx";
import type { Searchable, SearchHit } from "./searchable.ts";

interface SearchProps {
  searchables: readonly Searchable[];
  asked: SearchQuestion;
  answer: Answer;
}

export function Search({ searchables, asked, answer, own }: SearchProps & { own: readonly OwnWay[] }) {
  const t = useTexts(searchTexts);
  const chosen = answer.groups.find(({ searchable }) => searchable.kind === asked.kind);
  return (
    <>
      <PageHead title={t.title} lead={asked.words ? undefined : t.lead} joined />
      <Band tight>
        <div class="flow">
          <Filters action={routes.search.href()} values={{ q: asked.words }} label={t.title} inline lands="resultats">
            <TextField name="q" type="search" label={t.field} maxLength={200} autocomplete="off" />
            <Button big icon="search">
              {t.submit}
            </Button>
          </Filters>
          {asked.words && answer.groups.length > 0 && <Told asked={asked} answer={answer} />}
        </div>
      </Band>
      {!asked.words && <Kinds searchables={searchables} />}
      {own.length > 0 && <Own ways={own} />}
      {asked.words && answer.groups.length > 0 && !asked.kind && <Parts groups={answer.groups} words={asked.words} />}
      {asked.kind && chosen && <Whole group={chosen} asked={asked} answer={answer} />}
      {asked.words && (asked.kind ? !chosen : answer.groups.length === 0) && <Nothing searchables={searchables} asked={asked} answer={answer} />}
    </>
  );
}

/** How many there are, and of which kinds. */
function Told({ asked, answer: { groups, total, guessed, alone } }: Omit<SearchProps, "searchables">) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  const { words, kind } = asked;
  const counted = groups.toSorted((a, b) => a.searchable.order - b.searchable.order);
  return (
    <>
      <p id="resultats" role="status">
        {guessed ? t.guessed(words) : t.titleFor(words, plural(total, locale, t.results))}
      </p>
      <Alone alone={alone} />
      <Tabs
        label={t.kinds}
        tabs={[
          { label: t.all, href: addressOf({ words }), count: formatNumber(total, locale), current: kind === null },
          ...counted.map(({ searchable, total: count }) => ({
            label: searchable.label[locale],
            href: addressOf({ words, kind: searchable.kind }),
            count: formatNumber(count, locale),
            current: kind === searchable.kind,
          })),
        ]}
      />
    </>
  );
}

/** What whoever is signed in finds beside, and others do not. */
function Own({ ways }: { ways: readonly OwnWay[] }) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  return (
    <Band tight label={t.own}>
      <SectionHead title={t.own} />
      <ul class="row">
        {ways.map(({ label, count, href }) => (
          <li>
            <a href={href}>{t.inKind(label[locale], plural(count, locale, t.results))}</a>
          </li>
        ))}
      </ul>
    </Band>
  );
}

/** A common word is found in some twenty kinds: these, of the best, are seen at once; the others fold. */
const unfolded = 5;

function Parts({ groups, words }: { groups: readonly Group[]; words: string }) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  const others = groups.slice(unfolded);
  return (
    <>
      {groups.slice(0, unfolded).map((group) => (
        <Part group={group} words={words} />
      ))}
      {others.length > 0 && (
        <Band tight label={t.others}>
          <SectionHead title={t.others} />
          {others.map((group) => (
            <Disclosure summary={t.inKind(group.searchable.label[locale], plural(group.total, locale, t.results))}>
              <Hits hits={group.hits} />
              <More group={group} words={words} />
            </Disclosure>
          ))}
        </Band>
      )}
    </>
  );
}

/** The first of one kind, and the way to the others. */
function Part({ group, words }: { group: Group; words: string }) {
  const label = group.searchable.label[useLocale()];
  return (
    <Band tight label={label}>
      <SectionHead title={label} more={<More group={group} words={words} />} />
      <Hits hits={group.hits} />
    </Band>
  );
}

function More({ group: { searchable, hits, total }, words }: { group: Group; words: string }) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  if (total <= hits.length) return null;
  return (
    <Go href={addressOf({ words, kind: searchable.kind })}>
      {t.seeAll(plural(total, locale, t.results))}
      <span class="vh">{`, ${searchable.label[locale]}`}</span>
    </Go>
  );
}

function Whole({ group: { searchable, hits }, asked, answer }: { group: Group; asked: SearchQuestion; answer: Answer }) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  const { words, kind } = asked;
  return (
    <Band tight label={searchable.label[locale]}>
      <SectionHead title={searchable.label[locale]} more={<Go href={addressOf({ words })}>{t.backToAll}</Go>} />
      <Hits hits={hits} />
      <Pagination page={answer.page} pages={answer.pages} href={(page) => addressOf({ words, kind, page })} />
    </Band>
  );
}

function Hits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <Entries>
      {hits.map(({ title, lang, href, excerpt, meta = [], written: words }) => (
        <Entry title={<Written lang={lang}>{title}</Written>} href={href} meta={meta.map((one) => <Quoting words={words}>{one}</Quoting>)}>
          {excerpt && (
            <Written as="p" class="small" lang={lang !== false}>
              {excerpt}
            </Written>
          )}
        </Entry>
      ))}
    </Entries>
  );
}
