import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form, Select } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Table } from "#platform/ui/table.tsx";
import { withQuery } from "#platform/web/path.ts";
import { answerTexts } from "../answer/answer.texts.ts";
import type { Findings } from "../analyse/findings.ts";
import { opinionNamed, paramsOf } from "../conversation.ts";
import { conversationTexts } from "../conversation.texts.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { letterOf } from "../letters.ts";
import { OpinionMap } from "../report/map.view.tsx";
import { routes } from "../routes.ts";
import { wordsFor } from "../statement.ts";
import type { OwnStatement } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import type { OwnPart } from "./own.ts";

export interface OwnMap {
  readonly findings: Findings;
  readonly place: readonly [x: number, y: number];
  readonly group: number | null;
}

interface MineProps {
  own: OwnPart;
  /** Null: not asked for. */
  map: OwnMap | "notYet" | null;
  open: boolean;
  form: FormState;
}

export function Mine({ own, map, open, form }: MineProps) {
  const t = useTexts(mineTexts);
  const { conversation, taker, written } = own;
  const params = paramsOf(conversation);
  return (
    <>
      <ConversationHead conversation={conversation} title={t.title} lead={t.lead} />
      <Band tight>
        {taker.participant ? (
          <Columns kind="aside">
            <div class="flow">
              <Answers own={own} open={open} />
              {written.length > 0 && <Written written={written} />}
            </div>
            <aside class="flow" aria-label={t.map}>
              <Place own={own} map={map} />
              {conversation.state !== "published" && <Commune own={own} form={form} />}
              {conversation.state !== "published" && <Withdraw own={own} form={form} />}
              <Disclosure bare summary={t.replay}>
                <p class="small">{t.drawn(conversation.seed, taker.participant.draw)}</p>
              </Disclosure>
            </aside>
          </Columns>
        ) : (
          <Empty
            title={t.none}
            actions={open && <ButtonLink href={routes.answer.href(params)}>{t.toAnswer}</ButtonLink>}
            text={conversation.unlinkedAt ? t.unlinked : t.noneNext}
          />
        )}
      </Band>
    </>
  );
}

function Answers({ own: { conversation, taker, statements }, open }: { own: OwnPart; open: boolean }) {
  const t = useTexts(mineTexts);
  const answers = useTexts(answerTexts);
  const locale = useLocale();
  const said = taker.participant!.said;
  const rows = statements.filter(({ id }) => said.has(id));
  return (
    <Table
      caption={t.answers}
      captionNote={plural(rows.length, locale, t.count)}
      rows={rows}
      columns={[
        { label: t.statement, heads: true, cell: (statement) => `${statement.number}. ${wordsFor(statement, locale).words}` },
        {
          label: t.said,
          cell: ({ id }) => (
            <>
              {answers.opinions[opinionNamed(said.get(id)!.opinion)]}
              {said.get(id)!.important && <span class="soft">, {t.mattered}</span>}
            </>
          ),
        },
        ...(open
          ? [
              {
                label: t.change,
                cell: ({ number }: { number: number }) => (
                  <a href={withQuery(routes.answer.href(paramsOf(conversation)), { phrase: String(number) })}>
                    {t.change}
                    <span class="vh"> {number}</span>
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Written({ written }: { written: readonly OwnStatement[] }) {
  const t = useTexts(mineTexts);
  const shared = useTexts(conversationTexts);
  const tones = { waiting: "warn", shown: "ok", refused: "danger", withdrawn: "danger" } as const;
  return (
    <Table
      caption={t.own}
      rows={written}
      columns={[
        { label: t.statement, heads: true, cell: ({ number, words }) => `${number}. ${words}` },
        {
          label: t.state,
          cell: ({ state, reason }) => (
            <>
              <Badge tone={tones[state]}>{shared.statementStates[state]}</Badge> {reason}
            </>
          ),
        },
      ]}
    />
  );
}

function Place({ own: { conversation }, map }: { own: OwnPart; map: MineProps["map"] }) {
  const t = useTexts(mineTexts);
  const params = paramsOf(conversation);
  return (
    <section class="flow" aria-labelledby="ma-place">
      <h2 id="ma-place" class="small-title">
        {t.map}
      </h2>
      <p class="small">{t.mapLead}</p>
      {map === "notYet" && <p>{t.notYet}</p>}
      {map && map !== "notYet" && (
        <>
          <OpinionMap findings={map.findings} own={map.place} />
          <p>{map.group === null ? t.noGroups : t.group(letterOf(map.group))}</p>
        </>
      )}
      <p>{map ? <Go href={routes.mine.href(params)}>{t.hideMap}</Go> : <Go href={`${routes.mine.href(params)}?carte=1`}>{t.showMap}</Go>}</p>
    </section>
  );
}

function Withdraw({ own: { conversation }, form }: { own: OwnPart; form: FormState }) {
  const t = useTexts(mineTexts);
  return (
    <Disclosure bare summary={t.withdraw} open={form.act === "withdraw"}>
      <Form action={routes.mine.href(paramsOf(conversation))} state={stateOf(form, "withdraw")} label={t.withdraw}>
        <p class="small">{t.withdrawLead}</p>
        <Button kind="danger" act="withdraw">
          {t.withdraw}
        </Button>
      </Form>
    </Disclosure>
  );
}

function Commune({ own: { conversation, communes }, form }: { own: OwnPart; form: FormState }) {
  const t = useTexts(mineTexts);
  if (conversation.entry === "attested") return <p class="small soft">{t.communeAttested}</p>;
  return (
    <Form action={routes.mine.href(paramsOf(conversation))} state={form} label={t.communeSave}>
      <Select
        name="commune"
        label={t.commune}
        hint={t.communeLead}
        empty={t.communeNone}
        optional
        choices={communes.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Button kind="quiet" act="commune">
        {t.communeSave}
      </Button>
    </Form>
  );
}
