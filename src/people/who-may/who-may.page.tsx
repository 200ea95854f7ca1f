import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { countHolders } from "./who-may.query.ts";
import { whoMayTexts } from "./who-may.texts.ts";
import { WhoMay } from "./who-may.view.tsx";
import { routes } from "../routes.ts";

/** Made of what rooms declare: the same powers that the gates of their pages ask for. */
export default page("people/who-may", routes.whoMay, {
  access: anyone,

  async get({ db, offers, locale }) {
    const { title, lead } = whoMayTexts[locale];
    return { title, description: lead, body: <WhoMay areas={offers.areas} powers={offers.powers} holders={await countHolders(db)} /> };
  },
});
