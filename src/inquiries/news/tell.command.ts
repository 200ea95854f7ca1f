import { notify } from "#notifications";
import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { answerPower } from "../gate.ts";
import type { Inquiry } from "../inquiries.query.ts";
import { makeLink } from "../links.command.ts";
import { findService } from "../routing/services.query.ts";
import { routes } from "../routes.ts";
import { askerLetter, type NewsPayload, serviceLetter } from "./news.ts";
import type { AskerNews, ServiceNews } from "./news.texts.ts";

/** What it takes to tell people: a request and a job both lend it. */
export type House = Pick<Services, "mailer" | "metropolis" | "settings" | "offers">;

const about = (inquiry: Inquiry, href: string, reason: string | null): Omit<NewsPayload, "news"> => ({
  ...{ title: inquiry.title ?? "", number: inquiry.number, service: inquiry.service, due: inquiry.dueOn, reason, href },
});

/** By their account, or by a letter with a private link of its own. Somebody who was erased is not told. */
export async function tellAsker(trx: Db, house: House, inquiry: Inquiry, news: AskerNews, reason: string | null = null): Promise<void> {
  if (inquiry.title === null) return;
  if (inquiry.personId) {
    const payload = { ...about(inquiry, routes.own.href({ id: inquiry.id }), reason), news };
    await notify(trx, { to: [inquiry.personId], kind: "inquiries.own", payload });
    return;
  }
  if (!inquiry.email) return;
  const token = await makeLink(trx, news === "confirm" ? "confirm" : "follow", { inquiryId: inquiry.id, hours: news === "confirm" ? 48 : null });
  const href = (news === "confirm" ? routes.confirm : routes.follow).href({ token });
  await sendLetter(
    house,
    (language) => askerLetter(news, about(inquiry, href, reason), publicAddress(house.settings, href), language),
    { to: inquiry.email, locale: inquiry.locale, room: "inquiries" },
    trx,
  );
}

const kinds: Readonly<Record<ServiceNews, string>> = {
  asked: "inquiries.asked",
  held: "inquiries.held",
  passed_on: "inquiries.asked",
  asked_back: "inquiries.asked",
  near: "inquiries.late",
  late: "inquiries.late",
};

/** Whoever took it on; else all who answer for its department, and the department's mailbox when it is late. */
export async function tellService(
  trx: Db,
  house: House,
  inquiry: Inquiry,
  news: ServiceNews,
  { reason = null, except }: { reason?: string | null; except?: string } = {},
): Promise<void> {
  const href = routes.handle.href({ id: inquiry.id });
  const payload = about(inquiry, href, reason);
  const holders = await listHolders(trx, house.offers, answerPower, { commune: inquiry.serviceCommune });
  // Who answers for one commune hears of it before those who may answer everywhere.
  const near = inquiry.serviceCommune === null ? holders : await own(trx, house, inquiry.serviceCommune, holders);
  const to = inquiry.assignedTo ? [inquiry.assignedTo] : near.map(({ personId }) => personId);
  await notify(trx, { to: to.filter((id) => id !== except), kind: kinds[news], payload: { ...payload, news } });
  if (news !== "late" && news !== "near") return;
  const mailbox = inquiry.serviceId && (await findService(trx, inquiry.serviceId))?.mailbox;
  if (!mailbox) return;
  await sendLetter(
    house,
    (language) => serviceLetter(news, payload, publicAddress(house.settings, href), language),
    { to: mailbox, locale: "fr", room: "inquiries", unasked: true },
    trx,
  );
}

type Holders = Awaited<ReturnType<typeof listHolders>>;

/** Of these, those of the commune, unless it has none of its own. */
async function own(trx: Db, house: House, commune: string, holders: Holders): Promise<Holders> {
  const everywhere = new Set((await listHolders(trx, house.offers, answerPower, {})).map(({ personId }) => personId));
  const there = holders.filter(({ personId }) => !everywhere.has(personId));
  return commune && there.length > 0 ? there : holders;
}
