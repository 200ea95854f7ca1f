import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Actions, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { withQuery } from "#platform/web/path.ts";
import { deskTexts, type ProcessSheet, processRoutes } from "#processes";
import { proposalHref } from "../proposal-address.ts";
import type { AlikePair } from "./alike.query.ts";
import type { PairState } from "./duplicate.ts";
import type { Pair } from "./duplicate.query.ts";
import { mergeTexts } from "./merge.texts.ts";
import { nameOf, numberOf } from "./say-idea.ts";
import { routes } from "../routes.ts";

interface QueueProps {
  process: ProcessSheet;
  pairs: readonly Pair[];
  alike: readonly AlikePair[];
  counts: { open: number; decided: number };
  open: boolean;
  page: number;
  pages: number;
  values: Record<string, string>;
  problems: Record<string, string> | undefined;
}

export const pairTones: Readonly<Record<PairState, Tone>> = { asked: "info", merged: "ok", refused: "danger", not_duplicates: "none", dropped: "none" };

export function Queue(props: QueueProps) {
  const { process, pairs, counts, open, page, pages } = props;
  const t = useTexts(mergeTexts).queue;
  const desk = useTexts(deskTexts);
  const locale = useLocale();
  const href = routes.duplicates.href({ process: process.slug });
  const tabs = [
    { label: t.open, count: formatNumber(counts.open, locale), href, current: open },
    { label: t.decided, count: formatNumber(counts.decided, locale), href: withQuery(href, { liste: "decidees" }), current: !open },
  ];
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: desk.title, href: processRoutes.desk.href() },
          { label: process.title, href: processRoutes.manage.href({ process: process.slug }) },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="flow loose">
          <Tabs label={t.lists} tabs={tabs} />
          {pairs.length > 0 ? (
            <>
              <h2 class="vh">{open ? t.open : t.decided}</h2>
              <Entries>
                {pairs.map((pair) => (
                  <PairEntry pair={pair} />
                ))}
              </Entries>
            </>
          ) : (
            <Empty title={open ? t.emptyOpen : t.emptyDecided}>
              <p>{open ? t.emptyOpenNote : t.emptyDecidedNote}</p>
            </Empty>
          )}
          <Pagination page={page} pages={pages} href={(n) => withQuery(href, { liste: open ? null : "decidees", page: n > 1 ? n : null })} />
        </div>
      </Band>
      <Ask {...props} />
    </>
  );
}

function PairEntry({ pair }: { pair: Pair }) {
  const t = useTexts(mergeTexts);
  const locale = useLocale();
  const { id, state, kept, gone, answers, answerBy, endedAt } = pair;
  const href = routes.duplicate.href({ pair: id });
  const agreed = answers.filter(({ agrees }) => agrees === true).length;
  const when = { dateStyle: "long", timeStyle: "short" } as const;
  return (
    <Entry
      href={href}
      title={t.queue.into(nameOf(gone, locale), nameOf(kept, locale))}
      meta={[
        <Badge tone={pairTones[state]}>{t.states[state]}</Badge>,
        state === "asked" ? t.pair.until(formatDate(answerBy, locale, when)) : endedAt && t.pair.ended(formatDate(endedAt, locale)),
        answers.length > 0 && t.pair.agreed(formatNumber(agreed, locale), formatNumber(answers.length, locale)),
      ].filter(Boolean)}
      action={{ label: t.queue.see, href }}
    />
  );
}

function Ask({ process, alike, values, problems }: QueueProps) {
  const { ask: t, queue } = useTexts(mergeTexts);
  const href = routes.duplicates.href({ process: process.slug });
  return (
    <Band ground="linen" tight>
      <div class="flow loose">
        {alike.length > 0 && (
          <section class="flow" aria-labelledby="semblables">
            <SectionHead title={queue.alike} id="semblables">
              {queue.alikeNote}
            </SectionHead>
            <Entries>
              {alike.map((pair) => (
                <AlikeEntry process={process.slug} pair={pair} />
              ))}
            </Entries>
          </section>
        )}
        <section class="flow" aria-labelledby="proposer">
          <SectionHead title={t.title} id="proposer">
            {t.lead}
          </SectionHead>
          <Form action={href} values={values} problems={problems} label={t.title}>
            <TextField name="gardee" label={t.kept} hint={t.keptHint} maxLength={300} short />
            <TextField name="reunie" label={t.gone} hint={t.goneHint} maxLength={300} short />
            <TextArea name="raison" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={3} />
            <TextField name="jours" label={t.days} hint={t.daysHint} inputMode="numeric" maxLength={2} short />
            <Actions>
              <Button>{t.send}</Button>
            </Actions>
          </Form>
        </section>
      </div>
    </Band>
  );
}

function AlikeEntry({ process, pair: { kept, gone, score } }: { process: string; pair: AlikePair }) {
  const { queue: t, pair: words } = useTexts(mergeTexts);
  const locale = useLocale();
  const chosen = { gardee: kept.number, reunie: gone.number };
  return (
    <Entry
      title={`${numberOf(kept, locale)} / ${numberOf(gone, locale)}`}
      lead={{ big: formatNumber(score, locale, { style: "percent" }) }}
      action={{ label: t.choose, href: `${withQuery(routes.duplicates.href({ process }), chosen)}#proposer` }}
    >
      {[kept, gone].map((one) => (
        <p>
          <a class="pair-link" href={proposalHref(process, one)}>
            {one.title}
          </a>{" "}
          <span class="soft">{plural(one.supports, locale, words.supports)}</span>
        </p>
      ))}
    </Entry>
  );
}
