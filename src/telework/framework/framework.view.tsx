import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { agreementsTexts } from "../agreements/agreements.texts.ts";
import { TermsFields } from "../agreements/propose.view.tsx";
import { routes } from "../routes.ts";
import { sayDate } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import type { Adherence, Framework } from "../frameworks.query.ts";
import { frameworkTexts } from "../frameworks.texts.ts";

interface FrameworkProps {
  /** The last first. */
  frameworks: readonly Framework[];
  adherences: readonly Adherence[];
  /** Employers of whoever looks that have not joined the last version. */
  open: readonly { readonly id: string; readonly name: string }[];
  /** Those of the employers of whoever looks that can be left. */
  leaves: readonly Adherence[];
  publishes: boolean;
  today: string;
  form: FormState;
}

export function FrameworkPage(props: FrameworkProps) {
  const { frameworks, adherences, open, leaves, publishes, today } = props;
  const t = useTexts(frameworkTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  const last = frameworks[0];
  const runs = last !== undefined && (last.validUntil === null || last.validUntil >= today);
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.title, href: routes.catalogue.href() }]} ground="surface">
      <Columns kind="aside">
        <div class="flow loose">
          {frameworks.length === 0 && <Empty title={t.none} text={t.noneNext} />}
          {frameworks.map((one, at) => (
            <Version framework={one} last={at === 0} runs={at === 0 && runs} />
          ))}
          {adherences.length > 0 && (
            <Table<Adherence>
              caption={plural(adherences.length, locale, t.joinedCount)}
              rows={adherences}
              columns={[
                { label: t.employer, heads: true, cell: ({ employerName }) => employerName },
                { label: t.version, cell: ({ number }) => t.versionOf(number) },
                { label: t.since, cell: ({ at }) => sayShortDay(at, locale) },
                { label: t.leavesOn, cell: ({ endsOn }) => (endsOn === null ? "" : sayDate(endsOn, locale)) },
              ]}
            />
          )}
        </div>
        <aside class="flow loose">
          {last && runs && open.length > 0 && <Join {...props} last={last} />}
          {leaves.length > 0 && <Leave {...props} />}
          {publishes && <Publish {...props} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Version({ framework, last, runs }: { framework: Framework; last: boolean; runs: boolean }) {
  const t = useTexts(frameworkTexts);
  const agreements = useTexts(agreementsTexts);
  const locale = useLocale();
  return (
    <Disclosure summary={t.versionOf(framework.number)} open={last}>
      <div class="flow">
        <p>
          <Badge tone={runs ? "ok" : "none"}>{runs ? t.current : t.past}</Badge> {t.published(sayInstant(framework.publishedAt, locale))}
        </p>
        <Written as="div" class="flow">
          {framework.text.split("\n\n").map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </Written>
        <p>
          {agreements.hash} <code class="tw-hash">{framework.sha256}</code>
        </p>
      </div>
    </Disclosure>
  );
}

function Join({ open, form, last }: FrameworkProps & { last: Framework }) {
  const t = useTexts(frameworkTexts);
  const agreements = useTexts(agreementsTexts);
  return (
    <Form action={routes.framework.href()} state={stateOf(form, "join", { nom: form.values.nom, employeur: form.values.employeur })} label={t.join}>
      <h2>{t.join}</h2>
      <p class="soft">{open.length === 1 ? t.joinFor(open[0]!.name, last.number) : t.joinLead(last.number)}</p>
      <input type="hidden" name="empreinte" value={last.sha256} />
      {open.length > 1 && <Select name="employeur" label={t.employer} choices={open.map(({ id, name }) => ({ value: id, label: name }))} />}
      <TextField name="nom" label={agreements.name} autocomplete="name" maxLength={200} />
      <TextField name="qualite" label={agreements.capacity} hint={agreements.capacityHint} maxLength={120} />
      <Checkbox name="accord" label={agreements.consent} />
      <Submit label={t.join} act="join" />
    </Form>
  );
}

/** In the form: which version, for which employer. */
export const leaveWord = ({ frameworkId, employerId }: Adherence): string => `${frameworkId}.${employerId}`;

function Leave({ leaves, form }: FrameworkProps) {
  const t = useTexts(frameworkTexts);
  const agreements = useTexts(agreementsTexts);
  return (
    <Disclosure summary={t.leave} open={form.act === "leave"}>
      <Form action={routes.framework.href()} state={stateOf(form, "leave")} label={t.leave}>
        <p class="soft">{t.leaveLead}</p>
        <Select
          name="adhesion"
          label={t.employer}
          choices={leaves.map((one) => ({ value: leaveWord(one), label: `${one.employerName}, ${t.versionOf(one.number).toLowerCase()}` }))}
        />
        <TextField name="le" type="date" label={agreements.endOn} short />
        <TextArea name="raison" label={agreements.reason} maxLength={500} rows={3} />
        <Submit label={t.leave} act="leave" kind="danger" />
      </Form>
    </Disclosure>
  );
}

function Publish({ form }: FrameworkProps) {
  const t = useTexts(frameworkTexts);
  const agreements = useTexts(agreementsTexts);
  return (
    <Disclosure summary={t.publish} open={form.act === "publish"}>
      <Form action={routes.framework.href()} state={stateOf(form, "publish", form.values)} label={t.publish}>
        <p class="soft">{t.publishLead}</p>
        <input type="hidden" name="version" value={String(form.values.version ?? "0")} />
        <TermsFields withoutCeiling />
        <TextField name="preavis" label={agreements.notice} hint={agreements.noticeHint} inputMode="numeric" unit={agreements.daysUnit} short />
        <Submit label={t.publish} act="publish" kind="quiet" />
      </Form>
    </Disclosure>
  );
}
