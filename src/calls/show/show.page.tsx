import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { oembedOf } from "#thread";
import { findCall, listEnvelopes } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { builder, decider } from "../gate.ts";
import { routes } from "../routes.ts";
import { tellCalls } from "../wording.query.ts";
import { findOwnDraft, findResults, listAnswered, listChanges } from "./show.query.ts";
import { Show } from "./show.view.tsx";

/** One call, whole: when, for whom, how much, how it is judged, what is asked, and what others have asked. */
export default page("calls/show", routes.show, {
  access: anyone,

  async get({ db, params, visitor, locale, now, settings }) {
    const builds = builder(visitor);
    const found = await findCall(db, params.slug, { drafts: builds });
    if (!found) throw new NotFound();
    const call = (await tellCalls(db, [found], locale))[0]!;
    const [envelopes, changes, answered, results, territory, draft] = await Promise.all([
      listEnvelopes(db, call.id),
      listChanges(db, call.id),
      listAnswered(db, call.id),
      findResults(db, call.id),
      readTerritory(db),
      visitor && findOwnDraft(db, call.id, visitor.id),
    ]);
    return {
      title: call.title,
      description: call.summary,
      ...(call.publishedAt && !call.withdrawnAt
        ? { alternates: oembedOf({ settings }, routes.show.href(params)), record: { dataset: "appels-a-projets", of: { id: call.slug } } }
        : { robots: "noindex" as const }),
      says: { "question-envoyee": callsTexts[locale].asked },
      body: (
        <Show
          call={call}
          envelopes={envelopes}
          changes={changes}
          answered={answered}
          results={results}
          communes={new Map(territory.communes.map(({ code, name }) => [code, name]))}
          draft={draft}
          signedIn={visitor !== null}
          builds={builds}
          decides={decider(visitor)}
          now={now}
        />
      ),
    };
  },
});
