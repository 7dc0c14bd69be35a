import MiniSearch from "minisearch";

interface Section {
  readonly id: string;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
}

const MOST = 8;
const { root = "." } = document.body.dataset;
const input = document.querySelector<HTMLInputElement>("#search")!;
const found = document.querySelector<HTMLElement>("#found")!;

/** Japanese has no spaces between its words. */
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const tokenize = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

let index: Promise<MiniSearch<Section>> | undefined;

/** What there is to find is loaded when somebody searches; by a script, as a file may load no other way. */
async function makeIndex(): Promise<MiniSearch<Section>> {
  const script = document.createElement("script");
  script.src = `${root}/search-documents.js`;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
  });
  document.head.append(script);
  await loaded;
  const { searchDocuments } = globalThis as unknown as { searchDocuments: Section[] };
  const made = new MiniSearch<Section>({
    fields: ["heading", "page", "text"],
    storeFields: ["heading", "page", "text"],
    tokenize,
    searchOptions: { prefix: true, fuzzy: 0.1, boost: { heading: 3, page: 2 }, combineWith: "AND" },
  });
  made.addAll(searchDocuments);
  return made;
}

async function search(): Promise<void> {
  const words = input.value.trim();
  if (words === "") return found.replaceChildren();
  index ??= makeIndex();
  const results = (await index).search(words).slice(0, MOST);
  if (input.value.trim() !== words) return;
  if (results.length === 0) {
    found.textContent = "Nothing found. / 見つかりません。";
    return;
  }
  const list = document.createElement("ul");
  list.append(
    ...results.map(({ id, page, heading, text }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `${root}/${String(id)}`;
      link.textContent = page === heading ? page : `${page}: ${heading}`;
      const excerpt = document.createElement("span");
      excerpt.textContent = String(text).trim().slice(0, 90);
      item.append(link, excerpt);
      return item;
    }),
  );
  found.replaceChildren(list);
}

input.addEventListener("input", () => void search());
input.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  input.value = "";
  void search();
});
