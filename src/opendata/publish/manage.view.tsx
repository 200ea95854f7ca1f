import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural, type Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { type FormState, stateOf as formOf } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import {
  type ChangeKind,
  changeKinds,
  daysLate,
  type Diff,
  type Edition,
  type EditionState,
  licences,
  type PublishedDataset,
  qualityOf,
  stateOf,
  stateOfEdition,
} from "../published/published.ts";
import { keysTexts } from "../keys/keys.texts.ts";
import { routes } from "../routes.ts";
import { themes } from "../themes.ts";
import { SentFile } from "./create.view.tsx";
import { stateTones } from "./desk.view.tsx";
import { publishTexts } from "./publish.texts.ts";

interface ManageProps {
  dataset: PublishedDataset;
  editions: readonly Edition[];
  form: FormState;
  now: Date;
  megabytes: number;
}

export const editionTones = {
  reading: "info",
  refused: "danger",
  waiting: "warn",
  published: "ok",
  replaced: "none",
  discarded: "none",
} as const satisfies Record<EditionState, string>;

export function Manage(props: ManageProps) {
  const { dataset, editions, form, now, megabytes } = props;
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const { id, title } = dataset;
  const state = stateOf(dataset);
  const late = daysLate(dataset, now);
  return (
    <>
      <PageHead
        title={title}
        trail={[{ label: t.desk, href: routes.desk.href() }]}
        badges={
          <>
            <Badge tone={stateTones[state]}>{t.states[state]}</Badge>
            {late > 0 && <Badge tone="warn">{plural(late, locale, t.late)}</Badge>}
          </>
        }
        joined
      />
      <Band tight>
        <div class="flow loose">
          {state === "published" && (
            <p class="row">
              <Go href={routes.dataset.href({ id })}>{t.see}</Go>
              <Go href={routes.keepChart.href({ id })}>{t.firstChart}</Go>
            </p>
          )}
          <TitledPart id="versions" title={t.versions}>
            <Editions editions={editions} dataset={dataset} />
          </TitledPart>
          <TitledPart id="envoyer" title={t.sendNew}>
            <p>
              {t.sendNewLead} <a href={routes.keys.href({ id })}>{useTexts(keysTexts).title}</a>
            </p>
            {dataset.link && (
              <p>
                {t.linkAt} <a href={dataset.link}>{dataset.link}</a>
                {dataset.linkFault && <Badge tone="warn">{`${t.linkFailed} ${t.linkFaults[dataset.linkFault]}`}</Badge>}
              </p>
            )}
            <Form action={routes.manage.href({ id })} state={formOf(form, "send")} files label={t.sendNew}>
              <SentFile megabytes={megabytes} />
              <Submit label={t.read} act="send" />
            </Form>
          </TitledPart>
        </div>
      </Band>
      <Band ground="linen">
        <div class="flow loose">
          <Told dataset={dataset} />
          <Quality {...props} />
        </div>
      </Band>
      <Band tight>
        <Ends dataset={dataset} />
      </Band>
    </>
  );
}

function Editions({ editions, dataset: { id, current } }: Pick<ManageProps, "editions" | "dataset">) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.versions}
      hideCaption
      rows={editions}
      columns={[
        {
          label: t.columns.version,
          heads: true,
          cell: ({ number }) => <a href={routes.version.href({ id, number: String(number) })}>{t.version(String(number))}</a>,
        },
        { label: t.file, cell: ({ fileName }) => fileName },
        { label: t.sent, cell: ({ sentAt }) => formatDate(sentAt, locale, { dateStyle: "medium", timeStyle: "short" }) },
        {
          label: t.columns.state,
          cell: (one) => <Badge tone={editionTones[stateOfEdition(one, current)]}>{t.editionStates[stateOfEdition(one, current)]}</Badge>,
        },
        { label: t.columns.rows, number: true, cell: ({ rows }) => rows !== null && formatNumber(rows, locale) },
      ]}
    />
  );
}

function Told({ dataset }: Pick<ManageProps, "dataset">) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const { id, description, keywords, theme, refresh, licence, communeName, sourceTitle, sourceHref } = dataset;
  return (
    <div>
      <SectionHead title={t.describe} more={<Go href={routes.describe.href({ id })}>{t.describeTitle}</Go>} />
      <Facts
        facts={[
          [t.describe, description],
          [t.who, communeName ?? t.metropolis],
          [t.theme, themes[theme][locale]],
          [t.refresh, t.refreshes[refresh]],
          [t.licence, licences[licence].title],
          [t.keywords, keywords.join(", ")],
          [t.sourceTitle, sourceTitle && sourceHref && <a href={sourceHref}>{sourceTitle}</a>],
        ]}
      />
    </div>
  );
}

/** Of the version that is published, else of the one that waits. */
function Quality({ dataset, editions, now }: Pick<ManageProps, "dataset" | "editions" | "now">) {
  const t = useTexts(publishTexts);
  const shown = editions.find(({ number }) => number === dataset.current) ?? editions.find(({ report }) => report !== null);
  if (!shown?.report) return null;
  const { score, faults } = qualityOf(dataset, shown.report, now);
  return (
    <TitledPart id="qualite" title={t.quality(String(score))}>
      {faults.length === 0 ? (
        <p>{t.qualityGood}</p>
      ) : (
        <ul>
          {faults.map(({ what }) => (
            <li>{t.faults[what]}</li>
          ))}
        </ul>
      )}
    </TitledPart>
  );
}

function Ends({ dataset }: Pick<ManageProps, "dataset">) {
  const t = useTexts(publishTexts);
  const state = stateOf(dataset);
  const act = { draft: "delete", published: "withdraw", withdrawn: "put_back" }[state];
  const label = { draft: t.delete, published: t.withdraw, withdrawn: t.putBack }[state];
  const button = (
    <Form action={routes.manage.href({ id: dataset.id })} label={label}>
      {state === "published" && <p>{t.withdrawNote}</p>}
      <Submit label={label} kind="quiet" act={act} />
    </Form>
  );
  return state === "withdrawn" ? button : <Disclosure summary={label}>{button}</Disclosure>;
}

export const sayDiff = (diff: Diff, t: { readonly diff: Readonly<Record<ChangeKind, Plurals>> }, locale: Locale): string =>
  changeKinds.map((kind) => plural(diff[kind], locale, t.diff[kind])).join(", ");
