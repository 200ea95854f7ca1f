import { countWaiting, seatHref } from "#invitations";
import { plural } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Radios, TextField } from "#platform/ui/form.tsx";
import { done, wrong } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { memberParts } from "../process.ts";
import { processTexts } from "../process.texts.ts";
import { routes } from "../routes.ts";
import { leads } from "../team.query.ts";
import { ListEditor } from "./list-editor.view.tsx";
import { listPage, type ProcessList, type ListVisit } from "./list-page.tsx";
import { listMembers, type Member } from "./lists.query.ts";
import { listsTexts } from "./lists.texts.ts";
import { addMember, removeMember } from "./team.command.ts";
import { teamSeats } from "./team.seats.ts";

async function mustLead({ db, visitor }: ListVisit, { process }: ProcessList<Member>): Promise<void> {
  if (!(await leads(db, process, visitor))) throw new Forbidden();
}

export default listPage("editTeam", {
  lines: ({ db }, { id }) => listMembers(db, id),

  show: async ({ db, visitor, locale }, sheet, form) => {
    const t = listsTexts[locale].team;
    const words = processTexts[locale].parts;
    const reads = !(await leads(db, sheet.process, visitor));
    const waiting = reads ? 0 : await countWaiting(db, teamSeats, sheet.process.id);
    return (
      <ListEditor
        {...sheet}
        {...{ form, part: "editTeam", words: reads ? { ...t, lead: `${t.lead} ${t.onlyLeads}` } : t, reads }}
        otherwise={
          <p>
            {waiting > 0 ? plural(waiting, locale, t.waiting) : t.withoutAccount} <Go href={seatHref(teamSeats, sheet.process.slug)}>{t.inviteByMail}</Go>
          </p>
        }
        keyOf={({ personId, part }) => `${personId}:${part}`}
        nameOf={({ name }) => name}
        columns={[
          {
            label: t.person,
            heads: true,
            cell: ({ name, email }) => (
              <>
                {name} <span class="soft">{email}</span>
              </>
            ),
          },
          { label: t.part, cell: ({ part }) => words[part] },
          { label: t.service, cell: ({ service }) => service },
        ]}
      >
        <TextField name="email" type="email" label={t.email} hint={t.emailHint} maxLength={254} autocomplete="off" />
        <Radios name="part" label={t.part} choices={memberParts.map((value) => ({ value, label: words[value], note: t.partSays[value] }))} />
        <TextField name="service" label={t.service} hint={t.serviceHint} maxLength={160} optional />
      </ListEditor>
    );
  },

  add: {
    async read(form, visit, sheet) {
      await mustLead(visit, sheet);
      const { problems: t } = listsTexts[form.locale].team;
      return { email: form.email("email", t.email), part: form.choice("part", memberParts, t.part), service: form.line("service", 0, 160, t.service) };
    },
    async run({ db, visitor, params, locale }, { process }, member) {
      const added = await addMember(db, process, visitor.id, member);
      return added.ok ? done(routes.editTeam.href(params), "ajoute") : wrong({ email: listsTexts[locale].team.problems[added.problem] });
    },
  },

  async remove(visit, sheet, key) {
    await mustLead(visit, sheet);
    const [person = "", part = ""] = key.split(":");
    const removed = await removeMember(visit.db, sheet.process, visit.visitor.id, person, part);
    if (removed.ok) return null;
    return removed.problem === "last" ? listsTexts[visit.locale].team.problems.last : listsTexts[visit.locale].gone;
  },
});
