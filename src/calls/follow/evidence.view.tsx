import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, FileField, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { OwnApplication } from "../apply/editable.ts";
import { PartHead } from "../apply/frame.view.tsx";
import { documentTypes } from "../application.ts";
import { routes } from "../routes.ts";
import type { EvidenceFile } from "./evidence.query.ts";
import type { Award, Instalment } from "./follow.query.ts";
import { Files } from "./files.view.tsx";
import { followTexts } from "./follow.texts.ts";
import { InstalmentBadge } from "./follow.view.tsx";
import type { Report } from "./report.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { ReportBadge, ReportSaid } from "./report.view.tsx";

interface MineProps extends OwnApplication {
  award: Award;
  instalments: readonly Instalment[];
  files: readonly EvidenceFile[];
  reports: readonly Report[];
  today: string;
  megabytes: number;
  form: FormState;
}

/** What was granted to one's project: reports and instalments, what each waits for, and until when. */
export function Mine(props: MineProps) {
  const { application, award, instalments, reports } = props;
  const t = useTexts(followTexts);
  const locale = useLocale();
  return (
    <>
      <PartHead application={application} title={t.mine} lead={t.mineLead(sayEuros(award.cents, locale))} />
      <Band ground="surface" tight>
        <div class="flow loose">
          {award.conditions && (
            <p>
              {t.conditions}
              {`${colonIn(locale)} `}
              <Written>{award.conditions}</Written>
            </p>
          )}
          {instalments.length === 0 && <p>{t.noAgreement}</p>}
          {reports.map((one) => (
            <OwnReport report={one} {...props} />
          ))}
          {instalments.map((one) => (
            <OwnInstalment instalment={one} {...props} />
          ))}
        </div>
      </Band>
    </>
  );
}

function OwnReport({ application, report, role, today, form }: MineProps & { report: Report }) {
  const t = useTexts(followTexts);
  const { kind, acceptedAt, reason, words, spentCents, jobTenths, active } = report;
  const state = stateOf(form, "report", {
    [`rapport_${kind}`]: words ?? "",
    [`depense_${kind}`]: spentCents === null ? "" : String(spentCents / 100),
    [`emplois_${kind}`]: jobTenths === null ? "" : String(jobTenths / 10).replace(".", ","),
    ...(active !== null && { activite: active ? "oui" : "non" }),
  });
  return (
    <TitledPart id={`rapport-${kind}`} title={t.reports[kind]}>
      <p class="meta">
        <ReportBadge report={report} today={today} />
      </p>
      <ReportSaid report={report} />
      {!acceptedAt && reason && <Written as="p">{t.sentBack(reason)}</Written>}
      {!acceptedAt && role !== "reader" && (
        <Form action={routes.evidence.href({ id: application.id })} state={state} label={t.sendReport}>
          <TextArea name={`rapport_${kind}`} label={t.reportWords} hint={t.reportHint} rows={6} maxLength={5000} />
          <TextField name={`depense_${kind}`} label={t.spent} inputMode="decimal" maxLength={18} unit="€" short />
          {kind !== "midterm" && <TextField name={`emplois_${kind}`} label={t.jobs} hint={t.jobsHint} inputMode="decimal" maxLength={6} short optional />}
          {kind === "three_years" && (
            <Radios name="activite" label={t.active} choices={(["oui", "non"] as const).map((one) => ({ value: one, label: t.actives[one] }))} />
          )}
          <Actions>
            <Button kind="quiet" act={`report:${kind}`}>
              {t.sendReport}
              <span class="vh"> {t.reports[kind]}</span>
            </Button>
          </Actions>
        </Form>
      )}
    </TitledPart>
  );
}

function OwnInstalment({ application, instalment, files, role, megabytes, today, form }: MineProps & { instalment: Instalment }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  const { id, position, label, state, evidence, dueOn, cents, words, deducted, reason } = instalment;
  const isOpen = (state === "planned" || state === "shown") && evidence !== "none" && role !== "reader";
  const action = routes.evidence.href({ id: application.id });
  const typed = form.values["versement"] === id;
  return (
    <TitledPart id={`versement-${position}`} title={`${label}, ${sayEuros(cents, locale)}`}>
      <p class="meta">
        <InstalmentBadge state={state} />
        <span>{t.evidences[evidence]}</span>
        <span>{sayShortDay(startOfDay(dueOn), locale)}</span>
        {state === "planned" && dueOn < today && <Badge tone="danger">{t.late}</Badge>}
      </p>
      {words && (
        <Written as="p" class="text-wording">
          {words}
        </Written>
      )}
      <Files application={application} files={files.filter(({ instalmentId }) => instalmentId === id)} removes={isOpen} />
      {deducted > 0 && <Written as="p">{t.isDeducted(sayEuros(deducted, locale), reason ?? "")}</Written>}
      {state === "planned" && reason && <Written as="p">{t.sentBack(reason)}</Written>}
      {isOpen && (
        <Form
          action={action}
          state={
            typed
              ? stateOf(form, "show", { [`justificatif_${id}`]: words ?? "" })
              : { act: null, values: { [`justificatif_${id}`]: words ?? "" }, problems: {} }
          }
          files
          label={state === "shown" ? t.change : t.show}
        >
          <input type="hidden" name="versement" value={id} />
          <TextArea name={`justificatif_${id}`} label={t.words} hint={t.wordsHint} rows={4} maxLength={3000} />
          <FileField
            name="fichier"
            id={`fichier-${position}`}
            label={t.file}
            hint={t.fileHint(formatNumber(megabytes, locale))}
            accept={documentTypes.join(",")}
            optional
          />
          <Actions>
            <Button kind="quiet" act={`show:${id}`}>
              {state === "shown" ? t.change : t.show}
              <span class="vh"> {label}</span>
            </Button>
          </Actions>
        </Form>
      )}
    </TitledPart>
  );
}
