import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { type QuestionState, type Tab, tabWords } from "./question.ts";
import type { Question } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";

export const toneOf: Readonly<Record<QuestionState, "ok" | "warn" | "none">> = { open: "warn", answered: "ok", same: "none", withdrawn: "none" };

interface QuestionsProps {
  found: ListPage<Question, { tab: Tab; q: string }>;
  /** Whoever looks may ask. */
  asks: boolean;
}

export function Questions({ found, asks }: QuestionsProps) {
  const t = useTexts(questionsTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { tab, q } = found.values;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        trail={[{ label: general.network, href: routes.directory.href() }]}
        actions={asks && <ButtonLink href={routes.ask.href()}>{t.ask}</ButtonLink>}
        joined
      />
      <Band tight>
        <div class="flow">
          <Tabs
            label={t.title}
            tabs={(["all", "open", "answered"] as const).map((one) => ({ label: t.tabs[one], href: found.href({ tab: one }), current: tab === one }))}
          />
          <Filters action={routes.questions.href()} values={{ q }} label={t.search} inline>
            <TextField name="q" type="search" label={t.words} maxLength={100} />
            {tab !== "all" && <input type="hidden" name="quoi" value={tabWords[tab]} />}
            <Button kind="quiet" icon="search">
              {t.search}
            </Button>
          </Filters>
          {found.total === 0 ? (
            <Empty title={t.empty}>
              <p>{t.emptyNext}</p>
            </Empty>
          ) : (
            <>
              <h2>{plural(found.total, locale, t.counted)}</h2>
              <Entries>
                {found.rows.map(({ id, title, state, member, askedAt, answers }) => (
                  <Entry
                    title={<span lang="fr">{title}</span>}
                    href={routes.question.href({ id })}
                    meta={[
                      <Badge tone={toneOf[state]}>{t.states[state]}</Badge>,
                      member,
                      formatDate(askedAt, locale),
                      answers > 0 && plural(answers, locale, t.answersCount),
                    ].filter(Boolean)}
                  />
                ))}
              </Entries>
              <Pages of={found} />
            </>
          )}
        </div>
      </Band>
    </>
  );
}
