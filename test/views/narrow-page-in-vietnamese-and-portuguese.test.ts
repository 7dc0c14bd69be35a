import { measuresNarrowPages } from "../support/narrow-page.ts";

measuresNarrowPages(["vi", "pt-BR"]);
