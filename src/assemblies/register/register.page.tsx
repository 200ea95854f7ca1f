import { takeMailboxTurn } from "#people";
import { mailAddressOf } from "#platform/mail/mail.ts";
import { act, conflict, done, tooMany, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findCriteria, findShown } from "../assemblies.query.ts";
import { asksLetter, invitationOf } from "../invite/typed-code.query.ts";
import { inviteTexts } from "../invite/invite.texts.ts";
import { routes } from "../routes.ts";
import { register } from "./register.command.ts";
import { readRegistration } from "./register.form.ts";
import { registerTexts } from "./register.texts.ts";
import { Register } from "./register.view.tsx";

/** A town hall shares one address; a mailbox is filled by nobody. */
const limits = {
  address: { limit: 30, windowSeconds: 3600 },
  pair: { limit: 5, windowSeconds: 86_400 },
  account: { limit: 20, windowSeconds: 86_400 },
};

type RegisterVisit = VisitOf<typeof routes.register, Visitor | null>;

/** Whoever lives here registers for a draw, with or without an account; a letter asks to confirm. */
export default act("assemblies/register", routes.register, {
  access: anyone,
  async find({ db, params, visitor }: RegisterVisit) {
    const assembly = await findShown(db, params.slug, visitor);
    const [criteria, territory, letter] = await Promise.all([findCriteria(db, assembly.id), readTerritory(db), asksLetter(db, assembly)]);
    return { assembly, criteria, territory, letter };
  },
  values: ({ visitor, url }) => ({
    ...(visitor && { nom: visitor.name, adresse_mail: mailAddressOf(visitor) ?? "" }),
    code: url.searchParams.get("code")?.slice(0, 20),
  }),
  show: ({ locale, url }, { assembly, criteria, territory, letter }, form) => {
    const t = registerTexts[locale];
    const sent = form.act === null && url.searchParams.get("fait") === "envoye";
    const communes = territory.communes.map(({ code, name }) => ({ code, name }));
    return {
      title: sent ? t.sentTitle : t.title(assembly.title),
      robots: "noindex",
      help: t.helpDesk,
      body: <Register assembly={assembly} criteria={criteria} communes={communes} letter={letter} childcare={assembly.childcare} sent={sent} form={form} />,
    };
  },
  read: (form, _, { criteria, territory, assembly }) => readRegistration(form, { criteria, territory, recruits: assembly.recruits }),
  async run(visit, { assembly }, typed) {
    const { db, locale, visitor, params } = visit;
    const t = registerTexts[locale];
    if (!(await takeMailboxTurn(visit, "assemblies register", typed.email!, limits)).allowed) return tooMany(t.tooMany, t.tooManyNext);
    const invitationId = await invitationOf(visit, assembly.id, typed.code);
    if (typed.code !== null && invitationId === null) return wrong({ code: inviteTexts[locale].problems.codeUnknown });
    const own = visitor && visitor.email === typed.email ? visitor.id : null;
    const registered = await register(db, visit, typed, { assemblyId: assembly.id, channel: "web", locale, personId: own, by: null, invitationId });
    if (!registered.ok && registered.problem === "letter") return wrong({ code: inviteTexts[locale].problems.codeUsed });
    return registered.ok || registered.problem === "twice" ? done(routes.register.href(params), "envoye") : conflict(t.closed);
  },
});
