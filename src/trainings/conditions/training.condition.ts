import type { Condition, Lack } from "#bookings";
import { formatList } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { routes } from "../routes.ts";
import { inAll, sayHours, titleOf } from "../say.ts";
import type { SupervisedHours, Why } from "../training.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { isSupervised, whyNot } from "./judge.ts";
import { type RequiredModule, findAsked, findDemands, findNextSessions } from "./lacks.query.ts";

type Ways = ReadonlyMap<string, Lack["ways"]>;

/** Trainings open machines: what a resource asks for is asked of whoever books it, by whatever way. */
export const trainingCondition: Condition = {
  async ask(db, personId, resourceIds) {
    const demands = new Map((await findDemands(db, resourceIds)).map((one) => [one.resourceId, one]));
    if (demands.size === 0) return () => [];
    const asked = await findAsked(db, personId, [...demands.keys()]);
    const ways = await waysTo(db, asked);
    return (time, now) => {
      const demand = demands.get(time.resourceId);
      const modules = asked.filter(({ resourceId }) => resourceId === time.resourceId);
      if (!demand) return [];
      if (demand.mode === "trained") return modules.flatMap((module) => lackOf(module, whyNot(module, time, now), ways));
      return isSupervised(demand.hours, time) || modules.some((module) => module.teaches && !module.suspended) ? [] : [alone(demand.hours, modules)];
    };
  },

  async tells(db, resourceIds) {
    const [demands, asked] = await Promise.all([findDemands(db, resourceIds), findAsked(db, nobody, resourceIds)]);
    const ofModule = (one: RequiredModule) => ({
      says: inAll((locale) => trainingsTexts[locale].asks(titleOf(one, locale))),
      href: routes.show.href({ slug: one.slug }),
    });
    return new Map(
      demands.map(({ resourceId, mode, hours }) => {
        const modules = asked.filter((one) => one.resourceId === resourceId);
        return [
          resourceId,
          mode === "trained"
            ? modules.map(ofModule)
            : [{ says: inAll((locale) => trainingsTexts[locale].supervised(sayAll(hours, locale))), href: hrefOf(modules) }],
        ];
      }),
    );
  },
};

const nobody = "00000000-0000-4000-8000-000000000000";

const sayAll = (hours: readonly SupervisedHours[], locale: Parameters<typeof sayHours>[1]): string =>
  formatList(
    hours.map((one) => sayHours(one, locale)),
    locale,
  );

const hrefOf = ([first]: readonly RequiredModule[]): string => (first ? routes.show.href({ slug: first.slug }) : routes.catalogue.href());

/** No trainer stands by then. */
const alone = (hours: readonly SupervisedHours[], modules: readonly RequiredModule[]): Lack => ({
  at: "now",
  says: inAll((locale) => trainingsTexts[locale].alone(sayAll(hours, locale))),
  href: hrefOf(modules),
  ways: [],
});

function lackOf(module: RequiredModule, why: Why | null, ways: Ways): Lack[] {
  if (why === null) return [];
  const says = inAll((locale) => trainingsTexts[locale].lacks[why](titleOf(module, locale), module.until ? sayInstant(module.until, locale) : ""));
  const href = routes.show.href({ slug: module.slug });
  return [{ at: why === "ends" ? "start" : "now", says, href, ways: why === "suspended" ? [] : (ways.get(module.moduleId) ?? []) }];
}

/** Of each module that this person has not without end, its next sessions. */
async function waysTo(db: Parameters<Condition["ask"]>[0], asked: readonly RequiredModule[]): Promise<Ways> {
  const ids = [...new Set(asked.filter(({ teaches, endless }) => !teaches && !endless).map(({ moduleId }) => moduleId))];
  const sessions = ids.length === 0 ? [] : await findNextSessions(db, ids);
  return Map.groupBy(
    sessions.map(({ moduleId, id, from, placeName, free, ...words }) => ({
      moduleId,
      href: routes.session.href({ id }),
      says: inAll((locale) => trainingsTexts[locale].next(titleOf(words, locale), sayInstant(from, locale), placeName, free)),
    })),
    ({ moduleId }) => moduleId,
  );
}
