import { useTexts } from "#platform/i18n/context.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Checkbox, Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { checkTexts } from "../check/check.texts.ts";
import { consultTexts } from "../consult/consult.texts.ts";
import { routes } from "../routes.ts";
import type { OpenDoubt } from "../roll/doubt.query.ts";
import { Doubts } from "../roll/doubts.view.tsx";
import { rollTexts } from "../roll/roll.texts.ts";
import type { Vote } from "../votes.query.ts";
import { printsRoll } from "./desk.gate.ts";
import type { Desk, Mark } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";

interface DeskProps {
  vote: Vote;
  desk: Desk;
  marks: readonly Mark[];
  communes: readonly { readonly code: string; readonly name: string }[];
  doubts: readonly OpenDoubt[];
  visitorId: string;
  form: FormState;
}

/** One desk: mark, give, strike off. */
export function DeskPage(props: DeskProps) {
  const { vote, desk } = props;
  const t = useTexts(deskTexts);
  const roll = useTexts(rollTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  const at = { slug, desk: desk.id };
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug }) },
    { label: t.title, href: routes.desks.href({ slug }) },
  ];
  return (
    <>
      <PageHead title={desk.name} trail={trail} lead={t.deskLead} actions={<DeskLinks {...{ vote, desk }} />} joined />
      <Band tight>
        <MarkForm {...props} />
      </Band>
      {props.doubts.length > 0 && (
        <Band tight>
          <SectionHead title={roll.doubts}>{roll.doubtsText}</SectionHead>
          <Doubts doubts={props.doubts} visitorId={props.visitorId} action={routes.desk.href(at)} />
        </Band>
      )}
      <Band ground="linen" tight>
        <SectionHead title={t.list} />
        <Marks {...props} />
      </Band>
      <Band tight>
        <form method="post" action={routes.desk.href(at)}>
          {!desk.closed_at && <p class="hint">{t.closeText}</p>}
          <Button kind="quiet" act={desk.closed_at ? "reopen" : "close"}>
            {desk.closed_at ? t.reopen : t.close}
          </Button>
        </form>
      </Band>
    </>
  );
}

function DeskLinks({ vote, desk }: Pick<DeskProps, "vote" | "desk">) {
  const t = useTexts(deskTexts);
  const consulting = useTexts(consultTexts);
  const { slug } = vote;
  const at = { slug, desk: desk.id };
  return (
    <>
      <Go href={routes.deskPasses.href(at)} icon="ticket">
        {t.printPasses}
      </Go>
      {printsRoll(vote) ? (
        <Go href={routes.deskList.href(at)} icon="printer">
          {t.print}
        </Go>
      ) : (
        <Go href={routes.consult.href({ slug })} icon="search">
          {consulting.title}
        </Go>
      )}
      <Go href={routes.deskKiosks.href(at)} icon="monitor">
        {t.kiosks}
      </Go>
    </>
  );
}

function MarkForm({ vote, desk, communes, form }: DeskProps) {
  const t = useTexts(deskTexts);
  const general = useTexts(budgetsTexts);
  const check = useTexts(checkTexts);
  const ties = (["residence", "work", "study"] as const).filter((tie) => vote.accepts.includes(tie));
  const start = { commune: desk.commune_code ?? "", voie: "kiosk", lien: "residence" };
  return (
    <Form action={routes.desk.href({ slug: vote.slug, desk: desk.id })} state={stateOf(form, "mark", start)} label={t.mark}>
      <h2>{t.mark}</h2>
      <p class="hint">{t.markText}</p>
      <TextField name="courriel" type="email" label={t.email} hint={t.emailHint} autocomplete="off" optional />
      <Unaccounted electors={vote.electors} />
      <Select name="commune" label={general.commune} hint={check.communeHint} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
      {ties.length > 1 && <Radios name="lien" label={t.tie} choices={ties.map((value) => ({ value, label: general.ties[value] }))} />}
      <Radios name="voie" label={t.channel} choices={(["kiosk", "paper"] as const).map((value) => ({ value, label: t.channels[value] }))} />
      <TextField name="jeton" label={t.pass} hint={t.passHint} inputMode="numeric" short autocomplete="off" optional />
      <Checkbox name="recopie" label={t.late} hint={t.lateHint} />
      <Submit label={t.markButton} big act="mark" />
    </Form>
  );
}

/** Somebody without an account: of the list of the vote where it has one, by name where it has none. */
function Unaccounted({ electors }: Pick<Vote, "electors">) {
  const t = useTexts(deskTexts);
  const roll = useTexts(rollTexts);
  return (
    <fieldset>
      <legend>{t.who}</legend>
      {electors === "codes" && <TextField name="code" label={roll.code} maxLength={20} autocomplete="off" short optional />}
      {electors === "list" && <TextField name="numero" label={roll.number} maxLength={60} autocomplete="off" short optional />}
      {electors !== "list" && electors !== "codes" && <TextField name="nom" label={t.personName} maxLength={120} autocomplete="off" optional />}
      {electors !== "codes" && <TextField name="naissance" type="date" label={t.birth} autocomplete="off" short optional />}
    </fieldset>
  );
}

function Marks({ vote, desk, marks }: DeskProps) {
  const t = useTexts(deskTexts);
  const roll = useTexts(rollTexts);
  const general = useTexts(budgetsTexts);
  if (marks.length === 0) return <p>{t.listEmpty}</p>;
  return (
    <form method="post" action={routes.desk.href({ slug: vote.slug, desk: desk.id })}>
      <Table
        caption={t.list}
        hideCaption
        rows={marks}
        columns={[
          { label: t.person, heads: true, cell: ({ name, ofList }) => name ?? (ofList ? roll.ofList : t.nameErased) },
          { label: t.channel, cell: ({ channel }) => general.channels[channel] },
          { label: t.passNumber, number: true, cell: ({ passNumber }) => passNumber },
          {
            label: t.unmark,
            cell: ({ id, name, ofList }) =>
              (name !== null || ofList) && (
                <button type="submit" class="text-button" name="act" value={`unmark:${id}`} aria-label={t.unmarkOf(name ?? roll.ofList)}>
                  {t.unmark}
                </button>
              ),
          },
        ]}
      />
    </form>
  );
}
