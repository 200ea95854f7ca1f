import { type PlaceBrief, placeRoutes } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Inquiry, Reply } from "../inquiries.query.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { routes } from "../routes.ts";
import { handleTexts } from "./handle.texts.ts";

interface FactListProps {
  inquiry: Inquiry;
  commune: string | null;
  place: PlaceBrief | null;
}

/** What is known of a question, for those who answer. */
export function FactList({ inquiry, commune, place }: FactListProps) {
  const t = useTexts(handleTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  const { theme, service, assignee, receivedAt, solved, round, personId, reason } = inquiry;
  return (
    <Facts
      facts={[
        [general.theme, general.themes[theme]],
        [general.commune, commune],
        [general.place, place && <a href={placeRoutes.show.href({ slug: place.slug })}>{place.name}</a>],
        [general.service, service ?? general.nobody],
        [t.assignee, assignee],
        [t.received, receivedAt && formatDate(receivedAt, locale)],
        [t.channel, personId ? t.withAccount : t.byMail],
        [t.solved, solved === null ? null : solved ? t.yes : t.no],
        [t.round, round > 1 ? t.secondTime : null],
        [general.reason, inquiry.state === "closed" ? reason === "withdrawn" ? t.askerWithdrew : <Written>{reason}</Written> : null],
      ]}
    />
  );
}

/** Its answers, and what may be published of the last one. */
export function Replies({ replies, inquiry }: { replies: readonly Reply[]; inquiry: Inquiry }) {
  const t = useTexts(handleTexts);
  const locale = useLocale();
  return (
    <>
      {replies.map(({ round, words, service, at, slug }, n) => (
        <section class="inquiry-answer" aria-labelledby={`reponse-${round}`}>
          <h2 id={`reponse-${round}`}>{t.answer}</h2>
          <p class="small soft">{[service, formatDate(at, locale)].filter(Boolean).join(" · ")}</p>
          <Prose html={renderMarkdown(words)} />
          {slug ? (
            <Onward href={routes.shown.href({ slug })}>{t.publicPage}</Onward>
          ) : (
            n === replies.length - 1 &&
            (inquiry.public && inquiry.words !== null ? (
              <p>
                <ButtonLink kind="quiet" href={routes.publish.href({ id: inquiry.id })}>
                  {t.publish}
                </ButtonLink>
              </p>
            ) : (
              <p class="small soft">{t.noConsent}</p>
            ))
          )}
        </section>
      ))}
    </>
  );
}
