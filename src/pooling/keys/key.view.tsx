import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { sayDate } from "#telework";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import type { CostRow, KeyPart, KeyWithParts } from "./keys.query.ts";
import { keysTexts } from "./keys.texts.ts";
import { toneOf } from "./keys.view.tsx";

interface KeyProps {
  found: KeyWithParts;
  /** Whoever looks acts for the structure that pays. */
  keeps: boolean;
  /** For which structures whoever looks may answer it. */
  answers: readonly string[];
  form: FormState;
}

export function KeyPage(props: KeyProps) {
  const { found } = props;
  const t = useTexts(keysTexts);
  const general = useTexts(poolingTexts);
  return (
    <PageFrame
      title={<Quoting words={found.title}>{`${found.title}, ${found.year}`}</Quoting>}
      lead={t.keptBy(found.keeperName)}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        { label: t.title, href: routes.keys.href() },
      ]}
      badges={<Badge tone={toneOf(found.state)}>{t.states[found.state]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Written as="p">{found.basis}</Written>
          <Parts {...props} />
          <Costs {...props} />
        </div>
        <aside class="flow loose">
          {props.keeps && <Keeping {...props} />}
          {found.state === "presented" && <Contest {...props} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Parts({ found, answers, form }: KeyProps) {
  const t = useTexts(keysTexts);
  const locale = useLocale();
  const all = found.parts.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Form action={routes.key.href({ id: found.id })} state={form.act === "agree" || form.act === "accept" ? form : undefined} label={t.parts}>
      <Table<KeyPart>
        caption={t.parts}
        captionNote={t.divided}
        rows={found.parts}
        columns={[
          { label: t.structure, heads: true, cell: ({ name }) => name },
          { label: t.weight, number: true, cell: ({ weight }) => t.weightOf(formatNumber(weight, locale), formatNumber(all, locale)) },
          { label: t.part, number: true, cell: ({ cents }) => (cents === null ? "" : sayEuros(cents, locale)) },
          {
            label: t.state,
            cell: ({ agreed, accepted, why, structureId, name }) => (
              <>
                <Badge tone={why ? "danger" : accepted || agreed ? "ok" : "warn"}>
                  {t.partStates[why ? "contested" : accepted ? "accepted" : agreed ? "agreed" : "waits"]}
                </Badge>
                {why && <Written as="small"> {why}</Written>}{" "}
                {answers.includes(structureId) && found.state === "proposed" && !agreed && (
                  <Button act={`agree:${structureId}`}>
                    {t.agree} <span class="vh">{name}</span>
                  </Button>
                )}
                {answers.includes(structureId) && found.state === "presented" && !accepted && (
                  <Button act={`accept:${structureId}`}>
                    {t.accept} <span class="vh">{name}</span>
                  </Button>
                )}
              </>
            ),
          },
        ]}
      />
    </Form>
  );
}

function Costs({ found, keeps, form }: KeyProps) {
  const t = useTexts(keysTexts);
  const locale = useLocale();
  if (found.costs.length === 0) return <p>{t.noCosts}</p>;
  return (
    <Form action={routes.key.href({ id: found.id })} state={form.act === "remove" ? form : undefined} label={t.costs}>
      <Table<CostRow>
        caption={t.costs}
        captionNote={t.total(sayEuros(found.cents, locale))}
        rows={found.costs}
        columns={[
          { label: t.day, cell: ({ day }) => sayDate(day, locale) },
          { label: t.label, heads: true, cell: ({ label }) => <Written>{label}</Written> },
          { label: t.sum, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
          ...(keeps && found.state === "running"
            ? [
                {
                  label: t.change,
                  cell: ({ id, label }: CostRow) => (
                    <Button act={`remove:${id}`} kind="danger">
                      {t.remove} <span class="vh">{label}</span>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Form>
  );
}

/** What the structure that pays does. */
function Keeping({ found, form }: KeyProps) {
  const t = useTexts(keysTexts);
  const action = routes.key.href({ id: found.id });
  const press = (name: "drop" | "carry" | "present" | "reopen", label: string, lead: string, kind: "quiet" | "danger") => (
    <Form action={action} state={form.act === name ? form : undefined} label={label}>
      <h2>{label}</h2>
      <p class="soft">{lead}</p>
      <Submit label={label} act={name} kind={kind} />
    </Form>
  );
  return (
    <>
      {found.state === "proposed" && press("drop", t.drop, t.dropLead, "danger")}
      {found.state === "running" && (
        <>
          <Form action={action} state={stateOf(form, "cost", { jour: form.values.jour })} label={t.addCost}>
            <h2>{t.addCost}</h2>
            <TextField name="jour" type="date" label={t.day} short />
            <TextField name="objet" label={t.label} hint={t.labelHint} maxLength={200} />
            <TextField name="montant" label={t.sum} inputMode="decimal" unit="€" short />
            <Submit label={t.addCost} act="cost" />
          </Form>
          {press("present", t.present, t.presentLead, "quiet")}
        </>
      )}
      {found.state === "presented" && press("reopen", t.reopen, t.reopenLead, "danger")}
      {found.state !== "proposed" && found.state !== "dropped" && press("carry", t.carry(found.year + 1), t.carryLead, "quiet")}
    </>
  );
}

function Contest({ found, answers, form }: KeyProps) {
  const t = useTexts(keysTexts);
  const open = found.parts.filter(({ structureId, accepted }) => answers.includes(structureId) && !accepted);
  if (open.length === 0) return null;
  return (
    <Form action={routes.key.href({ id: found.id })} state={stateOf(form, "contest")} label={t.contest}>
      <h2>{t.contest}</h2>
      <p class="soft">{t.contestLead}</p>
      <TextArea name="motif" label={t.reason} maxLength={500} rows={3} />
      <Actions>
        {open.map(({ structureId, name }) => (
          <Button act={`contest:${structureId}`} kind="danger">
            {open.length > 1 ? `${t.contest}, ${name}` : t.contest}
          </Button>
        ))}
      </Actions>
    </Form>
  );
}
