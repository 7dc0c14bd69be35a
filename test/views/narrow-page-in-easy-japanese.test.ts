import { measuresNarrowPages } from "../support/narrow-page.ts";

measuresNarrowPages(["ja-x-easy"]);
