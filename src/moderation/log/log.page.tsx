import { list } from "#platform/web/list.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone } from "#platform/web/visitor.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { isRule, rules } from "../rules.ts";
import { countDecisions, decisions, type LoggedDecision, listDecisions } from "./log.query.ts";
import { Log } from "./log.view.tsx";

/** Every decision, without names or contents (Regulation (EU) 2022/2065, article 24). */
const log = list("moderation/log", routes.log, {
  access: anyone,
  filters: {},
  size: 50,
  rows: ({ db }, _, _question, range) => listDecisions(db, range),
  async show({ db, offers, locale }, _, found) {
    const labels = new Map(offers.reportables.map(({ kind, label }) => [kind, label[locale]]));
    const body = <Log counts={await countDecisions(db)} found={found} labels={labels} />;
    return { title: moderationTexts[locale].log.title, alternates: { "text/csv": routes.logCsv.href() }, body };
  },
});

const { case: decided, log: said } = moderationTexts.fr;
const appeals = { none: said.noAppeal, waiting: said.waiting, upheld: decided.judgedUpheld, reversed: decided.judgedReversed };

const table = {
  date: ({ decided_on }: LoggedDecision) => decided_on,
  type: ({ kind }: LoggedDecision) => kind,
  regle: ({ rule }: LoggedDecision) => (isRule(rule) ? rules[rule].title.fr : null),
  decision: ({ outcome }: LoggedDecision) => decided.decided[outcome],
  origine: ({ held }: LoggedDecision) => (held ? said.byBrake : said.byReport),
  jours: ({ days }: LoggedDecision) => days,
  recours: ({ appeal }: LoggedDecision) => appeals[appeal],
};

/** Streamed as it is read, in French: the same for everybody. */
const csv = page("moderation/log", routes.logCsv, {
  access: anyone,
  get({ db }) {
    const rows = streamRows<LoggedDecision>(db, { compile: () => decisions.compile(db) });
    return csvResponse(table, rows, { filename: "moderation.csv", bom: true });
  },
});

export const logPages: readonly Page[] = [...log, csv];
