import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { renderEven } from "#platform/text/even-markdown.ts";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { ParagraphBody } from "../paragraph-body.view.tsx";
import { sayChange } from "../say-change.ts";
import { evenHeadings, type Paragraph, ranksOf } from "../text.ts";
import type { Change, DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { ReadAside } from "./read-aside.view.tsx";

interface ReadProps {
  text: DebatedText;
  paragraphs: readonly Paragraph[];
  changes: readonly Change[];
  amendments: ReadonlyMap<number | null, { open: number; all: number }>;
  comments: ReadonlyMap<number, number>;
  /** Amendments are taken at this instant. */
  open: boolean;
}

export function Read({ text, paragraphs, changes, amendments, comments, open }: ReadProps) {
  const t = useTexts(textTexts);
  const params = paramsOf(text);
  const ranks = ranksOf(paragraphs);
  const changed = Map.groupBy(changes, ({ paragraph }) => paragraph);
  return (
    <TextFrame text={text} tab="text">
      <Columns kind="aside">
        <div class="flow">
          {text.introduction && <Prose html={renderEven(text.introduction, 2)} />}
          {text.version === 0 && (
            <Empty title={t.draftOnly} actions={<ButtonLink href={routes.writeText.href(params)}>{t.write}</ButtonLink>} text={t.noneTeam} />
          )}
          {open && (
            <p class="small">
              <a class="text-act" href={withQuery(routes.amend.href(params), { acte: "insert" })}>
                {t.insertFirst}
              </a>
            </p>
          )}
          {evenHeadings(paragraphs).map((one) => (
            <ReadParagraph
              text={text}
              one={one}
              rank={ranks.get(one.paragraph)}
              changes={changed.get(one.paragraph) ?? []}
              amendments={amendments.get(one.paragraph)?.all ?? 0}
              comments={comments.get(one.paragraph) ?? 0}
              open={open}
            />
          ))}
        </div>
        <ReadAside text={text} paragraphs={paragraphs} changes={changes} />
      </Columns>
    </TextFrame>
  );
}

interface OneProps {
  text: DebatedText;
  one: Paragraph;
  rank: number | undefined;
  changes: readonly Change[];
  amendments: number;
  comments: number;
  open: boolean;
}

function ReadParagraph({ text, one, rank, changes, amendments, comments, open }: OneProps) {
  const t = useTexts(textTexts);
  const locale = useLocale();
  const params = { ...paramsOf(text), paragraph: String(one.paragraph) };
  const where = rank ? t.paragraph(rank) : t.headingBody(one.body);
  const own = routes.paragraph.href(params);
  const marks = [
    amendments > 0 && <a href={`${own}#amendements`}>{plural(amendments, locale, t.amendmentsOn)}</a>,
    <a href={`${own}#commentaires`}>{comments > 0 ? plural(comments, locale, t.commentsOn) : t.discuss}</a>,
    open && <a href={withQuery(routes.amend.href(params), { paragraphe: String(one.paragraph) })}>{t.propose}</a>,
  ].filter(Boolean);
  return (
    <section class={rank ? "text-paragraph" : "text-paragraph text-heading"} id={`p${one.paragraph}`} aria-label={where}>
      {rank && (
        <p class="text-rank" aria-hidden="true">
          {rank}
        </p>
      )}
      <div>
        <ParagraphBody level={one.level} body={one.body} />
        {changes.map((change) => (
          <p class="small soft">{sayChange(change, locale)}</p>
        ))}
        <p class="text-marks no-print">
          {marks.map((mark) => (
            <span>
              {mark}
              <span class="vh">
                <Quoting words={rank ? null : one.body}>{t.discussOn(where)}</Quoting>
              </span>
            </span>
          ))}
        </p>
      </div>
    </section>
  );
}
