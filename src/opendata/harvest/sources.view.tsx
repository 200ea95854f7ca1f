import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Actions, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Owner } from "../publish/owners.query.ts";
import { publishTexts } from "../publish/publish.texts.ts";
import { routes } from "../routes.ts";
import { harvestTexts } from "./harvest.texts.ts";
import type { HarvestReport, HarvestSource } from "./harvested.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

interface SourcesProps {
  sources: readonly HarvestSource[];
  owners: readonly Owner[];
  form: FormState;
}

export function Sources({ sources, owners, form }: SourcesProps) {
  const t = useTexts(harvestTexts);
  return (
    <PageFrame title={t.sources} lead={t.sourcesLead} trail={[{ label: useTexts(publishTexts).desk, href: routes.desk.href() }]} flow="loose">
      {sources.length === 0 ? <Empty title={t.none} /> : sources.map((source) => <Source source={source} />)}
      <TitledPart id="suivre" title={t.add}>
        <Form action={routes.sources.href()} state={stateOf(form, "add")} label={t.add}>
          <TextField name="name" label={t.name} hint={t.nameHint} maxLength={120} />
          <TextField name="url" type="url" label={t.url} hint={t.urlHint} maxLength={500} />
          <Select name="who" label={t.who} choices={owners} />
          <Submit label={t.add} act="add" />
        </Form>
      </TitledPart>
      <Onward href={routes.elsewhere.href()}>{t.elsewhere}</Onward>
    </PageFrame>
  );
}

function Source({ source: { id, name, url, readAt, fault, report } }: { source: HarvestSource }) {
  const t = useTexts(harvestTexts);
  const locale = useLocale();
  return (
    <TitledPart id={`catalogue-${id}`} title={name}>
      <p>
        <a href={url}>{url}</a>
      </p>
      <p class="small soft">{readAt ? t.readOn(formatDate(readAt, locale)) : t.neverRead}</p>
      {fault && (
        <Notice tone="warn" title={t.faults[fault]}>
          {report && <p>{t.kept}</p>}
        </Notice>
      )}
      {report && <Report report={report} />}
      <Form action={routes.sources.href()} label={name}>
        <Actions>
          <Button kind="quiet" act={`read:${id}`}>
            {t.read(name)}
          </Button>
          <Button kind="danger" act={`remove:${id}`}>
            {t.remove(name)}
          </Button>
        </Actions>
      </Form>
    </TitledPart>
  );
}

function Report({ report }: { report: HarvestReport }) {
  const t = useTexts(harvestTexts);
  const locale = useLocale();
  const counts = (["added", "changed", "same", "gone", "ours"] as const).filter((key) => report[key] > 0 || key === "same");
  return (
    <>
      <p>{counts.map((key) => plural(report[key], locale, t.report[key])).join(", ")}</p>
      {report.beyond !== undefined && report.beyond > 0 && <p>{plural(report.beyond, locale, t.report.beyond)}</p>}
      {report.faultCount > 0 && (
        <>
          <p>{plural(report.faultCount, locale, t.report.faults)}</p>
          <ul>
            {report.faults.map(({ iri, fault }) => (
              <li>{`${iri}, ${t.whatFaults[fault]}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
