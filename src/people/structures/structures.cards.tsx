import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { SpaceCard } from "../offers.ts";
import { structuresTexts } from "./structures.texts.ts";
import { listAskedStructures, listOwnStructures } from "./structures-about.query.ts";
import { routes } from "../routes.ts";

/** People who ask to join a structure that this person answers for. */
const joinRequests: SpaceCard = {
  order: 30,
  async card({ db, visitor, locale }) {
    const waiting = (await listOwnStructures(db, visitor.id)).filter((structure) => structure.waiting > 0);
    if (waiting.length === 0) return null;
    const t = structuresTexts[locale].card;
    return (
      <Card title={t.waitingTitle}>
        {waiting.map(({ id, name, waiting: count }) => (
          <Onward href={routes.members.href({ id })}>
            {plural(count, locale, t.waiting)} {name}
          </Onward>
        ))}
      </Card>
    );
  },
};

const ownStructures: SpaceCard = {
  order: 210,
  async card({ db, visitor, locale }) {
    const [own, asked] = await Promise.all([listOwnStructures(db, visitor.id), listAskedStructures(db, visitor.id)]);
    if (own.length === 0 && asked.length === 0) return null;
    const t = structuresTexts[locale];
    return (
      <Card title={t.card.title} href={routes.structures.href()}>
        <ul>
          {own.map(({ id, name, function: work, manager }) => (
            <li>
              <a href={routes.structure.href({ id })}>{name}</a> {manager && <Badge tone="accent">{t.members.manager}</Badge>}{" "}
              {work && (
                <Written as="span" class="soft small">
                  {work}
                </Written>
              )}
            </li>
          ))}
          {asked.map(({ name }) => (
            <li class="soft">{t.card.asked(name)}</li>
          ))}
        </ul>
      </Card>
    );
  },
};

export const structuresCards: readonly SpaceCard[] = [joinRequests, ownStructures];
