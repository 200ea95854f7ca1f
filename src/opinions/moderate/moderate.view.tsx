import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { locales } from "#platform/i18n/locale.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { Band } from "#platform/ui/band.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form, Select, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Quoting, Written, written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { type Conversation, paramsOf, type StatementState } from "../conversation.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { routes } from "../routes.ts";
import { quoted } from "../statement.ts";
import type { ToModerate } from "./moderate.query.ts";
import { moderateTexts } from "./moderate.texts.ts";

interface ModerateProps {
  conversation: Conversation;
  found: ListPage<ToModerate, { readonly state: StatementState }>;
  form: FormState;
}

const states: readonly StatementState[] = ["waiting", "shown", "refused", "withdrawn"];
const ofTicked = ["show", "refuse", "withdraw", "back"];

export function Moderate({ conversation, found, form }: ModerateProps) {
  const t = useTexts(moderateTexts);
  const locale = useLocale();
  const { state } = found.values;
  const here = found.href({ page: found.page });
  const tabs = states.map((one) => ({
    label: t.tabs[one],
    href: found.href({ state: one }),
    current: one === state,
    count: one === state ? formatNumber(found.total, locale) : undefined,
  }));
  const own = form.act !== null && ofTicked.includes(form.act) ? form : stateOf(form, "show");
  const changes = conversation.state !== "published";
  const rows = found.rows.map((statement) => <OneStatement conversation={conversation} here={here} statement={statement} own={own} form={form} />);
  return (
    <>
      <ConversationHead conversation={conversation} title={t.title} lead={t.lead} running />
      <Band tight>
        <div class="flow">
          <Tabs label={t.title} tabs={tabs} />
          {found.rows.length === 0 ? (
            <Empty title={t.none} text={t.noneNext} />
          ) : changes ? (
            <Selection action={here} form={own} label={t.title} fields={<TickedFields state={state} />} buttons={<TickedActs state={state} />}>
              {rows}
            </Selection>
          ) : (
            rows
          )}
          <Pages of={found} />
        </div>
      </Band>
    </>
  );
}

function TickedFields({ state }: { state: StatementState }) {
  const t = useTexts(moderateTexts);
  return (
    <>
      <input type="hidden" name="from" value={state} />
      {(state === "waiting" || state === "shown") && <TextField name="reason" label={t.reason} hint={t.reasonHint} maxLength={500} optional />}
    </>
  );
}

function TickedActs({ state }: { state: StatementState }) {
  const t = useTexts(moderateTexts);
  if (state === "refused") {
    return (
      <Button kind="quiet" act="back">
        {t.back}
      </Button>
    );
  }
  return (
    <>
      {state !== "shown" && (
        <Button kind="quiet" act="show">
          {t.show}
        </Button>
      )}
      {state !== "withdrawn" && (
        <Button kind="danger" act={state === "waiting" ? "refuse" : "withdraw"}>
          {state === "waiting" ? t.refuse : t.withdraw}
        </Button>
      )}
    </>
  );
}

interface OneProps {
  conversation: Conversation;
  here: string;
  statement: ToModerate;
  own: FormState;
  form: FormState;
}

function OneStatement({ conversation, here, statement, own, form }: OneProps) {
  const t = useTexts(moderateTexts);
  const locale = useLocale();
  const { id, number, words, language, seed, state, reason, day, author, votes, alike, translations } = statement;
  const start = beginningOf(words, 40);
  return (
    <section class="opinion-review" aria-label={`${number}. ${start}`}>
      <div class="row">
        {conversation.state !== "published" && <Tick id={id} name={start} written={start} lang={language} form={own} />}
        <Written as="h2" class="small-title" lang={language}>
          {number}. {quoted(words, language)}
        </Written>
      </div>
      <p class="small soft">
        {[seed ? t.byTeam : t.author, formatDate(day, locale), t.languages[language], `${formatNumber(votes, locale)} ${t.votes}`].join(" · ")}{" "}
        {author === "banned" && <Badge tone="danger">{t.banned}</Badge>}
      </p>
      {reason && (
        <p class="small">
          <b>{t.reason}</b>
          <Quoting words={reason}>{t.of(reason)}</Quoting>
        </p>
      )}
      {state === "shown" && votes > 0 && <p class="small">{plural(votes, locale, t.effect)}</p>}
      {alike.length > 0 && (
        <p class="small">
          <b>{t.alike}</b>{" "}
          {alike.map(({ number: other, words: otherWords, language: otherLanguage }) => (
            <>
              <a href={routes.statement.href({ ...paramsOf(conversation), number: String(other) })}>
                {other}. {written(otherWords, otherLanguage)}
              </a>{" "}
            </>
          ))}
        </p>
      )}
      {Object.entries(translations).map(([of, translated]) => (
        <Written as="p" class="small" lang={of}>
          {translated}
        </Written>
      ))}
      {conversation.state !== "published" && <OwnActs here={here} statement={statement} form={form} />}
    </section>
  );
}

function OwnActs({ here, statement: { id, number, language, author }, form }: { here: string; statement: ToModerate; form: FormState }) {
  const t = useTexts(moderateTexts);
  const again = form.values["statement"] === id;
  const translating = again && form.act === "translate";
  const banning = again && form.act === "ban";
  return (
    <>
      <Disclosure bare summary={`${t.translate} (${number})`} open={translating}>
        <Form action={here} label={`${t.translate} ${number}`} {...(translating && { state: form })}>
          <input type="hidden" name="statement" value={id} />
          <p class="small soft">{t.translateLead}</p>
          <Select
            name="language"
            id={translating ? "language" : `language-${number}`}
            label={t.translateLocale}
            choices={locales.filter((locale) => locale !== language).map((locale) => ({ value: locale, label: t.languages[locale] }))}
          />
          <TextField name="words" id={translating ? "words" : `words-${number}`} label={t.translation} maxLength={300} />
          <Button kind="quiet" act="translate">
            {t.translateSave}
          </Button>
        </Form>
      </Disclosure>
      {author === "somebody" && (
        <Disclosure bare summary={`${t.ban} (${number})`} open={banning}>
          <Form action={here} label={`${t.banTitle} ${number}`} {...(banning && { state: form })}>
            <input type="hidden" name="statement" value={id} />
            <p class="small">{t.banLead}</p>
            <TextField name="because" id={banning ? "because" : `because-${number}`} label={t.banReason} hint={t.banHint} maxLength={500} />
            <Button kind="danger" act="ban">
              {t.ban}
            </Button>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
