import type { Blog, GroupKind } from '#lib/blog.ts';

const filters = [
  { kind: 'category', label: 'Category', all: 'All categories' },
  { kind: 'author', label: 'Author', all: 'All authors' },
  { kind: 'year', label: 'Year', all: 'All years' },
] as const satisfies readonly { kind: GroupKind; label: string; all: string }[];

/**
 * A form that asks the page of the search, and the place for what is found: a script fills it, here
 * and in a dialog on any other page.
 */
export function SearchForm({ blog }: { blog: Blog }) {
  return (
    <section className="search" data-search="" aria-label="Search">
      {/* biome-ignore lint/a11y/useSemanticElements: browsers older than those of package.json know no search element */}
      <form className="search-form" role="search" action={blog.addresses.search()}>
        <label className="search-label" htmlFor="search-query">
          Words to look for
        </label>
        <div className="search-line">
          <input
            className="search-input"
            id="search-query"
            name="q"
            type="search"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button className="search-button" type="submit">
            Search
          </button>
        </div>
        <div className="search-filters">
          {filters.map(({ kind, label, all }) => (
            <select key={kind} className="search-filter" name={kind} aria-label={label}>
              <option value="">{all}</option>
              {blog.groups(kind).map((group) => (
                <option key={group.slug} value={group.slug}>
                  {group.label}
                </option>
              ))}
            </select>
          ))}
        </div>
      </form>
      <p className="search-status" role="status" />
      <div className="search-results" id="search-results" data-results="" hidden />
      <button className="search-more" type="button" data-more="" hidden>
        More results
      </button>
    </section>
  );
}
