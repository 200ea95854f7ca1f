interface Tab {
  readonly label: string;
  readonly href: string;
  readonly count?: string | undefined;
  readonly current?: boolean | undefined;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
}

/** More would stand on a phone in line under line, before what the page is about. */
const mostOnPhones = 8;

/** Parts of one thing, each at its own address: tabs are links. Where they are many, a phone folds them. */
export function Tabs({ label, tabs }: TabsProps) {
  const list = (
    <ul>
      {tabs.map((tab) => (
        <li>
          <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
            {tab.label}
            {tab.count && (
              <>
                {" "}
                <span class="soft">{tab.count}</span>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.length <= mostOnPhones ? (
        list
      ) : (
        <details class="disclosure phone">
          <summary>{label}</summary>
          {list}
        </details>
      )}
    </nav>
  );
}
