import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

/** First, last, and the neighbours of the current page; `null` stands for the pages left out. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((n, at, all) => n >= 1 && n <= pages && all.indexOf(n) === at);
  return shown.flatMap((n, at) => {
    const gap = n - (shown[at - 1] ?? n);
    return gap > 2 ? [null, n] : gap === 2 ? [n - 1, n] : [n];
  });
}

export function Pagination({ page, pages, href, label }: { page: number; pages: number; href: (page: number) => string; label?: string | undefined }) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (pages <= 1) return null;
  return (
    <nav class="pages" aria-label={label ?? t.pages}>
      <ol>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              <Icon name="arrow-left" /> {t.previous}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((n) => {
          if (n === null)
            return (
              <li aria-hidden="true">
                <span class="far">…</span>
              </li>
            );
          const name = (
            <>
              <span class="vh">{t.page.replace(" #", "")} </span>
              {formatNumber(n, locale)}
            </>
          );
          return (
            <li>
              <a href={href(n)} aria-current={n === page ? "page" : undefined} class={Math.abs(n - page) > 1 ? "far" : undefined}>
                {name}
              </a>
            </li>
          );
        })}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {t.next} <Icon name="arrow-right" />
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}
