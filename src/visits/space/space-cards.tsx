import { plural } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { scopesOf } from "#platform/web/visitor.ts";
import type { SpaceCard } from "#people";
import { findPlaceBriefs } from "#places";
import { countToDo, findAwaited } from "../answer/host.query.ts";
import { answerTexts } from "../answer/answer.texts.ts";
import { planner } from "../planner.ts";
import { routes } from "../routes.ts";
import { sayWhen } from "../news/news.ts";

/** Delegations that wait for an answer of this host. */
const toAccept: SpaceCard = {
  order: 20,
  async card({ db, visitor, locale }) {
    const placeIds = scopesOf(visitor, "visits.answer").flatMap(({ kind, id }) => (kind === "place" && id ? [id] : []));
    const awaited = placeIds.length > 0 ? await findAwaited(db, placeIds) : [];
    if (awaited.length === 0) return null;
    const places = await findPlaceBriefs(
      db,
      awaited.map(({ placeId }) => placeId),
    );
    const t = answerTexts[locale];
    return (
      <Card title={t.card}>
        <ul>
          {awaited.map(({ id, placeId, organisation, from }) => (
            <li>
              <a href={routes.welcome.href({ id })}>{t.cardLine(organisation, places.get(placeId)?.name ?? "")}</a>, {sayWhen(from.toISOString(), locale)}
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};

const toPlan: SpaceCard = {
  order: 30,
  async card({ db, visitor, locale }) {
    const count = planner(visitor) ? await countToDo(db) : 0;
    if (count === 0) return null;
    const t = answerTexts[locale];
    return (
      <Card title={t.queueCard}>
        <p>
          <Go href={routes.queue.href()}>{plural(count, locale, t.queueLine)}</Go>
        </p>
      </Card>
    );
  },
};

export const spaceCards: readonly SpaceCard[] = [toAccept, toPlan];
