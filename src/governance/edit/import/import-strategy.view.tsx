import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { TableField } from "#platform/imports/run.view.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Translation, Written } from "#platform/ui/written.tsx";
import type { Indicator } from "#territory";
import { governanceTexts } from "../../governance.texts.ts";
import { routes } from "../../routes.ts";
import { Changes } from "../../strategy/say-change.tsx";
import type { Strategy } from "../../strategy/strategy.query.ts";
import type { Change } from "../../strategy/version-changes.ts";
import { structureTexts } from "../../strategy/structure.texts.ts";
import { editTexts } from "../edit.texts.ts";
import { importStrategyTexts } from "./import-strategy.texts.ts";
import { strategyTable, type WrongLine } from "./strategy-table.ts";

export interface Importing {
  readonly strategy: Strategy;
  readonly indicators: readonly Indicator[];
  /** What the file would change, before it does. */
  readonly changes?: readonly Change[];
  readonly kept?: { readonly name: string; readonly text: string };
  readonly wrong?: readonly WrongLine[];
}

interface Props extends Importing {
  readonly megabytes: number;
  readonly form: FormState;
}

export function ImportStrategy(props: Props) {
  const { strategy, changes, kept, wrong } = props;
  const t = useTexts(importStrategyTexts);
  const structure = useTexts(structureTexts);
  const { slug, title } = strategy;
  return (
    <PageFrame
      title={<Quoting words={title}>{t.title(title)}</Quoting>}
      here={t.here}
      trail={[
        { label: <Written>{title}</Written>, href: routes.strategy.href({ slug }) },
        { label: structure.structure, href: routes.structure.href({ slug }) },
      ]}
      lead={t.lead}
    >
      {wrong && <Wrong lines={wrong} />}
      {changes && kept ? <Preview {...props} changes={changes} kept={kept} /> : <FileForm {...props} />}
    </PageFrame>
  );
}

function Preview({ strategy: { slug }, indicators, changes, kept, form }: Props & Required<Pick<Importing, "changes" | "kept">>) {
  const t = useTexts(importStrategyTexts);
  const edit = useTexts(editTexts);
  const address = routes.importStrategy.href({ slug });
  return (
    <Form action={address} files state={form}>
      <Notice tone="info" title={t.preview} announce>
        <Changes changes={changes} indicators={indicators} />
      </Notice>
      <input type="hidden" name="contenu" value={kept.text} />
      <input type="hidden" name="nom" value={kept.name} />
      <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
      <input type="hidden" name="reason" value={String(form.values["reason"] ?? "")} />
      <Actions>
        <Button act="write">{t.write}</Button>
        <ButtonLink kind="quiet" href={address}>
          {edit.cancel}
        </ButtonLink>
      </Actions>
    </Form>
  );
}

function FileForm({ strategy: { slug }, indicators, megabytes, form }: Props) {
  const t = useTexts(importStrategyTexts);
  const edit = useTexts(editTexts);
  const address = routes.importStrategy.href({ slug });
  return (
    <div class="flow">
      <Form action={address} files state={form}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <ul>
          {t.rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
        <TableField most={strategyTable.most} megabytes={megabytes} template={address} />
        <TextField name="reason" label={edit.reason} hint={edit.reasonHint} maxLength={500} />
        <Actions>
          <Button act="check">{t.check}</Button>
          <ButtonLink kind="quiet" href={routes.structure.href({ slug })}>
            {edit.cancel}
          </ButtonLink>
        </Actions>
      </Form>
      <Units indicators={indicators} />
    </div>
  );
}

/** What can be aimed at, and in which unit. */
function Units({ indicators }: { indicators: readonly Indicator[] }) {
  const t = useTexts(importStrategyTexts);
  const { indicator } = useTexts(governanceTexts);
  return (
    <Disclosure summary={t.indicators}>
      <Table
        caption={t.indicators}
        hideCaption
        dense
        rows={indicators}
        columns={[
          { label: t.indicator, heads: true, cell: ({ title }) => <Translation of={title} /> },
          { label: indicator.unit, cell: ({ unit }) => indicator.units[unit] },
        ]}
      />
    </Disclosure>
  );
}

function Wrong({ lines }: { lines: readonly WrongLine[] }) {
  const t = useTexts(importStrategyTexts);
  const locale = useLocale();
  return (
    <>
      <Notice tone="danger" title={t.refused} announce />
      <Table
        caption={t.refused}
        hideCaption
        dense
        rows={lines}
        columns={[
          { label: t.line, heads: true, cell: ({ line }) => formatNumber(line, locale) },
          { label: t.why, cell: ({ what }) => what },
        ]}
      />
    </>
  );
}
