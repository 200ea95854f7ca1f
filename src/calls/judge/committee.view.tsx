import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Select, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { routes } from "../routes.ts";
import { type CommitteeProps, Excess, outcomeTones } from "./committee-parts.view.tsx";
import { Decide } from "./decide.view.tsx";
import { judgeTexts } from "./judge.texts.ts";
import { JudgeHead } from "./jury.view.tsx";
import { percentOf } from "./rank.ts";
import { SetAside } from "./ties.view.tsx";

export function Committee(props: CommitteeProps) {
  const { call } = props;
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  return (
    <>
      <JudgeHead call={call} title={t.committee} lead={t.committeeLead} />
      <Band tight>
        <div class="flow loose">
          <SetAside {...props} />
          <Disclosure narrow summary={t.rankingOf(plural(props.places.length, locale, t.filesCounted))}>
            <Ranking {...props} />
          </Disclosure>
          <Decide {...props} />
          <Absences {...props} />
          <TakeBack {...props} />
          <Form action={routes.committee.href({ slug: call.slug })} label={t.publish}>
            <p>{t.publishLead}</p>
            <Actions>
              <Button kind="quiet" act="publish">
                {t.publish}
              </Button>
            </Actions>
          </Form>
        </div>
      </Band>
    </>
  );
}

function Ranking({ call, files, places, spreads, ceilings }: CommitteeProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const fileOf = (number: number) => files.find((one) => one.number === number)!;
  return (
    <Table
      caption={t.outcome}
      rows={places}
      columns={[
        { label: t.rank, cell: ({ rank }) => (rank === null ? "–" : formatNumber(rank, locale)), number: true },
        {
          label: t.file,
          cell: ({ number }) => (
            <a href={routes.instruct.href({ slug: call.slug, id: fileOf(number).id })}>{`${formatNumber(number, locale)}. ${fileOf(number).title}`}</a>
          ),
          heads: true,
        },
        {
          label: t.score,
          cell: ({ number, score }) => {
            const percent = percentOf(score);
            const spread = spreads.find((one) => one.number === number);
            return (
              <>
                {percent === null ? "–" : `${formatNumber(percent, locale)}\u00a0%`}{" "}
                {spread && spread.high > spread.low && (
                  <span class="small soft">{t.spread(formatNumber(spread.low, locale), formatNumber(spread.high, locale))}</span>
                )}
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

function Absences({ call, files, absences, form }: CommitteeProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const titleOf = (id: string) => files.find((one) => one.id === id)?.title ?? "–";
  return (
    <section class="flow" aria-labelledby="sorties">
      <h2 id="sorties">{t.absence}</h2>
      <p class="soft">{t.absenceLead}</p>
      {absences.length > 0 && (
        <ul>
          {absences.map(({ applicationId, name, reason }) => (
            <li lang="fr">{t.absent(name, titleOf(applicationId), reason)}</li>
          ))}
        </ul>
      )}
      <Disclosure summary={t.noteAbsence} open={form.act === "absence"}>
        <Form
          action={routes.committee.href({ slug: call.slug })}
          state={stateOf(form, "absence", { sortie_jour: call.committeeOn ?? "" })}
          label={t.noteAbsence}
        >
          <Select
            name="sortie_dossier"
            label={t.file}
            choices={files.map(({ id, number, title }) => ({ value: id, label: `${formatNumber(number, locale)}. ${title}` }))}
          />
          <TextField name="sortie_nom" label={t.name} maxLength={120} />
          <TextField name="sortie_raison" label={t.reason} maxLength={300} />
          <TextField name="sortie_jour" label={t.heldOn} type="date" short />
          <Actions>
            <Button kind="quiet" act="absence">
              {t.noteAbsence}
            </Button>
          </Actions>
        </Form>
      </Disclosure>
    </section>
  );
}

/** Of what was granted and not signed. */
function TakeBack({ call, files, decided, form }: CommitteeProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const granted = files.filter(({ id }) => decided.some(({ applicationId, outcome, signed }) => applicationId === id && outcome === "granted" && !signed));
  if (granted.length === 0) return null;
  return (
    <Disclosure summary={t.takeBack} open={form.act === "back"}>
      <Form action={routes.committee.href({ slug: call.slug })} state={stateOf(form, "back")} label={t.takeBack}>
        <p>{t.takeBackLead}</p>
        <Select
          name="reprise"
          label={t.file}
          choices={granted.map(({ id, number, title }) => ({ value: id, label: `${formatNumber(number, locale)}. ${title}` }))}
        />
        <TextField name="reprise_raison" label={t.reason} maxLength={500} />
        <Actions>
          <Button kind="danger" act="back">
            {t.takeBack}
          </Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}
