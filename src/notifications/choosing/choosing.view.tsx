import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Suppression } from "#platform/mail/suppression.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Icon } from "#platform/ui/icon.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { peopleRoutes, type SpaceTabs } from "#people";
import { type Rhythm, rhythms } from "../notice.ts";
import type { Group } from "../notice-groups.ts";
import { Labels } from "../labels.view.tsx";
import { NotificationTabs } from "../notification-tabs.view.tsx";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { idOf } from "./choosing.form.ts";
import { Suppressed } from "../suppressed.view.tsx";

interface Kind {
  readonly kind: string;
  readonly label: string;
  readonly usual: Rhythm;
}

interface ChoosingProps {
  groups: readonly Group<Kind>[];
  /** What nobody may refuse. */
  always: readonly string[];
  form: FormState;
  suppression: Suppression | null;
  tabs: SpaceTabs;
}

export function Choosing({ groups, always, form, suppression, tabs }: ChoosingProps) {
  const t = useTexts(texts);
  return (
    <>
      <PageHead title={t.title} lead={t.choosing.lead} trail={[{ label: t.space, href: peopleRoutes.space.href() }]} joined />
      <NotificationTabs space={tabs} here="choosing" />
      <Band tight>
        <div class="flow">
          {suppression && <Suppressed suppression={suppression} />}
          {groups.length === 0 ? (
            <Empty title={t.choosing.none} text={t.choosing.noneWhy} />
          ) : (
            <Form action={routes.choosing.href()} state={form}>
              {groups.map((group) => (
                <RhythmTable group={group} form={form} />
              ))}
              <Submit label={t.choosing.save} act="save" />
            </Form>
          )}
        </div>
      </Band>
      {groups.length > 0 && <ForAll />}
      {always.length > 0 && <Always labels={always} />}
    </>
  );
}

/** A row for each kind, a column for each rhythm, one circle to fill in each row. */
function RhythmTable({ group: { label, things }, form }: Pick<ChoosingProps, "form"> & { group: Group<Kind> }) {
  const { choosing: t, rhythms: names } = useTexts(texts);
  const locale = useLocale();
  const columns: Column<Kind>[] = [
    { label: t.kind, heads: true, cell: ({ kind, label: kindLabel }) => <KindName label={kindLabel} problem={form.problems[idOf(kind)]} /> },
    ...rhythms.map((rhythm) => ({
      label: names[rhythm],
      cell: ({ kind, label: kindLabel, usual }: Kind) => (
        <label class="choice rhythm">
          {/* The summary of errors leads to the first of the row. */}
          <input
            type="radio"
            id={rhythm === rhythms[0] ? idOf(kind) : `${idOf(kind)}-${rhythm}`}
            name={kind}
            value={rhythm}
            checked={form.values[kind] === rhythm}
          />
          <span class="vh">{t.row(kindLabel, names[rhythm])}</span>
          {usual === rhythm && <span class="soft small">{t.usual}</span>}
        </label>
      ),
    })),
  ];
  return (
    <div class="rhythms">
      <Disclosure narrow open={things.some(({ kind }) => form.problems[idOf(kind)])} summary={t.group(label[locale], things.length)}>
        <Table caption={label[locale]} columns={columns} rows={things} />
      </Disclosure>
    </div>
  );
}

function KindName({ label, problem }: { label: string; problem: string | undefined }) {
  return (
    <>
      {label}
      {problem && (
        <span class="error">
          <Icon name="circle-alert" /> {problem}
        </span>
      )}
    </>
  );
}

/** Its own form: else Enter in the table would press the first of these buttons. */
function ForAll() {
  const t = useTexts(texts).choosing;
  return (
    <Band ground="linen" tight>
      <SectionHead title={t.allTitle}>{t.allLead}</SectionHead>
      <form class="row" method="post" action={routes.choosing.href()}>
        {rhythms.map((rhythm) => (
          <Button kind="quiet" act={`all:${rhythm}`}>
            {t.all[rhythm]}
          </Button>
        ))}
      </form>
    </Band>
  );
}

function Always({ labels }: { labels: readonly string[] }) {
  const t = useTexts(texts).choosing;
  return (
    <Band tight>
      <SectionHead title={t.always}>{t.alwaysWhy}</SectionHead>
      <Labels labels={labels} />
    </Band>
  );
}
