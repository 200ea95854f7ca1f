import { dayOf } from "#platform/time/day.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory } from "#territory";
import { keeps } from "../keeper.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { countColleges, listMembers } from "./directory.query.ts";
import { directoryTexts } from "./directory.texts.ts";
import { Directory } from "./directory.view.tsx";

/** Who is a member of the network, and what they can do for others. */
export default list("network/directory", routes.directory, {
  access: anyone,
  find: async ({ db, now }) => ({ year: dayOf(now).slice(0, 4), territory: await readTerritory(db), colleges: await countColleges(db) }),
  filters: { q: words("q"), college: oneOf("college", { places: "lieux", leaders: "porteurs", partners: "partenaires", persons: "personnes" }) },
  rows: ({ db }, _, asked, range) => listMembers(db, asked, range),
  show: ({ locale, visitor, url }, thing, found) => ({
    title: directoryTexts[locale].title,
    description: directoryTexts[locale].lead,
    help: directoryTexts[locale].help,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Directory found={found} {...thing} keeps={keeps(visitor)} signedIn={visitor !== null} />,
  }),
  csv: {
    path: routes.directoryCsv,
    filename: "membres-du-reseau.csv",
    columns: (locale) => {
      const c = directoryTexts[locale].columns;
      return {
        [c.number]: ({ number }) => number,
        [c.name]: ({ name }) => name,
        [c.college]: ({ college }) => networkTexts[locale].colleges[college],
        [c.skills]: ({ skills }) => skills.join(", "),
        [c.commune]: ({ communeCode }) => communeCode,
      };
    },
  },
});
