/** Kinds of news by their names. */
export function Labels({ labels }: { labels: readonly string[] }) {
  return (
    <div class="prose">
      <ul>
        {labels.map((label) => (
          <li>{label}</li>
        ))}
      </ul>
    </div>
  );
}
