import type { SpaceCard } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Card } from "#platform/ui/card.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { sayAge } from "../directory/say-place.ts";
import { isStale, knownOn } from "../place.ts";
import { proposeTexts } from "../propose/propose.texts.ts";
import { toneOf } from "../propose/proposal.view.tsx";
import { listOwnProposals } from "../propose/proposal.query.ts";
import { routes } from "../routes.ts";
import { listHosted } from "./space-cards.query.ts";
import { cardTexts } from "./space-cards.texts.ts";
import { actionBarTexts } from "../acts/action-bar.texts.ts";

const shown = 8;

/** For hosts: their places, how fresh each record is, and what to do. */
const hostedCard: SpaceCard = {
  order: 110,
  async card({ db, visitor, locale, now }) {
    const places = await listHosted(db, visitor);
    if (places.length === 0) return null;
    const t = cardTexts[locale].places;
    const states = actionBarTexts[locale].states;
    const today = dayOf(now);
    return (
      <Card title={t.title}>
        <ul>
          {places.slice(0, shown).map((place) => (
            <li>
              <a href={routes.show.href({ slug: place.slug })}>
                <b>{place.name}</b>
              </a>
              <br />
              {place.status === "published" ? (
                <Badge tone={isStale(knownOn(place), today) ? "warn" : "ok"}>{sayAge(place, now, locale)}</Badge>
              ) : (
                <Badge tone="warn">{states[place.status]?.title}</Badge>
              )}
              <br />
              <a href={routes.edit.href({ slug: place.slug })}>{t.edit}</a>
              {place.status === "published" && isStale(knownOn(place), today) && (
                <>
                  {", "}
                  <a href={routes.confirm.href({ slug: place.slug })}>{t.confirm}</a>
                </>
              )}
              {place.disagreements > 0 && (
                <>
                  {", "}
                  <a href={routes.disagreements.href({ slug: place.slug })}>{t.disagreement}</a>
                </>
              )}
            </li>
          ))}
        </ul>
        {places.length > shown && <p>{t.more(String(places.length - shown))}</p>}
      </Card>
    );
  },
};

/** For whoever proposed a place: what became of it. */
const proposalsCard: SpaceCard = {
  order: 120,
  async card({ db, visitor, locale }) {
    const proposals = await listOwnProposals(db, visitor.id, shown);
    if (proposals.length === 0) return null;
    const { card, proposal: t } = proposeTexts[locale];
    return (
      <Card title={card.title}>
        <ul>
          {proposals.map(({ id, name, status, reason }) => (
            <li>
              <a href={routes.proposal.href({ id })}>{name}</a>
              <br />
              <Badge tone={toneOf[status]}>{t.states[status].badge}</Badge>
              {status === "refused" && reason && (
                <>
                  <br />
                  <span class="soft">
                    <Quoting words={reason}>{t.reason(reason)}</Quoting>
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
        <p>
          <a href={routes.propose.href()}>{card.propose}</a>
        </p>
      </Card>
    );
  },
};

export const placeCards = [hostedCard, proposalsCard];
