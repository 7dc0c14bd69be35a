import axe from "axe-core";

/** WCAG 2.2 AA and good practice; what concerns a whole page is its owner's. */
const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: {
    region: { enabled: false },
    "page-has-heading-one": { enabled: false },
    "landmark-one-main": { enabled: false },
    bypass: { enabled: false },
  },
  resultTypes: ["violations"] as axe.resultGroups[],
};

/** Every fault that axe finds in an element and in its shadow roots, one line each. */
export async function faultsFoundByAxe(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !(id === "label-content-name-mismatch" && isDay(html)))
      .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/**
 * axe wants a day's number and mark as one run of whole words; Japanese has no spaces, and the date
 * stands between. That a day's name holds both is tested in month-grid.test.ts.
 */
const isDay = (html: string) => html.includes('<span class="number">');
