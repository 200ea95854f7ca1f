import type { Db } from "#platform/db/db.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import type { Services } from "#platform/web/services.ts";
import { notify } from "#notifications";
import { findGrantsAt, listHolders } from "#people";
import { hrefOf, type Case } from "../case/case.query.ts";
import { readParticipants } from "./participants.query.ts";
import { findOfficers } from "./officers.query.ts";
import { type AnswerNews, answerNews, type DeliveryNews, deliveryNews, type JudgedNews, type NewsKey, type WorkNews } from "./news.texts.ts";
import type { NewsPayload } from "./notices.ts";

/** What it takes to know whom to tell: a request and a job both lend it. */
export type House = Pick<Services, "offers">;

type NewsDetails = Partial<Pick<NewsPayload, "who" | "told" | "reason" | "cents" | "at">> & {
  /** Whoever acts is not told of their own act. */
  readonly except?: string | null;
  /** An anchor of the proposal's page: "reponse". */
  readonly part?: string;
};

const payloadOf = (news: NewsKey, title: string, href: string, { who, told, reason, cents, at }: NewsDetails): NewsPayload => ({
  news,
  title,
  href,
  who: who ?? null,
  told: told ?? null,
  reason: reason ? beginningOf(reason, 400) : null,
  cents: cents ?? null,
  at: at ?? null,
});

const familyOf = (news: NewsKey): string =>
  answerNews.includes(news as AnswerNews) ? "answered" : deliveryNews.includes(news as DeliveryNews) ? "delivered" : "judged";

/** Its authors and those who follow it, in the transaction of the act. */
export async function tellParticipants(trx: Db, judged: Case, news: JudgedNews | AnswerNews | DeliveryNews, more: NewsDetails = {}): Promise<void> {
  const { authors, followers } = await readParticipants(trx, judged.id);
  const href = `${hrefOf(judged)}${more.part ? `#${more.part}` : ""}`;
  const payload = payloadOf(news, judged.title, href, more);
  const but = (ids: readonly string[]) => ids.filter((id) => id !== more.except);
  await notify(trx, { to: but(authors), kind: `participation.my_idea_${familyOf(news)}`, payload });
  await notify(trx, { to: but(followers), kind: `participation.followed_${familyOf(news)}`, payload });
}

interface Work extends NewsDetails {
  readonly news: WorkNews;
  readonly title: string;
  readonly href: string;
}

async function tellWorkers(trx: Db, kind: string, to: readonly string[], { news, title, href, ...more }: Work): Promise<void> {
  await notify(trx, { to: to.filter((id) => id !== more.except), kind, payload: payloadOf(news, title, href, more) });
}

/** The agents of a commune themselves: whoever may act in all communes is not told of each. */
export async function tellCommune(trx: Db, commune: string, kind: "participation.to_opine" | "participation.to_route", work: Work): Promise<void> {
  const grants = await findGrantsAt(trx, { kind: "commune", id: commune });
  const agents = grants.filter(({ role }) => role === "agent").map(({ personId }) => personId);
  await tellWorkers(trx, kind, agents, work);
}

/** Leads and officers of the process; without any, whoever may run it. */
export async function tellOfficers(
  trx: Db,
  house: House,
  { process }: Pick<Case, "process">,
  kind: "participation.to_route" | "participation.contested",
  work: Work,
) {
  const team = await findOfficers(trx, process.id);
  const holders = team.length > 0 ? [] : await listHolders(trx, house.offers, "participation.run", { commune: process.ownerCommune });
  await tellWorkers(trx, kind, [...team, ...holders.map(({ personId }) => personId)], work);
}

export const tellAssessor = (trx: Db, personId: string, work: Work): Promise<void> => tellWorkers(trx, "participation.to_assess", [personId], work);
export const tellJuror = (trx: Db, personId: string, work: Work): Promise<void> => tellWorkers(trx, "participation.to_judge", [personId], work);
