import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NumberedTitle } from "../apply/frame.view.tsx";
import { routes } from "../routes.ts";
import { committeeAddress, type CommitteeProps, Excess, FileChoice, outcomeTones, sayScore } from "./committee-parts.view.tsx";
import { Decide } from "./decide.view.tsx";
import { judgeTexts } from "./judge.texts.ts";
import { JudgeHead } from "./jury.view.tsx";
import { SetAside } from "./ties.view.tsx";

export function Committee(props: CommitteeProps) {
  const { call, standing } = props;
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  return (
    <>
      <JudgeHead call={call} title={t.committee} lead={t.committeeLead} />
      <Band tight>
        <div class="flow loose">
          <SetAside call={call} {...standing} />
          <Disclosure narrow summary={t.rankingOf(plural(props.places.length, locale, t.filesCounted))}>
            <Ranking {...props} />
          </Disclosure>
          <Pages of={{ ...props.shown, href: ({ page }) => committeeAddress(call, page) }} />
          <Decide {...props} />
          <Absences {...props} />
          <TakeBack {...props} />
          <Form action={routes.committee.href({ slug: call.slug })} label={t.publish}>
            <p>{t.publishLead}</p>
            <Submit label={t.publish} kind="quiet" act="publish" />
          </Form>
        </div>
      </Band>
    </>
  );
}

function Ranking({ call, standing: { byNumber, centred }, shown, spreads, ceilings }: CommitteeProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const fileOf = (number: number) => byNumber.get(number)!;
  return (
    <Table
      caption={t.outcome}
      rows={shown.places}
      columns={[
        { label: t.rank, cell: ({ rank }) => (rank === null ? "–" : formatNumber(rank, locale)), number: true },
        {
          label: t.file,
          cell: ({ number }) => (
            <a href={routes.instruct.href({ slug: call.slug, id: fileOf(number).id })}>
              <NumberedTitle {...fileOf(number)} />
            </a>
          ),
          heads: true,
        },
        {
          label: t.score,
          cell: ({ number, score, bonus }) => {
            const even = centred.get(number);
            const spread = spreads.find((one) => one.number === number);
            return (
              <>
                {sayScore({ score, bonus }, locale)}{" "}
                <span class="small soft">
                  {[
                    spread && spread.high > spread.low && t.spread(formatNumber(spread.low, locale), formatNumber(spread.high, locale)),
                    even !== undefined && t.even(formatNumber(even, locale)),
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </span>
              </>
            );
          },
        },
        { label: t.asked, cell: ({ number }) => sayEuros(fileOf(number).askedCents, locale), number: true },
        {
          label: t.outcome,
          cell: ({ outcome, byQuota, number }) => (
            <>
              <Badge tone={outcomeTones[outcome]}>{t.outcomes[outcome]}</Badge> {byQuota && t.quota}{" "}
              <Excess ceiling={ceilings.find((one) => one.number === number)} />
            </>
          ),
        },
      ]}
    />
  );
}

function Absences({ call, standing: { files, byId }, absences, form, shown }: CommitteeProps) {
  const t = useTexts(judgeTexts);
  const titleOf = (id: string) => byId.get(id)?.title ?? "–";
  return (
    <TitledPart id="sorties" title={t.absence}>
      <p class="soft">{t.absenceLead}</p>
      {absences.length > 0 && (
        <ul>
          {absences.map(({ applicationId, name, reason }) => (
            <Written as="li">{t.absent(name, titleOf(applicationId), reason)}</Written>
          ))}
        </ul>
      )}
      <Disclosure summary={t.noteAbsence} open={form.act === "absence"}>
        <Form action={committeeAddress(call, shown.page)} state={stateOf(form, "absence", { sortie_jour: call.committeeOn ?? "" })} label={t.noteAbsence}>
          <FileChoice name="sortie_dossier" files={files} />
          <TextField name="sortie_nom" label={t.name} maxLength={120} />
          <TextField name="sortie_raison" label={t.reason} maxLength={300} />
          <TextField name="sortie_jour" label={t.heldOn} type="date" short />
          <Submit label={t.noteAbsence} kind="quiet" act="absence" />
        </Form>
      </Disclosure>
    </TitledPart>
  );
}

/** Of what was granted and not signed. */
function TakeBack({ call, standing: { files, decided }, form, shown }: CommitteeProps) {
  const t = useTexts(judgeTexts);
  const open = new Set(decided.filter(({ outcome, signed }) => outcome === "granted" && !signed).map(({ applicationId }) => applicationId));
  const granted = files.filter(({ id }) => open.has(id));
  if (granted.length === 0) return null;
  return (
    <Disclosure summary={t.takeBack} open={form.act === "back"}>
      <Form action={committeeAddress(call, shown.page)} state={stateOf(form, "back")} label={t.takeBack}>
        <p>{t.takeBackLead}</p>
        <FileChoice name="reprise" files={granted} />
        <TextField name="reprise_raison" label={t.reason} maxLength={500} />
        <Submit label={t.takeBack} kind="danger" act="back" />
      </Form>
    </Disclosure>
  );
}
