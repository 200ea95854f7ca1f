import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { renderEven } from "#platform/text/even-markdown.ts";
import { Prose } from "#platform/ui/prose.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { ParagraphBody } from "../paragraph-body.view.tsx";
import { sayChange } from "../say-change.ts";
import { evenHeadings, type Paragraph, ranksOf } from "../text.ts";
import { type Change, type DebatedText, findText, listChanges, readVersion } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf } from "../text-frame.view.tsx";

/** The text on paper, with what came from whom. */
export default page("texts/print", routes.printText, {
  access: anyone,

  async get({ db, params, visitor, now, settings }) {
    const text = await findText(db, params, visitor);
    if (!text || text.version === 0) throw new NotFound();
    const [paragraphs, changes] = await Promise.all([readVersion(db, text.id, text.version), listChanges(db, text.id, { upTo: text.version })]);
    const address = publicAddress(settings, routes.text.href(paramsOf(text)));
    const body = <Print text={text} paragraphs={paragraphs} changes={changes} now={now} address={address} />;
    return { title: text.title, sheet: true, robots: "noindex", body };
  },
});

interface PrintProps {
  text: DebatedText;
  paragraphs: readonly Paragraph[];
  changes: readonly Change[];
  now: Date;
  address: string;
}

function Print({ text, paragraphs, changes, now, address }: PrintProps) {
  const t = useTexts(textTexts);
  const locale = useLocale();
  const ranks = ranksOf(paragraphs);
  const changed = Map.groupBy(changes, ({ paragraph }) => paragraph);
  return (
    <article class="wrap text-sheet flow">
      <Written as="p" class="soft">
        {text.process.title}
      </Written>
      <Written as="h1">{text.title}</Written>
      <p class="soft">
        {t.states[text.state]}. {t.version(text.version, sayShortDay(text.publishedAt!, locale))}
      </p>
      {text.introduction && <Prose html={renderEven(text.introduction, 2)} />}
      {evenHeadings(paragraphs).map((one) => (
        <div class={one.level > 0 ? "text-paragraph text-heading" : "text-paragraph"}>
          {one.level === 0 && <p class="text-rank">{ranks.get(one.paragraph)}</p>}
          <div>
            <ParagraphBody level={one.level} body={one.body} />
            {(changed.get(one.paragraph) ?? []).map((change) => (
              <p class="small soft">{sayChange(change, locale)}</p>
            ))}
          </div>
        </div>
      ))}
      <p class="small soft">{t.printed(sayShortDay(now, locale), address)}</p>
    </article>
  );
}
