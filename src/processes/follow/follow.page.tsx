import { acts, done } from "#platform/web/act.ts";
import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, Visit } from "#platform/web/page.tsx";
import type { Path } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { findProcess } from "../process.query.ts";
import { routes } from "../routes.ts";
import { followProcess, unfollowProcess } from "./follow.command.ts";
import { followsProcess } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { FollowPage } from "./follow.view.tsx";

export interface Followable {
  readonly id: string;
  readonly title: string;
  /** Its page, with its button. */
  readonly href: string;
  readonly follows: boolean;
  /** Where one follows what has taken it in. */
  readonly elsewhere?: string | null;
}

interface Following<pattern extends string> {
  /** @throws NotFound */
  readonly find: (visit: Visit<pattern, Visitor>) => Promise<Followable>;
  readonly follow: (db: Db, id: string, personId: string) => Promise<void>;
  readonly stop: (db: Db, id: string, personId: string) => Promise<void>;
}

/** Where following something begins and ends, for its button and for the list of what one follows: that one is come back to. */
export function followPage<const pattern extends string>(room: string, path: Path<pattern>, { find, follow, stop }: Following<pattern>): Page {
  return acts(room, path, {
    access: signedIn,
    find,

    show({ locale, url }, { elsewhere, ...thing }) {
      if (elsewhere) return { redirect: elsewhere };
      return { title: followTexts[locale].title, robots: "noindex", body: <FollowPage {...thing} act={url.pathname} />, enhance: ["stay-here"] };
    },

    acts: (step) => ({
      follow: step({
        async run({ db, visitor }, { id, href }) {
          await follow(db, id, visitor.id);
          return done(`${href}#suivre`, "suivi");
        },
      }),
      stop: step({
        read: (form) => form.text("retour") === "suivi",
        async run({ db, visitor }, { id, href }, fromList) {
          await stop(db, id, visitor.id);
          return fromList ? done(routes.following.href(), "arrete") : done(`${href}#suivre`, "plus-suivi");
        },
      }),
    }),
  });
}

export const followProcessPage = followPage("processes/follow", routes.followProcess, {
  async find({ db, params, visitor }) {
    const process = await findProcess(db, params.process, visitor);
    if (!process) throw new NotFound();
    return { id: process.id, title: process.title, href: routes.process.href(params), follows: await followsProcess(db, process.id, visitor) };
  },
  follow: followProcess,
  stop: unfollowProcess,
});
