import { page } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { bringIntoService } from "../operations.ts";
import { routes } from "../routes.ts";
import { measureService } from "./measure-service.ts";
import { serviceTexts } from "./service.texts.ts";
import { Service } from "./service.view.tsx";

/** What a house needs before it serves a metropolis: nothing here can be ticked. */
export default page("operations/service", routes.service, {
  access: may(bringIntoService),
  async get(visit) {
    const steps = await measureService(visit.offers, visit);
    return { title: serviceTexts[visit.locale].title, body: <Service steps={steps} />, robots: "noindex" };
  },
});
