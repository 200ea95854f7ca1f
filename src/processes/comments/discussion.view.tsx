import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Done } from "#platform/ui/said.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Opening } from "../opening.query.ts";
import { positions, sorts } from "./comment.ts";
import type { CommentsPage } from "./comment.query.ts";
import { type Reading, ThreadItem } from "./comment.view.tsx";
import { commentsTexts } from "./comments.texts.ts";
import { CommentForm, type CommentFormProps } from "./comment-form.view.tsx";

export interface DiscussionProps {
  list: CommentsPage;
  reading: Reading;
  opening: Opening;
  /** Where all comments are read; sorts and pages lead there. */
  listHref: string;
  /** The form, for whoever is signed in; where to sign in first, for the others. Nothing while comments are closed. */
  form: CommentFormProps | null;
  signInHref: string;
  /** Only the first ones, with a link to all: on a page about more than its comments. */
  brief?: boolean | undefined;
}

/** Comments on one thing: how many, for and against, the form, the threads. Its title is a heading of level 2. */
export function Discussion(props: DiscussionProps) {
  const { list, reading, brief, listHref, opening } = props;
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  const { all, threads } = list.counts;
  return (
    <section class="discussion flow" id="commentaires" aria-labelledby="commentaires-titre">
      <h2 id="commentaires-titre">{all > 0 ? plural(all, locale, t.count) : t.empty}</h2>
      <SaidOfComments />
      {all === 0 && opening.phase === "open" && <p>{t.emptyOpen}</p>}
      <Write {...props} />
      {threads > 0 && (
        <>
          {!brief && <Order list={list} listHref={listHref} />}
          <ol class="threads">
            {list.threads.map((thread) => (
              <ThreadItem thread={thread} reading={reading} />
            ))}
          </ol>
          {brief && list.pages > 1 && <Go href={listHref}>{t.seeAll(formatNumber(all, locale))}</Go>}
          {!brief && <Pagination page={list.page} pages={list.pages} href={(page) => hrefOf(listHref, list, { page })} label={t.title} />}
        </>
      )}
    </section>
  );
}

function Write({ form, opening, signInHref }: DiscussionProps) {
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  if (opening.phase !== "open") return <p class="soft">{sayClosed(opening, locale)}</p>;
  if (form) return <CommentForm {...form} />;
  return (
    <p>
      <ButtonLink kind="quiet" icon="message-square" href={signInHref}>
        {t.signInToWrite}
      </ButtonLink>
    </p>
  );
}

export function sayClosed(opening: Exclude<Opening, { phase: "open" }>, locale: Locale): string {
  const t = commentsTexts[locale];
  const instant = (at: Date) => formatDate(at, locale, { dateStyle: "long", timeStyle: "short" });
  if (opening.phase === "next") return t.opens(instant(opening.from));
  return opening.since ? t.closed(instant(opening.since)) : t.closedShort;
}

/** What was done, beside the comments of a page that tells of much else. */
function SaidOfComments() {
  const { commente, retenu, supprime } = useTexts(commentsTexts).done;
  return (
    <>
      {Object.entries({ commente, retenu, supprime }).map(([key, { sentence, next, tone }]) => (
        <Done of={key} title={sentence} tone={tone ?? "ok"}>
          <p>{next}</p>
        </Done>
      ))}
    </>
  );
}

type Query = { page?: number | undefined; sort?: CommentsPage["sort"] | undefined; position?: CommentsPage["position"] | undefined };

function hrefOf(listHref: string, list: CommentsPage, asked: Query): string {
  const { page = 1, sort = list.sort, position = list.position } = asked;
  const query = { tri: sort === "newest" ? null : sort, avis: position, page: page > 1 ? page : null };
  return `${withQuery(listHref, query)}#commentaires`;
}

/** Order and positions, as links: the answer is in the address. */
function Order({ list, listHref }: { list: CommentsPage; listHref: string }) {
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  const { counts } = list;
  const given = positions.filter((position) => counts[position] > 0);
  return (
    <div class="discussion-order">
      {given.length > 0 && (
        <Tabs
          label={t.filter}
          tabs={[
            { label: t.everyPosition, href: hrefOf(listHref, list, { position: null }), current: list.position === null },
            ...given.map((position) => ({
              label: t.positions[position],
              count: formatNumber(counts[position], locale),
              href: hrefOf(listHref, list, { position }),
              current: list.position === position,
            })),
          ]}
        />
      )}
      <Tabs label={t.sort} tabs={sorts.map((sort) => ({ label: t.sorts[sort], href: hrefOf(listHref, list, { sort }), current: list.sort === sort }))} />
    </div>
  );
}
