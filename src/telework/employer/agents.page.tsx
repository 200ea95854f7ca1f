import { conflict, done, wrong } from "#platform/web/act.ts";
import { type Filter, oneOf, words } from "#platform/web/filters.ts";
import { list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { manager } from "../keeper.ts";
import { routes } from "../routes.ts";
import { Agents, stateWords } from "./agents.view.tsx";
import { addAgent, leave, letIn } from "./employer.command.ts";
import { openEmployer } from "./open-employer.ts";
import { countUninvited, findCentres, listAgents } from "./employer.query.ts";
import { invite } from "../invite/invite.command.ts";
import { employerTexts } from "./employer.texts.ts";
import { readAgent } from "./agent.form.ts";

const centre: Filter<string | null> = { name: "service", read: ([first = ""]) => first.trim().slice(0, 40) || null, write: (value) => value };

/** The agents of an employer: who accepted, who waits to be let in, who left. What they book stands nowhere here. */
export default list("telework/employer", routes.agents, {
  access: manager,
  async find(visit: VisitOf<typeof routes.agents>) {
    const employer = await openEmployer(visit);
    const { db } = visit;
    const [centres, uninvited, territory] = await Promise.all([findCentres(db, employer.id), countUninvited(db, employer.id), readTerritory(db)]);
    return { employer, centres, uninvited, communes: territory.communes };
  },
  filters: { q: words("q"), state: oneOf("etat", stateWords), centre },
  rows: ({ db }, { employer }, asked, range) => listAgents(db, employer.id, asked, range),
  show: ({ locale }, thing, found, form) => ({
    title: `${employerTexts[locale].agents}, ${thing.employer.name}`,
    robots: "noindex",
    says: employerTexts[locale].done,
    body: <Agents {...thing} found={found} form={form} />,
  }),
  csv: {
    path: routes.agentsCsv,
    filename: "agents.csv",
    columns: (locale) => {
      const t = employerTexts[locale];
      return {
        [t.columns.number]: ({ number }) => number,
        [t.columns.email]: ({ email }) => email,
        [t.columns.centre]: (line) => line.centre,
        [t.columns.state]: ({ state }) => t.states[state],
      };
    },
    tick: ({ id }) => id,
  },
  acts: (step) => ({
    add: step({
      read: (form, _, { communes }) => readAgent(form, communes),
      async run({ db, params, locale }, { employer }, typed) {
        if (employer.version === 0) return conflict(employerTexts[locale].first);
        const entered = await addAgent(db, employer.id, typed);
        return entered === "email" ? wrong({ adresse: employerTexts[locale].problems.taken }) : done(routes.agents.href(params), "inscrit");
      },
    }),
    invite: step({
      read: tickedRows,
      brake: { of: "telework.invite", limit: 30, windowSeconds: 3600 },
      async run(visit, { employer }, ids) {
        const { db, params, visitor, locale } = visit;
        const count = await invite(db, visit, { employer, ids, by: visitor.id });
        return count === 0 ? conflict(employerTexts[locale].noneToInvite) : done(routes.agents.href(params), "invites", count);
      },
    }),
    inviteAll: step({
      brake: { of: "telework.invite", limit: 30, windowSeconds: 3600 },
      async run(visit, { employer }) {
        const { db, params, visitor, locale } = visit;
        const count = await invite(db, visit, { employer, ids: null, by: visitor.id });
        return count === 0 ? conflict(employerTexts[locale].noneToInvite) : done(routes.agents.href(params), "invites", count);
      },
    }),
    letIn: step({
      read: tickedRows,
      async run({ db, params, visitor }, { employer }, ids) {
        return done(routes.agents.href(params), "admis", await letIn(db, employer.id, ids, visitor.id));
      },
    }),
    leave: step({
      read: tickedRows,
      async run({ db, params, visitor }, { employer }, ids) {
        return done(routes.agents.href(params), "partis", await leave(db, employer.id, ids, visitor.id));
      },
    }),
  }),
});
