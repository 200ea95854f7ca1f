import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { type Edition, wordsFor } from "../piece.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { routes } from "../routes.ts";
import { versionsHref } from "../versions-href.ts";
import { hrefOf } from "./href-of.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";

/** `draft`: where it is written, when it is only looked at. */
export function ReadPiece({ edition, draft }: { edition: Edition; draft?: string }) {
  const t = useTexts(publicationsTexts);
  const { words, locale } = wordsFor(edition.words, useLocale());
  const { picture } = edition;
  const isNews = edition.kind === "news";
  const src = picture && platformRoutes.attachment.href({ id: picture.fileId });
  return (
    <Written as="article" lang={locale}>
      <PageHead
        title={words.title}
        lead={words.lead}
        trail={isNews ? [{ label: t.news, href: routes.news.href() }] : []}
        badges={isNews && <Day at={edition.appearsAt} />}
        joined
      />
      <Band tight>
        {draft && (
          <Notice title={t.isPreview}>
            <p>
              <a href={draft}>{t.backToDraft}</a>
            </p>
          </Notice>
        )}
        <div class="flow">
          {picture && src && (
            <p>
              <img
                src={`${src}?largeur=640`}
                srcset={`${src}?largeur=640 640w, ${src} ${picture.width}w`}
                sizes="(width < 40em) 100vw, 40rem"
                width={picture.width}
                height={picture.height}
                alt={picture.alt}
                class="cover cover-top"
              />
            </p>
          )}
          <Prose html={renderMarkdown(words.body, 2)} />
          {!draft && edition.number > 1 && (
            <p class="soft">
              <a href={versionsHref(edition.kind, edition.slug)}>{t.earlier(edition.number - 1)}</a>
            </p>
          )}
        </div>
      </Band>
    </Written>
  );
}

function Day({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{formatDate(at, useLocale())}</time>;
}

export function NewsList({ found }: { found: ListPage<Edition, object> }) {
  const t = useTexts(publicationsTexts);
  return (
    <PageFrame
      title={t.news}
      lead={t.newsLead}
      actions={
        <Go icon="rss" href={routes.newsFeed.href()}>
          {t.follow}
        </Go>
      }
    >
      {found.total === 0 ? (
        <Empty title={t.noNews} level={2} text={t.noNewsWhat} />
      ) : (
        <Entries>
          {found.rows.map((edition) => (
            <NewsEntry edition={edition} />
          ))}
        </Entries>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

function NewsEntry({ edition, level = 2 }: { edition: Edition; level?: 2 | 3 }) {
  const { words, locale } = wordsFor(edition.words, useLocale());
  return (
    <Entry
      title={<Written lang={locale}>{words.title}</Written>}
      level={level}
      href={hrefOf(edition)}
      meta={[<Day at={edition.appearsAt} />]}
      picture={edition.picture && <Thumb picture={edition.picture} />}
    >
      <Written as="p" lang={locale}>
        {words.lead}
      </Written>
    </Entry>
  );
}

function Thumb({ picture }: { picture: NonNullable<Edition["picture"]> }) {
  return (
    <img
      class="cover"
      src={`${platformRoutes.attachment.href({ id: picture.fileId })}?largeur=320`}
      alt=""
      width={320}
      height={200}
      loading="lazy"
      decoding="async"
    />
  );
}

/** The latest, on the home. */
export function NewsBand({ news }: { news: readonly Edition[] }) {
  const t = useTexts(publicationsTexts);
  return (
    <Band label={t.news}>
      <SectionHead title={t.news} more={<Go href={routes.news.href()}>{t.allNews}</Go>} />
      <Entries>
        {news.map((edition) => (
          <NewsEntry edition={edition} level={3} />
        ))}
      </Entries>
    </Band>
  );
}
