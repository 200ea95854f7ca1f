/** Parts of one thing, each at its own address: tabs are links. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { label: string; href: string; count?: string | undefined; current?: boolean | undefined }[];
}) {
  return (
    <nav class="tabs" aria-label={label}>
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
    </nav>
  );
}
