import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Checkbox, Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { type DatasetKey, keyDays, type KeyState, stateOfKey } from "../keys/key.ts";
import { keysTexts } from "../keys/keys.texts.ts";
import type { PublishedDataset } from "../published/published.ts";
import { routes } from "../routes.ts";
import { publishTexts } from "./publish.texts.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";

interface KeysProps {
  dataset: PublishedDataset;
  keys: readonly DatasetKey[];
  form: FormState;
  now: Date;
  /** Whole, of where versions are sent. */
  address: string;
}

const tones = { open: "ok", expired: "none", revoked: "warn" } as const satisfies Record<KeyState, string>;

export function Keys({ dataset, keys, form, now, address }: KeysProps) {
  const t = useTexts(keysTexts);
  const { id } = dataset;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} trail={trailOf(dataset, useTexts(publishTexts).desk)} joined />
      <Band tight>
        <div class="flow loose">
          <TitledPart id="cles" title={t.keys}>
            {keys.length === 0 ? <Empty title={t.none} level={3} /> : <KeyTable id={id} keys={keys} now={now} />}
          </TitledPart>
          <TitledPart id="creer" title={t.make}>
            <Form action={routes.keys.href({ id })} state={stateOf(form, "make", { days: "90" })} label={t.make}>
              <TextField name="name" label={t.name} hint={t.nameHint} maxLength={80} />
              <Radios name="days" label={t.days} choices={keyDays.map((days) => ({ value: String(days), label: t.daysOf(days) }))} />
              <Checkbox name="publishes" label={t.publishes} hint={t.publishesHint} />
              <Submit label={t.make} act="make" />
            </Form>
          </TitledPart>
        </div>
      </Band>
      <Band ground="linen">
        <div class="flow">
          <h2>{t.how}</h2>
          <p>{t.howText}</p>
          <pre tabIndex={0}>{`curl -H "Authorization: Bearer beffroi_…" -F fichier=@donnees.csv "${address}"`}</pre>
          <p>{t.answers}</p>
        </div>
      </Band>
    </>
  );
}

const trailOf = ({ id, title }: PublishedDataset, desk: string) => [
  { label: desk, href: routes.desk.href() },
  { label: <Written>{title}</Written>, href: routes.manage.href({ id }) },
];

function KeyTable({ id, keys, now }: { id: string; keys: readonly DatasetKey[]; now: Date }) {
  const t = useTexts(keysTexts);
  const locale = useLocale();
  return (
    <Form action={routes.keys.href({ id })} label={t.keys}>
      <Table
        caption={t.keys}
        hideCaption
        rows={keys}
        columns={[
          { label: t.name, heads: true, cell: ({ name }) => name },
          { label: t.state, cell: (key) => <Badge tone={tones[stateOfKey(key, now)]}>{t.states[stateOfKey(key, now)]}</Badge> },
          { label: t.until, cell: ({ expiresAt }) => formatDate(expiresAt, locale) },
          { label: t.used, cell: ({ lastUsedAt }) => (lastUsedAt ? formatDate(lastUsedAt, locale, { dateStyle: "medium", timeStyle: "short" }) : t.never) },
          {
            label: t.revoke,
            cell: (key) =>
              stateOfKey(key, now) === "open" && (
                <Button kind="quiet" act={`revoke:${key.id}`}>
                  {t.revokeNamed(key.name)}
                </Button>
              ),
          },
        ]}
      />
    </Form>
  );
}

export function MadeKey({ dataset, value }: { dataset: PublishedDataset; value: string }) {
  const t = useTexts(keysTexts);
  return (
    <PageFrame title={t.title} trail={trailOf(dataset, useTexts(publishTexts).desk)} flow>
      <Notice tone="ok" title={t.made} announce>
        <p>
          {t.keyLabel}
          {colonIn(useLocale())} <code>{value}</code>
        </p>
      </Notice>
      <Go href={routes.keys.href({ id: dataset.id })}>{t.backToKeys}</Go>
    </PageFrame>
  );
}
