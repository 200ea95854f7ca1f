import type { VNode } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { deskTexts, type ProcessSheet, processRoutes } from "#processes";
import { proposalHref } from "../proposal-address.ts";
import type { AlikePair } from "./alike.query.ts";
import { type PairState, usualDays } from "./duplicate.ts";
import type { Pair, PairCounts } from "./duplicate.query.ts";
import { longestReason } from "./reason.form.ts";
import { mergeTexts } from "./merge.texts.ts";
import { nameOf, numberOf } from "./say-idea.ts";
import { routes } from "../routes.ts";

type Which = keyof PairCounts;

interface QueueProps {
  process: ProcessSheet;
  found: ListPage<Pair, { readonly which: Which }>;
  alike: readonly AlikePair[];
  counts: PairCounts;
  /** Numbers that came with the address, of the ideas to propose. */
  chosen: { readonly gardee: string; readonly reunie: string };
  form: FormState;
}

export const pairTones: Readonly<Record<PairState, Tone>> = { asked: "info", merged: "ok", refused: "danger", not_duplicates: "none", dropped: "none" };

export function Queue(props: QueueProps) {
  const { process, found, counts } = props;
  const t = useTexts(mergeTexts).queue;
  const desk = useTexts(deskTexts);
  const locale = useLocale();
  const { which } = found.values;
  const tabs = (["open", "decided"] as const).map((one) => ({
    label: t[one],
    count: formatNumber(counts[one], locale),
    href: found.href({ which: one }),
    current: one === which,
  }));
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: desk.title, href: processRoutes.desk.href() },
          { label: <Written>{process.title}</Written>, href: processRoutes.manage.href({ process: process.slug }) },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="flow loose">
          <Tabs label={t.lists} tabs={tabs} />
          {found.rows.length > 0 ? (
            <>
              <h2 class="vh">{t[which]}</h2>
              <Pairs {...props} />
            </>
          ) : (
            <Empty title={which === "open" ? t.emptyOpen : t.emptyDecided} text={which === "open" ? t.emptyOpenNote : t.emptyDecidedNote} />
          )}
          <Pages of={found} />
        </div>
      </Band>
      <Ask {...props} />
    </>
  );
}

/** Those that wait can be ticked, and ended without merging for one reason. */
function Pairs({ found, form }: QueueProps) {
  const { ask: t, acts } = useTexts(mergeTexts);
  const locale = useLocale();
  if (found.values.which === "decided") {
    return (
      <Entries>
        {found.rows.map((pair) => (
          <PairEntry pair={pair} />
        ))}
      </Entries>
    );
  }
  const state = form.act === "ask" ? stateOf(form, "keep_apart") : form;
  const buttons = (
    <>
      <Button kind="quiet" act="keep_apart">
        {acts.apartAct}
      </Button>
      <Button kind="quiet" act="drop">
        {acts.dropAct}
      </Button>
    </>
  );
  return (
    <Selection
      action={found.href({ page: found.page })}
      form={state}
      label={acts.several}
      fields={<TextField id="raison-commune" name="raison" label={acts.sharedReason} hint={t.reasonHint} maxLength={longestReason} />}
      buttons={buttons}
    >
      <Entries>
        {found.rows.map((pair) => (
          <PairEntry pair={pair} tick={<Tick id={pair.id} name={numbersOf(pair, locale)} form={state} />} />
        ))}
      </Entries>
    </Selection>
  );
}

const numbersOf = ({ gone, kept }: Pick<Pair, "gone" | "kept">, locale: Locale) => `${numberOf(gone, locale)}, ${numberOf(kept, locale)}`;

function PairEntry({ pair, tick }: { pair: Pair; tick?: VNode }) {
  const t = useTexts(mergeTexts);
  const locale = useLocale();
  const { id, state, kept, gone, answers, answerBy, endedAt } = pair;
  const href = routes.duplicate.href({ pair: id });
  const agreed = answers.filter(({ agrees }) => agrees === true).length;
  const when = { dateStyle: "long", timeStyle: "short" } as const;
  return (
    <Entry
      href={href}
      tick={tick}
      title={<Quoting words={[gone.title, kept.title]}>{t.queue.into(nameOf(gone, locale), nameOf(kept, locale))}</Quoting>}
      meta={[
        <Badge tone={pairTones[state]}>{t.states[state]}</Badge>,
        state === "asked" ? t.pair.until(formatDate(answerBy, locale, when)) : endedAt && t.pair.ended(formatDate(endedAt, locale)),
        answers.length > 0 && t.pair.agreed(formatNumber(agreed, locale), formatNumber(answers.length, locale)),
      ].filter(Boolean)}
      action={{ label: t.queue.see, href }}
    />
  );
}

function Ask({ process, alike, chosen, form }: QueueProps) {
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
          <Form action={href} state={stateOf(form, "ask", { ...chosen, jours: String(usualDays) })} label={t.title}>
            <TextField name="gardee" label={t.kept} hint={t.keptHint} maxLength={300} short />
            <TextField name="reunie" label={t.gone} hint={t.goneHint} maxLength={300} short />
            <TextArea name="raison" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={3} />
            <TextField name="jours" label={t.days} hint={t.daysHint} inputMode="numeric" maxLength={2} short />
            <Submit label={t.send} act="ask" />
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
