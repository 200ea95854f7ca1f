import { locales } from "#platform/i18n/locale.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { oneOf } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import type { Conversation, StatementState } from "../conversation.ts";
import { conversationToRun } from "../conversation.query.ts";
import { routes } from "../routes.ts";
import { banAuthor, decideStatements, translateStatement } from "./moderate.command.ts";
import { listToModerate } from "./moderate.query.ts";
import { moderateTexts } from "./moderate.texts.ts";
import { Moderate } from "./moderate.view.tsx";

export const moderatedStates = ["waiting", "shown", "refused", "withdrawn"] as const satisfies readonly StatementState[];

type Moderating = Visit<string, Visitor>;

const ticked = (form: Reader) => ({ ids: tickedRows(form), from: readFrom(form), reason: null });
const readFrom = (form: Reader) => form.choice("from", moderatedStates, moderateTexts[form.locale].changed);
const withReason = (form: Reader) => ({
  ids: tickedRows(form),
  from: readFrom(form),
  reason: form.line("reason", 3, 500, moderateTexts[form.locale].reasonMissing),
});

/** What people wrote, before others are asked of it; what is asked, and may be taken out. */
export default list("opinions/moderate", routes.moderate, {
  access: signedIn,
  find: ({ db, params, visitor }) => conversationToRun(db, params, visitor),
  filters: { state: oneOf("etat", { waiting: "a-lire", shown: "posees", refused: "refusees", withdrawn: "retirees" }, "waiting") },
  rows: ({ db }, { id }, { state }, range) => listToModerate(db, id, state, range),
  show: ({ locale }, conversation, found, form) => ({
    title: `${moderateTexts[locale].title}, ${conversation.title}`,
    robots: "noindex",
    says: moderateTexts[locale].done,
    body: <Moderate conversation={conversation} found={found} form={form} />,
  }),
  acts: (step) => ({
    show: step({ read: ticked, run: (visit, conversation, chosen) => decide(visit, conversation, chosen, "shown", "posees") }),
    refuse: step({ read: withReason, run: (visit, conversation, chosen) => decide(visit, conversation, chosen, "refused", "refusees") }),
    withdraw: step({ read: withReason, run: (visit, conversation, chosen) => decide(visit, conversation, chosen, "withdrawn", "retirees") }),
    back: step({ read: ticked, run: (visit, conversation, chosen) => decide(visit, conversation, chosen, "waiting", "remises") }),
    ban: step({ read: readBan, run: ban }),
    translate: step({ read: readTranslation, run: translate }),
  }),
});

interface DecisionForm {
  readonly ids: readonly string[];
  readonly from: StatementState;
  readonly reason: string | null;
}

/** What may become of each. */
const moves: Readonly<Record<StatementState, readonly StatementState[]>> = {
  waiting: ["shown", "refused"],
  shown: ["withdrawn"],
  refused: ["waiting"],
  withdrawn: ["shown"],
};

async function decide(visit: Moderating, conversation: Conversation, { ids, from, reason }: DecisionForm, to: StatementState, said: string): Promise<Outcome> {
  const t = moderateTexts[visit.locale];
  if (!moves[from].includes(to)) return conflict(t.changed);
  const count = await decideStatements(visit.db, conversation, ids, { from, to, reason, by: visit.visitor.id });
  if (count === null) return conflict(t.published);
  return count > 0 ? done(hereOf(visit), said, count) : conflict(t.changed);
}

function readBan(form: Reader): { id: string; reason: string } {
  const t = moderateTexts[form.locale];
  return { id: form.id("statement", t.changed), reason: form.line("because", 3, 500, t.reasonMissing) };
}

async function ban(visit: Moderating, conversation: Conversation, { id, reason }: { id: string; reason: string }): Promise<Outcome> {
  const t = moderateTexts[visit.locale];
  const banned = await banAuthor(visit.db, conversation, id, { reason, by: visit.visitor.id });
  return banned === "banned" ? done(hereOf(visit), "exclu") : conflict(banned === "published" ? t.published : t.changed);
}

function readTranslation(form: Reader): { id: string; language: Locale; words: string } {
  const t = moderateTexts[form.locale];
  return { id: form.id("statement", t.changed), language: form.choice("language", locales, t.sameLanguage), words: form.line("words", 3, 300, t.wordsWrong) };
}

async function translate(
  visit: Moderating,
  { id: conversationId }: Conversation,
  { id, language, words }: ReturnType<typeof readTranslation>,
): Promise<Outcome> {
  const t = moderateTexts[visit.locale];
  const told = await translateStatement(visit.db, conversationId, id, { language, words, by: visit.visitor.id });
  if (told === "published") return conflict(t.published);
  return told === "translated" ? done(hereOf(visit), "traduite") : wrong({ language: t.sameLanguage });
}
