import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { addressOf, type SearchQuestion } from "./search.filters.ts";
import type { Answer } from "./search.query.ts";
import { searchTexts } from "./search.texts.ts";
import type { Searchable } from "./searchable.ts";

interface HintsProps {
  searchables: readonly Searchable[];
  asked: SearchQuestion;
  answer: Answer;
}

/** Before anything is asked: what may be. */
export function Kinds({ searchables }: Pick<HintsProps, "searchables">) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  return (
    <Band ground="linen" label={t.what}>
      <SectionHead title={t.what} />
      <Entries>
        {searchables.map(({ label, says, browse }) => (
          <Entry title={label[locale]} href={browse}>
            <p class="small soft">{says[locale]}</p>
          </Entry>
        ))}
      </Entries>
    </Band>
  );
}

/** Words that find something without the others. */
export function Alone({ alone }: Pick<Answer, "alone">) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  if (alone.length === 0) return null;
  return (
    <>
      <p>{t.alone}</p>
      <ul class="row">
        {alone.map(({ word, total }) => (
          <li>
            <a href={addressOf({ words: word })}>{t.titleFor(word, plural(total, locale, t.results))}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nothing found: what else to ask. */
export function Nothing({ searchables, asked: { words, kind }, answer }: HintsProps) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  const chosen = searchables.find((one) => one.kind === kind);
  const elsewhere = chosen && answer.total > 0;
  return (
    <Band tight>
      <Empty
        title={elsewhere ? t.nothingIn(words, chosen.label[locale]) : t.nothing(words)}
        actions={elsewhere ? <Go href={addressOf({ words })}>{t.seeAll(plural(answer.total, locale, t.results))}</Go> : undefined}
      >
        <p>{t.nothingNote}</p>
        <Alone alone={answer.alone} />
        <ul class="row">
          {searchables.map(({ label, browse }) => (
            <li>
              <a href={browse}>{label[locale]}</a>
            </li>
          ))}
        </ul>
      </Empty>
    </Band>
  );
}
