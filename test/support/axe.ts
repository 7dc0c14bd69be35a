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

const LABEL_IN_NAME = "label-content-name-mismatch";

/** Every fault that axe finds in an element and in its shadow roots, one line each. */
export async function faultsFoundByAxe(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, options);
  const found = readings(element);
  if (found.length === 0) return linesOf(violations);
  // axe takes the reading over a word for a part of the word: its label is looked at once more without.
  for (const reading of found) reading.remove();
  const named = await axe.run(element, { ...options, runOnly: [LABEL_IN_NAME] });
  return linesOf([...violations.filter(({ id }) => id !== LABEL_IN_NAME), ...named.violations]);
}

function readings(root: Element | ShadowRoot): Element[] {
  const inner = root instanceof Element && root.shadowRoot ? readings(root.shadowRoot) : [];
  return [
    ...inner,
    ...root.querySelectorAll("rt"),
    ...Array.from(root.querySelectorAll("*")).flatMap(({ shadowRoot }) =>
      shadowRoot ? readings(shadowRoot) : [],
    ),
  ];
}

function linesOf(violations: axe.Result[]): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !(id === LABEL_IN_NAME && isDay(html)))
      .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/**
 * axe wants a day's number and mark as one run of whole words; Japanese has no spaces, and the date
 * stands between. That a day's name holds both is tested in month-grid.test.ts.
 */
const isDay = (html: string) => /^<button type="button" class="(?:open|shut)"/u.test(html);
