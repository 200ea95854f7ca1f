import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { countOf, groupTasks, type PlacedTask, type TaskUrgency, whenOf } from "./tasks.ts";
import { tasksTexts } from "./tasks.texts.ts";

interface DeskProps {
  tasks: readonly PlacedTask[];
  now: Date;
}

/** All that waits for whoever works here, of all rooms, by deadline. */
export function TaskDesk({ tasks, now }: DeskProps) {
  const locale = useLocale();
  const t = tasksTexts[locale];
  const late = countOf(tasks.filter((task) => whenOf(task, now) === "late"));
  return (
    <Band tight>
      <SectionHead title={plural(countOf(tasks), locale, t.title)}>{late > 0 ? plural(late, locale, t.late) : t.noneLate}</SectionHead>
      <table class="desk">
        <caption class="vh">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.what}</th>
            <th scope="col">{t.columns.where}</th>
            <th scope="col">{t.columns.due}</th>
          </tr>
        </thead>
        {groupTasks(tasks, now).map(({ when, tasks: own }) => (
          <Group when={when} tasks={own} />
        ))}
      </table>
    </Band>
  );
}

function Group({ when, tasks }: { when: TaskUrgency; tasks: readonly PlacedTask[] }) {
  const locale = useLocale();
  const t = tasksTexts[locale];
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={3}>
          {t.groups[when]} <small>{countOf(tasks)}</small>
        </th>
      </tr>
      {tasks.map(({ what, written, of, who, whoLang, href, due, room }) => (
        <tr class={when === "late" ? "late" : undefined}>
          <th scope="row">
            <a href={href}>
              <Quoting words={written}>{what}</Quoting>
            </a>
            {(of || who) && (
              <small>
                <Quoting words={[of, whoLang === false ? null : who]}>{[of, who && t.turnOf(who)].filter(Boolean).join(". ")}</Quoting>
              </small>
            )}
          </th>
          <td>{room[locale]}</td>
          <td class="due">{due ? <b>{formatDate(due, locale, { dateStyle: "medium" })}</b> : <span class="soft">{t.noDue}</span>}</td>
        </tr>
      ))}
    </tbody>
  );
}
