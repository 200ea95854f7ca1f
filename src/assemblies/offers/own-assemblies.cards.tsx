import { sql } from "kysely";

import type { SpaceCard } from "#people";
import { Card } from "#platform/ui/card.tsx";
import { findCandidates } from "../candidates.query.ts";
import { sayNumber } from "../assembly.ts";
import { ownTexts } from "../own/own.texts.ts";
import { routes } from "../routes.ts";
import { standingOf } from "../standing.ts";
import { findNamed } from "./own-assemblies.query.ts";

const texts = {
  fr: { title: "Mes assemblées citoyennes", how: "Vous répondez par le lien personnel de votre dernier message." },
  en: { title: "My citizens’ assemblies", how: "You answer by the personal link of your last message." },
  nl: { title: "Mijn burgerraden", how: "U antwoordt met de persoonlijke link van uw laatste bericht." },
};

/** Draws for which this account registered, and where it stands in them. */
export const ownAssemblies: SpaceCard = {
  order: 114,
  async card({ db, visitor, locale }) {
    const candidates = await findCandidates(db, sql`c.person_id = ${visitor.id} and c.withdrawn_at is null`, sql`limit 10`);
    if (candidates.length === 0) return null;
    const assemblies = await findNamed(
      db,
      candidates.map(({ assemblyId }) => assemblyId),
    );
    const t = texts[locale];
    return (
      <Card title={t.title}>
        <ul>
          {candidates.map((one) => (
            <li>
              <a href={routes.show.href({ slug: assemblies.get(one.assemblyId)!.slug })}>{assemblies.get(one.assemblyId)!.title}</a>,{" "}
              {ownTexts[locale].number(sayNumber(one.number))}, {ownTexts[locale].standing[standingOf(one)]}
            </li>
          ))}
        </ul>
        <p>{t.how}</p>
      </Card>
    );
  },
};
