import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { isTyped } from "#platform/i18n/locale.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Actions, CheckboxGroup, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { apiTexts } from "../api/api.texts.ts";
import { routes } from "../routes.ts";
import type { Delivery, Hook } from "./hook.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { hooksTexts } from "./hooks.texts.ts";

interface HooksProps {
  hooks: readonly Hook[];
  datasets: readonly Dataset[];
  form: FormState;
}

export function Hooks({ hooks, datasets, form }: HooksProps) {
  const t = useTexts(hooksTexts);
  const locale = useLocale();
  return (
    <>
      <Head />
      <Band tight>
        <div class="flow loose">
          <TitledPart id="adresses" title={t.own}>
            {hooks.length === 0 ? <Empty title={t.none} level={3} /> : hooks.map((hook) => <OneHook hook={hook} datasets={datasets} />)}
          </TitledPart>
          <TitledPart id="ajouter" title={t.make}>
            <Form action={routes.hooks.href()} state={stateOf(form, "make")} label={t.make}>
              <TextField name="name" label={t.name} hint={t.nameHint} maxLength={80} />
              <TextField name="url" label={t.url} hint={t.urlHint} maxLength={500} />
              <CheckboxGroup
                name="datasets"
                label={t.datasets}
                choices={datasets.map(({ id, title }) => ({ value: id, label: title[locale], written: isTyped(title) }))}
              />
              <Submit label={t.make} act="make" />
            </Form>
          </TitledPart>
        </div>
      </Band>
      <Band ground="linen">
        <div class="flow">
          <h2>{t.how}</h2>
          <p>{t.howText}</p>
          <pre tabIndex={0}>{example}</pre>
        </div>
      </Band>
    </>
  );
}

const example = `{"type": "dataset.changed", "timestamp": "2026-11-29T12:00:00.000000Z",
 "data": {"dataset": "tiers-lieux", "version": 12, "changes": "https://…/api/v1/tiers-lieux/changes?since=…"}}`;

function Head() {
  const t = useTexts(hooksTexts);
  const guide = useTexts(apiTexts).title;
  return <PageHead title={t.title} lead={t.lead} trail={[{ label: guide, href: routes.guide.href() }]} joined />;
}

function OneHook({ hook, datasets }: { hook: Hook; datasets: readonly Dataset[] }) {
  const t = useTexts(hooksTexts);
  const locale = useLocale();
  const { id, name, url, stoppedAt, deliveries } = hook;
  const followed = datasets.filter((dataset) => hook.datasets.includes(dataset.id)).map(({ title }) => title[locale]);
  return (
    <section class="flow">
      <h3>{name}</h3>
      <p>
        <Badge tone={stoppedAt ? "warn" : "ok"}>{stoppedAt ? t.stopped : t.runs}</Badge> <code>{url}</code>
      </p>
      <p class="soft small">{followed.join(", ")}</p>
      <Form action={routes.hooks.href()} label={name}>
        {deliveries.length === 0 ? (
          <p>{t.noDelivery}</p>
        ) : (
          <Disclosure narrow open={deliveries[0]!.state === "dead"} summary={t.deliveries}>
            <Deliveries deliveries={deliveries} name={name} />
          </Disclosure>
        )}
        <Actions>
          {stoppedAt ? (
            <Button kind="quiet" act={`resume:${id}`}>
              {t.named(t.resume, name)}
            </Button>
          ) : (
            <Button kind="quiet" act={`stop:${id}`}>
              {t.named(t.stop, name)}
            </Button>
          )}
          <Button kind="danger" act={`remove:${id}`}>
            {t.named(t.remove, name)}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}

const tones = { waiting: "none", sent: "ok", dead: "warn" } as const satisfies Record<Delivery["state"], string>;

function Deliveries({ deliveries, name }: { deliveries: readonly Delivery[]; name: string }) {
  const t = useTexts(hooksTexts);
  const locale = useLocale();
  const said = ({ answered, fault, tries }: Delivery) =>
    [answered === null ? fault && t.faults[fault] : t.answered(answered), t.tries(tries)].filter(Boolean).join(", ");
  return (
    <Table
      caption={`${t.deliveries}, ${name}`}
      hideCaption
      rows={deliveries}
      columns={[
        { label: t.dataset, heads: true, cell: ({ dataset }) => dataset },
        { label: t.version, number: true, cell: ({ version }) => String(version) },
        {
          label: t.state,
          cell: (one) => (
            <>
              <Badge tone={tones[one.state]}>{t.states[one.state]}</Badge> <span class="soft small">{said(one)}</span>
            </>
          ),
        },
        { label: t.when, cell: ({ triedAt }) => (triedAt ? formatDate(new Date(triedAt), locale, { dateStyle: "medium", timeStyle: "short" }) : "–") },
        {
          label: t.again,
          cell: ({ id, state, dataset, version }) =>
            state !== "waiting" && (
              <Button kind="quiet" act={`replay:${id}`}>
                {t.again}
                <span class="vh">
                  {" "}
                  {dataset} {version}
                </span>
              </Button>
            ),
        },
      ]}
    />
  );
}

export function MadeHook({ secret }: { secret: string }) {
  const t = useTexts(hooksTexts);
  return (
    <>
      <Head />
      <Band tight>
        <div class="flow">
          <Notice tone="ok" title={t.secretIs} announce>
            <p>
              {t.key}
              {colonIn(useLocale())} <code>{secret}</code>
            </p>
          </Notice>
          <Go href={routes.hooks.href()}>{t.back}</Go>
        </div>
      </Band>
    </>
  );
}
