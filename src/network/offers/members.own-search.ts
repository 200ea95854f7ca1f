import type { OwnSearch } from "#platform/search/own-search.ts";
import { withQuery } from "#platform/web/path.ts";
import { tabWords as decisionTabs } from "../decisions/decision.ts";
import { decisionsTexts } from "../decisions/decisions.texts.ts";
import { countRegister } from "../decisions/listed.query.ts";
import { tabWords as generalTabs } from "../general/general.ts";
import { countGenerals } from "../general/general.query.ts";
import { generalTexts } from "../general/general.texts.ts";
import { keeps } from "../keeper.ts";
import { findOwn } from "../members.query.ts";
import { countQuestions } from "../questions/questions.query.ts";
import { questionsTexts } from "../questions/questions.texts.ts";
import { routes } from "../routes.ts";

type TitleTexts = Readonly<Record<"fr" | "en" | "nl", { readonly title: string }>>;
const titles = ({ fr, en, nl }: TitleTexts) => ({ fr: fr.title, en: en.title, nl: nl.title });

/** What members of the network read: their questions, the register of decisions, assemblies that were held, with their minutes. */
export const membersOwnSearch: OwnSearch = {
  order: 34,
  async find(db, visitor, words) {
    // No longer than these lists take.
    const q = words.slice(0, 100).trim();
    if (!keeps(visitor) && (await findOwn(db, visitor)).length === 0) return [];
    const [questions, decisions, generals] = await Promise.all([
      countQuestions(db, { tab: "all", q }),
      countRegister(db, { tab: "all", q }),
      countGenerals(db, keeps(visitor), { tab: "past", q }),
    ]);
    return [
      { label: titles(questionsTexts), count: questions, href: withQuery(routes.questions.href(), { q }) },
      { label: titles(decisionsTexts), count: decisions, href: withQuery(routes.decisions.href(), { quoi: decisionTabs.all, q }) },
      { label: titles(generalTexts), count: generals, href: withQuery(routes.generals.href(), { quoi: generalTabs.past, q }) },
    ];
  },
};
