import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { page } from "#platform/web/page.tsx";
import { routes } from "#platform/web/routes.ts";
import { anyone } from "#platform/web/visitor.ts";
import type { FieldWord } from "#platform/ui/field-word.ts";
import { wordsTexts } from "./words.texts.ts";

/** Every word of the field that the rooms explain, by name. */
export default page("platform/words", routes.words, {
  access: anyone,
  get: ({ offers, locale }) => {
    const { title, lead } = wordsTexts[locale];
    return { title, description: lead, body: <Words words={offers.words} /> };
  },
});

function Words({ words }: { words: readonly FieldWord[] }) {
  const t = useTexts(wordsTexts);
  const locale = useLocale();
  const order = new Intl.Collator(locale);
  return (
    <PageFrame title={t.title} lead={t.lead}>
      {words.length === 0 ? (
        <Empty title={t.none} />
      ) : (
        <dl class="words">
          {words
            .toSorted((one, other) => order.compare(one.term[locale], other.term[locale]))
            .map(({ key, term, means }) => (
              <div id={key}>
                <dt>{term[locale]}</dt>
                <dd>{means[locale]}</dd>
              </div>
            ))}
        </dl>
      )}
    </PageFrame>
  );
}
