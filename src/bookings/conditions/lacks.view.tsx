import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import type { Lack } from "./condition.ts";
import { conditionsTexts } from "./conditions.texts.ts";

/** All that somebody lacks, and where to get it. Draws nothing for whoever lacks nothing. */
export function Lacks({ lacks, booked = false }: { lacks: readonly Lack[] /** It is booked already. */; booked?: boolean }) {
  const t = useTexts(conditionsTexts);
  const now = lacks.filter(({ at }) => at === "now");
  const later = lacks.filter(({ at }) => at === "start");
  if (lacks.length === 0) return null;
  return (
    <div id="conditions" class="flow" tabIndex={-1}>
      {now.length > 0 && <Told title={booked ? t.door : t.now} lead={booked ? t.doorLead : t.nowLead} lacks={now} />}
      {later.length > 0 && <Told title={t.later} lead={t.laterLead} lacks={later} />}
    </div>
  );
}

function Told({ title, lead, lacks }: { title: string; lead: string; lacks: readonly Lack[] }) {
  const locale = useLocale();
  const t = useTexts(conditionsTexts);
  return (
    <Notice tone="warn" title={title}>
      <p>{lead}</p>
      <ul>
        {lacks.map(({ says, href, ways }) => (
          <li>
            <a href={href}>{says[locale]}</a>
            {ways.length === 0 ? (
              <p class="small">{t.noWay}</p>
            ) : (
              <ul>
                {ways.map((way) => (
                  <li>
                    <a href={way.href}>{way.says[locale]}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
