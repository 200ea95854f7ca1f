import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Territory } from "#territory";
import { routes } from "../../routes.ts";
import { texts } from "../../texts.ts";
import { type Choices, compare, type ComparedFact, comparedFacts, mergedFacts, type Side } from "../compared-facts.ts";
import { mergeTexts } from "../merge.texts.ts";
import { factName, sayCompared } from "../say-fact.tsx";
import { fieldOf, fromKept } from "./pair.form.ts";
import type { Pair } from "./pair.query.ts";

interface PreviewProps {
  pair: Pair;
  keep: "one" | "other";
  choices: Choices;
  /** Table → how many of its rows move. */
  moving: Readonly<Record<string, number>>;
  territory: Territory;
  form: FormState;
}

/** The record as it will be, what goes where, and the last question. */
export function Preview(props: PreviewProps) {
  const { pair, keep, choices, form } = props;
  const t = useTexts(mergeTexts);
  const [kept, gone] = keep === "one" ? [pair.one, pair.other] : [pair.other, pair.one];
  const action = routes.pair.href({ one: pair.one.slug, other: pair.other.slug });
  return (
    <PageFrame
      title={t.preview.title}
      trail={[
        { label: useTexts(texts).directory.here, href: routes.directory.href() },
        { label: t.queue.title, href: routes.duplicates.href() },
        { label: t.pair.here, href: action },
      ]}
      lead={t.preview.lead(kept.name, gone.name)}
      flow="loose"
    >
      <Result {...props} />
      <WhatGoesWhere {...props} />
      <Form action={action} state={form} label={t.preview.merge}>
        <input type="hidden" name="garder" value={keep} />
        <input type="hidden" name="vu_one" value={String(form.values["vu_one"] ?? "")} />
        <input type="hidden" name="vu_other" value={String(form.values["vu_other"] ?? "")} />
        {Object.entries(choices).map(([key, side]) => (
          <input type="hidden" name={fieldOf(key)} value={side} />
        ))}
        <TextArea name="raison" label={t.pair.reason} hint={t.pair.reasonHint} maxLength={1000} rows={2} />
        <p class="hint">{t.preview.reversible}</p>
        <Actions>
          <Button act="merge">{t.preview.merge}</Button>
          <Button kind="quiet" act="choose">
            {t.preview.back}
          </Button>
        </Actions>
      </Form>
    </PageFrame>
  );
}

function Result({ pair, keep, choices: chosen, territory }: PreviewProps) {
  const t = useTexts(mergeTexts);
  const locale = useLocale();
  const [kept, gone] = keep === "one" ? [pair.one, pair.other] : [pair.other, pair.one];
  const choices = fromKept(chosen, keep);
  const facts = { ...kept, ...mergedFacts(kept, gone, choices) } as Record<string, unknown>;
  const differing = new Map(compare(kept, gone).differing.map(({ key, usual }) => [key, choices[key] ?? usual]));
  const from = ({ key }: ComparedFact) => {
    const side: Side | undefined = differing.get(key);
    return side === undefined || side === "both" ? t.preview.both : side === "one" ? kept.name : gone.name;
  };
  const known = comparedFacts.filter((fact) => differing.has(fact.key) || sayCompared(fact, facts, locale, territory) !== null);
  return (
    <Table
      caption={t.preview.result}
      columns={[
        { label: t.pair.fact, heads: true, cell: ({ key }) => factName(key, locale) },
        { label: t.preview.value, cell: (fact) => sayCompared(fact, facts, locale, territory) ?? <span class="soft">{t.pair.none}</span> },
        { label: t.preview.from, cell: from },
      ]}
      rows={known}
      lit={({ key }) => differing.get(key) === "other" || differing.get(key) === "both"}
    />
  );
}

function WhatGoesWhere({ pair, keep, moving }: PreviewProps) {
  const { preview: t, tables } = useTexts(mergeTexts);
  const locale = useLocale();
  const [kept, gone] = keep === "one" ? [pair.one, pair.other] : [pair.other, pair.one];
  const href = (slug: string) => routes.show.href({ slug });
  const moves = Object.entries(moving).map(([table, count]) => plural(count, locale, tables[table]!));
  return (
    <div class="prose">
      <h2>{t.where}</h2>
      <p>{t.address(href(gone.slug), href(kept.slug))}</p>
      {moves.length > 0 ? (
        <>
          <p>{t.moves}&nbsp;:</p>
          <ul>
            {moves.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t.noMoves}</p>
      )}
      <p>{t.stays}</p>
      <p>{t.dates}</p>
      <p>{t.imports}</p>
    </div>
  );
}
