import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findBureau } from "../bureau/bureau.query.ts";
import { pollToSee } from "../gates.ts";
import { countPlaces } from "../roll/elector.query.ts";
import { routes } from "../routes.ts";
import { findShownHead } from "../votes.query.ts";
import { findStamps } from "../stamp/stamps.query.ts";
import { AssemblyRules } from "./assembly-rules.view.tsx";
import { findDateChanges } from "./date-changes.query.ts";
import { rulesTexts } from "./rules.texts.ts";
import { Rules } from "./rules.view.tsx";

export default page("budgets/rules", routes.rules, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const poll = await pollToSee({ db, params, visitor });
    const [head, changes, bureau, stamps, places, territory] = await Promise.all([
      findShownHead(db, poll.vote.id),
      findDateChanges(db, poll.vote.id),
      findBureau(db, poll.vote.id),
      findStamps(db, poll.vote.id),
      countPlaces(db, poll.vote),
      readTerritory(db),
    ]);
    const View = poll.vote.electors === "voices" ? AssemblyRules : Rules;
    const body = <View poll={poll} head={head} changes={changes} bureau={bureau} stamps={stamps} places={places} territory={territory} />;
    return { title: rulesTexts[locale].title, body };
  },
});
